import { lastDayToPay } from '../../enrolment/application-window.ts';
import type { PeriodInForce } from '../../enrolment/known.ts';
import type { Scheme } from '../../scheme/schema.ts';
import type { Origin } from '../../submission/cell.ts';
import { type Fen, yuan } from '../../value/money.ts';
import { type PlainDate, plusDays } from '../../value/plain-date.ts';
import { type Text, worded } from '../../value/text.ts';
import type { AuditFound, AuditTest } from '../audit-test.ts';

/** Days after its first list in which a unit pays, where the scheme sets no last day, or that list came after it. */
export const DAYS_TO_PAY = 30;

/** Units that are enrolled and have not paid. */
export const rosterWithoutFees: AuditTest = {
  id: 'roster-without-fees',
  subject: 'fees',
  severity: 'high',
  title: { zh: '有花名册而未缴费', en: 'Rosters without fees' },
  looksFor: {
    zh: `已有在册职工、缴费截止日已过而互助金未缴或未缴足的单位。办法没有规定截止日的，或花名册在截止日以后才收的，自收取第一份花名册起满 ${DAYS_TO_PAY} 天才算。`,
    en: `Units with people enrolled whose fees were not received, or not in full, after the last day to pay. Where the scheme sets none, or the first list was taken after it, ${DAYS_TO_PAY} days after that list.`,
  },
  why: {
    zh: '未缴费而享受补助，等于别人出钱。请核对单位是否已扣职工的款，催缴或清退；已决定补助的，先查清。',
    en: 'Who has not paid and is helped lives on the others’ money. See whether the unit took it from its people; collect it, or take them off; first look at what was decided for them.',
  },
  source: { zh: '办法关于互助金和缴费时间的条款。', en: 'The scheme’s clauses on fees and when they are paid.' },
};

/** A unit that owes something of the period. */
export interface OwingUnit {
  readonly unit: string;
  readonly unitName: string;
  readonly kind: string | null;
  readonly due: Fen;
  /** Up to the day asked for. */
  readonly received: Fen;
  /** What was decided for its members in the period. */
  readonly benefits: Fen;
  /** The day of its first list in force. */
  readonly listed: PlainDate;
  readonly entry: string;
  readonly run: number | null;
  readonly actor: string | null;
  readonly origin: Origin;
}

const DETAIL: Text = {
  zh: '应缴 {due} 元，已收 {received} 元，{until}；已决定补助 {benefits} 元',
  en: '{due} yuan due, {received} received, {until}; {benefits} decided for its members',
};

/** By the scheme, or by the day on which the list was taken: `fees-late` goes by the first alone, and says so where there is none. */
const UNTIL = {
  scheme: { zh: '办法规定的截止日 {last}', en: 'the last day by the scheme was {last}' },
  list: {
    zh: `花名册 {listed} 收取，满 ${DAYS_TO_PAY} 天为 {last}`,
    en: `its list was taken on {listed}, ${DAYS_TO_PAY} days after which is {last}`,
  },
} as const satisfies Record<string, Text>;

/** Tells units that still owe something after the last day to pay; that day itself is in time. */
export function findRosterWithoutFees(
  { scheme, period }: { readonly scheme: Scheme; readonly period: PeriodInForce },
  facts: { readonly units: readonly OwingUnit[]; readonly looked: number; readonly asOf: PlainDate },
): AuditFound {
  const rows = facts.units.flatMap((owing) => {
    const { unit, unitName, due, received, benefits, entry, run, actor, origin } = owing;
    const set = lastDayToPay(scheme, period, owing.kind ?? undefined);
    const isSet = set !== undefined && owing.listed <= set;
    const last = isSet ? set : plusDays(owing.listed, DAYS_TO_PAY);
    if (due <= received || facts.asOf <= last) return [];
    const sums = { due: yuan(due), received: yuan(received), benefits: yuan(benefits) };
    return [
      {
        ...{ key: unit, unit, unitName, entry, origin, day: owing.listed, amount: due - received },
        ...(run !== null && { run }),
        ...(actor !== null && { actor }),
        detail: worded(DETAIL, {
          ...sums,
          until: worded(UNTIL[isSet ? 'scheme' : 'list'], { last, listed: owing.listed }),
        }),
      },
    ];
  });
  return { rows, looked: facts.looked };
}
