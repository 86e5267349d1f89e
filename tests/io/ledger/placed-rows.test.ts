import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { entryPeriod } from '../../../src/io/ledger/entry/period-id.ts';
import { closeLedger, openLedger } from '../../../src/io/ledger/open-ledger.ts';
import { personRows } from '../../../src/io/ledger/project/persons.ts';
import { guardPlaced, knowPlaced } from '../../../src/io/ledger/project/placed-rows.ts';
import { standingRows } from '../../../src/io/ledger/project/roster-change.ts';
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

test('the database makes the guards and numbers of members whom an entry has put as the projection makes them', async () => {
  const ledger = await openLedger(join(folder, 'mutual.db'), { create: true });
  const standing = standingRows(inEntries, [{ unit: list.unit, added, removed: [], changed: [] }], list.entry);
  // Who is in the unit by an earlier entry is left alone.
  const other = { person: 'f', place: 6, record: member(6) };
  const stood = standingRows(inEntries, [{ unit: list.unit, added: [other], removed: [], changed: [] }], '办/2');
  const { guards, numbers } = await inTransaction(ledger, async (store) => {
    for (const { members, coverages } of [stood, standing]) {
      await insertRows(store, 'member', members);
      await insertRows(store, 'coverage', coverages);
    }
    await knowPlaced(store, list, day);
    await guardPlaced(store, list);
    return {
      guards: await store.database.selectFrom('person_guard').selectAll().orderBy('person').orderBy('plan').execute(),
      numbers: await store.database.selectFrom('identity_number').selectAll().orderBy('number').execute(),
    };
  });
  await closeLedger(ledger);
  const persons = added.map(({ person, record }) => ({ person, identity: record.identity }));
  expect(numbers).toEqual(personRows(persons, day));
  expect(numbers.map((number) => number.valid_from)).toEqual(['', '', '', '', day]);
  expect(guards).toEqual(standing.guards);
  expect(guards.map((guard) => guard.person)).toEqual(['a', 'b', 'b', 'c', 'e-2']);
});
