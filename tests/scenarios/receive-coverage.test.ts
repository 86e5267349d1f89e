import { describe, expect, it } from 'vitest';
import { emptyFolder, type Office, roster, staff } from './office.ts';
import { received, statement } from './receipts-office.ts';

const at = (day: string) => ({ now: `${day}T09:00:00+08:00` });
const people = staff(1, 10);
const [first] = people;

/** 厦门第十六期, 60 yuan: coverage begins at 00:00 of the day after fee and papers are complete, and lasts a year. */
async function xiamenOffice(): Promise<Office> {
  const office = emptyFolder();
  const begun = await office.run('init --scheme xiamen-16 --period 16 --start 2019-07-01', at('2019-06-20'));
  expect(begun).toMatchObject({ exitCode: 0, stderr: '' });
  office.write('rosters/1.csv', roster({ unit: '甲厂', people }));
  expect(await office.run('enrol rosters', at('2019-06-25'))).toMatchObject({ exitCode: 0 });
  return office;
}

function claim(receipt: string, admitted: string, discharged: string): string {
  const head = '单位名称,姓名,身份证号码,补助项目,入院日期,出院日期,票据个人自付,票据号,诊断,医院名称';
  return `${head}\r\n甲厂,${first?.name},${first?.idNumber},住院,${admitted},${discharged},1000,${receipt},肺炎,市一医院\r\n`;
}

async function coveredFrom(office: Office): Promise<string> {
  const { stdout } = await office.run(['explain', first?.idNumber ?? '', '--unmask'], at('2019-12-01'));
  return stdout;
}

describe('a scheme whose coverage begins with the payment', () => {
  it('begins it when the last of the fee has come in, for a year, and undo takes it back', async () => {
    const office = await xiamenOffice();
    office.write('part.csv', statement([['2019-07-05', 400, '甲厂', '医疗互助']]));
    expect(await received(office, 'receive part.csv', at('2019-07-06'))).toMatchObject({ exitCode: 0, started: [] });
    expect(await coveredFrom(office)).not.toContain('2019-07-11');

    office.write('rest.csv', statement([['2019-07-10', 200, '甲厂', '医疗互助']], { first: 2, opening: 10_400 }));
    const dry = await received(office, 'receive rest.csv --dry-run', at('2019-07-15'));
    expect(dry).toMatchObject({ exitCode: 0, run: null, started: [] });
    const paid = await received(office, 'receive rest.csv', at('2019-07-15'));
    const begun = { unit: '甲厂', period: 'xiamen-16/16', members: 10, from: '2019-07-11', coveredElsewhere: false };
    expect(paid).toMatchObject({ exitCode: 0, started: [begun] });
    expect(await coveredFrom(office)).toContain('2019-07-11');
    expect(await office.run('verify')).toMatchObject({ exitCode: 0, stderr: '' });

    office.write('early.csv', claim('1001', '2019-07-10', '2019-07-14'));
    office.write('late.csv', claim('1002', '2019-07-20', '2019-07-24'));
    const early = await received(office, 'claim early.csv --dry-run', at('2019-08-01'));
    expect(early).toMatchObject({ exitCode: 1 });
    const late = await received(office, 'claim late.csv --dry-run', at('2019-08-01'));
    expect(late).toMatchObject({ exitCode: 0 });
    expect(JSON.stringify(late)).toContain('200.00');

    const undone = await office.run(['undo', String(paid.run), '--reason', '误收'], at('2019-08-02'));
    expect(undone).toMatchObject({ exitCode: 0, stderr: '' });
    expect(await coveredFrom(office)).not.toContain('2019-07-11');
    const unpaid = await office.run('claim late.csv --dry-run --lang en', at('2019-08-03'));
    expect(unpaid.exitCode).toBe(1);
    expect(unpaid.stdout).toContain('claimant-fee-awaited');
    expect(unpaid.stdout).toMatch(/through “甲厂”, whose\s+fee has not come in/);
    expect(unpaid.stdout).not.toMatch(/claimant-not-member|claimant-similar/);
    expect(await office.run('verify')).toMatchObject({ exitCode: 0, stderr: '' });
  });

  it('begins it on the day after the list where the fee came before, and when it is set off', async () => {
    const office = await xiamenOffice();
    office.write('a.csv', statement([['2019-07-02', 660, '甲厂', '医疗互助']]));
    expect(await received(office, 'receive a.csv', at('2019-07-03'))).toMatchObject({
      started: [{ members: 10, from: '2019-07-03' }],
    });
    office.write('rosters/2.csv', roster({ unit: '甲厂', people: staff(50, 1), headcount: 11 }));
    expect(await office.run('enrol rosters/2.csv', at('2019-09-01'))).toMatchObject({ exitCode: 0 });
    const off = await received(office, 'receive --set-off', at('2019-09-10'));
    expect(off).toMatchObject({
      setOff: [{ unit: '甲厂', amount: '60.00', held: 'advance' }],
      started: [{ members: 1, from: '2019-09-11' }],
    });
    expect(await received(office, 'receive --set-off', at('2019-09-11'))).toMatchObject({ run: null, setOff: [] });
    expect(await office.run('verify')).toMatchObject({ exitCode: 0, stderr: '' });
  });

  it('does not let go of the payment by which coverage began', async () => {
    const office = await xiamenOffice();
    office.write('a.csv', statement([['2019-07-02', 600, '甲厂', '医疗互助']]));
    const { files } = await received(office, 'receive a.csv', at('2019-07-03'));
    const line = files[0].settled[0].line as string;
    const changed = await office.run(['receive', '--assign', `${line}=捐赠`, '--reason', '弄错'], at('2019-07-04'));
    expect(changed).toMatchObject({ exitCode: 2, stdout: '' });
    expect(changed.stderr).toContain('whose coverage began with it');
  });
});
