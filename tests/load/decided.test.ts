import { describe, expect, it } from 'vitest';
import { closeLedger, openLedger } from '../../src/io/ledger/open-ledger.ts';
import { claimsByBand } from '../../src/io/ledger/read/claims/claims-by-band.ts';
import { periodInForce } from '../../src/io/ledger/read/period-in-force.ts';
import { yuan } from '../../src/rules/value/money.ts';
import { emptyFolder, type Office, roster, staff } from '../scenarios/office.ts';
import type { MadeUpPerson } from '../support/people.ts';

/** What Honghe published of Yunnan's 17th period: visits, and what they came to in yuan, by the amount of each. */
const published = [
  { claims: 46_937, yuan: 20_957_678n },
  { claims: 1_013, yuan: 5_492_211n },
  { claims: 338, yuan: 6_616_726n },
] as const;

const units = 50;
const membersOfUnit = 160;

/** Amounts of so many visits that come to a sum, alike to the fen. */
function amountsOf({ claims, yuan: sum }: { readonly claims: number; readonly yuan: bigint }): string[] {
  const [fen, count] = [100n * sum, BigInt(claims)];
  return Array.from({ length: claims }, (_, index) => yuan(fen / count + (BigInt(index) < fen % count ? 1n : 0n)));
}

const people = (unit: number): MadeUpPerson[] => staff(unit * membersOfUnit + 1, membersOfUnit);

/** Decisions of an old system, of some six visits a member, in the order of its numbers. */
function former(): string {
  const members = Array.from({ length: units }, (_, unit) => people(unit)).flat();
  const amounts = published.flatMap(amountsOf);
  const lines = amounts.map((amount, index) => {
    // Members of one unit do not follow one another, as in any register of decisions.
    const place = (index * 7919) % members.length;
    const { name, idNumber } = members[place] as MadeUpPerson;
    const day = `2025-${String(1 + (index % 12)).padStart(2, '0')}-${String(1 + (index % 28)).padStart(2, '0')}`;
    return [
      `HH-${index + 1}`,
      `单位${Math.floor(place / membersOfUnit) + 1}`,
      name,
      idNumber,
      '住院补助',
      day,
      amount,
      '2025-12-20',
      '',
    ].join();
  });
  return ['原申请号,单位名称,姓名,身份证号码,补助项目,就医日期,审核金额,支付日期,审核结果', ...lines].join('\r\n');
}

async function hongheOffice(): Promise<Office> {
  const office = emptyFolder();
  const init = 'init --scheme yunnan-17 --period 17 --start 2025-01-01';
  expect((await office.run(init, { now: '2024-11-20T09:00:00+08:00' })).exitCode).toBe(0);
  for (let unit = 0; unit < units; unit++) {
    const facts = { 参保人数: String(membersOfUnit) };
    const columns = { 医保类型: () => '职工医保' };
    office.write(`rosters/${unit}.csv`, roster({ unit: `单位${unit + 1}`, people: people(unit), facts, columns }));
  }
  const enrolled = await office.run('enrol rosters --json', { now: '2024-11-21T09:00:00+08:00' });
  expect(enrolled.exitCode, enrolled.stderr).toBe(0);
  return office;
}

/** For all of it on a machine that does much else. */
const patience = 900_000;

describe('the decisions of a whole prefecture, made elsewhere', () => {
  it(
    'give the figures that Honghe published, and are taken once',
    async () => {
      const office = await hongheOffice();
      office.write('former.csv', former());
      const wish = { now: '2025-12-31T09:00:00+08:00' };
      const taken = await office.run('claim --decided former.csv --json', wish);
      expect(taken.exitCode, taken.stderr).toBe(0);
      expect(JSON.parse(taken.stdout).totals).toMatchObject({ claims: 48_288, amount: '33066615.00' });
      const ledger = await openLedger(office.path('mutual.db'));
      const { period } = await periodInForce(ledger, 'yunnan-17', '17');
      const bands = await claimsByBand(ledger, period, [300_000n, 1_000_000n]);
      await closeLedger(ledger);
      expect(bands.map(({ claims, amount }) => ({ claims, amount }))).toEqual(
        published.map(({ claims, yuan: sum }) => ({ claims, amount: `${sum}.00` })),
      );
      const again = await office.run('claim --decided former.csv --json', wish);
      expect(JSON.parse(again.stdout).totals).toMatchObject({ claims: 48_288, unchanged: 48_288 });
      expect(await office.run('verify', wish)).toMatchObject({ exitCode: 0, stderr: '' });
    },
    patience,
  );
});
