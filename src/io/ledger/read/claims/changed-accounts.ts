import type { SubmittedClaim } from '../../../../rules/claim-intake/submitted-claim.ts';
import type { ChangedAccount } from '../../../../rules/payout/check-approval.ts';
import type { PayeeAccount } from '../../entry/claims/payout-entries.ts';
import { bodyOf } from '../../entry/read-entry.ts';
import type { Ledger, Store } from '../../ledger.ts';
import { atOneMoment } from '../../store/transaction.ts';
import { type ApprovedRosterAccounts, approvedRosterAccounts } from './approved-roster-accounts.ts';
import { entryRuns } from './entry-runs.ts';

/** A claim whose account was amended, by the entry that did. */
interface Amended {
  readonly entry: string;
  readonly number: string;
  readonly position: bigint;
  readonly approval: string | null;
  readonly approved_at: bigint | null;
  readonly submitted: string;
}

/** What one payee's account was when the claim was approved, and what was made of it since. */
interface Change {
  seen: PayeeAccount | undefined;
  after: { readonly to: PayeeAccount; readonly entry: string } | undefined;
  readonly of: Amended;
  readonly heir: number | null;
}

/**
 * Accounts amended for a claim of which something is left to pay that its approval did not see: put on record after it, or where there is none yet; by payee the latest. One that names whoever
 * was seen, at the account that was seen, is no change. An account of the roster counts as seen where the approval kept it.
 *
 * @throws UserError where the ledger cannot be read
 */
export async function changedAccounts(ledger: Ledger): Promise<ChangedAccount[]> {
  return atOneMoment(ledger, async (store) => {
    const changes = new Map<string, Change>();
    const approvals = new Map<string, ApprovedRosterAccounts>();
    const onRoster = async ({ approval, number, submitted }: Amended): Promise<PayeeAccount | undefined> => {
      if (approval === null) return undefined;
      const kept = approvals.get(approval) ?? (await approvedRosterAccounts(store, approval));
      approvals.set(approval, kept);
      const account = kept.get(number) ?? null;
      return account === null ? undefined : { ...ownPayee(submitted), account };
    };
    for (const amended of await amendedClaims(store)) {
      const body = await bodyOf(store, amended.entry);
      if (body.kind !== 'payee-amended') continue;
      for (const { number, heir } of body.claims) {
        if (number !== amended.number) continue;
        const key = `${number} ${heir ?? ''}`;
        const change = changes.get(key) ?? {
          seen: statedIn(amended, heir) ?? (heir === null ? await onRoster(amended) : undefined),
          ...{ after: undefined, of: amended, heir },
        };
        if (amended.approved_at !== null && amended.position < amended.approved_at) change.seen = body.payee;
        else change.after = { to: body.payee, entry: amended.entry };
        changes.set(key, change);
      }
    }
    const runs = await entryRuns(
      store,
      [...changes.values()].flatMap(({ after }) => (after ? [after.entry] : [])),
    );
    return [...changes.values()].flatMap(({ seen, after, of, heir }) => {
      if (after === undefined || (seen?.name === after.to.name && seen.account === after.to.account)) return [];
      const { number, approval } = of;
      return [{ number, heir, approval, actor: runs.get(after.entry)?.actor ?? '' }];
    });
  });
}

/** In the order in which they were amended. */
async function amendedClaims({ database }: Store): Promise<Amended[]> {
  const rows = await database
    .selectFrom('claim_entry as amended')
    .innerJoin('claim', (join) =>
      join.onRef('claim.person', '=', 'amended.person').onRef('claim.number', '=', 'amended.number'),
    )
    .leftJoin('claim_entry as approval', (join) =>
      join
        .onRef('approval.person', '=', 'claim.person')
        .onRef('approval.number', '=', 'claim.number')
        .onRef('approval.entry', '=', 'claim.approved_by'),
    )
    .select(['amended.entry', 'amended.number', 'amended.position', 'claim.submitted'])
    .select(['approval.entry as approval', 'approval.position as approved_at'])
    .where('amended.kind', '=', 'payee-amended')
    .where('amended.undone_by', 'is', null)
    .where((claim) =>
      claim(claim.ref('claim.amount_fen'), '>', claim('claim.live_fen', '+', claim.ref('claim.voided_fen'))),
    )
    .orderBy('amended.position')
    .orderBy('amended.number')
    .execute();
  return rows;
}

function ownPayee(submitted: string): PayeeAccount {
  const { payee, claimant } = JSON.parse(submitted) as SubmittedClaim;
  return { ...payee, name: payee.name ?? claimant.name };
}

function statedIn({ submitted }: Amended, heir: number | null): PayeeAccount | undefined {
  const stated = heir === null ? ownPayee(submitted) : (JSON.parse(submitted) as SubmittedClaim).heirs[heir];
  if (stated === undefined || stated.account === null) return undefined;
  return { name: stated.name, bank: stated.bank, account: stated.account };
}
