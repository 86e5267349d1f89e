import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Claim, FormerClaim } from '../../../src/rules/claim/claim.ts';
import type { Decision } from '../../../src/rules/claim/decision.ts';
import { formerClaim } from '../../../src/rules/claim/former-claim.ts';
import { decideInOrder } from '../../../src/rules/claim/in-order.ts';
import { fen, sumOf, yuan } from '../../../src/rules/value/money.ts';
import { plusDays } from '../../../src/rules/value/plain-date.ts';
import { decided, former, situationOf, stay, stays } from './made-up.ts';

const total = stays(
  'accumulate: period, compute: [{deductible: {amount: 300, per: period}}, {rate: 60%}], caps: [{per: period, amount: 5000}]',
);
const bands = stays(
  'eachVisit: [{deductible: 200}], accumulate: period, compute: [{bands: [{to: 1000, rate: 33.33%}, {to: 10000, rate: 50%}, {rate: 12.5%}]}], caps: [{per: visit, amount: 3000}, {per: period, amount: 5000}]',
);
const visits = stays(
  'compute: [{deductible: {amount: 300, per: period}}, {rateByVisit: [70%, 60%, 50%]}], caps: [{per: visit, amount: 2000}, {per: period, amount: 5000}], most: [{claims: 4, per: period}]',
);
const limits = [
  [total, 5000n, undefined],
  [bands, 5000n, 3000n],
  [visits, 5000n, 2000n],
] as const;

const amount = fc.integer({ min: 0, max: 1_000_000 }).map((each) => yuan(BigInt(each)));
/** Stays of one period, some on the same day, each with an id of its own. */
const claims = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 364 }), amount), { minLength: 1, maxLength: 6 })
  .map((all) =>
    all.map(([day, costs], index): Claim => stay(plusDays('2026-01-01', day), costs, { id: String(index) })),
  );
const shuffled = claims.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })));
const anyScheme = fc.constantFrom(...limits);

const paid = (decisions: readonly Decision[]) => sumOf(decisions.map((each) => fen(each.amount)));
const together = (scheme: typeof total, all: readonly Claim[]) =>
  decideInOrder(
    scheme,
    all.map((claim) => situationOf({ claim })),
  );

/** Each decided as it comes in, and frozen at once. */
function oneByOne(scheme: typeof total, arriving: readonly Claim[]): readonly Decision[] {
  const history: FormerClaim[] = [];
  return arriving.map((claim) => {
    const situation = situationOf({ claim, history: [...history] });
    const decision = decided(scheme, situation);
    history.push(formerClaim(situation, decision, true));
    return decision;
  });
}

describe('whatever stays there are', () => {
  it('what is paid does not depend on the order in which they came in', () => {
    fc.assert(
      fc.property(anyScheme, shuffled, ([scheme], [all, arriving]) => {
        const byId = (decisions: readonly Decision[]) => new Map(decisions.map((each) => [each.claim, each]));
        expect(byId(together(scheme, arriving))).toEqual(byId(together(scheme, all)));
      }),
      { numRuns: 100 },
    );
  });

  it('a running total comes to the same where each is frozen as it comes in', () => {
    fc.assert(
      fc.property(shuffled, ([all, arriving]) => {
        expect(paid(oneByOne(total, arriving))).toBe(paid(together(total, all)));
      }),
      { numRuns: 100 },
    );
  });

  it('the last of them in order of event brings the running total to the formula over all costs', () => {
    fc.assert(
      fc.property(claims, (all) => {
        const costs = sumOf(all.map((each) => fen(each.costs['self-paid-in-scope'] ?? '0')));
        const above = costs > 30_000n ? costs - 30_000n : 0n;
        const formula = (above * 60n + 50n) / 100n;
        expect(paid(together(total, all))).toBe(formula < 500_000n ? formula : 500_000n);
      }),
      { numRuns: 100 },
    );
  });

  it('nothing is negative, and no cap is passed', () => {
    fc.assert(
      fc.property(anyScheme, shuffled, fc.boolean(), ([scheme, perPeriod, perVisit], [, arriving], frozen) => {
        const decisions = frozen ? oneByOne(scheme, arriving) : together(scheme, arriving);
        expect(paid(decisions) <= perPeriod * 100n).toBe(true);
        for (const { amount: each, overpaid, awards } of decisions) {
          expect(fen(each) >= 0n && fen(overpaid) >= 0n).toBe(true);
          if (perVisit !== undefined) expect(fen(each) <= perVisit * 100n).toBe(true);
          for (const limit of awards.flatMap((award) => award.limits)) {
            expect(Number(limit.remaining)).toBeGreaterThanOrEqual(0);
            expect(Number(limit.used) + Number(limit.taken) + Number(limit.remaining)).toBeCloseTo(
              Number(limit.allowed),
              6,
            );
          }
          for (const step of awards.flatMap((award) => award.steps)) expect(step.after).not.toMatch(/^-/);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('the same situation gives the same decision, and is not changed', () => {
    fc.assert(
      fc.property(anyScheme, claims, ([scheme], all) => {
        const [claim, ...others] = all;
        if (!claim) return;
        const history = others.map((each) => former(each, { hospital: '10.00' }));
        const situation = situationOf({ claim, history });
        const before = structuredClone(situation);
        const decision = decided(scheme, situation);
        expect(decided(scheme, structuredClone(before))).toEqual(decision);
        expect(situation).toEqual(before);
        expect(decision).toStrictEqual(JSON.parse(JSON.stringify(decision)));
      }),
      { numRuns: 100 },
    );
  });

  it('a frozen payment never brings the whole beyond the formula, but for what it had itself', () => {
    fc.assert(
      fc.property(claims, stayOf(), amount, (all, frozen, had) => {
        const history = [former(frozen, { hospital: had })];
        const later = decideInOrder(
          total,
          all.map((claim) => situationOf({ claim, history })),
        );
        const whole = paid(later) + fen(had);
        const formula = paid(together(total, [...all, frozen]));
        expect(whole <= (formula > fen(had) ? formula : fen(had))).toBe(true);
        const excess = fen(had) > formulaOf([...all, frozen]) ? fen(had) - formulaOf([...all, frozen]) : 0n;
        expect(fen(later.at(lastInOrder(all))?.overpaid ?? '0')).toBe(excess);
      }),
      { numRuns: 200 },
    );
  });
});

function stayOf(): fc.Arbitrary<Claim> {
  return fc
    .tuple(fc.integer({ min: 0, max: 364 }), amount)
    .map(([day, costs]) => stay(plusDays('2026-01-01', day), costs, { id: 'frozen' }));
}

/** 60 % of what is above 300, before the cap, in fen. */
function formulaOf(all: readonly Claim[]): bigint {
  const costs = sumOf(all.map((each) => fen(each.costs['self-paid-in-scope'] ?? '0')));
  return costs > 30_000n ? ((costs - 30_000n) * 60n + 50n) / 100n : 0n;
}

/** The place of the claim whose event is the last. */
function lastInOrder(all: readonly Claim[]): number {
  const key = ({ admitted, id }: Claim) => `${admitted} ${id}`;
  return all.reduce((last, claim, index) => (key(claim) > key(all[last] ?? claim) ? index : last), 0);
}
