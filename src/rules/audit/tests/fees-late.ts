import { lastDayToPay } from '../../enrolment/application-window.ts';
import type { PeriodInForce } from '../../enrolment/known.ts';
import { paymentWindows } from '../../scheme/payment.ts';
import type { Scheme } from '../../scheme/schema.ts';
import type { Origin } from '../../submission/cell.ts';
import type { Fen } from '../../value/money.ts';
import { daysBetween, type PlainDate } from '../../value/plain-date.ts';
import { type Text, worded } from '../../value/text.ts';
import type { AuditFound, AuditTest } from '../audit-test.ts';

/** Fees that came to the bank after the last day to pay. */
export const feesLate: AuditTest = {
  id: 'fees-late',
  subject: 'fees',
  severity: 'medium',
  title: { zh: '互助金迟到账', en: 'Fees that came to the bank late' },
  looksFor: {
    zh: '银行记账日晚于办法规定的缴费截止日（可按单位性质不同）的互助金。',
    en: 'Fees that the bank booked after the last day to pay that the scheme sets, which may differ by the kind of unit.',
  },
  why: {
    zh: '收了职工的钱迟迟不上缴，是挪用的信号（漳州、宁德要求当日汇缴）。请核对单位收款日期；办法允许中途参加的，先排除中途参加人员的互助金。',
    en: 'Fees collected and not handed on point to money used for something else (Zhangzhou and Ningde ask for the same day). See when the unit collected; first leave out late joiners where the scheme takes them.',
  },
  source: { zh: '办法关于缴费时间的条款。', en: 'The scheme’s clause on when fees are paid.' },
};

/** For a scheme without a window. */
export const NO_WINDOW: Text = {
  zh: '现行办法没有规定缴费截止日，无法判断迟早。可参看“有花名册而未缴费”。',
  en: 'The scheme in force sets no last day to pay, so that nothing is late. See “Rosters without fees”.',
};

/** A part of a line of the statement that settles fees of the period. */
export interface FeeLine {
  readonly entry: string;
  readonly line: number;
  readonly part: number;
  readonly unit: string;
  readonly unitName: string;
  readonly kind: string | null;
  readonly day: PlainDate;
  readonly amount: Fen;
  readonly run: number | null;
  readonly actor: string | null;
  readonly origin: Origin;
}

/** The earliest of the last days to pay: what came until then is late for nobody; undefined where the scheme sets none. */
export function earliestLastDay(scheme: Scheme, period: PeriodInForce): PlainDate | undefined {
  const windows = scheme.period.pay === undefined ? [] : paymentWindows(scheme.period.pay);
  const kinds = [undefined, ...Object.keys(scheme.unitKinds ?? {}), ...windows.map(({ kind }) => kind)];
  return kinds.flatMap((kind) => lastDayToPay(scheme, period, kind) ?? []).sort()[0];
}

const DETAIL: Text = {
  zh: '{day} 到账，截止日为 {last}，晚 {days} 天',
  en: 'booked on {day}, the last day was {last}, {days} {days|day|days} late',
};

/** @param facts.lines - those after the earliest last day */
export function findFeesLate(
  { scheme, period }: { readonly scheme: Scheme; readonly period: PeriodInForce },
  facts: { readonly lines: readonly FeeLine[]; readonly looked: number },
): AuditFound {
  const rows = facts.lines.flatMap(({ entry, line, part, unit, unitName, kind, day, amount, run, actor, origin }) => {
    const last = lastDayToPay(scheme, period, kind ?? undefined);
    if (last === undefined || day <= last) return [];
    return [
      {
        ...{ key: `${entry}:${line}:${part}`, unit, unitName, day, amount, entry, origin },
        detail: worded(DETAIL, { day, last, days: daysBetween(last, day) }),
        clause: scheme.period.pay?.clause ?? scheme.period.clause,
        ...(run !== null && { run }),
        ...(actor !== null && { actor }),
      },
    ];
  });
  return { rows, looked: facts.looked };
}
