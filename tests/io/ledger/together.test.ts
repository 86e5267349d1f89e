import { expect, test } from 'vitest';
import { closeLedger } from '../../../src/io/ledger/open-ledger.ts';
import { verifyLedger } from '../../../src/io/ledger/verify/verify-ledger.ts';
import { startChild } from './children.ts';
import { onBothDatabases, prepare } from './ledgers.ts';

const processes = [0, 1, 2, 3];

/** Units of a process: each has three persons of its own and three that a unit of every other process has as well, in another order. */
function unitsOf(process: number) {
  return Array.from({ length: 12 }, (_, at) => {
    const shared = (at * 5 + process * 7) % 12;
    const own = 1_000 * (process + 1) + at * 3;
    return {
      name: `${process}区第${at}小学`,
      persons: [own, shared * 3, shared * 3 + 2, own + 1, shared * 3 + 1, own + 2],
    };
  });
}

onBothDatabases('four processes at once', (newPlace) => {
  test('take no person twice, lose nothing, and open runs of different numbers', async () => {
    const url = await newPlace();
    const { ledger } = await prepare(url);
    const children = processes.map((each) => startChild({ url, office: `${each % 2}县办事处`, units: unitsOf(each) }));
    const results = await Promise.all(children.map((child) => child.result));
    const outcomes = Object.assign({}, ...results) as Record<string, string>;
    const applied = Object.entries(outcomes).filter(([, outcome]) => outcome === 'applied');

    expect(Object.keys(outcomes)).toHaveLength(48);
    expect(new Set(Object.values(outcomes))).toEqual(new Set(['applied', 'returned']));
    const members = await ledger.database
      .selectFrom('member')
      .innerJoin('unit', 'unit.id', 'member.unit')
      .select(['unit.name', 'member.person'])
      .execute();
    expect(new Set(members.map((each) => each.name))).toEqual(new Set(applied.map(([name]) => name)));
    expect(members).toHaveLength(applied.length * 6);
    expect(new Set(members.map((each) => each.person)).size).toBe(members.length);
    // Each group of shared persons went to exactly one of the four units that name it.
    expect(applied).toHaveLength(12);
    const runs = await ledger.database.selectFrom('run').select('number').orderBy('number').execute();
    expect(runs.map((run) => Number(run.number))).toEqual([1, 2, 3, 4, 5]);
    expect((await verifyLedger(ledger)).differences).toEqual([]);
    await closeLedger(ledger);
  });
});
