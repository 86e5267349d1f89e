import { describe, expect, it } from 'vitest';
import { emptyFolder, type Office } from '../scenarios/office.ts';
import { hledgerBalances, itWith } from '../support/books-programs.ts';
import { counties, honghe } from './honghe.ts';
import { amountsOf, fillPublished, type Published } from './published-ledger.ts';

const { office } = honghe;

/** Zhangjiajie's first period, in fewer units than its 713. */
const zhangjiajie: Published = {
  scheme: 'hunan-4',
  number: '1',
  office,
  units: 41,
  regions: ['张家界市/永定区', '张家界市/慈利县'],
  members: 41_163,
  coveragesOf: (member) => [
    { plan: 'general', fee: '50.00', renewal: 'new' },
    ...(member < 18_680 ? [{ plan: 'women', fee: '10.00', renewal: 'new' } as const] : []),
  ],
  benefit: 'hospital',
  claims: amountsOf({ visits: 2_163, yuan: 2_358_000n }),
};

async function officeOf(published: Published): Promise<Office> {
  const folder = emptyFolder();
  const { scheme, number } = published;
  const begun = await folder.run(
    ['init', '--scheme', scheme, '--period', number, '--start', '2026-01-01', '--office', office],
    { now: '2025-11-20T09:00:00+08:00' },
  );
  expect(begun, begun.stderr).toMatchObject({ exitCode: 0 });
  await fillPublished(folder.path('mutual.db'), published);
  return folder;
}

const patience = 600_000;

describe('what centres published', () => {
  itWith(
    ['hledger'],
    'comes out of a ledger of Honghe’s members and decisions, and hledger finds the same in its books',
    async () => {
      const folder = await officeOf(honghe);
      const { stdout, stderr, exitCode } = await folder.run('summary --json');
      expect(exitCode, stderr).toBe(0);
      const { figures, levels, statement } = JSON.parse(stdout);
      expect(figures).toMatchObject({
        units: 2_988,
        members: { new: 15_862, renewing: 299_575 },
        fees: { whole: '38328300.00', due: '38328300.00', received: '38328300.00' },
        claims: {
          helped: { visits: 48_288, amount: '33066615.00' },
          byBand: [
            { visits: 46_937, amount: '20957678.00' },
            { visits: 1_013, amount: '5492211.00' },
            { visits: 338, amount: '6616726.00' },
          ],
        },
      });
      const [prefecture] = levels.parts;
      expect(prefecture).toMatchObject({ level: 'prefecture', name: '红河州', figures });
      expect(prefecture.parts.map(({ name }: { name: string }) => name).sort()).toEqual([...counties].sort());
      expect(statement).toMatchObject({
        incomeTotal: '38328300.00',
        benefitsTotal: '33066615.00',
        closing: '5261685.00',
        shortage: null,
        position: {
          accounts: [
            { account: 'bank', amount: '38328300.00' },
            { account: 'benefits-payable', amount: '-33066615.00' },
          ],
        },
      });
      const books = await folder.run('export');
      expect(books.exitCode, books.stderr).toBe(0);
      expect(hledgerBalances(books.stdout)).toEqual({
        '1002银行存款': '38328300.00',
        '2201应付补助': '-33066615.00',
        '4001互助金收入': '-38328300.00',
        '5001互助补助支出': '33066615.00',
      });
    },
    patience,
  );

  it(
    'shows Zhangjiajie short by 113,050, with what each policy does about it',
    async () => {
      const folder = await officeOf(zhangjiajie);
      const { stdout, stderr, exitCode } = await folder.run('summary --json --out figures');
      expect(exitCode, stderr).toBe(0);
      const { figures, statement } = JSON.parse(stdout);
      expect(figures.byPlan).toMatchObject([
        { plan: 'general', members: { new: 41_163 }, fee: '2058150.00' },
        { plan: 'women', members: { new: 18_680 }, fee: '186800.00' },
      ]);
      expect(figures.claims.helped).toEqual({ visits: 2_163, amount: '2358000.00' });
      expect(statement.closing).toBe('-113050.00');
      expect(statement.shortage).toMatchObject({
        available: '2244950.00',
        short: '113050.00',
        answers: [
          { answer: 'pro-rata', paid: '2244950.00', open: '0.00' },
          { answer: 'top-up', paid: '2358000.00', fromFund: '2244950.00', open: '113050.00' },
        ],
      });
    },
    patience,
  );
});
