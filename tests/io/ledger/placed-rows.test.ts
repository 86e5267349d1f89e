import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { entryPeriod } from '../../../src/io/ledger/entry/period-id.ts';
import { closeLedger, openLedger } from '../../../src/io/ledger/open-ledger.ts';
import { personRows } from '../../../src/io/ledger/project/persons.ts';
import { PlacedLists } from '../../../src/io/ledger/project/placed-rows.ts';
import { type MemberRows, standingRows } from '../../../src/io/ledger/project/roster-change.ts';
import { insertRows } from '../../../src/io/ledger/store/insert-rows.ts';
import { inTransaction } from '../../../src/io/ledger/store/transaction.ts';
import { coverage, member, period } from './sample.ts';

const folder = mkdtempSync(join(tmpdir(), 'mutual-placed-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const inEntries = entryPeriod(period);
const list = { unit: 'unit', period: inEntries, entry: '办/3' };
const day = '2025-12-01';

/** Who joins: as most do, in two plans, without a fee paid yet, ended on the first day, and with a number that was another's before. */
const added = [
  { person: 'a', place: 1, record: member(1) },
  {
    person: 'b',
    place: 2,
    record: member(2, { coverages: [coverage(), coverage({ plan: 'serious', shares: 2, renewal: 'renewing' })] }),
  },
  { person: 'c', place: 3, record: member(3, { coverages: [coverage({ from: null, to: null, waiting: [] })] }) },
  { person: 'd', place: 4, record: member(4, { coverages: [coverage({ to: '2026-01-01' })] }) },
  { person: 'e-2', place: 5, record: member(5, { coverages: [coverage({ consecutivePeriods: 7 })] }) },
];

/** What a unit's list adds, as the rows of its entry. */
const standingOf = (of: typeof list, members: typeof added) =>
  standingRows(inEntries, [{ unit: of.unit, added: members, removed: [], changed: [] }], of.entry);

/** Guards and numbers that the database makes for lists, of which some members stand by an earlier entry. */
async function placed(name: string, lists: readonly (typeof list)[], rows: readonly MemberRows[]) {
  const ledger = await openLedger(join(folder, name), { create: true });
  try {
    return await inTransaction(ledger, async (store) => {
      for (const { members, coverages } of rows) {
        await insertRows(store, 'member', members);
        await insertRows(store, 'coverage', coverages);
      }
      const placing = new PlacedLists();
      for (const each of lists) placing.add(each, day);
      await placing.insertInto(store);
      await placing.insertInto(store);
      return {
        guards: await store.database.selectFrom('person_guard').selectAll().orderBy('person').orderBy('plan').execute(),
        numbers: await store.database.selectFrom('identity_number').selectAll().orderBy('number').execute(),
      };
    });
  } finally {
    await closeLedger(ledger);
  }
}

test('the database makes the guards and numbers of members whom an entry has put as the projection makes them', async () => {
  const standing = standingOf(list, added);
  // Who is in the unit by an earlier entry is left alone.
  const stood = standingOf({ ...list, entry: '办/2' }, [{ person: 'f', place: 6, record: member(6) }]);
  const { guards, numbers } = await placed('one.db', [list], [stood, standing]);
  const persons = added.map(({ person, record }) => ({ person, identity: record.identity }));
  expect(numbers).toEqual(personRows(persons, day));
  expect(numbers.map((number) => number.valid_from)).toEqual(['', '', '', '', day]);
  expect(guards).toEqual(standing.guards);
  expect(guards.map((guard) => guard.person)).toEqual(['a', 'b', 'b', 'c', 'e-2']);
});

test('the lists of several units and periods are made as one after the other: of one number the first has it', async () => {
  const other = { unit: 'another', period: inEntries, entry: '办/4' };
  const later = { unit: 'unit', period: { ...inEntries, id: 'yunnan-17/18' }, entry: '办/5' };
  const number = member(1).identity.number;
  const passport = member(1, { identity: { kind: 'passport', number } });
  const first = standingOf(list, added.slice(1));
  const second = standingOf(other, [{ person: 'a', place: 1, record: passport }]);
  const third = standingRows(
    later.period,
    [{ unit: 'unit', added: [{ person: 'g', place: 1, record: member(7) }], removed: [], changed: [] }],
    later.entry,
  );
  const again = { ...other, unit: 'third', entry: '办/6' };
  const fourth = standingOf(again, [
    { person: 'a', place: 1, record: member(1, { coverages: [coverage({ plan: 'serious' })] }) },
  ]);
  const { guards, numbers } = await placed('many.db', [list, other, later, again], [first, second, third, fourth]);
  expect(numbers.map((each) => each.person)).toEqual(['a', 'b', 'c', 'd', 'e-2', 'g']);
  expect(numbers[0]?.kind).toBe('passport');
  const sorted = [...first.guards, ...second.guards, ...third.guards, ...fourth.guards];
  expect(guards).toEqual(
    sorted.sort((one, two) => (`${one.person} ${one.plan}` < `${two.person} ${two.plan}` ? -1 : 1)),
  );
});
