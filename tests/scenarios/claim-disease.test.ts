import { describe, expect, it } from 'vitest';
import { person } from '../support/people.ts';
import { emptyFolder, type Office, roster } from './office.ts';

const now = { now: '2017-06-15T09:00:00+08:00' };
const woman = person({ seed: 3, sex: 'female' });

/** Hunan's fourth period: whether a disease is one of its six, only a reviewer can say. 2-1 is held for that. */
async function hunanOffice(): Promise<Office> {
  const office = emptyFolder();
  const enrolment = { now: '2016-12-20T09:00:00+08:00' };
  const begun = await office.run('init --scheme hunan-4 --period 4 --start 2017-01-01', enrolment);
  expect(begun).toMatchObject({ stderr: '', exitCode: 0 });
  const columns = { 医保类型: () => '职工医保', 女职工特病: () => '是', 互助金: () => '70' };
  office.write('rosters/1.csv', roster({ unit: '甲厂', people: [woman], columns }));
  const enrolled = await office.run('enrol rosters', enrolment);
  expect(enrolled.exitCode, enrolled.stdout).toBe(0);
  const head = '单位名称,姓名,身份证号码,申请事由,确诊日期,诊断';
  const line = ['甲厂', woman.name, woman.idNumber, '确诊重大疾病', '2017-05-01', '乳腺癌'].join(',');
  office.write('claims.csv', `${head}\r\n${line}\r\n`);
  const taken = await office.run('claim claims.csv --json', now);
  expect(JSON.parse(taken.stdout), taken.stdout).toMatchObject({ claims: [{ status: 'held' }] });
  return office;
}

const numberOf = async (office: Office) =>
  JSON.parse((await office.run('claim claims.csv --json', now)).stdout).claims[0].number as string;

describe('a claim held for a reviewer of the disease', () => {
  it('is decided on his word, which stands with the claim; undoing it puts the claim back', async () => {
    const office = await hunanOffice();
    const number = await numberOf(office);
    const decide = (...words: string[]) =>
      office.run(['claim', 'decide', number, ...words, '--reason', '病理确诊'], now);
    expect((await office.run('status --lang zh', now)).stdout).toContain(`claim decide ${number} --disease 病种`);
    const refused = await decide('--approve');
    expect(refused.exitCode).toBe(1);
    expect(refused.stdout).toContain('--disease women-6 (6种女职工原发癌) / --disease none');
    expect(refused.stdout).not.toContain('--waive');
    expect((await decide('--disease', 'women')).stderr).toContain('women-6');
    expect((await decide('--disease', 'women-6', '--reject')).exitCode).toBe(2);
    const decided = JSON.parse((await decide('--disease', '6种女职工原发癌', '--json')).stdout);
    expect(decided).toMatchObject({
      command: 'claim decide',
      claim: { before: { status: 'held' }, after: { status: 'approved', amount: '10000.00' } },
      diseases: ['women-6'],
      reason: '病理确诊',
    });
    const shown = await office.run(`claim show ${number} --lang zh`, now);
    expect(shown.stdout).toContain('审核人判定的病种：6种女职工原发癌');
    const none = JSON.parse((await decide('--disease', 'none', '--json')).stdout);
    expect(none.claim.after).toEqual({ status: 'rejected', amount: '0.00' });
    expect(await office.run('verify', now)).toMatchObject({ exitCode: 0, stderr: '' });
    const undone = await office.run(`undo ${none.run} --reason 误`, now);
    expect(undone.exitCode, undone.stderr).toBe(0);
    expect((await office.run(`claim show ${number}`, now)).stdout).toContain('10,000.00');
  });
});

describe('a claim over a cap that is used up', () => {
  it('is told the cap, not the insurance that another benefit is for', async () => {
    const office = await hunanOffice();
    const stay = (month: string, selfPaid: string) =>
      ['甲厂', woman.name, woman.idNumber, '职工医保', `2017-${month}-01`, `2017-${month}-09`, selfPaid].join(',');
    const head = '单位名称,姓名,身份证号码,医保类型,入院日期,出院日期,个人自付';
    office.write('stays.csv', `${[head, stay('04', '200000'), stay('05', '3000')].join('\r\n')}\r\n`);
    const taken = await office.run('claim stays.csv --lang zh', now);
    expect(taken.stdout).toContain('不予补助，限额 50,000.00 元已用完。');
    expect(taken.stdout).not.toContain('居民医保');
    const number = /^(\d+-\d+) 的.*限额/mu.exec(taken.stdout)?.[1] ?? '';
    const refused = await office.run(`claim decide ${number} --approve --reason 已核 --lang zh`.split(' '), now);
    expect(refused.stdout).toContain('限额 50,000.00 元已用完');
    expect(refused.stdout).toContain('条款：hospital\n');
    expect(refused.stdout).not.toContain('居民医保');
  });
});

describe('a claim held for a value that no source gives', () => {
  it('is told to wait for the scheme: its refusal and the status name adopt', async () => {
    const office = await hunanOffice();
    const head = '单位名称,姓名,身份证号码,申请事由,结算日期,个人自付,自费';
    const line = ['甲厂', woman.name, woman.idNumber, '二次补助', '2017-03-01', '9000', '3000'].join(',');
    office.write('second.csv', `${head}\r\n${line}\r\n`);
    const [taken] = JSON.parse((await office.run('claim second.csv --json', now)).stdout).claims;
    expect(taken).toMatchObject({ status: 'held', reasons: expect.arrayContaining(['value-missing']) });
    const refused = await office.run(`claim decide ${taken.number} --approve --reason 已核`, now);
    expect([refused.exitCode, refused.stdout]).toEqual([
      1,
      expect.stringContaining('mutual scheme adopt --reason WHY'),
    ]);
    const first = await numberOf(office);
    await office.run(`claim decide ${first} --disease none --reason 已核`, now);
    const { stdout } = await office.run('status', now);
    expect(stdout).toContain('next: mutual scheme adopt --reason WHY');
    expect(stdout).toContain('first fill in the value that no source gives in the scheme’s file');
  });
});
