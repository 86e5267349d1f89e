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
    zh: '本期没有任何在册职工的单位的款项：对账单上已认定为该单位的（互助金、预收），以及待查款项中付款方是台账已知单位、或摘要写有“互助”而付款方不是本期参加单位的收入。',
    en: 'Money of units through which nobody is enrolled in the period: what is settled as theirs (fee, or held for them), and money not identified whose payer is a unit that the ledger knows, or whose remark speaks of mutual aid (互助) while the payer is no unit of the period.',
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

/** A line of the statement with money that no roster stands behind. */
export interface RosterlessLine {
  /** Null where the payer is no unit that the ledger knows. */
  readonly unit: string | null;
  /** Of the unit, else of the payer. */
  readonly unitName: string | null;
  readonly entry: string;
  readonly line: number;
  readonly day: PlainDate;
  /** Negative what went back. */
  readonly amount: Fen;
  readonly run: number | null;
  readonly actor: string | null;
  readonly origin: Origin;
}

/** Money that came in and is not identified, as the bank tells it. */
export interface UnknownLine extends Omit<RosterlessLine, 'unit' | 'unitName'> {
  readonly payer: string | null;
  readonly remark: string | null;
  /** The only unit of that name, and whether anybody is enrolled through it in the period. */
  readonly unit: { readonly id: string; readonly name: string; readonly isEnrolled: boolean } | null;
}

const FEES = /互助/;

/** Those of the lines that are probably fees of a unit without roster; a payer who is enrolled is told as a due that is not settled. */
export function likelyFees(lines: readonly UnknownLine[]): RosterlessLine[] {
  return lines.flatMap(({ payer, remark, unit, ...line }) => {
    if (unit?.isEnrolled || (unit === null && !FEES.test(`${payer ?? ''} ${remark ?? ''}`))) return [];
    return [{ ...line, unit: unit?.id ?? null, unitName: unit?.name ?? payer }];
  });
}

const DETAIL: Text = {
  zh: '{lines} 笔款项，本期没有花名册',
  en: '{lines} {lines|payment|payments}, no roster in the period',
};
const UNKNOWN_PAYER: Text = {
  zh: '摘要或付款方写有“互助”，付款方不是台账中的单位，没有对应的花名册',
  en: 'the remark or payer says mutual aid, the payer is no unit of the ledger, and no roster goes with it',
};

/** @param facts.lines - in order of day; @param facts.looked - units with money for the period, and lines that are not identified */
export function findFeesWithoutRoster(facts: {
  readonly lines: readonly RosterlessLine[];
  readonly looked: number;
}): AuditFound {
  const grouped = new Map<string, RosterlessLine[]>();
  for (const line of facts.lines) {
    const key = line.unit ?? `${line.entry}:${line.line}`;
    grouped.set(key, [...(grouped.get(key) ?? []), line]);
  }
  const rows = [...grouped].flatMap(([key, lines]) => {
    const [first] = lines;
    const amount = sumOf(lines.map((line) => line.amount));
    if (first === undefined || amount <= 0n) return [];
    const { unit, unitName, entry, day, run, actor, origin } = first;
    return [
      {
        ...{ key, entry, day, origin, amount },
        ...(unit !== null && { unit }),
        ...(unitName !== null && unit !== null && { unitName }),
        ...(unitName !== null && unit === null && { name: unitName }),
        ...(run !== null && { run }),
        ...(actor !== null && { actor }),
        detail: unit === null ? UNKNOWN_PAYER : worded(DETAIL, { lines: lines.length }),
      },
    ];
  });
  return { rows, looked: facts.looked };
}
