import { expect, test } from 'vitest';
import type { LineAnswer } from '../../../../src/io/ledger/entry/claims/payout-entries.ts';
import type { BatchLine } from '../../../../src/io/ledger/read/claims/batch-line.ts';
import { batchByNumber, batchesOf, linesOfBatch } from '../../../../src/io/ledger/read/claims/batches.ts';
import { bouncedLines, payableClaims } from '../../../../src/io/ledger/read/claims/payable-claims.ts';
import { insertRows } from '../../../../src/io/ledger/store/insert-rows.ts';
import { verifyLedger } from '../../../../src/io/ledger/verify/verify-ledger.ts';
import { answerBatch } from '../../../../src/io/ledger/write/claims/answer-batch.ts';
import { approveClaims } from '../../../../src/io/ledger/write/claims/approve-claims.ts';
import { correctClaim, ruleClaim } from '../../../../src/io/ledger/write/claims/change-claim.ts';
import { makeBatch } from '../../../../src/io/ledger/write/claims/make-batch.ts';
import { voidPayout } from '../../../../src/io/ledger/write/claims/void-payout.ts';
import {
  batchPostings,
  bouncedPostings,
  correctionOf,
  decidedPostings,
  voidedPostings,
} from '../../../../src/rules/fund/claim-postings.ts';
import { onBothDatabases, type Prepared, withLedger } from '../ledgers.ts';
import { office } from '../sample.ts';
import { batched, batchOf, claimOf, lineOf, nextRun, placeOf, ruledTo, stayOf, sums, take } from './deciding.ts';
import { unitWith } from './unit-with.ts';

const differences = async ({ ledger }: Prepared) => (await verifyLedger(ledger)).differences;

/** Two claims of two persons, of 1,020.00 and 420.00. */
async function twoClaims(prepared: Prepared) {
  const unit = await unitWith(prepared, 1, 2);
  const sheet = [stayOf(1, '2026-05-10', '2000'), stayOf(2, '2026-05-10', '1000')];
  const { numbers } = await take(prepared, unit, sheet);
  const [one = '', two = ''] = numbers;
  return { unit, one, two };
}

const said = (
  { line, amount }: BatchLine,
  outcome: LineAnswer['outcome'],
  reason: string | null = null,
): LineAnswer => ({
  ...{ line, outcome, on: '2026-06-03', reason, amount },
});

async function answer(prepared: Prepared, batch: string, lines: readonly LineAnswer[], sha256: string) {
  const rows = await linesOfBatch(prepared.ledger, batch);
  const back = lines.filter(({ outcome }) => outcome === 'bounced').flatMap(({ line }) => rows[line - 1] ?? []);
  const answered = { batch, file: '回盘.csv', sha256, lines, postings: bouncedPostings(back) };
  return answerBatch(prepared.ledger, prepared.run, answered);
}

/** Payable, made ready for a correction to another amount. */
async function correction(prepared: Prepared, number: string, amount: string) {
  const claim = await claimOf(prepared, number);
  const { awards, live, voided, decision, decidedBy, eventDay } = claim;
  const after = [{ benefit: 'hospital', plan: 'general', amount }];
  const result = correctionOf({ ...placeOf(claim), before: awards, after, live, voided });
  return {
    ...{ number, decidedBy: decidedBy.entry, reason: '票据更正', live, voided, eventDay, awards: after, ...result },
    submitted: { ...claim.submitted, remark: '票据更正' },
    decision: ruledTo(decision, amount),
  };
}

onBothDatabases('payouts', (newPlace) => {
  test(
    'go from decided to approved, batched and paid, and balance at every step',
    withLedger(newPlace, async (prepared) => {
      const { unit, one, two } = await twoClaims(prepared);
      const [first, second] = [await claimOf(prepared, one), await claimOf(prepared, two)];
      const claims = [{ number: one, decidedBy: first.decidedBy.entry }];
      const approval = { claims, reason: null };
      expect((await approveClaims(prepared.ledger, prepared.run, approval)).outcome).toBe('applied');
      expect(await approveClaims(prepared.ledger, prepared.run, approval)).toEqual({
        outcome: 'stale',
        numbers: [one],
      });
      expect(await claimOf(prepared, one)).toMatchObject({ state: 'approved', approvedBy: { actor: 'clerk' } });
      const payable = async (approvedOnly: boolean) =>
        (await payableClaims(prepared.ledger, { office, unit, approvedOnly })).map(({ number }) => number);
      expect([await payable(true), await payable(false)]).toEqual([[one], [one, two]]);
      expect(await payableClaims(prepared.ledger, { office, approvedOnly: false, limit: 1 })).toHaveLength(1);
      const run = await nextRun(prepared);
      const batch = await batched(run, [first, second]);
      expect(batch).toBe(`${office}/2026-001`);
      expect(await payable(false)).toEqual([]);
      expect(await sums(prepared)).toEqual({ expense: 144_000n, transit: -144_000n });
      const lines = await linesOfBatch(prepared.ledger, batch);
      expect(lines.map(({ line, number, amount, state }) => [line, number, amount, state])).toEqual([
        [1, one, '1020.00', 'waiting'],
        [2, two, '420.00', 'waiting'],
      ]);
      const [a, b] = lines as [BatchLine, BatchLine];
      expect((await answer(run, batch, [said(a, 'paid')], 'a')).outcome).toBe('applied');
      expect((await answer(run, batch, [said(a, 'paid')], 'a')).outcome).toBe('unchanged');
      expect((await answer(run, batch, [said(b, 'paid')], 'b')).outcome).toBe('applied');
      expect(await claimOf(prepared, one)).toMatchObject({ state: 'paid', paid: '1020.00', payable: '0.00' });
      expect(await batchByNumber(prepared.ledger, batch)).toMatchObject({
        lines: 2,
        paid: 2,
        waiting: 0,
        answered: true,
      });
      expect(await batchesOf(prepared.ledger, office)).toHaveLength(1);
      expect(await differences(prepared)).toEqual([]);
    }),
  );

  test(
    'are answered by the whole file or not at all',
    withLedger(newPlace, async (prepared) => {
      const { one, two } = await twoClaims(prepared);
      const batch = await batched(prepared, [await claimOf(prepared, one), await claimOf(prepared, two)]);
      const [a, b] = (await linesOfBatch(prepared.ledger, batch)) as [BatchLine, BatchLine];
      const wrong = [
        said(a, 'paid'),
        said(a, 'paid'),
        { ...said(b, 'paid'), amount: '420.01' },
        { ...said(b, 'paid'), line: 9 },
      ];
      expect(await answer(prepared, batch, wrong, 'a')).toEqual({
        outcome: 'refused',
        problems: [
          { line: 1, problem: 'repeated' },
          { line: 2, problem: 'amount' },
          { line: 9, problem: 'unknown' },
        ],
      });
      expect(await batchByNumber(prepared.ledger, batch)).toMatchObject({ waiting: 2, answered: false });
      await answer(prepared, batch, [said(a, 'paid')], 'b');
      const twice = await answer(prepared, batch, [said(a, 'bounced'), said(b, 'paid')], 'c');
      expect(twice).toEqual({ outcome: 'refused', problems: [{ line: 1, problem: 'answered' }] });
    }),
  );

  test(
    'that came back are tried again once, or fall to the fund',
    withLedger(newPlace, async (prepared) => {
      const { one, two } = await twoClaims(prepared);
      const batch = await batched(prepared, [await claimOf(prepared, one), await claimOf(prepared, two)]);
      const [a, b] = (await linesOfBatch(prepared.ledger, batch)) as [BatchLine, BatchLine];
      await answer(prepared, batch, [said(a, 'bounced', '账号已销户'), said(b, 'bounced')], 'a');
      expect(await sums(prepared)).toEqual({ expense: 144_000n, payable: -144_000n });
      expect(await claimOf(prepared, one)).toMatchObject({ state: 'bounced', bounced: '1020.00', frozen: true });
      expect(await payableClaims(prepared.ledger, { office, approvedOnly: false })).toEqual([]);
      const back = await bouncedLines(prepared.ledger, { office });
      expect(back.map(({ number, reason }) => [number, reason])).toEqual([
        [one, '账号已销户'],
        [two, null],
      ]);
      const again = await batched(prepared, [await claimOf(prepared, one)]);
      expect(again).toBe(`${office}/2025-002`);
      expect((await bouncedLines(prepared.ledger, { office })).map(({ number }) => number)).toEqual([two]);
      expect(await claimOf(prepared, one)).toMatchObject({ state: 'batched', bounced: '0.00' });
      const claim = await claimOf(prepared, two);
      const postings = voidedPostings({ ...placeOf(claim), amount: '420.00', awards: claim.awards });
      const wish = { batch, line: 2, clause: 'unclaimed', postings };
      expect((await voidPayout(prepared.ledger, prepared.run, wish)).outcome).toBe('applied');
      expect(await voidPayout(prepared.ledger, prepared.run, wish)).toEqual({ outcome: 'stale' });
      expect(await voidPayout(prepared.ledger, prepared.run, { ...wish, line: 1 })).toEqual({ outcome: 'stale' });
      expect(await claimOf(prepared, two)).toMatchObject({ state: 'voided', voided: '420.00', payable: '0.00' });
      expect(await sums(prepared)).toEqual({ expense: 102_000n, transit: -102_000n });
      expect(await differences(prepared)).toEqual([]);
    }),
  );

  test(
    'of one decision are in one batch only, by the database itself',
    withLedger(newPlace, async (prepared) => {
      const { one, two } = await twoClaims(prepared);
      const [first, second] = [await claimOf(prepared, one), await claimOf(prepared, two)];
      const batch = await batched(prepared, [first]);
      expect(await batchOf(prepared, [first, second])).toEqual({ outcome: 'stale', numbers: [one] });
      const postings = batchPostings([second, second].map((claim) => ({ ...placeOf(claim), amount: '100.00' })));
      const lines = [second, second].map((claim) => ({ ...lineOf(claim), amount: '100.00' }));
      expect(await makeBatch(prepared.ledger, prepared.run, { options: {}, lines, postings })).toMatchObject({
        outcome: 'stale',
      });
      const decision = first.decidedBy.entry;
      const row = { person: first.person, number: one, decision, heir: -1n, batch: `${batch}x`, line: 1n };
      await expect(insertRows(prepared.ledger, 'live_payout', [row])).rejects.toThrow(/unique|duplicate/i);
      expect(await differences(prepared)).toEqual([]);
    }),
  );

  test(
    'of heirs stand line by line, and one that came back is paid again alone',
    withLedger(newPlace, async (prepared) => {
      const { one } = await twoClaims(prepared);
      const claim = await claimOf(prepared, one);
      const heirs = [0, 1, 2].map((heir) => ({ ...lineOf(claim), heir, amount: '340.00' }));
      const paying = (lines: typeof heirs) => batchPostings(lines.map(({ amount }) => ({ ...placeOf(claim), amount })));
      const wish = { options: {}, lines: heirs, postings: paying(heirs) };
      const made = await makeBatch(prepared.ledger, prepared.run, wish);
      const batch = made.outcome === 'applied' ? made.batch : '';
      const lines = await linesOfBatch(prepared.ledger, batch);
      const answers = lines.map((line) => said(line, line.heir === 1 ? 'bounced' : 'paid'));
      await answer(prepared, batch, answers, 'a');
      expect(await claimOf(prepared, one)).toMatchObject({ paid: '680.00', payable: '340.00', state: 'bounced' });
      const others = heirs.slice(0, 1);
      expect(
        (await makeBatch(prepared.ledger, prepared.run, { options: {}, lines: others, postings: paying(others) }))
          .outcome,
      ).toBe('stale');
      const retry = heirs.slice(1, 2);
      expect(
        (await makeBatch(prepared.ledger, prepared.run, { options: {}, lines: retry, postings: paying(retry) }))
          .outcome,
      ).toBe('applied');
      expect(await bouncedLines(prepared.ledger, { office })).toEqual([]);
      expect(await differences(prepared)).toEqual([]);
    }),
  );
});

onBothDatabases('a decision that is changed', (newPlace) => {
  test(
    'by a person stands with his reason until it is frozen',
    withLedger(newPlace, async (prepared) => {
      const { one } = await twoClaims(prepared);
      const claim = await claimOf(prepared, one);
      const awards = [{ benefit: 'hospital', plan: 'general', amount: '900.00' }];
      const postings = decidedPostings([{ ...placeOf(claim), before: claim.awards, after: awards }]);
      const wish = {
        ...{ number: one, decidedBy: claim.decidedBy.entry, eventDay: claim.eventDay, awards, postings },
        ...{
          decision: ruledTo(claim.decision, '900.00'),
          ruling: 'approve' as const,
          reason: '病历为准',
          waived: ['cap'],
        },
      };
      const outcome = await ruleClaim(prepared.ledger, prepared.run, wish);
      expect(outcome.outcome).toBe('applied');
      expect(await claimOf(prepared, one)).toMatchObject({ amount: '900.00', how: 'ruled' });
      expect(await ruleClaim(prepared.ledger, prepared.run, wish)).toEqual({ outcome: 'stale' });
      expect(await sums(prepared)).toEqual({ expense: 132_000n, payable: -132_000n });
      const ruled = await claimOf(prepared, one);
      await batched(prepared, [ruled]);
      const late = { ...wish, decidedBy: ruled.decidedBy.entry };
      expect(await ruleClaim(prepared.ledger, prepared.run, late)).toEqual({ outcome: 'frozen' });
      expect(await differences(prepared)).toEqual([]);
    }),
  );

  test(
    'after payment is a supplement, which a further batch pays, or is to be recovered',
    withLedger(newPlace, async (prepared) => {
      const { one, two } = await twoClaims(prepared);
      const batch = await batched(prepared, [await claimOf(prepared, one), await claimOf(prepared, two)]);
      const early = await correction(prepared, one, '1100.00');
      expect(await correctClaim(prepared.ledger, prepared.run, early)).toEqual({ outcome: 'waiting' });
      const lines = await linesOfBatch(prepared.ledger, batch);
      await answer(
        prepared,
        batch,
        lines.map((line) => said(line, 'paid')),
        'a',
      );
      const more = await correction(prepared, one, '1100.00');
      expect(more.effect).toEqual({ kind: 'supplement', amount: '80.00' });
      expect((await correctClaim(prepared.ledger, prepared.run, more)).outcome).toBe('applied');
      const supplement = await claimOf(prepared, one);
      expect(supplement).toMatchObject({ payable: '80.00', state: 'decided', how: 'corrected', frozen: true });
      expect(supplement.submitted.remark).toBe('票据更正');
      await batched(prepared, [supplement]);
      const less = await correction(prepared, two, '400.00');
      expect(less.effect).toEqual({ kind: 'receivable', amount: '20.00' });
      expect((await correctClaim(prepared.ledger, prepared.run, less)).outcome).toBe('applied');
      expect(await claimOf(prepared, two)).toMatchObject({ receivable: '20.00', payable: '0.00', state: 'paid' });
      expect(await sums(prepared)).toEqual({ expense: 150_000n, recoveries: 2_000n, transit: -152_000n });
      expect(await differences(prepared)).toEqual([]);
    }),
  );
});
