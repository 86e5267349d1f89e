import { type Fen, sumOf } from '../value/money.ts';
import type { PlainDate } from '../value/plain-date.ts';
import type { AuditFound, AuditTest, EvidenceRow } from './audit-test.ts';

/** That a case was looked at and let stand, by whom and why. */
export interface AuditWaiver {
  /** The id of the test. */
  readonly test: string;
  /** The case; all cases of the test where left out. */
  readonly key?: string;
  readonly reason: string;
  readonly actor: string;
  /** The day on which it was given. */
  readonly day: PlainDate;
  /** Its last day; it has none where left out. */
  readonly expires?: PlainDate;
  /** The number of the run in its office. */
  readonly run?: number;
}

/** A case that was let stand. */
export interface WaivedCase {
  readonly row: EvidenceRow;
  readonly waiver: AuditWaiver;
}

/** A test with what it found, the waived cases apart. */
export interface AuditedTest {
  readonly test: AuditTest;
  readonly found: AuditFound;
  /** Cases that nobody let stand, in the test's order. */
  readonly standing: readonly EvidenceRow[];
  readonly waived: readonly WaivedCase[];
  /** Yuan at stake in the standing cases. */
  readonly amount: Fen;
}

/**
 * Parts the cases that were waived from those that stand. A waiver of one case goes before one of the whole test; one that has run out is none.
 *
 * @param day - the day of the audit: a waiver counts up to and on its last day
 */
export function audited(
  { test, found }: { readonly test: AuditTest; readonly found: AuditFound },
  waivers: readonly AuditWaiver[],
  day: PlainDate,
): AuditedTest {
  const live = waivers.filter((each) => each.test === test.id && (each.expires === undefined || each.expires >= day));
  const ofAll = live.findLast(({ key }) => key === undefined);
  const byKey = new Map(live.flatMap((each) => (each.key === undefined ? [] : [[each.key, each] as const])));
  const standing: EvidenceRow[] = [];
  const waived: WaivedCase[] = [];
  for (const row of found.rows) {
    const waiver = byKey.get(row.key) ?? ofAll;
    if (waiver === undefined) standing.push(row);
    else waived.push({ row, waiver });
  }
  return { test, found, standing, waived, amount: sumOf(standing.map((row) => row.amount ?? 0n)) };
}

/** Whether a test has a case that nobody let stand and that is more than worth a look. */
export function isUnresolved({ test, standing }: Pick<AuditedTest, 'test' | 'standing'>): boolean {
  return standing.length > 0 && test.severity !== 'low';
}
