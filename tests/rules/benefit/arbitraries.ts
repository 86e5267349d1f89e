import fc from 'fast-check';
import { type ComputeStep, computeStep, OPERATORS } from '../../../src/rules/scheme/compute.ts';
import { yuan } from '../../../src/rules/value/money.ts';
import { type Facts, facts } from './surroundings.ts';

/** Sums in fen: small ones that meet each other's bounds, and large ones. */
export const sumInFen = fc.oneof(fc.bigInt(0n, 500n), fc.bigInt(0n, 10_000_000n), fc.bigInt(0n, 99_999_999_999n));
export const sum = sumInFen.map(yuan);

/** Exact amounts: sums, and what rates have made of them. */
export const amount = fc
  .tuple(sum, fc.constantFrom('', '5', '0001', '999999999999'))
  .map(([whole, places]) => `${whole}${places}`);

/** Points of a rate in ten-thousandths, 1 to 10,000, and its text. */
export const points = fc.integer({ min: 1, max: 10_000 });
export const percent = (each: number): string => `${yuan(BigInt(each)).replace(/\.?0+$/, '')}%`;
export const rate = points.map(percent);

/** Bounds in fen, ascending and all different. */
export const ascending = fc
  .uniqueArray(sumInFen, { minLength: 1, maxLength: 6 })
  .map((all) => all.sort((one, other) => (one < other ? -1 : 1)));

/** A band scale without gap: the first bound may be where it begins, the last band may have no end. */
export const bandScale: fc.Arbitrary<{ above?: string; to?: string; rate: string }[]> = fc
  .tuple(ascending, fc.array(points, { minLength: 7, maxLength: 7 }), fc.boolean(), fc.boolean())
  .map(([bounds, rates, beginsLater, open]) => {
    const [first, ...others] = bounds.map(yuan);
    const ends = beginsLater && others.length > 0 ? others : bounds.map(yuan);
    const above = ends === others && first !== undefined ? { above: first } : {};
    const bands = ends.map((to, index) => ({ ...(index === 0 ? above : {}), to, rate: percent(rates[index] ?? 1) }));
    return open ? [...bands, { rate: percent(rates[6] ?? 1) }] : bands;
  });

const orMissing = <Value>(value: fc.Arbitrary<Value>) =>
  fc.oneof({ weight: 9, arbitrary: value }, { weight: 1, arbitrary: fc.constant('missing') });
const small = fc.integer({ min: 0, max: 40 }).map(String);
const severity = fc.constantFrom('severe', 'mild');

/** Parameters of every operator as a scheme's file has them, those that hold steps aside. */
export const parameters = {
  fixed: orMissing(sum),
  rate: orMissing(rate),
  bands: bandScale,
  wholeBand: fc.oneof(
    fc.array(fc.record({ from: sum, to: sum, rate: orMissing(rate) }), { minLength: 1, maxLength: 4 }),
    fc.array(fc.record({ above: sum, below: sum, fixed: orMissing(sum) }), { minLength: 1, maxLength: 4 }),
    fc.record({
      of: fc.constantFrom('age', 'visit'),
      bands: fc.array(fc.record({ is: fc.record({ from: small }), fixed: sum }), { minLength: 1, maxLength: 3 }),
    }),
  ),
  rateByVisit: fc.array(orMissing(rate), { minLength: 1, maxLength: 4 }),
  deductible: fc.oneof(
    sum,
    fc.record({ amount: orMissing(sum), per: fc.constantFrom('visit', 'period') }),
    fc.record({ byVisit: fc.array(sum, { minLength: 1, maxLength: 3 }), per: fc.constantFrom('visit', 'period') }),
  ),
  threshold: orMissing(sum),
  perDay: fc.record(
    {
      amount: orMissing(sum),
      fromDay: small,
      upToDays: small,
      per: fc.constantFrom('visit', 'period', 'lifetime'),
      count: fc.constantFrom('nights', 'both-days'),
    },
    { requiredKeys: ['amount', 'count'] },
  ),
  times: fc.constant('shares'),
  atLeast: orMissing(sum),
  atMost: fc.oneof(orMissing(sum), fc.constant({ column: 'receipt-own-payment' })),
  topUp: fc.record({ to: orMissing(sum), benefits: fc.constant(['critical', 'stay']) }),
  bonus: fc.record({ points: orMissing(rate), after: small, upTo: rate }),
  instalments: fc.oneof(
    fc.record({ periods: small, amount: orMissing(sum) }),
    fc.record({ periods: fc.constant('3'), amounts: fc.array(orMissing(sum), { minLength: 3, maxLength: 3 }) }),
  ),
  pool: fc.record({ weights: fc.record({ severe: orMissing(sum), mild: sum }), by: fc.constant('severity') }),
  round: fc.record({ to: fc.constantFrom('yuan', 'jiao', 'fen'), mode: fc.constantFrom('half-up', 'up', 'down') }),
};

const asStep = (raw: unknown): ComputeStep => computeStep.parse(raw);

/** A step of one operator that holds no steps. */
export const stepOf = (name: keyof typeof parameters): fc.Arbitrary<ComputeStep> =>
  parameters[name].map((value) => asStep({ [name]: value }));

const rawStep = fc.letrec<{ step: Record<string, unknown>; list: Record<string, unknown>[] }>((tie) => ({
  list: fc.array(tie('step'), { minLength: 1, maxLength: 4 }),
  step: fc
    .tuple(
      fc.oneof(
        { depthSize: 'small' },
        ...Object.entries(parameters).map(([name, value]) =>
          value.map((each) => ({ [name]: each }) as Record<string, unknown>),
        ),
        tie('list').map((steps) => ({ choose: { by: 'severity', of: { severe: steps, other: '100' } } })),
        fc
          .tuple(fc.constantFrom('base', 'amount'), tie('list'))
          .map(([of, steps]) => ({ plus: { of, compute: steps } })),
      ),
      fc.option(fc.constantFrom({ severity: ['severe'] }, { visit: { to: '2' } }), { nil: undefined, freq: 4 }),
    )
    .map(([step, when]) => (when === undefined ? step : { ...step, when })),
}));

/** A list of steps of every operator, with conditions, steps within steps and values that are missing. */
export const steps: fc.Arbitrary<ComputeStep[]> = rawStep.list.map((list) => list.map(asStep));

/** What a claim and its member may be. */
export const surroundings: fc.Arbitrary<Facts> = fc
  .record(
    {
      base: sum,
      costs: fc.record({ 'receipt-own-payment': sum }),
      days: small,
      pool: fc.record({ available: sum, weights: sum }),
      visit: fc.integer({ min: 1, max: 5 }).map(String),
      shares: fc.integer({ min: 1, max: 4 }).map(String),
      consecutivePeriods: small,
      accumulated: fc.constantFrom('true', 'false'),
      formerBases: fc.array(sum, { maxLength: 4 }),
      daysPaid: fc.record({ period: small, lifetime: small }),
      had: fc.record({ critical: sum, stay: sum }),
      instalmentsPaid: small,
      renewed: fc.constantFrom('true', 'false'),
      facts: fc.record({ severity: fc.array(severity, { minLength: 1, maxLength: 2 }) }),
      counts: fc.record({ visit: small, age: small }),
    },
    { requiredKeys: [] },
  )
  .map((raw) => facts.parse(raw));

/** Operators that hold no steps; with `choose` and `plus` they are all. */
export const PLAIN = OPERATORS.filter((name): name is keyof typeof parameters => name in parameters);
