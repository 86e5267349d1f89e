import type { PlainDate } from '../../value/plain-date.ts';
import { type Text, worded } from '../../value/text.ts';
import { unitKey } from '../../value/unit-name.ts';
import type { AuditFound, AuditTest } from '../audit-test.ts';
import type { ListedPerson } from '../lists/read-person-list.ts';
import { type MemberFact, memberRow } from '../member-fact.ts';

/** Members whom the payroll lacks. */
export const notOnPayroll: AuditTest = {
  id: 'not-on-payroll',
  subject: 'enrolment',
  severity: 'high',
  title: { zh: '不在工资表上的参加职工', en: 'Members who are not on the payroll' },
  looksFor: {
    zh: '工资表（--payroll）中找不到的在保职工。工资表写明单位的，逐个单位比对，只看表中有的单位；未写单位的，与全部参加职工比对。更正前的身份证号码也算找到。',
    en: 'Members still covered whom the payroll (--payroll) lacks. Where it names units each is compared by itself, and only units that it names; else with all members. A number that was corrected since counts as found.',
  },
  why: {
    zh: '不领工资而参加的，可能是挂靠人员、离职人员或虚构人员。请核对劳动合同、社保缴费记录；退休后按办法可以参加的，可豁免。',
    en: 'Who is enrolled and draws no wage may be attached to the unit only, have left it, or not exist. See the contract and social insurance; waive those who may stay after retirement.',
  },
  source: {
    zh: '秦皇岛：参加人员以 12 月发工资名单为准。',
    en: 'Qinhuangdao: who takes part is told by the payroll of December.',
  },
};

/** For a run without a payroll. */
export const NO_PAYROLL: Text = {
  zh: '未提供工资表。请用 --payroll 指定含身份证号码的工资表（最好有单位名称，Excel 或 CSV）。',
  en: 'No payroll was given. Name one that has identity numbers, best with the names of units, with --payroll (Excel or CSV).',
};

/** A payroll made ready for comparing. */
export interface Payroll {
  /** Numbers by the unit's normalised name. */
  readonly byUnit: ReadonlyMap<string, ReadonlySet<string>>;
  /** Numbers of rows that name no unit. */
  readonly elsewhere: ReadonlySet<string>;
}

/** Puts the numbers of a payroll under the normalised names of their units. */
export function payrollOf(persons: readonly ListedPerson[]): Payroll {
  const byUnit = new Map<string, Set<string>>();
  const elsewhere = new Set<string>();
  for (const { number, unit } of persons) {
    if (unit === undefined) elsewhere.add(number);
    else byUnit.set(unitKey(unit), (byUnit.get(unitKey(unit)) ?? new Set()).add(number));
  }
  return { byUnit, elsewhere };
}

const NOWHERE: Text = { zh: '工资表中没有此人', en: 'the payroll lacks him' };
const OTHER_UNIT: Text = {
  zh: '不在本单位的工资表上，在“{other}”的工资表上',
  en: 'not on the payroll of the unit, but on that of “{other}”',
};
const UNITS_COMPARED: Text = { zh: '比对的单位', en: 'Units compared' };
const UNITS_UNKNOWN: Text = { zh: '工资表中台账没有的单位', en: 'Units of the payroll that the ledger lacks' };

/** Members that may be lacking, and how much was compared. */
export interface PayrollFacts {
  /** Whose number the unit's payroll lacks, with all numbers by which each was known. */
  readonly absent: readonly { readonly member: MemberFact; readonly numbers: readonly string[] }[];
  /** Members compared. */
  readonly looked: number;
  /** Names of units, normalised, by the unit's id. */
  readonly unitNames: ReadonlyMap<string, readonly string[]>;
  readonly unitsCompared: number;
  readonly unitsUnknown: number;
  readonly asOf: PlainDate;
  /** The day after the period's last. */
  readonly periodEnds: PlainDate;
}

/** Tells members whose coverage was not ended before its time and whom their own unit's payroll lacks, with the unit that lists them instead, if one does. */
export function findNotOnPayroll(payroll: Payroll, facts: PayrollFacts): AuditFound {
  const units = new Map<string, string>();
  for (const [unit, numbers] of payroll.byUnit) for (const number of numbers) units.set(number, unit);
  const rows = facts.absent.flatMap(({ member, numbers }) => {
    if (!member.coverages.some((coverage) => isStill(coverage, facts))) return [];
    const own = (facts.unitNames.get(member.unit) ?? []).flatMap((name) => payroll.byUnit.get(name) ?? []);
    if (numbers.some((each) => payroll.elsewhere.has(each) || own.some((listed) => listed.has(each)))) return [];
    const other = numbers.flatMap((each) => units.get(each) ?? [])[0];
    return [memberRow(member, other === undefined ? NOWHERE : worded(OTHER_UNIT, { other }))];
  });
  const measures = [
    { name: UNITS_COMPARED, value: String(facts.unitsCompared) },
    ...(facts.unitsUnknown > 0 ? [{ name: UNITS_UNKNOWN, value: String(facts.unitsUnknown) }] : []),
  ];
  return { rows, looked: facts.looked, ...(payroll.byUnit.size > 0 && { measures }) };
}

/** Not ended before its time: who has left need not be on the payroll. */
function isStill(
  { starts, ends }: MemberFact['coverages'][number],
  { asOf, periodEnds }: Pick<PayrollFacts, 'asOf' | 'periodEnds'>,
): boolean {
  return ends === null || (starts !== ends && (ends > asOf || ends >= periodEnds));
}
