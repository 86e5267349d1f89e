import fc from 'fast-check';
import { addVisits, bandsBetween } from '../../../src/rules/summary/add-visits.ts';
import type { UnitFigures, VisitSum } from '../../../src/rules/summary/unit-figures.ts';
import { yuan } from '../../../src/rules/value/money.ts';

const sum = fc.bigInt({ min: 0n, max: 10n ** 11n }).map(yuan);
const count = fc.nat({ max: 100_000 });
const visits: fc.Arbitrary<VisitSum> = fc.record({ visits: count, amount: sum });
const members = fc.record({ new: count, renewing: count });

const claims = fc
  .record({
    approved: visits,
    reduced: visits,
    rejected: visits,
    held: visits,
    bands: fc.tuple(visits, visits, visits),
    persons: count,
    paid: sum,
    largest: sum,
    byBenefit: fc.uniqueArray(fc.tuple(fc.constantFrom('death', 'hospital', 'women'), visits), {
      selector: ([benefit]) => benefit,
    }),
    selfPaid: fc.option(fc.record({ visits: count, before: sum, relieved: sum })),
  })
  .map(({ approved, reduced, rejected, held, bands, byBenefit, ...others }) => ({
    ...others,
    byStatus: { approved, reduced, rejected, held },
    helped: addVisits([approved, reduced]),
    byBand: bandsBetween([300_000n, 1_000_000n]).map((band, place) => ({ ...band, ...bands[place] })),
    byBenefit: byBenefit.map(([benefit, of]) => ({ benefit, ...of })),
  }));

/** Units of any figures, in and out of regions. */
export const anyUnits: fc.Arbitrary<UnitFigures[]> = fc.array(
  fc.record({
    unit: fc.option(fc.string({ minLength: 1, maxLength: 3 })),
    code: fc.constant(null),
    region: fc.constantFrom(
      null,
      '',
      '云南省',
      '云南省/红河州',
      '云南省/红河州/蒙自市',
      '云南省/玉溪市/红塔区',
      '个旧市/城关',
      '红塔区',
      '红河州/蒙自市/文澜镇',
    ),
    units: fc.constant(1),
    members,
    byPlan: fc.uniqueArray(fc.record({ plan: fc.constantFrom('general', 'women'), members, fee: sum, due: sum }), {
      selector: ({ plan }) => plan,
    }),
    fees: fc.record({ whole: sum, due: sum, received: sum, subsidised: sum }),
    claims,
  }),
  { maxLength: 8 },
);
