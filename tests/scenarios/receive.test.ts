import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSubmittedFile } from '../../src/io/table/read-submitted-file.ts';
import { statementFolder } from '../fixtures/statement-cases.ts';
import { contentBelow, type Office, roster, staff } from './office.ts';
import { type Booking, inAugust, owedOffice, received, statement } from './receipts-office.ts';

const july: readonly Booking[] = [
  ['2026-07-01', 360, '福州市第一机械厂', '第三期医疗互助'],
  ['2026-07-02', 100, '张三', '红星纺织厂第三期医疗互助'],
  ['2026-07-02', 80, '鼓楼区印刷厂工会委员会', '互助金'],
  ['2026-07-03', 12.34, '', '结息'],
  ['2026-07-04', 500, '李四', '往来款'],
  ['2026-07-05', -20, '某某公司', '货款'],
];

async function takenOffice(): Promise<Office> {
  const office = await owedOffice();
  office.write('七月.csv', statement(july));
  expect(await office.run('receive 七月.csv', inAugust)).toMatchObject({ exitCode: 1, stderr: '' });
  return office;
}

describe('mutual receive', () => {
  it('settles what is sure, leaves the rest to identify, and takes each line once', async () => {
    const office = await owedOffice();
    office.write('七月.csv', statement(july));
    const before = contentBelow(office.folder);
    const dry = await office.run('receive 七月.csv --dry-run', inAugust);
    expect(dry).toMatchObject({ exitCode: 1, stderr: '' });
    expect(dry.stdout).toContain('七月.csv: would take 6 new lines, 1,052.34 yuan in, 20.00 yuan out.');
    expect(contentBelow(office.folder)).toEqual(before);

    const { exitCode, stdout, stderr } = await office.run('receive 七月.csv --lang zh', inAugust);
    expect([exitCode, stderr]).toEqual([1, '']);
    const lines = stdout.split('\n');
    expect(lines.slice(0, 5)).toEqual([
      '七月.csv：新收 6 笔，收入 1,052.34 元，支出 20.00 元。',
      '  核销为    笔数  单位    金额',
      '  互助金       2     2  432.00',
      '  预收         1     1    8.00',
      '  利息         1         12.34',
    ]);
    expect(stdout).toContain('  鼓楼区印刷厂：多缴 8.00 元，记为预收。');
    expect(stdout).toContain('待查 3 笔，收入 600.00 元，支出 20.00 元：');
    expect(stdout).toMatch(/10-2 +2026-07-02 +100\.00 +张\* .*福州市红星纺织厂 180\.00/);
    expect(stdout).toContain('下一步：mutual receive --assign 10-2=单位');
    expect(stdout.replace(/\n +/g, ' ')).toContain('mutual receive --assign out/3-receive/receipts.xlsx');
    expect(stdout).toContain('out/3-receive/receipts.xlsx');
    const runs = await office.run('runs --lang zh', inAugust);
    expect(runs.stdout).toMatch(/^ +3 .*receive.*\n +对账单 6 行：收入 1,052\.34 元，支出 20\.00 元$/m);

    const again = await received(office, 'receive 七月.csv');
    expect(again).toMatchObject({ exitCode: 1, run: null, files: [{ outcome: 'unchanged', known: 6, lines: 0 }] });
    const status = await office.run('status', inAugust);
    expect(status.stdout).toContain('432.00 yuan received, 180.00 yuan still open from 1 unit');
    expect(status.stdout).toContain('not identified: 3 lines, 600.00 yuan in, 20.00 yuan out');
    expect(await office.run('verify')).toMatchObject({ exitCode: 0, stderr: '' });
    expect(await office.run('verify --against out/3-receive/receipts.xlsx')).toMatchObject({ exitCode: 0, stderr: '' });
  });

  it('takes the new lines of a statement that it knows in part, and tells what is missing between two', async () => {
    const office = await takenOffice();
    const more: Booking[] = [...july, ['2026-07-31', 180, '福州市红星纺织厂', '互助金']];
    office.write('全月.csv', statement(more));
    const whole = await received(office, 'receive 全月.csv');
    expect(whole.files).toMatchObject([{ outcome: 'applied', known: 6, lines: 1, findings: [] }]);
    expect(whole.files[0].settled).toMatchObject([{ reason: 'named', parts: [{ kind: 'fee', amount: '180.00' }] }]);

    office.write('九月.csv', statement([['2026-09-02', 5, '', '结息']], { first: 90, opening: 99_000 }));
    const later = await received(office, 'receive 九月.csv', { now: '2026-09-05T09:00:00+08:00' });
    expect(later.exitCode).toBe(1);
    expect(later.files[0].findings).toMatchObject([{ code: 'statement-gap', cell: 'B2' }]);
  });

  it('fixes the list of a unit whose fee has come in: only amend takes anybody off it', async () => {
    const office = await takenOffice();
    office.write('rosters/1.csv', roster({ unit: '福州市第一机械厂', people: staff(1, 9), headcount: 9 }));
    office.write('rosters/2.csv', roster({ unit: '福州市红星纺织厂', people: staff(101, 4), headcount: 4 }));
    const { findings, exitCode } = await received(office, 'enrol rosters/1.csv rosters/2.csv --replace');
    expect(exitCode).toBe(1);
    const why = (unit: string) =>
      findings.find((each: { code: string; unit: string }) => each.code === 'removal-refused' && each.unit === unit)
        ?.message;
    expect(why('福州市第一机械厂')).toContain('a fee of the unit was received');
    expect(why('福州市红星纺织厂') ?? '').not.toContain('a fee of the unit was received');
  });

  it('takes nothing of a statement with an error, and all others', async () => {
    const office = await owedOffice();
    copyFileSync(join(statementFolder, 'findings', 'statement-balance-differs.csv'), office.path('坏.csv'));
    const good = statement([['2026-07-01', 360, '福州市第一机械厂', '']]);
    office.write('好.csv', `账号：6222020200998877\r\n${good}`);
    const { exitCode, files } = await received(office, 'receive 坏.csv 好.csv');
    expect(exitCode).toBe(1);
    const byName = Object.fromEntries(
      files.map((file: { file: string; outcome: string }) => [file.file, file.outcome]),
    );
    expect(byName).toEqual({ '坏.csv': 'refused', '好.csv': 'applied' });
    const { stdout } = await office.run('receive 坏.csv', inAugust);
    expect(stdout).toContain('坏.csv Sheet1!D4');
    expect(stdout).toContain('statement-balance-differs');
    const partial = await received(office, 'receive 坏.csv --partial');
    expect(partial.files).toMatchObject([{ outcome: 'applied', lines: 2, findings: [{ code: 'statement-gap' }] }]);
    expect(partial.exitCode).toBe(1);
  });

  it('believes what it is told of lines that nothing else matches', async () => {
    const office = await owedOffice();
    office.write(
      'a.csv',
      statement([
        ['2026-07-04', 500, '某某公司', '善款'],
        ['2026-07-05', 30, '王五', '款'],
      ]),
    );
    expect((await received(office, 'receive a.csv --as donation --line 1 --dry-run')).unidentified).toHaveLength(1);
    const told = await received(office, 'receive a.csv --as donation');
    expect(told).toMatchObject({ exitCode: 0, unidentified: [] });
    expect(told.files[0].settled.map(({ reason }: { reason: string }) => reason)).toEqual(['as-told', 'as-told']);
    const again = await office.run('receive a.csv --as interest', inAugust);
    expect([again.exitCode, again.stdout]).toEqual([2, '']);
    expect(again.stderr).toMatch(/All lines of a\.csv were taken before.*\n.*--assign 10-1=利息/u);
  });

  it('refuses wrong use', async () => {
    const office = await owedOffice();
    for (const [line, message] of [
      ['receive a.csv --set-off', 'do not go together'],
      ['receive --line 3', '--line goes with --as'],
      ['receive a.csv --as donation --line drei', 'is no number of a line'],
      ['receive --as donation --line 69-5', 'mutual receive --assign 69-5=捐赠'],
      ['receive --assign 甲厂', 'is not understood'],
      ['receive --assign rosters/1.csv', 'has no list of what is not identified'],
      ['receive --set-off --unit 丙厂', 'No unit “丙厂” owes'],
      ['receive --set-off --invoiced 2026-13-01', '--invoiced'],
    ] as const) {
      const run = await office.run(line, inAugust);
      expect([line, run.exitCode, run.stdout]).toEqual([line, 2, '']);
      expect(run.stderr).toContain(message);
    }
  });
});

describe('mutual receive --assign', () => {
  it('says whose a line is, in words or in the list that was filled in', async () => {
    const office = await takenOffice();
    const problem = await office.run('receive --assign 10-2=丁厂 --assign 10-9=甲厂 --assign 10-6=捐赠', inAugust);
    expect(problem).toMatchObject({ exitCode: 2, stdout: '' });
    for (const text of ['no unit “丁厂” owes', 'there is no line 10-9', 'money that went this way cannot be “捐赠”'])
      expect(problem.stderr).toContain(text);

    const dry = await office.run('receive --assign 10-2=福州市红星纺织厂 --dry-run', inAugust);
    expect(dry.stdout).toContain('10-2: 100.00 yuan, fee 福州市红星纺织厂 100.00.');
    const first = await received(office, 'receive --assign 10-2=福州市红星纺织厂:3');
    expect(first).toMatchObject({
      exitCode: 1,
      settled: [{ line: '10-2', parts: [{ kind: 'fee', amount: '100.00' }] }],
    });

    const { file } = await readSubmittedFile(office.path(first.outputs[0]));
    const rows = file?.sheets[1]?.rows.map(({ cells }) => cells.map(({ text }) => text)) ?? [];
    expect(rows[2]?.slice(0, 4)).toEqual(['编号', '日期', '对方', '摘要']);
    expect(rows[3]?.[0]).toBe('10-5');
    const filled = '编号,认领为,认领期次,认领金额\r\n10-5,福州市红星纺织厂,,80\r\n10-5,捐赠,,420.00\r\n10-6,,,\r\n';
    office.write('填好.csv', filled);
    const list = await received(office, 'receive --assign 填好.csv');
    expect(list.settled[0].parts).toMatchObject([
      { kind: 'fee', amount: '80.00' },
      { kind: 'donation', amount: '420.00' },
    ]);
    office.write('错.csv', '编号,认领为,认领金额\r\n10-6,待查,二十\r\n');
    expect((await office.run('receive --assign 错.csv', inAugust)).stderr).toContain('Sheet1!C2');

    office.write('多.csv', '编号,认领为,认领金额\r\n10-6,待查,17\r\n10-6,待查,10\r\n');
    const beyond = await office.run('receive --assign 多.csv', inAugust);
    expect(beyond.stderr).toContain('the parts come to 27.00, the line is 20.00');

    const changed = await office.run('receive --assign 10-5=捐赠', inAugust);
    expect(changed.stderr).toContain('takes a reason');
    const reason = ['receive', '--assign', '10-5=福州市红星纺织厂', '--reason', '单位来函'];
    expect((await received(office, reason)).settled[0].parts).toMatchObject([
      { kind: 'fee', amount: '80.00' },
      { kind: 'advance', amount: '420.00' },
    ]);
    expect(await office.run('verify')).toMatchObject({ exitCode: 0, stderr: '' });
  });

  it('matches again what came before its roster, and returns what was paid too much', async () => {
    const office = await owedOffice();
    const early: Booking = ['2026-07-01', 200, '晋安区修理厂', '互助金'];
    office.write('a.csv', statement([early]));
    expect((await received(office, 'receive a.csv')).unidentified).toMatchObject([{ reason: 'unknown-payer' }]);
    expect(await received(office, 'receive --again')).toMatchObject({ exitCode: 1, run: null, settled: [] });
    office.write('rosters/4.csv', roster({ unit: '晋安区修理厂', people: staff(301, 5) }));
    await office.run('enrol rosters/4.csv', inAugust);
    const again = await received(office, 'receive --again');
    expect(again).toMatchObject({
      exitCode: 0,
      settled: [{ parts: [{ kind: 'fee', amount: '180.00' }, { kind: 'advance' }] }],
    });
    office.write(
      'b.csv',
      statement([['2026-08-02', -20, '晋安区修理厂', '退多缴互助金']], { first: 2, opening: 10_200 }),
    );
    const back = await received(office, 'receive b.csv', { now: '2026-08-05T09:00:00+08:00' });
    expect(back).toMatchObject({ exitCode: 0 });
    expect(back.files[0].settled).toMatchObject([{ reason: 'returned-fee', amount: '-20.00' }]);
    expect(await office.run('verify')).toMatchObject({ exitCode: 0, stderr: '' });
  });
});
