import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bookedParts } from '../../../../src/rules/audit/sample/booked-parts.ts';
import type { BenefitItem } from '../../../../src/rules/audit/sample/draw-sample.ts';
import { SampleDraw } from '../../../../src/rules/audit/sample/draw-sample.ts';
import {
  type DrawnSample,
  type ExaminedItem,
  evaluateSample,
} from '../../../../src/rules/audit/sample/evaluate-sample.ts';
import { seededStarts } from '../../../../src/rules/audit/sample/seeded-starts.ts';

const none = { items: 0, amount: 0n };
/** A hundred items of 1,000 yuan in one stratum; an interval of 10,000 yuan, so that ten are met. */
const sample: DrawnSample = {
  ...{ materiality: 3_000_000n, expected: 0n, confidence: 95, interval: 1_000_000n },
  strata: [
    {
      ...{ name: 'hospital', start: 5n, all: { items: 101, amount: 12_000_000n } },
      ...{ certain: { items: 1, amount: 2_000_000n }, sampled: { items: 10, amount: 1_000_000n } },
    },
  ],
};
const item = (number: number, audited: bigint): ExaminedItem => {
  return { number, stratum: 'hospital', chosenAs: 'sampled', booked: 100_000n, audited };
};
const right = [1, 2, 3, 4].map((number) => item(number, 100_000n));

test('where nothing was found, only what no sample can exclude is left', () => {
  const found = evaluateSample(sample, right);
  expect(found).toMatchObject({ basicPrecision: 2_995_733n, upperLimit: 2_995_733n, conclusion: 'within', ranked: [] });
  expect(found.overpaid).toEqual({ known: 0n, projected: 0n, likely: 0n });
});

test('ranks taintings from the greatest, and adds them by the growth of the factor: worked by hand', () => {
  const certain = {
    number: 9,
    stratum: 'hospital',
    chosenAs: 'certain',
    booked: 2_000_000n,
    audited: 1_999_000n,
  } as const;
  const found = evaluateSample(sample, [...right, item(5, 75_000n), item(6, 50_000n), certain]);
  // 10,000 × (2.99573 + 0.50 × 1.74813 + 0.25 × 1.55193) + 10.00, in yuan, with factors 2.99573, 4.74386, 6.29579.
  expect(found.ranked.map(({ item: { number }, tainting }) => [number, tainting.toFixed()])).toEqual([
    [6, '0.5'],
    [5, '0.25'],
  ]);
  expect(found.upperLimit).toBe(4_258_781n);
  expect(found.overpaid).toEqual({ known: 1_000n, projected: 750_000n, likely: 751_000n });
  expect(found.strata).toMatchObject([{ errors: 3 }]);
  expect(found.conclusion).toBe('not-excluded');
});

test('tells what is likely more than materiality from what may be', () => {
  expect(evaluateSample(sample, [item(1, 0n), item(2, 0n), item(3, 0n)]).conclusion).toBe('not-excluded');
  expect(evaluateSample(sample, [item(1, 0n), item(2, 0n), item(3, 0n), item(4, 99_999n)]).conclusion).toBe('exceeded');
  // Underpayments are not set off, and count by what is likely.
  const under = evaluateSample(sample, [item(1, 0n), item(2, 200_000n)]);
  expect([under.overpaid.likely, under.underpaid.likely]).toEqual([1_000_000n, 1_000_000n]);
  expect(evaluateSample(sample, [item(2, 500_000n)]).conclusion).toBe('exceeded');
});

test('the limit is never above what was sampled from', () => {
  const [stratum] = sample.strata;
  if (stratum === undefined) throw new Error('no stratum');
  const small = { ...stratum, all: { items: 1, amount: 2_100_000n }, certain: { items: 1, amount: 2_000_000n } };
  expect(evaluateSample({ ...sample, strata: [small] }, []).upperLimit).toBe(100_000n);
  expect(evaluateSample({ ...sample, strata: [{ ...small, certain: small.all }] }, []).upperLimit).toBe(0n);
});

const items = fc.array(
  fc.record({ booked: fc.bigInt({ min: 1n, max: 5_000n }), benefit: fc.constantFrom('a', 'b', 'c') }),
  { minLength: 1, maxLength: 120 },
);

function drawn(of: readonly { booked: bigint; benefit: string }[], interval: bigint, seed: number) {
  const draw = new SampleDraw({
    interval,
    starts: seededStarts(
      seed,
      of.map(({ benefit }) => benefit),
      interval,
    ),
    stratumOf: ({ benefit }) => benefit,
  });
  of.forEach(({ booked, benefit }, index) => {
    const passed: BenefitItem = {
      claim: `x/1-${index + 1}`,
      benefit,
      unit: null,
      name: '',
      eventDay: '2026-01-01',
      booked,
    };
    draw.pass(passed);
  });
  return draw.end();
}

test('strata add up to the whole, and hold what was chosen of them', () => {
  fc.assert(
    fc.property(items, fc.bigInt({ min: 1n, max: 4_000n }), fc.nat(), (of, interval, seed) => {
      const { strata, chosen } = drawn(of, interval, seed);
      expect(strata.reduce((sum, { all }) => sum + all.amount, 0n)).toBe(
        of.reduce((sum, each) => sum + each.booked, 0n),
      );
      for (const { name, certain, sampled } of strata) {
        for (const [as, tally] of [
          ['certain', certain],
          ['sampled', sampled],
        ] as const) {
          const own = chosen.filter(({ stratum, chosenAs }) => stratum === name && chosenAs === as);
          expect(tally).toEqual(
            own.reduce((sum, { booked }) => ({ items: sum.items + 1, amount: sum.amount + booked }), none),
          );
        }
      }
      expect(drawn(of, interval, seed)).toEqual({ strata, chosen });
    }),
  );
});

test('parts add up; more errors never lower the limit; all wrong by all comes to at least the whole sampled', () => {
  fc.assert(
    fc.property(
      items,
      fc.nat(),
      fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 5 }),
      (of, seed, shares) => {
        const interval = 700n;
        const { strata, chosen } = drawn(of, interval, seed);
        const all = { ...sample, interval, strata };
        const examined = chosen.map(({ stratum, chosenAs, booked }, index): ExaminedItem => {
          const share = shares[index % shares.length] ?? 0;
          return { number: index + 1, stratum, chosenAs, booked, audited: BigInt(Math.floor(Number(booked) * share)) };
        });
        const found = evaluateSample(all, examined);
        const sum = (of: 'overpaid' | 'underpaid') => found.strata.reduce((total, each) => total + each[of].likely, 0n);
        expect(sum('overpaid')).toBe(found.overpaid.likely);
        expect(sum('underpaid')).toBe(0n);
        expect(found.upperLimit >= found.overpaid.known + found.basicPrecision).toBe(true);
        const worse = evaluateSample(
          all,
          examined.map((each, index) => (index === 0 ? { ...each, audited: 0n } : each)),
        );
        expect(worse.upperLimit >= found.upperLimit).toBe(true);
        const worst = evaluateSample(
          all,
          examined.map((each) => ({ ...each, audited: 0n })),
        );
        expect(worst.upperLimit).toBeLessThanOrEqual(of.reduce((total, each) => total + each.booked, 0n));
      },
    ),
    { numRuns: 60 },
  );
});

test('what fell back to the fund is taken off the last benefits, and the rest adds up', () => {
  expect(bookedParts([500n, 300n, 200n], 250n)).toEqual([500n, 250n, 0n]);
  expect(bookedParts([500n], 0n)).toEqual([500n]);
  fc.assert(
    fc.property(fc.array(fc.bigInt({ min: 0n, max: 900n })), fc.nat(100), (awards, share) => {
      const whole = awards.reduce((sum, award) => sum + award, 0n);
      const voided = (whole * BigInt(share)) / 100n;
      const parts = bookedParts(awards, voided);
      expect(parts.reduce((sum, part) => sum + part, 0n)).toBe(whole - voided);
      expect(parts.every((part, index) => part >= 0n && part <= (awards[index] ?? 0n))).toBe(true);
    }),
  );
});
