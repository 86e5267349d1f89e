import { expect, test } from 'vitest';
import { coveringUnits } from '../../../src/io/ledger/read/books/closing-units.ts';
import { membersOfUnits } from '../../../src/io/ledger/read/members.ts';
import { type RegisterRow, registerRows } from '../../../src/io/ledger/read/register-rows.ts';
import type { MemberRecord } from '../../../src/rules/enrolment/known.ts';
import { enrolled, onBothDatabases, type Prepared, withLedger } from './ledgers.ts';
import { coverage, member, period } from './sample.ts';

async function all<Each>(each: AsyncIterable<Each>): Promise<Each[]> {
  const found: Each[] = [];
  for await (const one of each) found.push(one);
  return found;
}

/** What the register tells of a member, once for each plan. */
function rowsOf({ identity, coverages, ...record }: MemberRecord): Partial<RegisterRow>[] {
  const { name, sex, birthDate, staffKind, phone, bank, bankCard, remark, origin } = record;
  const who = { name, sex, birthDate, staffKind, phone, bank, bankCard, remark, origin, idNumber: identity.number };
  return coverages.map(({ plan, shares, from, to, waiting, renewal, fee }) => {
    return { ...who, plan, shares, from, to, waiting, renewal, fee };
  });
}

async function rowsIn({ ledger }: Prepared): Promise<{ rows: RegisterRow[]; wanted: Partial<RegisterRow>[] }> {
  const units = (await coveringUnits(ledger, period)).map(({ id }) => id).reverse();
  const wanted: Partial<RegisterRow>[] = [];
  for (const unit of units) {
    const members = await all(membersOfUnits(ledger, period, [unit]));
    wanted.push(...members.flatMap(({ record }) => rowsOf(record)).map((row) => ({ ...row, unit })));
  }
  return { rows: await all(registerRows(ledger, period, units)), wanted };
}

onBothDatabases('rows of the register', (newPlace) => {
  test(
    'are those of the members in their order, also over the end of a page, once for each plan',
    withLedger(newPlace, async (prepared) => {
      const several = member(1, { coverages: [coverage({ plan: 'women' }), coverage({ plan: 'general' })] });
      const others = Array.from({ length: 1_000 }, (_, at) => member(9_000 - at));
      await enrolled(prepared, { unit: '乙厂', members: [several, ...others] });
      const { rows, wanted } = await rowsIn(prepared);
      expect(rows).toHaveLength(1_002);
      expect(rows).toEqual(wanted);
    }),
  );

  test(
    'come unit by unit as those are named, of small ones several in a page, of a large one in pages of its own',
    withLedger(newPlace, async (prepared) => {
      for (const [unit, first, count] of [
        ['甲厂', 1, 400],
        ['乙厂', 1_001, 1_100],
        ['丙厂', 3_001, 400],
        ['丁厂', 4_001, 3],
      ] as const) {
        const members = Array.from({ length: count }, (_, at) => member(first + count - at));
        await enrolled(prepared, { unit, members });
      }
      const { rows, wanted } = await rowsIn(prepared);
      expect(new Set(rows.map(({ unit }) => unit)).size).toBe(4);
      expect(rows).toEqual(wanted);
    }),
  );

  test(
    'leave out who is in no plan, and do not end with a page of such',
    withLedger(newPlace, async (prepared) => {
      const members = Array.from({ length: 1_001 }, (_, at) => member(at));
      await enrolled(prepared, { unit: '乙厂', members });
      await prepared.ledger.database
        .deleteFrom('coverage')
        .where('person', 'in', (page) => page.selectFrom('member').select('person').where('place', '<=', 1_000n))
        .execute();
      const { rows, wanted } = await rowsIn(prepared);
      expect(rows).toHaveLength(1);
      expect(rows).toEqual(wanted);
    }),
  );
});
