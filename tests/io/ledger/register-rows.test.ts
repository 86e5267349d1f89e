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
  const [unit] = await coveringUnits(ledger, period);
  const id = unit?.id ?? '';
  const members = await all(membersOfUnits(ledger, period, [id]));
  return {
    rows: await all(registerRows(ledger, period, id)),
    wanted: members.flatMap(({ record }) => rowsOf(record)),
  };
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
