import { patientTold } from '../../claim-intake/patient-told.ts';
import { stayOf } from '../../claim-intake/stay.ts';
import type { Scheme } from '../../scheme/schema.ts';
import { yuan } from '../../value/money.ts';
import { daysBetween } from '../../value/plain-date.ts';
import { type Text, worded } from '../../value/text.ts';
import type { AuditTest, EvidenceRow } from '../audit-test.ts';
import { hospitalOf } from '../claims/hospital.ts';
import { claimCase, statedByPerson } from '../claims/paid-claim.ts';
import type { ClaimPair } from './same-event-paid-twice.ts';

/** Days after a discharge within which coming back to the same hospital is looked at; the last one is within. */
export const READMITTED_WITHIN = 15;

/** Stays that may be one stay, claimed as two. */
export const staysSplit: AuditTest = {
  id: 'stays-split',
  subject: 'claims',
  severity: 'low',
  title: { zh: '疑似分解住院', en: 'Stays that may have been split' },
  looksFor: {
    zh: `同一病人出院后 ${READMITTED_WITHIN} 天内（含）又住进同一家医院，两次都有补助。只查按次计算（每次限额、起付线或分档）的补助项目：一次住院分成两次，可以避开每次的限额。`,
    en: `A patient who came back to the same hospital within ${READMITTED_WITHIN} days of leaving it, both stays given something. Only of benefits that reckon each visit by itself (its caps, deductible or bands): one stay made into two stays under the limit of a visit.`,
  },
  why: {
    zh: '分解住院是医保和互助资金常见的套取方式，但因病情再次入院也属正常。请对照两次出院小结和病案首页，看是否同一次治疗。',
    en: 'Splitting stays is a common way of drawing more, but an illness may come back. Compare both discharge records: is it one treatment?',
  },
  source: {
    zh: `推定：医保监管以 7 至 15 天内同院再入院为疑点，此处取 ${READMITTED_WITHIN} 天。`,
    en: `Inferred: supervisors of the insurance doubt readmission to the same hospital within 7 to 15 days; here ${READMITTED_WITHIN}.`,
  },
};

/** Ids of the benefits by which something may be gained where a stay is split: they pay for stays, each by itself. */
export function reckonedByVisit({ benefits = {} }: Pick<Scheme, 'benefits'>): string[] {
  return Object.entries(benefits).flatMap(([id, { events, accumulate = 'visit' }]) =>
    events.includes('hospitalisation') && accumulate === 'visit' ? [id] : [],
  );
}

/** Why the test says nothing of a scheme that has none. */
export const cannotBeSplit: Text = {
  zh: '本办法没有按次计算的住院补助，分成几次住院不会多得，不必查。',
  en: 'The scheme reckons no stay by itself, so that nothing is gained by splitting one: there is nothing to do.',
};

const cameBack: Text = {
  zh: '申请 {other} 的住院 {left} 出院，{days} 天后又住进同一家医院；前一次补助 {before} 元，本次 {amount} 元。',
  en: 'After the stay of claim {other}, which ended on {left}, the patient came back to the same hospital {days} {days|day|days} later; the first was given {before} yuan, this one {amount}.',
};

/** Of each stay the last one before it in the same hospital, where it ended no longer ago than {@link READMITTED_WITHIN} days. */
export function splitStays(pairs: readonly ClaimPair[]): EvidenceRow[] {
  const latest = new Map<string, { pair: ClaimPair; days: number; left: string }>();
  for (const [one, other] of pairs) {
    const [first, second] = inOrderOfStay(one, other);
    const [before, after] = [stayOf(first.submitted), stayOf(second.submitted)];
    if (before === undefined || after === undefined || after.from < before.to) continue;
    if (patientTold(statedByPerson(first)) !== patientTold(statedByPerson(second))) continue;
    const hospital = hospitalOf(first.submitted);
    if (hospital === undefined || hospital !== hospitalOf(second.submitted)) continue;
    const days = daysBetween(before.to, after.from);
    if (days > READMITTED_WITHIN || days >= (latest.get(second.number)?.days ?? Number.POSITIVE_INFINITY)) continue;
    latest.set(second.number, { pair: [first, second], days, left: before.to });
  }
  return [...latest.values()].map(({ pair: [first, second], days, left }) => {
    const parameters = { other: first.number, left, days, before: yuan(first.amount), amount: yuan(second.amount) };
    return claimCase(second, { detail: worded(cameBack, parameters), amount: second.amount });
  });
}

/** Claims come in in any order. */
function inOrderOfStay(one: ClaimPair[0], other: ClaimPair[0]): ClaimPair {
  const day = ({ submitted }: ClaimPair[0]) => submitted.claim.admitted ?? '';
  return day(one) <= day(other) ? [one, other] : [other, one];
}
