import fc from 'fast-check';
import { expect, test } from 'vitest';
import { confidenceFactor, confidences } from '../../../../src/rules/audit/sample/confidence-factor.ts';
import { samplingInterval } from '../../../../src/rules/audit/sample/sampling-interval.ts';

test('without expected misstatement it is materiality over the factor for none', () => {
  // 300,000 yuan at 95 %: 300,000 / 2.99573228 yuan.
  expect(samplingInterval({ materiality: 30_000_000n, expected: 0n, confidence: 95 })).toBe(10_014_246n);
});

test('gives the sizes that are printed for 95 % where a fifth of the tolerable misstatement, or none, is expected', () => {
  // Tolerable misstatement over the population, expected over tolerable, items (AICPA, "Audit Sampling", sizes for monetary unit sampling).
  const sizes = [
    [0.05, 0, 60],
    [0.03, 0, 100],
    [0.05, 0.2, 93],
  ] as const;
  for (const [tolerable, expected, size] of sizes) {
    const population = 10 ** 12;
    const materiality = BigInt(Math.round(population * tolerable));
    const foreseen = BigInt(Math.round(population * tolerable * expected));
    const interval = samplingInterval({ materiality, expected: foreseen, confidence: 95 });
    expect(Math.ceil(population / Number(interval))).toBe(size);
  }
});

test('with it the limit comes to materiality, and with a fen more beyond it', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1_000, max: 1_000_000_000 }),
      fc.integer({ min: 0, max: 90 }),
      fc.constantFrom(...confidences),
      (materiality, share, confidence) => {
        const expected = Math.floor((materiality * share) / 100);
        const found = samplingInterval({ materiality: BigInt(materiality), expected: BigInt(expected), confidence });
        fc.pre(found !== undefined);
        const limit = (interval: number) => interval * confidenceFactor(confidence, expected / interval).toNumber();
        expect(limit(Number(found))).toBeLessThanOrEqual(materiality * (1 + 1e-6));
        expect(limit(Number(found) + 1)).toBeGreaterThan(materiality * (1 - 1e-6));
      },
    ),
    { numRuns: 60 },
  );
});

test.each([
  [0n, 0n],
  [100n, 100n],
  [100n, 101n],
  [2n, 0n],
])('there is none of a materiality of %d fen where %d are expected', (materiality, expected) => {
  expect(samplingInterval({ materiality, expected, confidence: 95 })).toBeUndefined();
});
