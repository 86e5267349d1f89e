import type { Text } from '../../../value/text.ts';
import { acceptedStaffKinds } from '../../accepted-staff.ts';
import type { Bounds } from '../../basics.ts';
import type { Condition } from '../../condition.ts';
import type { CountFact, Fact } from '../../facts.ts';
import type { Scheme } from '../../schema.ts';
import type { SchemeCheck, SchemeDoubt } from '../scheme-check.ts';
import { conditionsOf, type PlacedCondition } from './conditions-of.ts';
import { neverBoth } from './never-both.ts';
import { oldestPatient } from './oldest-patient.ts';

/** Facts that the scheme leaves only some words or numbers of, as a condition that holds of every claim of the benefit. */
type Possible = { readonly condition: Condition; readonly reason: Text };

/** A benefit, a step or a cap can hold for some claim: its conditions contradict neither each other nor what the scheme says of its plan and members. */
export const checkConditions: SchemeCheck = (scheme) =>
  conditionsOf(scheme).flatMap((placed) => {
    const known = [
      ...placed.within.map((condition) => ({ condition, reason: AROUND })),
      ...possibleFacts(scheme, placed),
    ];
    const doubts = known.flatMap(({ condition, reason }) => {
      const fact = neverBoth(placed.condition, condition);
      return fact === undefined ? [] : [doubt(placed, fact, reason)];
    });
    const told = new Set<string>();
    return doubts.filter(({ path }) => {
      const fact = String(path.at(-1));
      return !told.has(fact) && told.add(fact);
    });
  });

const AROUND: Text = {
  zh: '与所在的补助项目或外层步骤的 when 相矛盾',
  en: 'it contradicts the condition of the benefit or of the steps around it',
};

function doubt({ condition, path }: PlacedCondition, fact: Fact, reason: Text): SchemeDoubt {
  return {
    code: 'condition-never-holds',
    path: [...path, fact],
    found: inWords(condition[fact]),
    parameters: { reason },
  };
}

function possibleFacts(scheme: Scheme, placed: PlacedCondition): Possible[] {
  const { benefit, condition } = placed;
  const plan = benefit && scheme.plans[benefit.plan];
  const possible: Possible[] = [
    ...NUMBERS.map(([fact, bounds]) => ({ condition: { [fact]: bounds }, reason: OUT_OF_RANGE })),
  ];
  if (plan?.only === 'women' && benefit?.events.every((event) => event !== 'child-illness'))
    possible.push({
      condition: { sex: ['women'] },
      reason: { zh: '只有女职工可以参加这个互助项目', en: 'only women can take its plan' },
    });
  if (plan && !scheme.missing?.includes(`plans.${benefit.plan}.shares`))
    possible.push({
      condition: { shares: { to: plan.shares?.most ?? 1 } },
      reason: { zh: '这个互助项目没有这么多份', en: 'nobody can have so many shares of its plan' },
    });
  // a kind that does not exist is told as such, once
  const unknown = (ids: readonly string[] = [], kinds: object = {}) => ids.filter((id) => !Object.hasOwn(kinds, id));
  if (scheme.members.staff)
    possible.push({
      condition: {
        'staff-kind': [...acceptedStaffKinds(scheme), ...unknown(condition['staff-kind'], scheme.staffKinds)],
      },
      reason: { zh: '这类人员不能参加', en: 'no such staff is taken' },
    });
  const insurance = scheme.members.insurance?.required;
  if (insurance)
    possible.push({
      condition: { insurance: [...insurance, ...unknown(condition.insurance, scheme.insuranceKinds)] },
      reason: { zh: '没有参加所要求的医疗保险的人不能参加', en: 'nobody with such insurance is taken' },
    });
  const most = benefit?.most?.filter(({ per }) => per !== 'visit').map(({ claims }) => claims);
  if (most && most.length > 0)
    possible.push({
      condition: { visit: { to: Math.min(...most) } },
      reason: { zh: '超过了 most 所允许的次数', en: 'there are no more claims than most allows' },
    });
  if (benefit?.once?.of === 'benefit' && benefit.once.per !== 'visit')
    possible.push({
      condition: { visit: { to: 1 } },
      reason: { zh: '按 once 只补助一次', en: 'by once it is paid one time only' },
    });
  const oldest = oldestPatient(scheme, placed);
  if (oldest !== undefined)
    possible.push({
      condition: { age: { to: oldest } },
      reason: { zh: '参加的职工到保障期满也没有这个年龄', en: 'no member is that old by the end of the term' },
    });
  return possible;
}

const OUT_OF_RANGE: Text = { zh: '不会有这样的数', en: 'there is no such number' };
const NUMBERS: readonly (readonly [CountFact, Bounds])[] = [
  ['disability-grade', { from: 1, to: 10 }],
  ['visit', { from: 1 }],
  ['shares', { from: 1 }],
  ['consecutive-periods', { from: 1 }],
  ['day-of-coverage', { from: 1 }],
  ['age', { to: 150 }],
];

/** As the scheme has it: `men`, `from 3, to 5`. */
function inWords(value: unknown): string {
  if (Array.isArray(value)) return value.join(', ');
  if (typeof value !== 'object' || value === null) return String(value);
  return Object.entries(value)
    .map(([bound, number]) => `${bound} ${number}`)
    .join(', ');
}
