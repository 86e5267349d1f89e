import { type RawBuilder, sql } from 'kysely';
import type { PlainDate } from '../../../../rules/value/plain-date.ts';

/** Of which period an audit asks, and up to which day of the business. */
export interface AuditWish {
  /** The period's name in the ledger. */
  readonly period: string;
  readonly asOf: PlainDate;
}

/** Whether a claim, by the name that its table has in the question, was given something. */
export function givesMoney(claim: string): RawBuilder<unknown> {
  return sql.raw(`${claim}.status in ('approved', 'reduced') and ${claim}.amount_fen > 0`);
}

/** The first claim was taken before the second. */
export function takenBefore(one: string, other: string): RawBuilder<unknown> {
  return sql.raw(
    `(${one}.position < ${other}.position or (${one}.position = ${other}.position and ${one}.place < ${other}.place))`,
  );
}
