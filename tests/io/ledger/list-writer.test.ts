import { setImmediate as nextTurn } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { closeLedger, openLedger } from '../../../src/io/ledger/open-ledger.ts';
import { chainHead } from '../../../src/io/ledger/read/chain-head.ts';
import { wroteAlone } from '../../../src/io/ledger/read/wrote-alone.ts';
import { verifyLedger } from '../../../src/io/ledger/verify/verify-ledger.ts';
import { closeRun } from '../../../src/io/ledger/write/close-run.ts';
import { listWriter } from '../../../src/io/ledger/write/list-writer.ts';
import { openRun } from '../../../src/io/ledger/write/open-run.ts';
import { dump } from './dump.ts';
import { enrolled, onBothDatabases, type Prepared, preparedList, readyList, withLedger } from './ledgers.ts';
import { member, office, opening, type Submitted } from './sample.ts';

const first = { unit: '蒙自一中', sha256: 'aa', members: [member(1), member(2)] };
const second = { unit: '个旧二中', sha256: 'bb', members: [member(3)] };
const third = { unit: '开远三中', sha256: 'cc', members: [member(2), member(4)] };

const closing = { at: opening.at, outcome: 'completed', counts: {}, units: [] } as const;

/** As a run hands it to the writer. */
async function decided(...wish: Parameters<typeof readyList>) {
  const enrolment = await readyList(...wish);
  return { basis: enrolment, enrolment, concerns: [`name ${wish[1].unit}`], askAgain: false };
}

/** One list after the other through the writer, as a run writes them. */
async function settled({ ledger, run }: Prepared, submitted: readonly Submitted[]): Promise<void> {
  const writer = await listWriter(ledger, run);
  for (const each of submitted) {
    expect((await writer.settle(await decided({ ledger, run }, each))).outcome).toBe('applied');
    await writer.commit();
  }
}

onBothDatabases('the writer of a run', (newPlace) => {
  test(
    'writes the same entries and rows as one who reads each entry again, whatever a list adds, changes and removes',
    withLedger(newPlace, async (prepared) => {
      const many = Array.from({ length: 1_100 }, (_, at) => member(1_000 + at));
      const renamed = member(1, { name: '张“一”\\', remark: '改\n名', sex: null });
      const lists: Submitted[] = [
        { unit: '一厂', sha256: '1', members: [member(1), member(2), member(3)] },
        { unit: '一厂', sha256: '2', members: [renamed, member(4)] },
        { unit: '一厂', sha256: '3', mode: 'replace', members: [renamed, member(4), member(5)] },
        { unit: '二厂', sha256: '4', members: [member(6)] },
        { unit: '三厂', sha256: '5', members: many },
      ];
      await settled(prepared, lists);
      const { differences } = await verifyLedger(prepared.ledger);
      expect(differences).toEqual([]);
      await withLedger(newPlace, async (other) => {
        for (const list of lists) await enrolled(other, list);
        const [one, two] = [await dump(prepared.ledger), await dump(other.ledger)];
        expect(one).toEqual(two);
        expect(one.member).toHaveLength(3 + 1 + 1_100);
        const [head, otherHead] = [await chainHead(prepared.ledger, office), await chainHead(other.ledger, office)];
        expect(head).toEqual(otherHead);
      })();
    }),
  );

  test(
    'writes the same in one transaction, whether lists only add or change what is there',
    withLedger(newPlace, async (prepared) => {
      const before: Submitted[] = [
        { unit: '一厂', sha256: '1', members: [member(1), member(2)] },
        { unit: '二厂', sha256: '2', members: [member(3), member(4)] },
      ];
      const together: Submitted[] = [
        { unit: '三厂', sha256: '3', members: [member(5)] },
        { unit: '一厂', sha256: '4', members: [member(6)] },
        { unit: '二厂', sha256: '5', mode: 'replace', members: [member(3), member(7)] },
        { unit: '四厂', sha256: '6', members: [member(8), member(9)] },
      ];
      await settled(prepared, before);
      const lists = await Promise.all(together.map((list) => decided(prepared, list)));
      const writer = await listWriter(prepared.ledger, prepared.run);
      for (const list of lists) expect((await writer.settle(list)).outcome).toBe('applied');
      await writer.commit();
      expect((await verifyLedger(prepared.ledger)).differences).toEqual([]);
      await withLedger(newPlace, async (other) => {
        for (const list of [...before, ...together]) await enrolled(other, list);
        expect(await dump(prepared.ledger)).toEqual(await dump(other.ledger));
      })();
    }),
  );

  test(
    'writes lists that were decided on side by side, in the order in which they come',
    withLedger(newPlace, async ({ ledger, run }) => {
      const lists = [await decided({ ledger, run }, first), await decided({ ledger, run }, second)];
      const writer = await listWriter(ledger, run);
      const outcomes = [];
      for (const list of lists) outcomes.push((await writer.settle(list)).outcome);
      await writer.commit();
      expect(outcomes).toEqual(['applied', 'applied']);
      const entries = await ledger.database
        .selectFrom('list')
        .innerJoin('unit', 'unit.id', 'list.unit')
        .select('unit.name')
        .orderBy('list.position')
        .execute();
      expect(entries.map(({ name }) => name)).toEqual(['蒙自一中', '个旧二中']);
    }),
  );

  test(
    'counts its commits: what was settled at one count is committed at the next',
    withLedger(newPlace, async ({ ledger, run, url }) => {
      const list = await decided({ ledger, run }, first);
      const writer = await listWriter(ledger, run);
      const { commits } = writer;
      await writer.settle(list);
      await writer.commit();
      expect(writer.commits).toBeGreaterThan(commits);
      const other = await openLedger(url);
      const { taken } = await other.database
        .selectFrom('list')
        .select(({ fn }) => fn.countAll<bigint>().as('taken'))
        .executeTakeFirstOrThrow();
      await closeLedger(other);
      expect(Number(taken)).toBe(1);
    }),
  );

  test(
    'wrote alone unless another run, of whatever office, wrote between its entries',
    withLedger(newPlace, async ({ ledger, run }) => {
      const others = async (office: string) => openRun(ledger, { ...opening, office });
      const close = async (closed: typeof run) => {
        await closeRun(ledger, closed, closing);
        return wroteAlone(ledger, closed);
      };
      const disturbed = await others(opening.office);
      await others('个旧办事处');
      expect(await close(disturbed)).toBe(false);
      const alone = await others(opening.office);
      const settled = await listWriter(ledger, alone);
      await settled.settle(await decided({ ledger, run: alone }, first));
      await settled.commit();
      expect(await close(alone)).toBe(true);
      expect(await close(run)).toBe(false);
    }),
  );

  test(
    'sends back a list that names a person whom an entry before it took, and its unit’s next list',
    withLedger(newPlace, async ({ ledger, run }) => {
      const again = { ...first, sha256: 'dd', members: [member(5)] };
      const lists = [first, third, again].map((each) => decided({ ledger, run }, each));
      const writer = await listWriter(ledger, run);
      const outcomes = [];
      for (const list of lists) outcomes.push((await writer.settle(await list)).outcome);
      await writer.commit();
      expect(outcomes).toEqual(['applied', 'stale', 'stale']);
      expect(await preparedList({ ledger, run }, third)).toMatchObject({ overlaps: [{ unitName: '蒙自一中' }] });
    }),
  );

  test(
    'sends back a decision to return a list, where it may be another by now',
    withLedger(newPlace, async ({ ledger, run }) => {
      const { basis } = await decided({ ledger, run }, third);
      const untouched = await decided({ ledger, run }, second);
      const writer = await listWriter(ledger, run);
      await writer.settle(await decided({ ledger, run }, first));
      expect((await writer.settle({ basis, concerns: [], askAgain: false, enrolment: null })).outcome).toBe('stale');
      expect((await writer.settle({ ...untouched, enrolment: null })).outcome).toBe('holds');
      await writer.commit();
    }),
  );

  test(
    'sees what another process wrote since',
    withLedger(newPlace, async (prepared) => {
      const { ledger, run, url } = prepared;
      const lists = [await decided({ ledger, run }, third), await decided({ ledger, run }, second)];
      const writer = await listWriter(ledger, run);
      const other = await openLedger(url);
      try {
        const otherRun = await openRun(other, { ...opening, actor: 'another' });
        await enrolled({ ledger: other, run: otherRun, url }, first);
      } finally {
        await closeLedger(other);
      }
      const outcomes = [];
      for (const list of lists) outcomes.push((await writer.settle(list)).outcome);
      await writer.commit();
      expect(outcomes).toEqual(['stale', 'applied']);
    }),
  );

  test(
    'leaves nothing of what was not committed',
    withLedger(newPlace, async ({ ledger, run }) => {
      const writer = await listWriter(ledger, run);
      await writer.settle(await decided({ ledger, run }, first));
      const before = ledger.kind === 'sqlite' ? 0 : 1;
      await writer.close();
      expect(await ledger.database.selectFrom('list').select('entry').execute()).toHaveLength(before);
    }),
  );

  test(
    'lets others in after a while, also where nothing is to be written',
    withLedger(newPlace, async ({ ledger, run, url }) => {
      const list = { ...(await decided({ ledger, run }, second)), enrolment: null };
      const writer = await listWriter(ledger, run);
      const other = await openLedger(url);
      try {
        const waiting = openRun(other, { ...opening, actor: 'another' });
        let isIn = false;
        waiting.then(() => {
          isIn = true;
        });
        // A run over lists that are all in force settles one after the other and never waits for long.
        while (!isIn) {
          await writer.settle(list);
          await nextTurn();
        }
        expect((await waiting).number).toBe(run.number + 1);
      } finally {
        await writer.close();
        await closeLedger(other);
      }
    }),
  );

  test(
    'asks again where more than its concerns tell decides',
    withLedger(newPlace, async ({ ledger, run }) => {
      const list = await decided({ ledger, run }, third);
      const writer = await listWriter(ledger, run);
      await writer.settle(await decided({ ledger, run }, first));
      await writer.commit();
      const later = { ...list, concerns: [], basis: { ...list.basis, position: writer.position }, enrolment: null };
      expect((await writer.settle({ ...later, askAgain: true })).outcome).toBe('stale');
      await writer.commit();
    }),
  );
});
