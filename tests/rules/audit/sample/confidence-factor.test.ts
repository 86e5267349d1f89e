import { expect, test } from 'vitest';
import { confidenceFactor } from '../../../../src/rules/audit/sample/confidence-factor.ts';

/** As published: AICPA, "Audit Sampling" (Audit Guide), monetary unit sampling: confidence factors for sample evaluation, by number of overstatements; at 99 % by the same reckoning. */
const published = {
  90: [2.31, 3.89, 5.33, 6.69, 8.0, 9.28, 10.54, 11.78, 13.0, 14.21, 15.41],
  95: [3.0, 4.75, 6.3, 7.76, 9.16, 10.52, 11.85, 13.15, 14.44, 15.71, 16.97],
  99: [4.61, 6.64, 8.41, 10.05, 11.61, 13.11, 14.58, 16.0, 17.41, 18.79, 20.15],
} as const;

test.each([90, 95, 99] as const)('with %i %% it is what the published table says, to its two places', (confidence) => {
  // The guide rounds up; of the few that it rounds to the nearest, the difference is below a hundredth.
  for (const [errors, factor] of published[confidence].entries()) {
    expect(Math.abs(confidenceFactor(confidence, errors).toNumber() - factor), `${errors}`).toBeLessThan(0.01);
  }
});

test('without errors it is the logarithm of what the confidence leaves over', () => {
  expect(confidenceFactor(95, 0).toNumber()).toBeCloseTo(-Math.log(0.05), 7);
  expect(confidenceFactor(99, 0).toNumber()).toBeCloseTo(-Math.log(0.01), 7);
});

test('a Poisson distribution with that mean has so many events or fewer with the probability that is left over', () => {
  for (const errors of [0, 1, 2, 5, 20, 60]) {
    const mean = confidenceFactor(90, errors).toNumber();
    let term = Math.exp(-mean);
    let sum = term;
    for (let count = 1; count <= errors; count++) {
      term *= mean / count;
      sum += term;
    }
    expect(sum).toBeCloseTo(0.1, 6);
  }
});
