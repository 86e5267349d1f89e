import type { Scheme } from '../../scheme/schema.ts';
import type { AuditFound, AuditTest } from '../audit-test.ts';
import { type RatiosOfUnit, ratioRow, shortRatios } from './ratio-at-enrolment.ts';

/** The ratio today, of units that reached it when they enrolled. */
export const ratioSince: AuditTest = {
  id: 'ratio-since',
  subject: 'enrolment',
  severity: 'low',
  title: { zh: '参加后跌破参加比例', en: 'Participation ratio lost since enrolment' },
  looksFor: {
    zh: '参加时达到比例，之后因退出、转移等（或撤销其中一份花名册）使在保人数与申报人数之比低于要求的单位。分母仍为单位申报的人数。',
    en: 'Units that reached the ratio at enrolment and whose members still covered have fallen below it since, by withdrawals, transfers or a list undone. The headcount is still the one that they stated.',
  },
  why: {
    zh: '先凑够人数参加、事后退出，比例就成了空文。离职、退休造成的，分母也应减少，可豁免；否则请问明退出原因和退费情况。',
    en: 'To enrol enough and withdraw them later empties the rule. Where people left or retired the headcount is less too, waive it; else ask why they withdrew and whether fees were returned.',
  },
  source: { zh: '办法关于参加比例的条款。', en: 'The scheme’s clause on participation.' },
};

/** A case for each ratio that a unit falls short of today and did not when it enrolled. */
export function findRatioSince(scheme: Scheme, units: readonly RatiosOfUnit[]): AuditFound {
  const rows = units.flatMap((each) => {
    const before = new Set(shortRatios(scheme, each.atEnrolment).map(({ place }) => place));
    return shortRatios(scheme, each.today)
      .filter(({ place }) => !before.has(place))
      .map((ratio) => ratioRow(scheme, each, ratio));
  });
  return { rows, looked: units.length };
}
