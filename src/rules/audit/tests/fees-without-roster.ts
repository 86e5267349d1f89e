import type { Origin } from '../../submission/cell.ts';
import { type Fen, sumOf } from '../../value/money.ts';
import type { PlainDate } from '../../value/plain-date.ts';
import { type Text, worded } from '../../value/text.ts';
import type { AuditFound, AuditTest } from '../audit-test.ts';

/** Money of units that have nobody enrolled. */
export const feesWithoutRoster: AuditTest = {
  id: 'fees-without-roster',
  subject: 'fees',
  severity: 'high',
  title: { zh: '有缴费而无花名册', en: 'Fees without a roster' },
  looksFor: {
    zh: '对账单上认定为某单位的款项（互助金、预收或待查），而该单位在本期没有任何在册职工。',
    en: 'Money on the statement that is said to be a unit’s (fee, held for it, or not identified), while nobody is enrolled through that unit in the period.',
  },
  why: {
    zh: '转账不等于参加：没有花名册，职工看病时得不到补助。可能花名册未交、交错期次，或钱被当作别人的。请催交花名册或退款。',
    en: 'A transfer is no enrolment: without a roster nobody is covered. The roster may be missing, of another period, or the money somebody else’s. Ask for it or return the money.',
  },
  source: {
    zh: '上海：仅转账不算参加，须在系统内提交名单。',
    en: 'Shanghai: the transfer alone does not enrol, the list must be submitted.',
  },
};

/** A line with money of a unit without members. */
export interface RosterlessLine {
  readonly unit: string;
  readonly unitName: string;
  readonly entry: string;
  readonly day: PlainDate;
  /** Negative what went back. */
  readonly amount: Fen;
  readonly run: number | null;
  readonly actor: string | null;
  readonly origin: Origin;
}

const DETAIL: Text = {
  zh: '{lines} 笔款项，本期没有花名册',
  en: '{lines} {lines|payment|payments}, no roster in the period',
};

/** @param facts.lines - in order of day; @param facts.looked - units with money for the period */
export function findFeesWithoutRoster(facts: {
  readonly lines: readonly RosterlessLine[];
  readonly looked: number;
}): AuditFound {
  const byUnit = new Map<string, RosterlessLine[]>();
  for (const line of facts.lines) byUnit.set(line.unit, [...(byUnit.get(line.unit) ?? []), line]);
  const rows = [...byUnit.values()].flatMap((lines) => {
    const [first] = lines;
    const amount = sumOf(lines.map((line) => line.amount));
    if (first === undefined || amount <= 0n) return [];
    const { unit, unitName, entry, day, run, actor, origin } = first;
    return [
      {
        ...{ key: unit, unit, unitName, entry, day, origin, amount },
        ...(run !== null && { run }),
        ...(actor !== null && { actor }),
        detail: worded(DETAIL, { lines: lines.length }),
      },
    ];
  });
  return { rows, looked: facts.looked };
}
