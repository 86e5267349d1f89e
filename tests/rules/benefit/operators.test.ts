import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exact, less, lesser, ZERO } from '../../../src/rules/benefit/exact.ts';
import { wantingOf } from '../../../src/rules/benefit/wanting.ts';
import { amount, bandScale, PLAIN, rate, stepOf, sum, surroundings } from './arbitraries.ts';
import { comesTo, run } from './computing.ts';

const twoAmounts = fc
  .tuple(amount, amount)
  .map((both) => both.sort((one, other) => exact(one).comparedTo(exact(other))));

/** That one sum is not above another. */
function lower(one: Decimal, other: Decimal): void {
  expect(one.lessThanOrEqualTo(other), `${one} above ${other}`).toBe(true);
}

describe.each(PLAIN)('%s', (name) => {
  it('never comes to less than nothing, and to nothing where something is wanting', () => {
    fc.assert(
      fc.property(amount, stepOf(name), surroundings, (before, step, said) => {
        const after = run(before, [step], said);
        lower(ZERO, after.amount);
        // Else whatever comes after would be rounded to the twenty digits of the library's own decimals.
        expect(after.amount.constructor).toBe(ZERO.constructor);
        const { missing, unknown } = wantingOf(after.steps);
        if (missing.length + unknown.length > 0) expect(after.amount.isZero()).toBe(true);
      }),
    );
  });

  it('gives the same line of the trace for the same input, as plain data', () => {
    fc.assert(
      fc.property(amount, stepOf(name), surroundings, (before, step, said) => {
        const { steps } = run(before, [step], said);
        expect(run(before, [step], said).steps).toEqual(steps);
        expect(JSON.parse(JSON.stringify(steps))).toEqual(steps);
      }),
    );
  });
});

describe('an operator that takes from the amount', () => {
  it.each(['rate', 'rateByVisit', 'bands', 'deductible', 'threshold', 'atMost'] as const)(
    'never exceeds it: %s',
    (name) => {
      fc.assert(
        fc.property(amount, stepOf(name), surroundings, (before, step, said) => {
          lower(run(before, [step], said).amount, exact(before));
        }),
      );
    },
  );
});

/** The same scheme and the same member: who bore more never gets less. A value that is missing makes a claim wait, so schemes without such are compared. */
describe('an operator under which a greater amount never comes to less', () => {
  const names = [
    'fixed',
    'rate',
    'rateByVisit',
    'bands',
    'deductible',
    'threshold',
    'times',
    'atMost',
    'bonus',
    'round',
  ] as const;
  it.each(names)('%s', (name) => {
    fc.assert(
      fc.property(twoAmounts, stepOf(name), surroundings, ([fewer = '0', more = '0'], step, said) => {
        // One base for both: bonus goes by it.
        const same = { base: more, ...said };
        const results = [fewer, more].map((each) => run(each, [step], same));
        fc.pre(results.every(({ steps }) => wantingOf(steps).missing.length === 0));
        lower(results[0]?.amount ?? exact('NaN'), results[1]?.amount ?? exact('NaN'));
      }),
    );
  });

  it('atLeast, from above zero', () => {
    fc.assert(
      fc.property(twoAmounts, sum, ([fewer = '0', more = '0'], atLeast) => {
        fc.pre(!exact(fewer).isZero());
        lower(comesTo(fewer, { atLeast }), comesTo(more, { atLeast }));
        expect(comesTo(fewer, { atLeast }).eq(Decimal.max(fewer, atLeast))).toBe(true);
      }),
    );
  });
});

describe('perDay', () => {
  const parameters = fc.record({ amount: sum, fromDay: fc.nat(9).map(String), upToDays: fc.nat(60).map(String) });
  it('never pays less for more days, nor more than its days at most', () => {
    fc.assert(
      fc.property(parameters, fc.nat(90), fc.nat(90), (perDay, days, further) => {
        const step = { perDay: { ...perDay, count: 'nights' } };
        lower(comesTo('0', step, { days }), comesTo('0', step, { days: days + further }));
        lower(comesTo('0', step, { days }), exact(perDay.amount).times(perDay.upToDays));
      }),
    );
  });

  it('pays no more days over a period than it allows, however stays part them', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(30), { maxLength: 8 }), fc.nat(60), (stays, upToDays) => {
        let paid = 0;
        for (const days of stays) {
          const step = { perDay: { amount: '1', upToDays: String(upToDays), per: 'period', count: 'nights' } };
          paid += comesTo('0', step, { days, daysPaid: { period: paid } }).toNumber();
        }
        expect(paid).toBe(
          Math.min(
            upToDays,
            stays.reduce((total, days) => total + days, 0),
          ),
        );
      }),
    );
  });
});

describe('a deductible once a period', () => {
  it('is borne once over all claims, and no claim bears more than its base', () => {
    fc.assert(
      fc.property(fc.array(sum, { minLength: 1, maxLength: 6 }), sum, (bases, allowed) => {
        const step = { deductible: { amount: allowed, per: 'period' } };
        const total = bases.reduce((all, base) => all.plus(base), exact('0'));
        const left = bases.map((base, index) => comesTo(base, step, { formerBases: bases.slice(0, index) }));
        const byClaim = left.reduce((all, each) => all.plus(each), exact('0'));
        // Taken claim by claim or from the running total, it is the same.
        expect(byClaim.toFixed()).toBe(
          comesTo(total.toFixed(), step, { accumulated: true, formerBases: bases }).toFixed(),
        );
        expect(total.minus(byClaim).toFixed()).toBe(Decimal.min(total, allowed).toFixed());
      }),
    );
  });
});

describe('what bounds an operator', () => {
  it('atMost: its sum', () => {
    fc.assert(
      fc.property(amount, sum, (before, atMost) => {
        lower(comesTo(before, { atMost }), exact(atMost));
      }),
    );
  });

  it('topUp: its sum, which it reaches together with what was had', () => {
    fc.assert(
      fc.property(sum, sum, (to, had) => {
        const more = comesTo('0', { topUp: { to, benefits: ['critical'] } }, { had: { critical: had } });
        lower(more, exact(to));
        expect(more.plus(had).toFixed()).toBe(Decimal.max(to, had).toFixed());
      }),
    );
  });

  it('bonus: the most of the points, of the base', () => {
    fc.assert(
      fc.property(sum, sum, rate, rate, fc.nat(40), (before, base, each, upTo, consecutivePeriods) => {
        const more = comesTo(before, { bonus: { points: each, after: '2', upTo } }, { base, consecutivePeriods });
        lower(more, exact(before).plus(exact(base).times(upTo.replace('%', '')).dividedBy(100)));
        lower(exact(before), more);
      }),
    );
  });

  it('pool: what it holds, also of all who share it together', () => {
    fc.assert(
      fc.property(sum, fc.array(sum, { minLength: 1, maxLength: 9 }), (available, all) => {
        const weights = all.reduce((total, each) => total.plus(each), exact('0')).toFixed(2);
        const parts = all.map((severe) =>
          comesTo(
            '0',
            { pool: { by: 'severity', weights: { severe } } },
            { facts: { severity: ['severe'] }, pool: { available, weights } },
          ),
        );
        const together = parts.reduce((total, part) => total.plus(part), exact('0'));
        lower(together, exact(available));
        if (!exact(weights).isZero()) lower(exact(available).minus(together), exact('0.000000000000001'));
      }),
    );
  });

  it('bands: the parts and sums of the trace add up to the whole', () => {
    fc.assert(
      fc.property(amount, bandScale, (before, bands) => {
        const { amount: after, steps } = run(before, [{ bands }]);
        const seen = steps[0]?.bands ?? [];
        const total = (key: 'part' | 'amount') => seen.reduce((all, band) => all.plus(band[key]), exact('0'));
        expect(seen).toHaveLength(bands.length);
        expect(total('amount').toFixed()).toBe(after.toFixed());
        const begins = exact(bands[0]?.above ?? '0');
        const ends = bands.at(-1)?.to;
        const paid = ends === undefined ? exact(before) : lesser(exact(before), exact(ends));
        expect(total('part').toFixed()).toBe(less(paid, begins).toFixed());
      }),
    );
  });
});
