import type { Text } from '../../../rules/value/text.ts';
import { claimDayWords, costColumnWords, eventWords, factValueWords, factWords, spanWords } from './language-words.ts';
import { noticeRuleTexts } from './public-notice-rule-texts.ts';
import { claimTexts } from './scheme-page-claim-texts.ts';
import { pageEndTexts } from './scheme-page-end-texts.ts';
import { pageEnrolmentTexts } from './scheme-page-enrolment-texts.ts';
import { stepTexts } from './scheme-page-step-texts.ts';
import { pageTexts } from './scheme-page-texts.ts';

type Words = Readonly<Record<string, Text>>;

const text = (zh: string, en: string): Text => ({ zh, en });

const dueDays: Words = { ...pageTexts.waiting.from, ...pageTexts.members.ageDays };
const facts: Words = factWords;

/** What the words of the language are called that stand as a value in a scheme's file, by the key that they stand under; ids of the scheme's own are called by their titles. */
export const schemeValueTexts: Readonly<Record<string, Words>> = {
  accept: { no: text('不接受', 'no'), within: text('限期内接受', 'within days'), always: text('随时接受', 'always') },
  accumulate: spanWords,
  add: costColumnWords,
  allow: { no: text('不允许', 'no'), yes: text('允许', 'yes') },
  amount: { all: pageTexts.fees.all },
  answer: claimTexts.fund.answers,
  basis: pageEndTexts.bases,
  before: noticeRuleTexts.before,
  by: { ...claimTexts.fund.payers, ...facts, renewal: facts.renewal ?? text('续参', 'renewal') },
  column: costColumnWords,
  columns: noticeRuleTexts.columns,
  count: stepTexts.dayCount,
  eventDay: claimDayWords,
  events: eventWords,
  firstDay: pageTexts.waiting.firstDay,
  from: { ...claimTexts.fund.sources, ...dueDays, ...claimDayWords },
  late: { reject: text('不予受理', 'refused'), hold: text('先暂缓', 'held') },
  mode: stepTexts.modes,
  notAbove: costColumnWords,
  of: {
    ...claimTexts.fund.splitBases,
    ...pageTexts.participation.denominators,
    ...facts,
    amount: text('当前金额', 'the amount so far'),
    base: text('计算基数', 'the base'),
    benefit: text('本项补助', 'the benefit'),
  },
  on: dueDays,
  only: { women: text('女职工', 'women') },
  pay: { 'next-period': pageTexts.waiting.nextPeriod },
  pays: { nothing: text('不再补助', 'nothing'), difference: text('只补助超出部分', 'the difference') },
  per: spanWords,
  periodBy: claimDayWords,
  scope: claimTexts.fund.carryOverTo,
  sizedBy: pageTexts.participation.denominators,
  starts: { ...pageTexts.period.coverageStarts, centre: pageTexts.period.startsByCentre },
  subtract: costColumnWords,
  subtractIfStated: costColumnWords,
  taken: pageTexts.fees.takenBy,
  times: { shares: pageTexts.perShare },
  to: { ...claimTexts.fund.splits, ...stepTexts.units },
  waives: { waiting: text('免责期', 'the waiting period') },
  when: { 'before-expiry': text('期满前', 'before expiry'), 'after-expiry': text('期满后', 'after expiry') },
  who: { ...pageTexts.fees.payers, ...pageEnrolmentTexts.groups },
  year: pageTexts.yearsOfPeriod,
  ...factValueWords,
};
