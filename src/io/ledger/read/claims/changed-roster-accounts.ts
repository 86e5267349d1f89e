import type { PeriodInForce } from '../../../../rules/enrolment/known.ts';
import type { ChangedAccount } from '../../../../rules/payout/check-approval.ts';
import { entryPeriod } from '../../entry/period-id.ts';
import type { Ledger, Store } from '../../ledger.ts';
import { inChunks } from '../../store/chunks.ts';
import { atOneMoment, gatheredReading } from '../../store/transaction.ts';
import { type ApprovedRosterAccounts, approvedRosterAccounts } from './approved-roster-accounts.ts';
import { entryRuns } from './entry-runs.ts';
import { rosterAccounts } from './roster-accounts.ts';

/** A claim that is paid to the account of the roster. */
interface RosterPaid {
  readonly number: string;
  readonly person: string;
}

/** One whose account on the roster is another now, with the entry by which it is. */
interface OtherNow {
  readonly number: string;
  readonly entry: string;
}

/** What an approval saw of the roster. */
interface Seen {
  readonly approval: string;
  readonly accounts: ApprovedRosterAccounts;
}

/**
 * Claims of a period of which something is left to pay and whose account on the roster is another than the one that their approval saw, whatever changed it: a later list, an amendment of the member, or the undoing of one.
 * Those whose account was amended for the claim itself are not among them, nor those without any account now: nothing can be paid there.
 *
 * @throws UserError where the ledger cannot be read
 */
export async function changedRosterAccounts(ledger: Ledger, period: PeriodInForce): Promise<ChangedAccount[]> {
  return gatheredReading(ledger, async () => {
    const changed: ChangedAccount[] = [];
    for (const approval of await approvalsLeft(ledger, period))
      changed.push(...(await changedSince(ledger, period, approval)));
    return changed;
  });
}

/** Approvals of claims of which something is left to pay. */
async function approvalsLeft(ledger: Ledger, period: PeriodInForce): Promise<string[]> {
  return atOneMoment(ledger, async ({ database }) => {
    const rows = await database
      .selectFrom('claim')
      .select('approved_by as approval')
      .distinct()
      .where('period', '=', entryPeriod(period).id)
      .where('approved_by', 'is not', null)
      .where((claim) => claim(claim.ref('amount_fen'), '>', claim('live_fen', '+', claim.ref('voided_fen'))))
      .execute();
    return rows.flatMap(({ approval }) => approval ?? []).sort();
  });
}

async function changedSince(ledger: Ledger, period: PeriodInForce, approval: string): Promise<ChangedAccount[]> {
  const accounts = await atOneMoment(ledger, (store) => approvedRosterAccounts(store, approval));
  const others: OtherNow[] = [];
  for (const chunk of inChunks([...accounts.keys()]))
    others.push(...(await othersNow(ledger, period, { approval, accounts }, chunk)));
  const entries = others.map(({ entry }) => entry);
  const runs = await atOneMoment(ledger, (store) => entryRuns(store, entries));
  return others.map(({ number, entry }) => ({ number, heir: null, approval, actor: runs.get(entry)?.actor ?? '' }));
}

async function othersNow(
  ledger: Ledger,
  period: PeriodInForce,
  { approval, accounts: seen }: Seen,
  numbers: readonly string[],
): Promise<OtherNow[]> {
  const claims = await atOneMoment(ledger, (store) => leftOf(store, { period, approval, numbers }));
  const accounts = await rosterAccounts(ledger, { period, persons: claims.map(({ person }) => person) });
  return claims.flatMap(({ number, person }) => {
    const now = accounts.get(person);
    return now === undefined || now.bankCard === seen.get(number) ? [] : [{ number, entry: now.entry }];
  });
}

/** Those of some claims that rest on an approval, of which something is left to pay, and to no account that was amended for them. */
async function leftOf(
  { database }: Store,
  {
    period,
    approval,
    numbers,
  }: { readonly period: PeriodInForce; readonly approval: string; readonly numbers: readonly string[] },
): Promise<RosterPaid[]> {
  return database
    .selectFrom('claim')
    .select(['number', 'person'])
    .where('number', 'in', [...numbers])
    .where('period', '=', entryPeriod(period).id)
    .where('approved_by', '=', approval)
    .where((claim) => claim(claim.ref('amount_fen'), '>', claim('live_fen', '+', claim.ref('voided_fen'))))
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('claim_entry as amended')
            .select('amended.entry')
            .whereRef('amended.person', '=', 'claim.person')
            .whereRef('amended.number', '=', 'claim.number')
            .where('amended.kind', '=', 'payee-amended')
            .where('amended.undone_by', 'is', null),
        ),
      ),
    )
    .orderBy('number')
    .execute();
}
