import type { Decimal } from 'decimal.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exact } from '../../../src/rules/benefit/exact.ts';
import { yuan } from '../../../src/rules/value/money.ts';
import { ascending, percent, points, sumInFen } from './arbitraries.ts';
import { comesTo } from './computing.ts';

/** Both scales once more, in whole numbers, by what the words of the schemes say and nothing of the operators. */

/** What sums are counted in: 10⁻¹⁴ yuan, for amounts have places below the fen where a rate was before. Rates are ten-thousandths. */
const GRAINS_OF_FEN = 10n ** 12n;
const GRAINS = exact(GRAINS_OF_FEN * 100n);
const inYuan = (grains: bigint): string => exact(grains).dividedBy(GRAINS).toFixed();
const tenThousandthsOfGrains = (amount: Decimal): string => amount.times(GRAINS).times('10000').toFixed();

interface Band {
  readonly to: bigint | undefined;
  readonly points: number;
}

/** What lies between two bounds at the rate between them. In ten-thousandths of grains. */
function marginal(amount: bigint, begins: bigint, bands: readonly Band[]): bigint {
  const upTo = (bound: bigint) => (amount < bound ? amount : bound);
  let lower = begins;
  let total = 0n;
  for (const { to, points: each } of bands) {
    const upper = to ?? (amount > lower ? amount : lower);
    total += (upTo(upper) - upTo(lower)) * BigInt(each);
    lower = upper;
  }
  return total;
}

const scale = fc
  .tuple(ascending, fc.array(points, { minLength: 6, maxLength: 6 }), fc.boolean())
  .map(([bounds, rates, open]) =>
    bounds.map((bound, index): Band => {
      const last = index === bounds.length - 1;
      return { to: last && open ? undefined : bound * GRAINS_OF_FEN, points: rates[index] ?? 1 };
    }),
  );

/** An amount on a bound, or a fen or a grain beside it, as often as anywhere. */
const amountAt = (bands: readonly Band[]) =>
  fc.oneof(
    fc.tuple(sumInFen, fc.bigInt(0n, GRAINS_OF_FEN)).map(([fen, grains]) => fen * GRAINS_OF_FEN + grains),
    fc
      .tuple(
        fc.constantFrom(...bands.map(({ to }) => to ?? 0n)),
        fc.constantFrom(-GRAINS_OF_FEN, -1n, 0n, 1n, GRAINS_OF_FEN),
      )
      .map(([bound, beside]) => (bound + beside < 0n ? 0n : bound + beside)),
  );

describe('bands', () => {
  it('come to what a recomputation in whole numbers comes to', () => {
    const cases = scale.chain((bands) =>
      fc.tuple(fc.constant(bands), amountAt(bands), fc.constantFrom(0n, GRAINS_OF_FEN, 30_000n * GRAINS_OF_FEN)),
    );
    fc.assert(
      fc.property(cases, ([bands, amount, begins]) => {
        const ends = bands[0]?.to;
        fc.pre(ends === undefined || begins < ends);
        const raw = bands.map(({ to, points: each }, index) => ({
          ...(index === 0 && begins > 0n ? { above: inYuan(begins) } : {}),
          ...(to === undefined ? {} : { to: inYuan(to) }),
          rate: percent(each),
        }));
        fc.pre(bands.every(({ to }) => to === undefined || to > 0n));
        const result = comesTo(inYuan(amount), { bands: raw });
        expect(tenThousandthsOfGrains(result)).toBe(String(marginal(amount, begins, bands)));
      }),
      { numRuns: 500 },
    );
  });
});

describe('whole bands', () => {
  const kinds = ['from', 'above'] as const;
  it('come to what a recomputation in whole numbers comes to', () => {
    const cases = scale.chain((bands) =>
      fc.tuple(
        fc.constant(bands),
        amountAt(bands),
        fc.constantFrom(...kinds),
        fc.array(fc.boolean(), { minLength: 6, maxLength: 6 }),
      ),
    );
    fc.assert(
      fc.property(cases, ([bands, amount, kind, isFixed]) => {
        // From the first bound on: each band between two bounds, the lower one in it or the upper one.
        const between = bands.map(({ to }) => to).filter((to) => to !== undefined);
        const raw = between.map((bound, index) => {
          const upper = between[index + 1];
          const end = kind === 'from' ? 'below' : 'to';
          const pays = isFixed[index] ? { fixed: inYuan(bound) } : { rate: percent(bands[index]?.points ?? 1) };
          return { [kind]: inYuan(bound), ...(upper === undefined ? {} : { [end]: inYuan(upper) }), ...pays };
        });
        fc.pre(raw.length > 0);
        const passed = between.filter((bound) => (kind === 'from' ? amount >= bound : amount > bound));
        const at = passed.length - 1;
        const rate = BigInt(bands[at]?.points ?? 0);
        const expected = at < 0 ? 0n : isFixed[at] ? (between[at] ?? 0n) * 10_000n : amount * rate;
        expect(tenThousandthsOfGrains(comesTo(inYuan(amount), { wholeBand: raw }))).toBe(String(expected));
      }),
      { numRuns: 500 },
    );
  });

  it('are monotone within a band', () => {
    const both = fc.tuple(fc.bigInt(100_001n, 200_000n), fc.bigInt(100_001n, 200_000n), points);
    fc.assert(
      fc.property(both, ([one, other, each]) => {
        const wholeBand = [
          { to: '1000', rate: '80%' },
          { above: '1000', to: '2000', rate: percent(each) },
        ];
        const [less, more] = one < other ? [one, other] : [other, one];
        const step = { wholeBand };
        expect(comesTo(yuan(less), step).lessThanOrEqualTo(comesTo(yuan(more), step))).toBe(true);
      }),
    );
  });

  // The whole amount, not its part, goes by the new rate: where rates fall, one fen more may bring less. That is what 按档全额 means; a scheme may have it so.
  it('are not monotone over a bound in general', () => {
    const step = {
      wholeBand: [
        { to: '1000', rate: '80%' },
        { above: '1000', rate: '10%' },
      ],
    };
    expect(comesTo('1000.00', step).toFixed()).toBe('800');
    expect(comesTo('1000.01', step).toFixed()).toBe('100.001');
  });

  it('take the first of two that hold the same sum, which scheme check refuses', () => {
    const step = {
      wholeBand: [
        { from: '0', to: '10', fixed: '1' },
        { from: '10', fixed: '2' },
      ],
    };
    expect(comesTo('10', step).eq(exact('1'))).toBe(true);
  });
});
