import { expect, test } from 'vitest';
import { claimBasis } from '../../../../src/io/ledger/read/claims/claim-basis.ts';
import { verifyLedger } from '../../../../src/io/ledger/verify/verify-ledger.ts';
import { correctClaim, ruleClaim } from '../../../../src/io/ledger/write/claims/change-claim.ts';
import { takeClaims } from '../../../../src/io/ledger/write/claims/take-claims.ts';
import { openRun } from '../../../../src/io/ledger/write/open-run.ts';
import { undoRun } from '../../../../src/io/ledger/write/undo-run.ts';
import { correctionOf, decidedPostings, joinedPostings } from '../../../../src/rules/fund/claim-postings.ts';
import { dump } from '../dump.ts';
import { onBothDatabases, type Prepared, withLedger } from '../ledgers.ts';
import { member, opening, period } from '../sample.ts';
import { batched, claimOf, nextRun, placeOf, planned, ruledTo, stayOf, sums, take } from './deciding.ts';
import { unitWith } from './unit-with.ts';

const standing = ['claim', 'award', 'live_payout'] as const;
const benefitOf = (amount: string) => [{ benefit: 'hospital', plan: 'general', amount }];

/** February's 420.00 and May's 1,200.00, of one person. */
async function twoStays(prepared: Prepared) {
  const unit = await unitWith(prepared, 1);
  const sheet = [stayOf(1, '2026-02-10', '1000'), stayOf(1, '2026-05-10', '2000')];
  const [february = '', may = ''] = (await take(prepared, unit, sheet)).numbers;
  return { unit, february, may };
}

/** February changed to nothing, so that May bears the deductible: 1,140.00. What rests on it goes along. */
async function changeOf(prepared: Prepared, { february, may }: Awaited<ReturnType<typeof twoStays>>) {
  const [before, later] = [await claimOf(prepared, february), await claimOf(prepared, may)];
  const { number } = member(1).identity;
  const again = { number: may, awards: benefitOf('1140.00'), eventDay: later.eventDay };
  const { live, voided, decision, eventDay, decidedBy } = before;
  const changes = [{ ...placeOf(later), before: later.awards, after: again.awards }];
  return {
    before,
    change: {
      ...{ number: february, decidedBy: decidedBy.entry, reason: '票据抄错', eventDay },
      ...{ decision: { ...ruledTo(decision, '0.00'), status: 'rejected' as const }, awards: benefitOf('0.00') },
      along: {
        ...{ period, basis: await claimBasis(prepared.ledger, { period, numbers: [number] }) },
        redecided: [{ ...again, decision: ruledTo(later.decision, '1140.00') }],
      },
    },
    money: correctionOf({ ...placeOf(before), before: before.awards, after: benefitOf('0.00'), live, voided }),
    alongside: decidedPostings(changes),
  };
}

async function corrected(
  prepared: Prepared,
  { before, change, money, alongside }: Awaited<ReturnType<typeof changeOf>>,
) {
  const { live, voided, submitted } = before;
  const costs = { 'self-paid-in-scope': '200.00' };
  return correctClaim(prepared.ledger, prepared.run, {
    ...{ ...change, live, voided, effect: money.effect, waived: ['cap'] },
    submitted: { ...submitted, claim: { ...submitted.claim, costs } },
    postings: joinedPostings(money.postings, alongside),
  });
}

const amounts = async (prepared: Prepared, ...numbers: string[]) =>
  (await Promise.all(numbers.map((number) => claimOf(prepared, number)))).map(({ how, amount }) => `${how} ${amount}`);

async function undone(done: Prepared): Promise<void> {
  const undoing = await openRun(done.ledger, { ...opening, verb: 'undo' });
  expect(await undoRun(done.ledger, undoing, { run: done.run.number, reason: '录错' })).toHaveLength(1);
}

onBothDatabases('a change of one claim that others rest on', (newPlace) => {
  test(
    'corrected, decides them again in the same entry; undoing puts all back',
    withLedger(newPlace, async (prepared) => {
      const claims = await twoStays(prepared);
      const { february, may } = claims;
      const rows = await dump(prepared.ledger, standing);
      const run = await nextRun(prepared);
      const result = await corrected(run, await changeOf(run, claims));
      if (result.outcome !== 'applied') throw new Error(result.outcome);
      expect(await amounts(prepared, february, may)).toEqual(['corrected 0.00', 'decided 1140.00']);
      const [first, second] = [await claimOf(prepared, february), await claimOf(prepared, may)];
      expect([first.decidedBy.entry, second.decidedBy.entry]).toEqual([result.entry, result.entry]);
      expect(first.submitted.claim.costs).toEqual({ 'self-paid-in-scope': '200.00' });
      expect(await sums(prepared)).toEqual({ expense: 114_000n, payable: -114_000n });
      expect((await verifyLedger(prepared.ledger)).differences).toEqual([]);
      await undone(run);
      expect(await dump(prepared.ledger, standing)).toEqual(rows);
      expect(await sums(prepared)).toEqual({ expense: 162_000n, payable: -162_000n });
      expect((await verifyLedger(prepared.ledger)).differences).toEqual([]);
    }),
  );

  test(
    'ruled by a person, decides them again in the same entry; undoing puts all back',
    withLedger(newPlace, async (prepared) => {
      const claims = await twoStays(prepared);
      const { february, may } = claims;
      const rows = await dump(prepared.ledger, standing);
      const run = await nextRun(prepared);
      const { before, change, alongside } = await changeOf(run, claims);
      const own = decidedPostings([{ ...placeOf(before), before: before.awards, after: change.awards }]);
      const postings = joinedPostings(own, alongside);
      const ruling = { ...change, postings, ruling: 'reject', waived: [] } as const;
      expect((await ruleClaim(run.ledger, run.run, ruling)).outcome).toBe('applied');
      expect(await amounts(prepared, february, may)).toEqual(['ruled 0.00', 'decided 1140.00']);
      expect(await sums(prepared)).toEqual({ expense: 114_000n, payable: -114_000n });
      expect((await verifyLedger(prepared.ledger)).differences).toEqual([]);
      await undone(run);
      expect(await dump(prepared.ledger, standing)).toEqual(rows);
      expect((await verifyLedger(prepared.ledger)).differences).toEqual([]);
    }),
  );

  test(
    'is not written where the person’s claims have changed since it was planned',
    withLedger(newPlace, async (prepared) => {
      const claims = await twoStays(prepared);
      const change = await changeOf(prepared, claims);
      await take(prepared, claims.unit, [stayOf(1, '2026-06-10', '500')]);
      const rows = await dump(prepared.ledger, standing);
      expect(await corrected(prepared, change)).toEqual({ outcome: 'stale' });
      const own = decidedPostings([
        { ...placeOf(change.before), before: change.before.awards, after: change.change.awards },
      ]);
      const postings = joinedPostings(own, change.alongside);
      const ruling = { ...change.change, postings, ruling: 'reject', waived: [] } as const;
      expect(await ruleClaim(prepared.ledger, prepared.run, ruling)).toEqual({ outcome: 'stale' });
      expect(await dump(prepared.ledger, standing)).toEqual(rows);
    }),
  );

  test(
    'brought in from elsewhere, decides later ones again, but none that is frozen; undoing puts all back',
    withLedger(newPlace, async (prepared) => {
      const unit = await unitWith(prepared, 1, 2);
      const later = [stayOf(1, '2026-05-10', '2000'), stayOf(2, '2026-05-10', '2000')];
      const [open = '', frozen = ''] = (await take(prepared, unit, later)).numbers;
      await batched(await nextRun(prepared), [await claimOf(prepared, frozen)]);
      const before = { rows: await dump(prepared.ledger, standing), sums: await sums(prepared) };
      const run = await nextRun(prepared);
      const former = [stayOf(1, '2026-02-10', '1000'), stayOf(2, '2026-02-10', '1000')];
      const wish = await planned(run, unit, former, 'aa');
      const decisions = wish.planned.taken.map(({ decision }) => decision.amount);
      expect(decisions).toEqual(['420.00', '600.00']);
      const taken = wish.planned.taken.map((claim) => ({ ...claim, elsewhere: 'paid' as const }));
      const may = await claimOf(prepared, open);
      const postings = decidedPostings([{ ...placeOf(may), before: may.awards, after: benefitOf('1200.00') }]);
      const result = await takeClaims(run.ledger, run.run, { ...wish, planned: { ...wish.planned, taken, postings } });
      if (result.outcome !== 'applied') throw new Error(result.outcome);
      expect(result.sheet.redecided.map(({ number }) => number)).toEqual([open]);
      expect(await amounts(prepared, open, frozen)).toEqual(['decided 1200.00', 'decided 1020.00']);
      expect(await amounts(prepared, ...result.numbers)).toEqual(['elsewhere 420.00', 'elsewhere 600.00']);
      expect((await verifyLedger(prepared.ledger)).differences).toEqual([]);
      await undone(run);
      expect({ rows: await dump(prepared.ledger, standing), sums: await sums(prepared) }).toEqual(before);
      expect((await verifyLedger(prepared.ledger)).differences).toEqual([]);
    }),
  );
});
