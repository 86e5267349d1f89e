import { describe, expect, it } from 'vitest';
import { fen } from '../../src/rules/value/money.ts';
import type { Office } from './office.ts';
import { type Booking, inAugust, owedOffice, received, statement } from './receipts-office.ts';

const account = '6222020200112233';
const july: readonly Booking[] = [
  ['2026-07-01', 360, '福州市第一机械厂', '第三期医疗互助'],
  ['2026-07-03', 12.34, '', '结息'],
];
const august: readonly Booking[] = [['2026-08-01', 180, '福州市红星纺织厂', '互助金']];

const titled = (text: string, number = account) => `账号：${number}\r\n${text}`;

/** The same export without the bank's numbers. */
const unnumbered = (text: string) =>
  text
    .trim()
    .split('\r\n')
    .map((line) => line.replace(/,[^,]*$/u, ''))
    .join('\r\n');

async function bankBalances(office: Office): Promise<readonly string[]> {
  const { stdout } = await office.run('reconcile --json', inAugust);
  const { sides } = JSON.parse(stdout);
  return sides.find(({ id }: { id: string }) => id === 'bank').sums.map(({ amount }: { amount: string }) => amount);
}

describe('a statement that comes again in another form', () => {
  it('is of the only account taken so far where it names none, and goes on from its balance', async () => {
    const office = await owedOffice();
    office.write('七月.csv', titled(statement(july)));
    const first = await office.run('receive 七月.csv', inAugust);
    expect(first.stderr).toBe('');
    const balances = await bankBalances(office);

    office.write('又.csv', statement(july));
    const again = await office.run('receive 又.csv', inAugust);
    expect(again.stdout).toContain('又.csv: all its lines were taken before; nothing changes.');
    expect(again.stderr).toContain(`又.csv names no account: it is taken as of ${account}`);

    office.write('八月.csv', statement([...july, ...august]));
    const { files } = await received(office, 'receive 八月.csv');
    expect(files).toMatchObject([{ outcome: 'applied', known: 2, lines: 1, findings: [] }]);
    const after = await bankBalances(office);
    expect(after.map((sum, index) => fen(sum) - fen(balances[index] ?? ''))).toEqual([18_000n, 18_000n]);
    expect(await office.run('verify', inAugust)).toMatchObject({ exitCode: 0 });
  });

  it('is known by its serial numbers where the first one named no account, and the account stays one', async () => {
    const office = await owedOffice();
    office.write('七月.csv', statement(july));
    await office.run('receive 七月.csv', inAugust);
    const balances = await bankBalances(office);
    office.write('八月.csv', titled(statement([...july, ...august])));
    const { files } = await received(office, 'receive 八月.csv');
    expect(files).toMatchObject([{ outcome: 'applied', known: 2, lines: 1, findings: [] }]);
    const after = await bankBalances(office);
    expect(after.map((sum, index) => fen(sum) - fen(balances[index] ?? ''))).toEqual([18_000n, 18_000n]);
  });

  it('is known by what its lines say where it has no serial numbers, and taken where it is of another account', async () => {
    const office = await owedOffice();
    office.write('七月.csv', titled(statement(july)));
    await office.run('receive 七月.csv', inAugust);
    office.write('无号.csv', titled(unnumbered(statement([...july, ...august]))));
    const { files } = await received(office, 'receive 无号.csv');
    expect(files).toMatchObject([{ outcome: 'applied', known: 2, lines: 1, findings: [] }]);
    office.write('有号.csv', titled(statement([...july, ...august])));
    const again = await received(office, 'receive 有号.csv');
    expect(again).toMatchObject({ run: null, files: [{ outcome: 'unchanged', known: 3 }] });
    office.write('另户.csv', titled(statement(july), '6222020200998877'));
    const other = await received(office, 'receive 另户.csv');
    expect(other.files).toMatchObject([{ outcome: 'applied', known: 0, lines: 2 }]);
  });
});

describe('a statement that was saved by a spreadsheet', () => {
  const lines = (numbers: readonly string[], balances = ['1360.00', '1540.00']) =>
    [
      '交易日期,收入,支出,余额,对方户名,摘要,流水号',
      `2026-07-01,360.00,,${balances[0]},福州市第一机械厂,第三期医疗互助,${numbers[0]}`,
      `2026-07-02,180.00,,${balances[1]},福州市红星纺织厂,互助金,${numbers[1]}`,
    ].join('\r\n');

  it.each([
    [
      ['000123', '000124'],
      ['123', '124'],
    ],
    [
      ['2025062000012345671', '2025062000012345688'],
      ['2.02506200001235E+18', '2025062000012345600'],
    ],
  ])('is known although its numbers lost digits', async (whole, lost) => {
    const office = await owedOffice();
    office.write('a.csv', lines(whole));
    office.write('b.csv', lines(lost));
    await office.run('receive a.csv', inAugust);
    const { files } = await received(office, 'receive b.csv');
    expect(files).toMatchObject([{ outcome: 'unchanged', known: 2, findings: [] }]);
  });

  it('is doubted where it has other numbers and the same balances', async () => {
    const office = await owedOffice();
    office.write('a.csv', lines(['A1', 'A2']));
    office.write('b.csv', lines(['B1', 'B2']));
    await office.run('receive a.csv', inAugust);
    const { exitCode, stdout } = await office.run('receive b.csv --dry-run', inAugust);
    expect([exitCode, stdout.match(/statement-line-perhaps-taken/gu)?.length]).toEqual([1, 2]);
  });
});

describe('a statement that is taken after later ones', () => {
  const month = (day: string, amount: number, balance: number) =>
    `交易日期,收入,支出,余额,对方户名,摘要,流水号\r\n${day},${amount}.00,,${balance}.00,福州市红星纺织厂,互助金,${day}`;

  it('has to go on from the day before it', async () => {
    const office = await owedOffice();
    office.write('六月.csv', month('2026-06-01', 100, 1100));
    office.write('八月.csv', month('2026-08-01', 30, 1150));
    await office.run('receive 六月.csv 八月.csv', inAugust);
    office.write('七月.csv', month('2026-07-01', 20, 1120));
    expect((await received(office, 'receive 七月.csv')).files).toMatchObject([{ lines: 1, findings: [] }]);
    office.write('又.csv', month('2026-07-02', 20, 2120));
    const { files } = await received(office, 'receive 又.csv');
    expect(files).toMatchObject([{ findings: [{ code: 'statement-gap', cell: 'B2' }] }]);
  });
});

describe('a fee that is paid in several lines', () => {
  it('is told once, as it stands after all of them, tried or taken', async () => {
    const office = await owedOffice();
    office.write(
      'a.csv',
      statement([
        ['2026-07-01', 80, '福州市第一机械厂', '第三期医疗互助'],
        ['2026-07-02', 200, '福州市第一机械厂', '第三期医疗互助'],
      ]),
    );
    for (const line of ['receive a.csv --dry-run', 'receive a.csv']) {
      const { stdout } = await office.run(line, inAugust);
      expect(stdout.match(/福州市第一机械厂: .*/gu)).toEqual(['福州市第一机械厂: paid 280.00 yuan, 80.00 still open.']);
    }
  });
});
