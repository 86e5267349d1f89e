import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Claim } from '../../../src/rules/claim/claim.ts';
import { planChange } from '../../../src/rules/claim-plan/changed-claim.ts';
import { countedAwards } from '../../../src/rules/claim-plan/counted-awards.ts';
import { planSheet } from '../../../src/rules/claim-plan/plan-sheet.ts';
import { ruleOnClaim } from '../../../src/rules/claim-plan/rule-claim.ts';
import type { KnownClaimant, StandingClaim } from '../../../src/rules/claim-plan/standing-claim.ts';
import type { Scheme } from '../../../src/rules/scheme/schema.ts';
import { fen, sumOf, yuan } from '../../../src/rules/value/money.ts';
import { plusDays } from '../../../src/rules/value/plain-date.ts';
import { coverage, PERIOD, stay, stays } from '../claim/made-up.ts';

/** The limits rest on `reading`, what is computed on `rule`. */
const cappedAt = (amount: number) =>
  stays(
    `accumulate: period, compute: [{deductible: {amount: 300, per: period}}, {rate: 60%}], caps: [{per: period, amount: ${amount}, clause: reading}]`,
    'claims: {periodBy: event, deadlines: [{days: 30, from: discharge, clause: reading}], clause: rule}',
  );
const zhangzhou = cappedAt(50_000);

const groundsOf = (scheme: Scheme) => {
  const calendar = { years: [], holidays: [], workdays: [] };
  return { scheme, period: { id: 'small/1', span: PERIOD.span }, calendar };
};
const member = { plans: [coverage()] };

/** One person's claims, all decided together; none is at the bank. */
function taken(scheme: Scheme, claims: readonly Claim[]): KnownClaimant {
  const sheet = claims.map((claim) => ({ claim, number: 'person', unit: null }));
  const nobodys: KnownClaimant = { person: 'person', member, history: [] };
  const { decided } = planSheet(sheet, new Map([['person', nobodys]]), groundsOf(scheme));
  return { ...nobodys, history: claims.flatMap((claim, index) => standingOf(claim, decided[index])) };
}

function standingOf(claim: Claim, placed: ReturnType<typeof planSheet>['decided'][number] | undefined) {
  if (placed === undefined) return [];
  const where = { number: claim.id, unit: null, periodId: 'small/1', period: PERIOD };
  return [{ ...placed, ...where, claim, frozen: false, how: 'decided' } satisfies StandingClaim];
}

/** Rules that a claim is paid over what rests on `reading`. */
function waive(scheme: Scheme, known: KnownClaimant, number: string) {
  const before = known.history.find((each) => each.number === number);
  if (before === undefined) throw new RangeError(number);
  const decide = (situation: Parameters<typeof ruleOnClaim>[1]) => {
    const ruled = ruleOnClaim(scheme, situation, before.decision, { ruling: 'approve', waived: ['reading'] });
    return 'placed' in ruled ? ruled.placed : undefined;
  };
  return planChange({ before, claim: before.claim, decide }, known, groundsOf(scheme));
}

/** What is known after the ruling. */
function afterwards(known: KnownClaimant, number: string, plan: ReturnType<typeof waive>): KnownClaimant {
  if (plan === undefined) return known;
  const history = known.history.map((each): StandingClaim => {
    if (each.number === number) return { ...each, ...plan.placed, how: 'ruled' };
    const again = plan.redecided.find((other) => other.number === each.number);
    return again === undefined ? each : { ...each, decision: again.decision, awards: again.awards };
  });
  return { ...known, history };
}

const amounts = ({ history }: KnownClaimant) => history.map(({ decision }) => decision.amount);
const listed = (...all: readonly [day: string, costs: string, applied?: string][]) =>
  all.map(([day, costs, applied = day], index) => stay(day, costs, { id: String(index + 1), applied }));

describe('a cap that is waived for one claim', () => {
  const known = taken(zhangzhou, listed(['2026-02-01', '60000'], ['2026-03-01', '60000'], ['2026-04-01', '1000']));

  it('gives it what its own event adds, not what the cap kept from those before it', () => {
    expect(amounts(known)).toEqual(['35820.00', '14180.00', '0.00']);
    const plan = waive(zhangzhou, known, '3');
    expect(plan).toMatchObject({ placed: { decision: { status: 'approved', amount: '600.00' } }, redecided: [] });
    expect(plan?.placed.decision.awards[0]?.steps.at(-1)).toMatchObject({
      operator: 'former',
      before: '72420',
      after: '600',
      by: { others: '71820' },
    });
  });

  it('gives each its own where all are waived, in whatever order', () => {
    for (const order of [
      ['3', '2'],
      ['2', '3'],
    ]) {
      const all = order.reduce((before, number) => afterwards(before, number, waive(zhangzhou, before, number)), known);
      expect(amounts(all)).toEqual(['35820.00', '36000.00', '600.00']);
    }
  });

  it('is not used up for a claim that comes in later', () => {
    const one = taken(zhangzhou, listed(['2026-02-01', '80000'], ['2026-03-01', '1000']));
    expect(amounts(one)).toEqual(['47820.00', '600.00']);
    const ruled = afterwards(one, '2', waive(zhangzhou, one, '2'));
    const late = { claim: stay('2026-05-01', '1000', { id: '3' }), number: 'person', unit: null };
    const plans = [one, ruled].map((each) => planSheet([late], new Map([['person', each]]), groundsOf(zhangzhou)));
    expect(plans.map(({ decided }) => decided[0]?.decision.amount)).toEqual(['600.00', '600.00']);
  });
});

describe('a deadline that is waived for an earlier claim', () => {
  const claims = listed(['2026-01-05', '100000', '2026-06-01'], ['2026-02-01', '82300'], ['2026-04-01', '1000']);

  it('takes nothing from later ones, and is told as no excess', () => {
    const known = taken(zhangzhou, claims);
    expect(amounts(known)).toEqual(['0.00', '49200.00', '600.00']);
    const plan = waive(zhangzhou, known, '1');
    expect(plan).toMatchObject({ placed: { decision: { amount: '59820.00', overpaid: '0.00', counted: [] } } });
    expect(plan).toMatchObject({ redecided: [], frozen: [] });
  });

  it('takes nothing from those at the bank either, and tells of none', () => {
    const { history, ...person } = taken(zhangzhou, claims);
    const paid = { ...person, history: history.map((each) => ({ ...each, frozen: each.number === '2' })) };
    const plan = waive(zhangzhou, paid, '1');
    expect(plan).toMatchObject({ placed: { decision: { overpaid: '0.00' } }, redecided: [], frozen: [] });
  });
});

describe('what a person rejects after having waived a limit', () => {
  it('counts for nothing', () => {
    const known = taken(zhangzhou, listed(['2026-02-01', '100000'], ['2026-03-01', '1000']));
    const first = waive(zhangzhou, known, '1')?.placed.decision;
    expect(first).toMatchObject({ amount: '59820.00', counted: [{ benefit: 'hospital', amount: '50000.00' }] });
    const [before] = known.history;
    if (first === undefined || before === undefined) throw new Error('nothing was ruled');
    const situation = { claim: before.claim, member, period: PERIOD, history: [] };
    const rejected = ruleOnClaim(zhangzhou, situation, first, { ruling: 'reject', waived: [] });
    expect(rejected).toMatchObject({ placed: { decision: { amount: '0.00' }, awards: [] } });
    expect('placed' in rejected && rejected.placed.decision).not.toHaveProperty('counted');
  });
});

describe('whatever stays a person has', () => {
  const visits = stays(
    'compute: [{rate: 60%}], caps: [{per: period, amount: 900, clause: reading}], most: [{claims: 3, per: period, clause: reading}]',
  );
  const anyScheme = fc.constantFrom(cappedAt(900), visits);
  const anyStay = fc.tuple(
    fc.integer({ min: 0, max: 300 }),
    fc.integer({ min: 0, max: 200_000 }),
    fc.constantFrom(0, 60),
    fc.boolean(),
  );

  type Stays = readonly (readonly [day: number, fen: number, late: number, waived: boolean])[];
  const anyStays: fc.Arbitrary<Stays> = fc.array(anyStay, { minLength: 2, maxLength: 5 });

  const claimsOf = (all: Stays) =>
    all.map(([day, costs, late], index) => {
      const from = plusDays('2026-01-01', day);
      return stay(from, yuan(BigInt(costs)), { id: String(index), applied: plusDays(from, late) });
    });

  it('a limit waived for some, in order of event, changes no amount of the others', () => {
    fc.assert(
      fc.property(anyScheme, anyStays, (scheme, unsorted) => {
        const all = unsorted.toSorted(([one], [other]) => one - other);
        let known = taken(scheme, claimsOf(all));
        for (const [index, [, costs, , waived]] of all.entries()) {
          if (!waived) continue;
          const number = String(index);
          const plan = waive(scheme, known, number);
          const otherwise = plan?.redecided.filter(
            ({ before, decision }) => before.decision.amount !== decision.amount,
          );
          expect(otherwise ?? []).toEqual([]);
          expect(plan?.frozen ?? []).toEqual([]);
          if (plan === undefined) continue;
          const had = fen(known.history[index]?.decision.amount ?? '0.00');
          const has = fen(plan.placed.decision.amount);
          expect(has >= had && has <= BigInt(costs)).toBe(true);
          known = afterwards(known, number, plan);
        }
      }),
      { numRuns: 60 },
    );
  });

  /** What all claims have within the limits, in fen. */
  const within = ({ history }: KnownClaimant) =>
    sumOf(history.flatMap((each) => countedAwards(each).map(({ amount }) => fen(amount))));

  // What was ruled on stands as what is at the bank does, so that a claim before it may take over from one after it: of one that is not paid yet, and the sum stays.
  it('in whatever order limits are waived, what all have within them stays the same in sum', () => {
    fc.assert(
      fc.property(anyScheme, anyStays, (scheme, all) => {
        let known = taken(scheme, claimsOf(all));
        for (const [index, [, , , waived]] of all.entries()) {
          const plan = waived ? waive(scheme, known, String(index)) : undefined;
          const after = afterwards(known, String(index), plan);
          expect(within(after)).toBe(within(known));
          known = after;
        }
      }),
      { numRuns: 60 },
    );
  });
});
