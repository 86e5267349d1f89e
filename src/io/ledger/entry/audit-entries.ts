import type { PlainDate } from '../../../rules/value/plain-date.ts';
import type { EntryPeriod } from './period-id.ts';

/** Somebody lets a case of the audit stand; who it was stands on the run. */
export interface AuditWaived {
  readonly kind: 'audit-waived';
  readonly day: PlainDate;
  readonly period: EntryPeriod;
  /** Id of the audit test. */
  readonly test: string;
  /** Names the case within the test; null where all that the test finds is let stand. */
  readonly key: string | null;
  readonly reason: string;
  /** The last day on which it counts; null where it counts for good. */
  readonly expires: PlainDate | null;
}

/** Entries by which what an audit finds is waived. */
export type AuditEntry = AuditWaived;
