import { patientTold } from '../../claim-intake/patient-told.ts';
import { stayOf } from '../../claim-intake/stay.ts';
import { type Text, worded } from '../../value/text.ts';
import type { AuditTest, EvidenceRow } from '../audit-test.ts';
import { claimCase, statedByPerson } from '../claims/paid-claim.ts';
import type { ClaimPair } from './same-event-paid-twice.ts';

/** Stays in hospital that cannot both be true. */
export const staysOverlap: AuditTest = {
  id: 'stays-overlap',
  subject: 'claims',
  severity: 'high',
  title: { zh: '住院日期重叠', en: 'Stays that overlap' },
  looksFor: {
    zh: '同一病人两份有补助的住院申请，入院到出院的日期有重叠；转院当天出院又入院的不算。',
    en: 'Two stays of one patient, both given something, whose days overlap; who leaves one hospital and comes to another on the same day is left out.',
  },
  why: {
    zh: '一个人不可能同时住在两家医院：不是日期录错，就是其中一份不真实。请调两份出院小结核对。',
    en: 'Nobody lies in two hospitals at once: either a date was typed wrongly or one of the two is not true. Pull both discharge records.',
  },
  source: { zh: '审计做法：住院日期比对。', en: 'Audit practice: comparing the days of stays.' },
};

const overlapping: Text = {
  zh: '住院 {from} 至 {to}，与申请 {other} 的住院 {otherFrom} 至 {otherTo} 重叠。',
  en: 'The stay from {from} to {to} overlaps that of claim {other}, from {otherFrom} to {otherTo}.',
};

/** Of each later claim the first that it overlaps. The same stay twice is another test's. */
export function overlapOf(pairs: readonly ClaimPair[]): EvidenceRow[] {
  const told = new Set<string>();
  return pairs.flatMap(([earlier, later]) => {
    const [one, other] = [stayOf(later.submitted), stayOf(earlier.submitted)];
    if (one === undefined || other === undefined || told.has(later.number)) return [];
    if (patientTold(statedByPerson(earlier)) !== patientTold(statedByPerson(later))) return [];
    const same = one.from === other.from && one.to === other.to;
    if (same || one.from >= other.to || other.from >= one.to) return [];
    told.add(later.number);
    const parameters = { ...one, other: earlier.number, otherFrom: other.from, otherTo: other.to };
    return [claimCase(later, { detail: worded(overlapping, parameters), amount: later.amount, day: one.from })];
  });
}
