import { shownRatio } from '../../enrolment/participation-ratio.ts';
import { headcountWords } from '../../enrolment/rule-words.ts';
import type { Scheme } from '../../scheme/schema.ts';
import type { Origin } from '../../submission/cell.ts';
import { percentOf } from '../../value/percent.ts';
import { type Text, worded } from '../../value/text.ts';
import type { AuditFound, AuditTest, EvidenceRow } from '../audit-test.ts';
import { type JudgedRatio, judgedRatios, type RatioOfUnit } from '../unit-ratio.ts';

/** The ratio on the day on which the unit's last list was taken. */
export const ratioAtEnrolment: AuditTest = {
  id: 'ratio-at-enrolment',
  subject: 'enrolment',
  severity: 'medium',
  title: { zh: '参加时未达到参加比例', en: 'Participation ratio not reached at enrolment' },
  looksFor: {
    zh: '收取最后一份有效花名册时，参加人数与单位申报人数之比低于现行办法的要求；按台账中当时的数字重新计算。',
    en: 'Units whose participants over the headcount they stated, when their last list in force was taken, fall short of what the scheme in force asks; computed again from the figures of that day.',
  },
  why: {
    zh: '比例是防止“只有病人参加”的主要手段。请核对单位职工总数的依据（工资表、社保缴费人数）和例外的批准文件。',
    en: 'The ratio keeps units from enrolling their sick only. See what the headcount rests on (payroll, social insurance) and who approved an exception.',
  },
  source: { zh: '办法关于参加比例的条款。', en: 'The scheme’s clause on participation.' },
};

/** A unit with its numbers then and now. */
export interface RatiosOfUnit {
  readonly atEnrolment: RatioOfUnit;
  readonly today: RatioOfUnit;
  /** The last list in force. */
  readonly entry: string;
  readonly run: number | null;
  readonly actor: string | null;
  readonly day: string;
  readonly origin: Origin;
}

/** For a scheme that asks for no ratio. */
export const NO_RATIO: Text = {
  zh: '现行办法没有规定参加比例，无需检查。',
  en: 'The scheme in force asks for no participation ratio; there is nothing to test.',
};

const DETAIL: Text = {
  zh: '{plans}：{participants}/{headcount}（{what}）= {ratio}，要求 {required}，少 {shortBy} 人',
  en: '{plans}: {participants}/{headcount} ({what}) = {ratio}, {required} is asked, {shortBy} too few',
};
const UNKNOWN: Text = { zh: '台账中没有所需人数的单位', en: 'Units without the headcount that is needed' };

/** A case for each ratio that a unit fell short of. Units without the headcount that a ratio is taken of are counted, not judged. */
export function findRatioAtEnrolment(scheme: Scheme, units: readonly RatiosOfUnit[]): AuditFound {
  const rows = units.flatMap((each) => {
    return shortRatios(scheme, each.atEnrolment).map((ratio) => ratioRow(scheme, each, ratio));
  });
  const unknown = units.filter(({ atEnrolment }) => judgedRatios(scheme, atEnrolment).length === 0).length;
  const measures = unknown === 0 ? {} : { measures: [{ name: UNKNOWN, value: String(unknown) }] };
  return { rows, looked: units.length, ...measures };
}

/** Those that fall short. */
export function shortRatios(scheme: Scheme, unit: RatioOfUnit): JudgedRatio[] {
  return judgedRatios(scheme, unit).filter(({ judgement }) => judgement.shortBy > 0);
}

/** The row of a ratio that falls short; its key holds the plans, since a unit may fall short of several. */
export function ratioRow(scheme: Scheme, unit: RatiosOfUnit, ratio: JudgedRatio): EvidenceRow {
  const { group, participants, headcount, judgement } = ratio;
  const { participation, plans } = group;
  const { tier, required, shortBy } = judgement;
  const detail = worded(DETAIL, {
    plans: plans.map((plan) => scheme.plans[plan]?.title ?? plan).join('、'),
    ...{ participants, headcount, shortBy, what: headcountWords[participation.of], required: tier?.atLeast ?? '' },
    ratio: percentOf(shownRatio(participants, headcount, required) ?? '0.0000'),
  });
  const { entry, run, actor, origin, day } = unit;
  return {
    key: `${unit.today.unit} ${plans.join('+')}`,
    ...{ unit: unit.today.unit, unitName: unit.today.unitName, detail, entry, origin, day },
    ...(run !== null && { run }),
    ...(actor !== null && { actor }),
    clause: tier?.clause ?? participation.clause,
  };
}
