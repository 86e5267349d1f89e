import { expect, test } from 'vitest';
import { schemeHash } from '../../../src/io/ledger/entry/hash.ts';
import { knownFor } from '../../../src/io/ledger/read/known-for.ts';
import { membersOfUnits } from '../../../src/io/ledger/read/members.ts';
import { periodInForce, periods } from '../../../src/io/ledger/read/period-in-force.ts';
import { listRuns } from '../../../src/io/ledger/read/runs.ts';
import { unitsOfRun } from '../../../src/io/ledger/read/units.ts';
import { verifyLedger } from '../../../src/io/ledger/verify/verify-ledger.ts';
import { closeRun } from '../../../src/io/ledger/write/close-run.ts';
import { openPeriod } from '../../../src/io/ledger/write/open-period.ts';
import { openRun, type RunOpening } from '../../../src/io/ledger/write/open-run.ts';
import { enrolled, onBothDatabases, withLedger } from './ledgers.ts';
import { member, opening, period, questionFor, scheme } from './sample.ts';

async function all<Value>(values: AsyncIterable<Value>): Promise<Value[]> {
  const list: Value[] = [];
  for await (const value of values) list.push(value);
  return list;
}

onBothDatabases('reading', (newPlace) => {
  test(
    'members come unit by unit in the order asked for, also of a unit that takes several pages',
    withLedger(newPlace, async (prepared) => {
      const large = Array.from({ length: 2_345 }, (_, at) => member(99_000 - at));
      await enrolled(prepared, { unit: '乙厂', file: 'b.xlsx', members: large });
      await enrolled(prepared, { unit: '甲厂', file: 'a.xlsx', members: [member(2), member(1)] });
      const asked = ['乙厂', '甲厂'].map((unit) => knownFor(prepared.ledger, questionFor({ unit, members: [] })));
      const ids = (await Promise.all(asked)).map(({ unit }) => unit?.id ?? '');
      const members = await all(membersOfUnits(prepared.ledger, period, ids));
      expect(members.map((each) => each.record)).toEqual([...large, member(2), member(1)]);
      expect((await verifyLedger(prepared.ledger)).differences).toEqual([]);
    }),
  );

  test(
    'a run tells at its end what became of each submission, also of those that are not in the ledger',
    withLedger(newPlace, async ({ ledger, run }) => {
      expect(await listRuns(ledger, { unfinished: true })).toHaveLength(1);
      const units = [
        { unit: 'u', name: '甲厂', file: 'a.xlsx', status: 'accepted', entry: 'x/3', codes: ['text-repaired'] },
        { unit: null, name: '乙厂', file: 'b.xlsx', status: 'returned', entry: null, codes: ['id-number-checksum'] },
      ] as const;
      const head = await closeRun(ledger, run, {
        at: '2025-12-01T09:00:00+08:00',
        outcome: 'completed',
        counts: { returned: 1 },
        units,
      });
      expect(head.sequence).toBe(3);
      expect(await all(unitsOfRun(ledger, run.number))).toEqual(units);
      expect(await listRuns(ledger, { unfinished: true })).toEqual([]);
      expect(await listRuns(ledger)).toMatchObject([
        { number: 1, verb: 'enrol', actor: 'clerk', counts: { returned: 1 }, closedAt: '2025-12-01T09:00:00+08:00' },
      ]);
    }),
  );

  test(
    'a run without an end, or stopped before it, is told until the same command was completed after it',
    withLedger(newPlace, async ({ ledger, run: own }) => {
      const unfinished = async () => (await listRuns(ledger, { unfinished: true })).map((each) => each.number);
      const inputs = [{ path: 'a.xlsx', sha256: 'aa' }];
      const complete = async (more: Partial<RunOpening>, outcome: 'completed' | 'interrupted' = 'completed') =>
        closeRun(ledger, await openRun(ledger, { ...opening, inputs, ...more }), {
          at: opening.at,
          outcome,
          counts: {},
          units: [],
        });
      await complete({});
      const killed = await openRun(ledger, { ...opening, inputs });
      expect(await unfinished()).toContain(killed.number);
      await complete({ office: '别处' });
      await complete({ verb: 'amend' });
      await complete({ options: { replace: 'true' } });
      const other = { path: 'b.xlsx', sha256: 'bb' };
      await complete({ inputs: [{ path: 'a.xlsx', sha256: 'changed' }, other] });
      expect(await unfinished()).toEqual([killed.number, own.number]);
      await complete({}, 'interrupted');
      expect(await unfinished()).toEqual([killed.number + 5, killed.number, own.number]);
      await complete({ actor: 'another', inputs: [{ path: 'a.xlsx', sha256: 'mended' }] });
      expect(await unfinished()).toEqual([own.number]);
      const again = await openRun(ledger, { ...opening, inputs });
      expect(await unfinished()).toContain(again.number);
      await complete({ inputs: [...inputs, other] });
      expect(await unfinished()).not.toContain(again.number);
    }),
  );

  test(
    'runs come newest first, as many as asked for',
    withLedger(newPlace, async ({ ledger }) => {
      await openRun(ledger, { ...opening, verb: 'undo', office: '别处' });
      await openRun(ledger, { ...opening, verb: 'amend' });
      const runs = await listRuns(ledger, { atMost: 2 });
      expect(runs.map((each) => [each.number, each.verb, each.office])).toEqual([
        [3, 'amend', opening.office],
        [2, 'undo', '别处'],
      ]);
    }),
  );

  test(
    'a period comes with the scheme in full; one that is there cannot be opened again, one that is not is told',
    withLedger(newPlace, async ({ ledger, run }) => {
      const stored = await periodInForce(ledger, 'yunnan-17', '17');
      expect(stored).toEqual({ period, state: 'applying', schemeHash: schemeHash(scheme), scheme });
      await expect(openPeriod(ledger, run, { scheme, number: '17', span: period.span })).rejects.toThrow(
        /already holds/,
      );
      await expect(periodInForce(ledger, 'yunnan-17', '18')).rejects.toThrow(/no period 18/);
      await openPeriod(ledger, run, { scheme, number: '18', span: { from: '2027-01-01', to: '2028-01-01' } });
      expect((await periods(ledger)).map((each) => each.period.number)).toEqual(['18', '17']);
    }),
  );
});
