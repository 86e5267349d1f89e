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
