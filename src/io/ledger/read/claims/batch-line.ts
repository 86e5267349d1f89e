import { type Yuan, yuan } from '../../../../rules/value/money.ts';
import type { PlainDate } from '../../../../rules/value/plain-date.ts';
import type { PayeeAccount } from '../../entry/claims/payout-entries.ts';
import type { Store } from '../../ledger.ts';
import type { Row } from '../../store/database.ts';

/** A payment of a batch, and what became of it. */
export interface BatchLine {
  readonly batch: string;
  /** From 1. */
  readonly line: number;
  /** The claim's number, in full. */
  readonly number: string;
  /** The entry by which the decision stood that it pays. */
  readonly decision: string;
  readonly person: string;
  readonly unit: string | null;
  readonly unitName: string | null;
  /** The period's name in the ledger. */
  readonly period: string;
  readonly payee: PayeeAccount;
  /** From 0; null where the claim has no heirs. */
  readonly heir: number | null;
  readonly amount: Yuan;
  readonly state: 'waiting' | 'paid' | 'bounced' | 'voided' | 'withdrawn';
  readonly answeredOn: PlainDate | null;
  readonly reason: string | null;
  /** The entry of the batch by which it is tried again. */
  readonly retriedBy: string | null;
}

/** Lines of batches as {@link batchLine} takes them, to be narrowed and put in order. */
export function selectLines(database: Store['database']) {
  return database
    .selectFrom('batch_line')
    .leftJoin('unit', 'unit.id', 'batch_line.unit')
    .selectAll('batch_line')
    .select('unit.name as unitName');
}

/** A payment out of its row, with the name of its unit. */
export function batchLine(row: Row<'batch_line'> & { readonly unitName: string | null }): BatchLine {
  return {
    batch: row.batch,
    line: Number(row.line),
    number: row.number,
    decision: row.decision,
    person: row.person,
    unit: row.unit,
    unitName: row.unitName,
    period: row.period,
    payee: { name: row.payee, bank: row.bank, account: row.account },
    heir: row.heir === null ? null : Number(row.heir),
    amount: yuan(row.amount_fen),
    state: row.state as BatchLine['state'],
    answeredOn: row.answered_on,
    reason: row.reason,
    retriedBy: row.retried_by,
  };
}
