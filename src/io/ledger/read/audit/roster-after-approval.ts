import { sql } from 'kysely';
import type { PaidUnapproved } from '../../../../rules/audit/tests/account-after-approval.ts';
import type { Ledger, Store } from '../../ledger.ts';
import { inChunks } from '../../store/chunks.ts';
import { atOneMoment } from '../../store/transaction.ts';
import { type ApprovedRosterAccounts, approvedRosterAccounts } from '../claims/approved-roster-accounts.ts';
import { type EntryRun, entryRuns } from '../claims/entry-runs.ts';
import { lastBefore } from './accounts-after-approval.ts';
import type { AuditWish } from './audit-wish.ts';
import { livePayments } from './payments.ts';

interface Paid {
  readonly batch: string;
  readonly line: string;
  readonly number: string;
  readonly account: string | null;
  /** The last approval before it was made. */
  readonly approved: string;
}

/**
 * Payments to another account than the one on the roster that the last approval before them saw, no amendment of the claim having said so. Only approvals that kept what they saw are known.
 *
 * @throws UserError where the ledger cannot be read
 */
export async function rosterAfterApproval(ledger: Ledger, wish: AuditWish): Promise<PaidUnapproved[]> {
  const others = await paidToOthers(ledger, wish);
  const found: PaidUnapproved[] = [];
  for (const chunk of inChunks(others)) {
    const byKey = new Map(chunk.map((each) => [keyOf(each), each]));
    const numbers = [...new Set(chunk.map(({ number }) => number))];
    const { payments } = await livePayments(ledger, wish, sql`line.number in (${sql.join(numbers)})`);
    for (const payment of payments) {
      const paid = byKey.get(keyOf(payment));
      if (paid === undefined) continue;
      found.push({ payment, ...(await doneBy(ledger, paid)) });
    }
  }
  return found;
}

const keyOf = ({ batch, line }: { readonly batch: string; readonly line: string | number }) => `${batch}-${line}`;

async function paidToOthers(ledger: Ledger, { period, asOf }: AuditWish): Promise<Paid[]> {
  return atOneMoment(ledger, async (store) => {
    const { rows } = await sql<Paid & { readonly amended: string | null }>`
      select line.batch, cast(line.line as text) as line, line.number, line.account,
        ${lastBefore('claims-approved', 'entry')} as approved, ${lastBefore('payee-amended', 'entry')} as amended
      from batch_line as line join batch on batch.batch = line.batch
      where line.period = ${period} and line.state in ('waiting', 'paid') and line.heir is null
        and batch.day <= ${asOf} and batch.undone_by is null
      order by line.batch, line.line`.execute(store.database);
    const kept = new Map<string, ApprovedRosterAccounts>();
    for (const entry of new Set(rows.flatMap(({ approved }) => approved ?? [])))
      kept.set(entry, await approvedRosterAccounts(store, entry));
    return rows.filter(({ approved, amended, number, account }) => {
      const seen = kept.get(approved)?.get(number);
      return amended === null && seen !== undefined && seen !== account;
    });
  });
}

/** Who approved, and who put the account on the roster that was paid to, as far as it still stands there. */
async function doneBy(ledger: Ledger, paid: Paid): Promise<Pick<PaidUnapproved, 'approved' | 'amended'>> {
  return atOneMoment(ledger, async (store) => {
    const amended = await listedBy(store, paid);
    const runs = await entryRuns(store, [paid.approved, ...(amended === undefined ? [] : [amended])]);
    const runOf = (entry: string): EntryRun => runs.get(entry) ?? { entry, run: 0, actor: '' };
    return { approved: runOf(paid.approved), amended: amended === undefined ? null : runOf(amended) };
  });
}

async function listedBy({ database }: Store, { batch, line }: Paid): Promise<string | undefined> {
  const { rows } = await sql<{ entry: string }>`
    select member.entry from batch_line as line
      join person_guard as guard on guard.person = line.person
      join member on member.period = guard.period and member.unit = guard.unit and member.person = guard.person
        and member.bank_card = line.account
    where line.batch = ${batch} and line.line = ${BigInt(line)}
    order by guard.starts desc, guard.plan desc limit 1`.execute(database);
  return rows[0]?.entry;
}
