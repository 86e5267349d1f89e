import type { Text } from '../../../value/text.ts';
import type { Benefit } from '../../benefits.ts';
import type { Scheme } from '../../schema.ts';
import type { SchemePath } from '../../source-tree.ts';
import type { Waiting } from '../../waiting.ts';
import { fewestDays, shortestDays } from '../days-of.ts';
import type { SchemeCheck, SchemeDoubt } from '../scheme-check.ts';

/** Every plan pays something, no benefit excludes itself, and none waits as long as its plan lasts. */
export const checkReachable: SchemeCheck = (scheme) => [
  ...plansWithoutBenefit(scheme),
  ...Object.entries(scheme.benefits ?? {}).flatMap(([id, benefit]) => [
    ...excludingItself(benefit, id),
    ...waitingForEver(scheme, benefit, ['benefits', id]),
  ]),
];

/** Benefits that no source gives are listed under missing: all of them, or `benefits.<id>` where the id is the plan's or begins with it. */
function plansWithoutBenefit(scheme: Scheme): SchemeDoubt[] {
  const paying = new Set(Object.values(scheme.benefits ?? {}).map(({ plan }) => plan));
  const missing = scheme.missing ?? [];
  return Object.keys(scheme.plans)
    .filter((plan) => !paying.has(plan) && !missing.includes('benefits'))
    .filter((plan) => !missing.some((path) => path === `benefits.${plan}` || path.startsWith(`benefits.${plan}-`)))
    .map((plan) => ({ code: 'plan-without-benefit', path: ['plans', plan], found: plan }));
}

function excludingItself({ notWith = [] }: Benefit, id: string): SchemeDoubt[] {
  return notWith.flatMap((rule, index) =>
    rule.benefit === id
      ? [{ code: 'benefit-excludes-itself' as const, path: ['benefits', id, 'notWith', index, 'benefit'], found: id }]
      : [],
  );
}

function waitingForEver(scheme: Scheme, benefit: Benefit, path: SchemePath): SchemeDoubt[] {
  const plan = scheme.plans[benefit.plan];
  // who renews is paid where waiting falls for him
  if (scheme.renewal?.waives === 'waiting') return [];
  const days = shortestDays(plan?.term ?? scheme.period.length);
  const rule = (scheme.waiting ?? []).findIndex(
    (each) => holds(each, benefit) && fewestDays(each) >= days && !each.graded,
  );
  if (!plan || rule < 0) return [];
  const { length, days: count } = scheme.waiting?.[rule] ?? {};
  const reason: Text = {
    zh: `第 ${rule + 1} 条免责期（${length ?? `${count} 天`}）不短于“${benefit.plan}”的保障期`,
    en: `rule ${rule + 1} of waiting (${length ?? `${count} days`}) is as long as "${benefit.plan}" lasts`,
  };
  return [{ code: 'benefit-unreachable', path, found: String(path.at(-1)), parameters: { reason } }];
}

/** Whether every claim of the benefit waits by the rule. Rules for some diseases, or for illness in general, hold for some claims only. */
function holds({ plans, events, diseases }: Waiting, benefit: Benefit): boolean {
  if (plans && !plans.includes(benefit.plan)) return false;
  if (diseases && !benefit.when?.disease?.every((disease) => diseases.includes(disease))) return false;
  return !events || benefit.events.every((event) => events.includes(event));
}
