import type { Ledger } from '../../ledger.ts';
import { ask, questionOf } from '../../store/ask.ts';
import { atOneMoment } from '../../store/transaction.ts';

/** A line of an earlier batch that went, or goes, to an account for somebody else. */
export interface HeldBefore {
  readonly account: string;
  readonly person: string;
  /** The member's. */
  readonly name: string;
  readonly payee: string;
  /** In full, as is the batch. */
  readonly number: string;
  readonly batch: string;
  readonly line: number;
}

type Held = [account: string, person: string, name: string, payee: string, number: string, batch: string, line: number];

const held = questionOf(
  ['held.account', 'held.person', 'claim.name', 'held.payee', 'held.number', 'held.batch', 'held.line'],
  `from batch_line as held
   join batch on batch.batch = held.batch
   join claim on claim.person = held.person and claim.number = held.number
   where batch.office = ?3 and held.state in ('paid', 'waiting')
     and held.account in (select sought.value from many(?1) as sought)
     and held.account || ' ' || held.person not in (select own.value from many(?2) as own)`,
);

/**
 * Lines of an office's batches, paid or at the bank, that have one of some accounts but are another member's than those who would be paid there now: of each member and payee the
 * first. One question, however many are paid.
 *
 * @param payments - accounts, each with the id of a member who would be paid there
 */
export async function earlierHolders(
  ledger: Ledger,
  office: string,
  payments: readonly { readonly account: string; readonly person: string }[],
): Promise<readonly HeldBefore[]> {
  if (payments.length === 0) return [];
  const accounts = [...new Set(payments.map(({ account }) => account))];
  const own = [...new Set(payments.map(({ account, person }) => `${account} ${person}`))];
  const rows = await atOneMoment(ledger, (store) => ask<Held>(store, held, [accounts, own, office]));
  const first = new Map<string, HeldBefore>();
  for (const [account, person, name, payee, number, batch, line] of rows.sort(byLine)) {
    const key = JSON.stringify([account, person, payee]);
    if (!first.has(key)) first.set(key, { account, person, name, payee, number, batch, line });
  }
  return [...first.values()];
}

function byLine(one: Held, other: Held): number {
  return one[5] < other[5] ? -1 : one[5] > other[5] ? 1 : one[6] - other[6];
}
