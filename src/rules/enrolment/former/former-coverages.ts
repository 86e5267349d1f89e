import { type FindingCode, finding } from '../../findings/catalogue.ts';
import type { Finding } from '../../findings/finding.ts';
import { understandable } from '../../findings/person-reasons.ts';
import type { CellReading } from '../../person/cell-reading.ts';
import { compactText, saysNothing } from '../../person/tidy-text.ts';
import type { RosterField } from '../../scheme/forms.ts';
import type { Scheme } from '../../scheme/schema.ts';
import type { RosterRow, Submission } from '../../submission/submission.ts';
import { type DateSpan, type PlainDate, plusDays } from '../../value/plain-date.ts';
import type { Text } from '../../value/text.ts';
import { originInRow, textInRow } from '../finding-origins.ts';
import type { FormerCoverage } from '../known.ts';
import type { MemberReading } from '../member-reading.ts';
import { readDate } from '../read-date.ts';

/** How the rows of a former register are understood. */
export interface FormerRules {
  readonly scheme: Scheme;
  /** The first day of the period that begins: former coverage began before it. */
  readonly before: PlainDate;
  /** The term of a row that states none, as of a roster; undefined where every row has to state its own. */
  readonly unstatedTerm: DateSpan | undefined;
}

/** One row's coverages, or what is wrong with them. */
export interface FormerRow {
  readonly coverages: readonly FormerCoverage[];
  readonly findings: readonly Finding[];
}

const NONE: FormerRow = { coverages: [], findings: [] };
const SEPARATORS = /[、,;+/&|]/u;
/** What our own register writes in place of the first day of coverage that waits for its fee. */
const NOT_BEGUN = /^(?:缴费后生效|oncepaid)$/i;

/** Reads the coverages that a row of a former register states: its plans, shares, term and consecutive periods. */
export function formerCoverages(submission: Submission, reading: MemberReading, rules: FormerRules): FormerRow {
  const { row, shares } = reading;
  const problem = (code: FindingCode, fields: readonly RosterField[], found: string, parameters = {}): FormerRow => ({
    coverages: [],
    findings: [finding(code, { origin: originInRow(submission, row, fields), found, parameters })],
  });
  const term = termOf(row, rules.unstatedTerm);
  const stated = [textInRow(row, 'covered-from'), textInRow(row, 'covered-to')];
  if (term === 'not-begun') return problem('former-not-begun', ['covered-from'], stated[0] ?? '');
  if (term === 'malformed') return problem('former-term-malformed', ['covered-from', 'covered-to'], stated.join(' / '));
  if (term.from >= term.to) return NONE;
  if (term.from >= rules.before) {
    return problem('former-in-period', ['covered-from'], term.from, { start: rules.before });
  }
  const { plans, unknown } = plansOf(reading, rules.scheme);
  if (unknown !== undefined) {
    const titles = Object.values(rules.scheme.plans).map(({ title }) => title);
    return problem('former-plan-unknown', ['plan'], unknown, { plans: titles.join('、') });
  }
  const periods = consecutiveOf(reading);
  if (periods.problem) {
    const found = textInRow(row, 'consecutive-periods');
    return problem('value-not-understood', ['consecutive-periods'], found, periods.problem.parameters);
  }
  if (shares === undefined) {
    return problem('value-not-understood', ['shares'], textInRow(row, 'shares'), { wanted: understandable.shares });
  }
  const consecutivePeriods = periods.value ?? 1;
  return { coverages: plans.map((plan) => ({ plan, shares, span: term, consecutivePeriods })), findings: [] };
}

/** Registers write the last day; a span ends with the day after it. */
function termOf(row: RosterRow, unstated: DateSpan | undefined): DateSpan | 'not-begun' | 'malformed' {
  const [first, last] = [row.cells['covered-from'], row.cells['covered-to']];
  if (first === undefined && last === undefined) return unstated ?? 'malformed';
  if (first !== undefined && NOT_BEGUN.test(compactText(first.text))) return 'not-begun';
  const [from, to] = [readDate(first).value, readDate(last).value];
  if (from === undefined || to === undefined || plusDays(to, 1) < from) return 'malformed';
  return { from, to: plusDays(to, 1) };
}

/** A register has one line a plan; a roster marks plans as every roster does. */
function plansOf(reading: MemberReading, scheme: Scheme): { plans: readonly string[]; unknown?: string } {
  const text = compactText(textInRow(reading.row, 'plan')).toLowerCase();
  if (saysNothing(text)) return { plans: reading.plans };
  const ids = new Map(
    Object.entries(scheme.plans).flatMap(([id, plan]) =>
      [id, plan.title, ...(plan.aliases ?? [])].map((name) => [compactText(name).toLowerCase(), id] as const),
    ),
  );
  const names = ids.has(text) ? [text] : text.split(SEPARATORS).filter((name) => name !== '');
  const unknown = names.find((name) => !ids.has(name));
  if (unknown !== undefined) return { plans: [], unknown };
  const plans = new Set(names.map((name) => ids.get(name)));
  return { plans: Object.keys(scheme.plans).filter((id) => plans.has(id)) };
}

const PERIODS: Text = { zh: '期数，1 以上的整数', en: 'a number of periods, a whole number from 1 on' };

/** As stated; else 2 where the row says that the member renewed, since he was enrolled at least once before, and 1 where it does not. */
function consecutiveOf({ row, declaredRenewal }: MemberReading): CellReading<number> {
  const text = compactText(textInRow(row, 'consecutive-periods'));
  if (saysNothing(text)) return { value: declaredRenewal === 'renewing' ? 2 : 1 };
  const digits = /^([1-9]\d?)(?:期|年|次)?$/.exec(text)?.[1];
  return digits === undefined
    ? { problem: { code: 'value-not-understood', parameters: { wanted: PERIODS } } }
    : { value: Number(digits) };
}
