import { expect, test } from 'vitest';
import { linesOfBatch } from '../../../../src/io/ledger/read/claims/batches.ts';
import { claimsStanding } from '../../../../src/io/ledger/read/claims/claims-standing.ts';
import { worksOfRuns } from '../../../../src/io/ledger/read/run-works.ts';
import { enrolmentsOf } from '../../../../src/io/ledger/read/story/enrolments-of.ts';
import { storyOf } from '../../../../src/io/ledger/read/story/person-story.ts';
import { personsNamed } from '../../../../src/io/ledger/read/story/persons-named.ts';
import { answerBatch } from '../../../../src/io/ledger/write/claims/answer-batch.ts';
import { undoRun } from '../../../../src/io/ledger/write/undo-run.ts';
import { bouncedPostings } from '../../../../src/rules/fund/claim-postings.ts';
import { onBothDatabases, withLedger } from '../ledgers.ts';
import { member, office, period } from '../sample.ts';
import { batched, claimOf, nextRun, stayOf, take } from './deciding.ts';
import { unitWith } from './unit-with.ts';

onBothDatabases('stories', (newPlace) => {
  test(
    'hold what concerns one person or claim and nobody else, undone entries too; sums and runs tell the same',
    withLedger(newPlace, async (prepared) => {
      const { ledger } = prepared;
      await unitWith(prepared, 1, 2);
      const taking = await nextRun(prepared);
      const sheet = [stayOf(1, '2026-05-10', '2000'), stayOf(2, '2026-05-10', '1000')];
      const [one = '', two = ''] = (await take(taking, null, sheet)).numbers;
      const [first, second] = [await claimOf(prepared, one), await claimOf(prepared, two)];
      const paying = await nextRun(prepared);
      const batch = await batched(paying, [first, second]);
      const answering = await nextRun(prepared);
      const [line] = await linesOfBatch(ledger, batch);
      const back = { line: 1, outcome: 'bounced' as const, on: null, reason: '销户', amount: line?.amount ?? '' };
      const postings = bouncedPostings(line ? [line] : []);
      await answerBatch(ledger, answering.run, { batch, file: 'a.csv', sha256: 'a', lines: [back], postings });

      const kinds = async (of: Parameters<typeof storyOf>[1]) =>
        (await storyOf(ledger, of)).entries.map(({ run, undoneBy, events }) => [
          run.number,
          undoneBy,
          ...events.map(({ kind }) => kind),
        ]);
      const numbers = [prepared, taking, paying, answering].map(({ run }) => run.number);
      const [enrolled, taken, paid, answered] = numbers;
      expect(await kinds(first)).toEqual([
        [taken, null, 'taken'],
        [paid, null, 'batched'],
        [answered, null, 'answered'],
      ]);
      expect(await kinds({ person: second.person })).toEqual([
        [enrolled, null, 'added'],
        [taken, null, 'taken'],
        [paid, null, 'batched'],
      ]);
      expect(await enrolmentsOf(ledger, first.person)).toMatchObject([{ number: period.number, record: member(1) }]);
      const named = await personsNamed(ledger, { office, name: member(2).name });
      expect(named.map(({ person }) => person)).toEqual([second.person]);

      const standing = await claimsStanding(ledger, office, period);
      expect(standing).toMatchObject({
        all: { claims: 2, amount: '1440.00' },
        bounced: { claims: 1, amount: '1020.00' },
        sent: { claims: 1, amount: '420.00' },
        paid: { claims: 0, amount: '0.00' },
        firstBounced: [one],
      });
      const works = await worksOfRuns(ledger, numbers);
      expect(works.get(paid ?? 0)?.batches).toEqual([{ batch, lines: 2, amount: '1440.00' }]);
      expect(works.get(answered ?? 0)?.answers).toEqual([
        { batch, paid: { lines: 0, amount: '0.00' }, bounced: { lines: 1, amount: '1020.00' } },
      ]);
      expect(works.has(enrolled ?? 0)).toBe(false);

      const undoing = await nextRun(prepared);
      await undoRun(ledger, undoing.run, { run: answered ?? 0, reason: '错' });
      expect((await kinds(first)).at(-1)).toEqual([answered, undoing.run.number, 'answered']);
    }),
  );
});
