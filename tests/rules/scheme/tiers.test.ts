import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Bounds, within } from '../../../src/rules/scheme/basics.ts';
import { checkTiers } from '../../../src/rules/scheme/checks/tiers.ts';
import { resolveScheme } from '../../../src/rules/scheme/resolve.ts';
import { fixtureSchemes } from './read-fixtures.ts';

const plain = resolveScheme('plain', fixtureSchemes).scheme;

const size = fc.nat({ max: 12 });
const bounds: fc.Arbitrary<Bounds> = fc
  .tuple(
    fc.oneof(fc.record({ from: size }), fc.record({ above: size }), fc.constant({})),
    fc.oneof(fc.record({ to: size }), fc.record({ below: size }), fc.constant({})),
  )
  .map(([low, high]) => ({ ...low, ...high }));
const kinds = fc.option(fc.subarray(['enterprise', 'institution'], { minLength: 1 }), { nil: undefined });
const tiers = fc.array(fc.record({ size: bounds, unitKinds: kinds, atLeast: fc.constant('80%') }), { minLength: 1 });

it('tiers are clean just where each size of each kind lies in one of them', () => {
  fc.assert(
    fc.property(tiers, (generated) => {
      if (!plain?.participation) throw new Error('the scheme plain has a ratio');
      const scheme = { ...plain, participation: { ...plain.participation, tiers: generated } };
      const counts = ['enterprise', 'institution'].flatMap((kind) =>
        Array.from({ length: 30 }, (_, index) => index + 1).map(
          (number) =>
            generated.filter((tier) => within(number, tier.size) && (tier.unitKinds?.includes(kind) ?? true)).length,
        ),
      );
      const codes = checkTiers(scheme).map(({ code }) => code);
      expect(codes.includes('tiers-gap')).toBe(counts.includes(0));
      expect(codes.includes('tiers-overlap')).toBe(counts.some((count) => count > 1));
    }),
    { numRuns: 500 },
  );
});
