import { sql } from 'kysely';
import type { PaidUnapproved } from '../../../../rules/audit/tests/account-after-approval.ts';
import type { Ledger } from '../../ledger.ts';
import { atOneMoment } from '../../store/transaction.ts';
import { type EntryRun, entryRuns } from '../claims/entry-runs.ts';
import type { AuditWish } from './audit-wish.ts';
import { livePayments } from './payments.ts';

interface Row {
  readonly batch: string;
  readonly line: string;
  readonly amended: string;
  readonly approved: string;
}

/** The last entry of a kind about the claim of a line before its batch was made. */
export const lastBefore = (kind: 'payee-amended' | 'claims-approved', what: 'entry' | 'position') => sql`(
  select last.${sql.ref(what)} from claim_entry as last
  where last.person = line.person and last.number = line.number and last.kind = ${kind} and last.undone_by is null
    and last.position < (select min(made.position) from unit_entry as made where made.entry = line.entry)
  order by last.position desc limit 1)`;

/**
 * Payments of claims whose account was amended after the last approval before they were made, and of how many payments.
 *
 * @throws UserError where the ledger cannot be read
 */
export async function accountsAfterApproval(
  ledger: Ledger,
  wish: AuditWish,
): Promise<{ readonly payments: readonly PaidUnapproved[]; readonly looked: number }> {
  const where = sql`line.number in (select number from claim_entry where kind = 'payee-amended' and undone_by is null)
    and ${lastBefore('payee-amended', 'position')} > ${lastBefore('claims-approved', 'position')}`;
  const { payments, looked } = await livePayments(ledger, wish, where);
  if (payments.length === 0) return { payments: [], looked };
  return atOneMoment(ledger, async (store) => {
    const { rows } = await sql<Row>`
      select line.batch, cast(line.line as text) as line,
        ${lastBefore('payee-amended', 'entry')} as amended, ${lastBefore('claims-approved', 'entry')} as approved
      from batch_line as line where ${where}`.execute(store.database);
    const runs = await entryRuns(
      store,
      rows.flatMap(({ amended, approved }) => [amended, approved]),
    );
    const byLine = new Map(rows.map((row) => [`${row.batch}-${row.line}`, row]));
    const runOf = (entry = ''): EntryRun => runs.get(entry) ?? { entry, run: 0, actor: '' };
    return {
      payments: payments.map((payment) => {
        const row = byLine.get(`${payment.batch}-${payment.line}`);
        return { payment, amended: runOf(row?.amended), approved: runOf(row?.approved) };
      }),
      looked,
    };
  });
}
