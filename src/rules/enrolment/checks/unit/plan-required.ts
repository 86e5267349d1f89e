import { finding } from '../../../findings/catalogue.ts';
import type { Finding } from '../../../findings/finding.ts';
import type { Scheme } from '../../../scheme/schema.ts';
import type { Check, Subject } from '../../check.ts';
import { fieldOfPlan, originInRow, textInRow } from '../../finding-origins.ts';
import type { MemberReading } from '../../member-reading.ts';
import { isOpenOn } from '../../open-coverage.ts';
import { listed } from '../../rule-words.ts';

/** Each row takes a plan, and an additional plan only beside one of those that it needs, taken here or in force already. */
export const planRequired: Check = {
  codes: ['plan-required'],
  needs: 'ledger',
  run: (subject) =>
    subject.members
      .filter(({ plans }) => plans.length === 0 || plans.some((id) => subject.scheme.plans[id]?.needs !== undefined))
      .flatMap((reading) => lacking(subject, reading)),
};

function lacking(subject: Subject, reading: MemberReading): Finding[] {
  const { scheme, known, replace, asOf } = subject;
  const inForce = replace ? undefined : known.unit?.members.get(reading.identity.document?.number ?? '');
  const open = inForce?.coverages.filter((coverage) => isOpenOn(coverage, asOf)) ?? [];
  const held = [...reading.plans, ...open.map(({ plan }) => plan)];
  if (held.length === 0) return [lacks(subject, reading, Object.keys(scheme.plans))];
  return reading.plans.flatMap((id) => {
    const needs = scheme.plans[id]?.needs;
    return needs === undefined || needs.some((plan) => held.includes(plan)) ? [] : [lacks(subject, reading, needs, id)];
  });
}

function lacks(
  { submission, scheme }: Subject,
  { row }: MemberReading,
  needed: readonly string[],
  by?: string,
): Finding {
  const plans = titles(scheme, needed);
  const fields = [...needed.map(fieldOfPlan), 'plan' as const, ...(by === undefined ? [] : [fieldOfPlan(by)])];
  return finding('plan-required', {
    origin: originInRow(submission, row, fields),
    found: textInRow(row, fields.find((field) => row.cells[field]) ?? 'plan'),
    parameters: {
      plans,
      need:
        by === undefined
          ? { zh: '未参加任何互助项目', en: 'takes no plan' }
          : {
              zh: `参加了“${titles(scheme, [by])}”，但未参加${plans}`,
              en: `takes ${titles(scheme, [by])} without ${plans}`,
            },
    },
    clause: scheme.plans[by ?? needed[0] ?? '']?.clause ?? scheme.period.clause,
  });
}

function titles(scheme: Scheme, plans: readonly string[]): string {
  return listed(plans.map((id) => scheme.plans[id]?.title ?? id));
}
