import type { AccountLine } from '../../../../rules/statement/taken-before.ts';
import { yuan } from '../../../../rules/value/money.ts';
import type { PlainDate } from '../../../../rules/value/plain-date.ts';
import type { Ledger } from '../../ledger.ts';
import { inChunks } from '../../store/chunks.ts';
import { atOneMoment } from '../../store/transaction.ts';

/** A line of a statement that counts, with its key. */
export interface LineOnDay extends AccountLine {
  readonly entry: string;
  /** From 1, within the entry. */
  readonly line: number;
  readonly key: string;
}

/**
 * Lines that an office took and that the bank booked on the days, in the bank's order; to know again what comes under another key.
 *
 * @throws UserError where the ledger cannot be read
 */
export async function linesOnDays(ledger: Ledger, office: string, days: readonly PlainDate[]): Promise<LineOnDay[]> {
  return atOneMoment(ledger, async ({ database }) => {
    const found: LineOnDay[] = [];
    for (const chunk of inChunks([...new Set(days)].sort())) {
      const rows = await database
        .selectFrom('statement_line')
        .select(['entry', 'line_key as key', 'own_account as account', 'serial', 'day as on', 'amount_fen'])
        .select(['line', 'balance_fen', 'counterparty', 'remark'])
        .where('day', 'in', chunk)
        .where('office', '=', office)
        .where('undone_by', 'is', null)
        .orderBy('day')
        .orderBy('position')
        .orderBy('line')
        .execute();
      for (const { amount_fen: amount, balance_fen: balance, line, ...row } of rows)
        found.push({
          ...row,
          line: Number(line),
          amount: yuan(amount),
          balance: balance === null ? null : yuan(balance),
        });
    }
    return found;
  });
}

/**
 * The accounts of which an office took statements, by their numbers.
 *
 * @throws UserError where the ledger cannot be read
 */
export async function accountsTaken(ledger: Ledger, office: string): Promise<string[]> {
  return atOneMoment(ledger, async ({ database }) => {
    const rows = await database
      .selectFrom('statement_line')
      .select('own_account')
      .distinct()
      .where('office', '=', office)
      .where('undone_by', 'is', null)
      .orderBy('own_account')
      .execute();
    return rows.flatMap(({ own_account: account }) => account ?? []);
  });
}
