import { finding } from '../../../findings/catalogue.ts';
import type { Finding } from '../../../findings/finding.ts';
import type { Check, Subject } from '../../check.ts';
import { fieldOfPlan, originInRow, textInRow } from '../../finding-origins.ts';
import { sharesAsked, sharesField } from '../../plan-shares.ts';

/** Where a scheme asks for the same number of shares across a unit, rows with another number than its members in force, or than most rows, are wrong. */
export const sharesNotUniform: Check = {
  codes: ['shares-not-uniform'],
  needs: 'ledger',
  run: (subject) =>
    Object.entries(subject.scheme.plans)
      .filter(([, plan]) => plan.shares?.uniform === true)
      .flatMap(([plan]) => differing(subject, plan)),
};

function differing(subject: Subject, planId: string): Finding[] {
  const { submission, scheme, known } = subject;
  const coverageInForce = (number: string | undefined) =>
    known.unit?.members.get(number ?? '')?.coverages.find((coverage) => coverage.plan === planId);
  const rows = subject.members
    .filter((reading) => reading.plans.includes(planId))
    .map((reading) => ({
      reading,
      shares: coverageInForce(reading.identity.document?.number)?.shares ?? sharesAsked(scheme, reading, planId),
    }));
  const inForce = subject.replace
    ? []
    : [...(known.unit?.members.keys() ?? [])].flatMap((each) => coverageInForce(each)?.shares ?? []);
  const usual = commonest(inForce.length > 0 ? inForce : rows.map(({ shares }) => shares));
  const plan = scheme.plans[planId];
  return rows
    .filter(({ shares }) => shares !== usual)
    .map(({ reading }) =>
      finding('shares-not-uniform', {
        origin: originInRow(submission, reading.row, [sharesField(reading, planId), fieldOfPlan(planId)]),
        found: textInRow(reading.row, sharesField(reading, planId)),
        parameters: { plan: plan?.title ?? planId, usual: usual ?? 1 },
        ...(plan && { clause: plan.shares?.clause ?? plan.clause }),
      }),
    );
}

/** The number that comes most often; of several, the smallest. */
function commonest(numbers: readonly number[]): number | undefined {
  const times = new Map<number, number>();
  for (const number of numbers) times.set(number, (times.get(number) ?? 0) + 1);
  return [...times].sort(([one, oneTimes], [other, otherTimes]) => otherTimes - oneTimes || one - other)[0]?.[0];
}
