import { finding } from '../../../findings/catalogue.ts';
import type { Text } from '../../../value/text.ts';
import { applicationWindow, placeInWindow } from '../../application-window.ts';
import type { Check, Subject } from '../../check.ts';
import { originOfUnit } from '../../finding-origins.ts';
import type { MemberRecord } from '../../known.ts';
import { listed } from '../../rule-words.ts';

const REASONS = {
  'fee-received': { zh: '该单位的互助金已到账', en: 'a fee of the unit was received' },
  claim: { zh: '该单位已有补助申请', en: 'the unit has a claim' },
  window: { zh: '报名时间已过', en: 'the application window is shut' },
} as const satisfies Record<string, Text>;

/** `--replace` removes nobody, and no plan of anybody, once a fee was received, a claim exists or the application window is shut: that is what `amend` is for. */
export const removalRefused: Check = {
  codes: ['removal-refused'],
  needs: 'ledger',
  run: (subject) => {
    const reason = reasonAgainst(subject);
    const losing = subject.replace && reason ? membersLosing(subject) : [];
    if (reason === undefined || losing.length === 0) return [];
    return [
      finding('removal-refused', {
        origin: originOfUnit(subject.submission),
        parameters: { count: losing.length, names: listed(losing.slice(0, 10).map(({ name }) => name)), reason },
        clause: subject.scheme.period.apply?.clause ?? subject.scheme.period.clause,
      }),
    ];
  },
};

function reasonAgainst({ known, scheme, period, asOf }: Subject): Text | undefined {
  if (known.unit?.fixedBy) return REASONS[known.unit.fixedBy];
  return placeInWindow(applicationWindow(scheme, period), asOf) === 'after' ? REASONS.window : undefined;
}

/** The members in force whom the list would take out of the unit, or out of one of their plans. */
function membersLosing({ known, members }: Subject): MemberRecord[] {
  const listedPlans = new Map<string, string[]>();
  for (const { identity, plans } of members) {
    const number = identity.document?.number;
    if (number !== undefined) listedPlans.set(number, [...(listedPlans.get(number) ?? []), ...plans]);
  }
  return [...(known.unit?.members ?? [])]
    .filter(([number, { coverages }]) => !coverages.every(({ plan }) => listedPlans.get(number)?.includes(plan)))
    .map(([, member]) => member);
}
