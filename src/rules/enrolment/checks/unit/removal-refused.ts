import { finding } from '../../../findings/catalogue.ts';
import type { Text } from '../../../value/text.ts';
import { applicationWindow, placeInWindow } from '../../application-window.ts';
import type { Check, Subject } from '../../check.ts';
import { originOfFact } from '../../finding-origins.ts';
import type { CoverageRecord, MemberRecord } from '../../known.ts';
import { isCutShort } from '../../open-coverage.ts';
import { listed } from '../../rule-words.ts';

const REASONS = {
  'fee-received': { zh: '该单位的互助金已到账', en: 'a fee of the unit was received' },
  claim: { zh: '该单位已有补助申请', en: 'the unit has a claim' },
  begun: { zh: '其保障已经开始', en: 'coverage of theirs has begun' },
  window: { zh: '报名时间已过', en: 'the application window is shut' },
} as const satisfies Record<string, Text>;

/**
 * `--replace` removes nobody, and no plan of anybody, once the coverage has begun, a fee was received, a claim exists or the application window is shut: that is
 * what `amend` is for. Told at the unit's name, since whom the list misses stands in no cell of it. Whoever has left by an amendment is not missed on the list, and keeps the days that he was covered.
 */
export const removalRefused: Check = {
  codes: ['removal-refused'],
  needs: 'ledger',
  run: (subject) => {
    const losing = subject.replace ? membersLosing(subject) : [];
    const reason = reasonAgainst(
      subject,
      losing.flatMap(({ lost }) => lost),
    );
    if (reason === undefined || losing.length === 0) return [];
    return [
      finding('removal-refused', {
        origin: originOfFact(subject.submission, 'unit-name'),
        parameters: {
          count: losing.length,
          names: listed(losing.slice(0, 10).map(({ member }) => member.name)),
          reason,
        },
        clause: subject.scheme.period.apply?.clause ?? subject.scheme.period.clause,
      }),
    ];
  },
};

function reasonAgainst({ known, scheme, period, asOf }: Subject, lost: readonly CoverageRecord[]): Text | undefined {
  if (known.unit?.fixedBy) return REASONS[known.unit.fixedBy];
  if (lost.some(({ from }) => from !== null && from <= asOf)) return REASONS.begun;
  return placeInWindow(applicationWindow(scheme, period), asOf) === 'after' ? REASONS.window : undefined;
}

interface Losing {
  readonly member: MemberRecord;
  readonly lost: readonly CoverageRecord[];
}

/** The members in force whom the list would take out of the unit, or out of one of their plans, with what they would lose. */
function membersLosing(subject: Subject): Losing[] {
  const { known, members } = subject;
  const listedPlans = new Map<string, string[]>();
  for (const { identity, plans } of members) {
    const number = identity.document?.number;
    if (number !== undefined) listedPlans.set(number, [...(listedPlans.get(number) ?? []), ...plans]);
  }
  return [...(known.unit?.members ?? [])].flatMap(([number, member]) => {
    const lost = member.coverages.filter(
      (each) => !listedPlans.get(number)?.includes(each.plan) && !isCutShort(each, subject),
    );
    return lost.length === 0 ? [] : [{ member, lost }];
  });
}
