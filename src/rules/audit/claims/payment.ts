import type { Fen } from '../../value/money.ts';
import type { PlainDate } from '../../value/plain-date.ts';
import type { Text } from '../../value/text.ts';
import type { EvidenceRow } from '../audit-test.ts';
import { claimCase, type NamedClaim } from './paid-claim.ts';

/** A line of a batch in force. */
export interface Payment {
  readonly claim: NamedClaim;
  /** In full. */
  readonly batch: string;
  readonly line: number;
  /** The entry that made the batch. */
  readonly entry: string;
  /** Of the batch. */
  readonly day: PlainDate;
  /** The period's name in the ledger. */
  readonly period: string;
  readonly payee: string;
  /** Place among the claim's heirs, from 0; null where the member is paid. */
  readonly heir: number | null;
  readonly account: string | null;
  readonly amount: Fen;
  /** When it came back, or was paid, as far as the bank tells. */
  readonly answeredOn: PlainDate | null;
  /** Why it came back. */
  readonly reason: string | null;
}

/** A payment as a case; its key is the batch and the line. */
export function paymentCase(payment: Payment, detail: Text, more: Partial<EvidenceRow> = {}): EvidenceRow {
  const { claim, batch, line, entry, day, account, amount } = payment;
  const row = claimCase(claim, { key: `${batch}-${line}`, entry, day, detail, amount });
  return { ...row, batch, ...(account !== null && { account }), ...more };
}
