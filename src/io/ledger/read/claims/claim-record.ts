import type { Decision, DecisionStatus } from '../../../../rules/claim/decision.ts';
import type { SubmittedClaim } from '../../../../rules/claim-intake/submitted-claim.ts';
import { type Yuan, yuan } from '../../../../rules/value/money.ts';
import type { PlainDate } from '../../../../rules/value/plain-date.ts';
import type { HowDecided, PlacedAward } from '../../entry/claims/claim-entries.ts';
import type { Row } from '../../store/database.ts';
import type { BatchLine } from './batch-line.ts';
import type { EntryRun } from './entry-runs.ts';

/** How far the money of a claim is. */
export type ClaimState = 'decided' | 'approved' | 'batched' | 'paid' | 'bounced' | 'voided';

/** A claim with its decision and what became of it. */
export interface ClaimRecord {
  /** In full, `红河州办事处/127-3`. */
  readonly number: string;
  readonly person: string;
  readonly office: string;
  /** The claimant's; null where the ledger knows none. */
  readonly unit: { readonly id: string; readonly name: string } | null;
  /** The period's name in the ledger. */
  readonly period: string;
  /** The entry that took it in. */
  readonly entry: string;
  readonly how: HowDecided;
  readonly decidedBy: EntryRun;
  /** Why a person ruled on it or corrected it, in his words; null where the scheme alone decided. */
  readonly said: string | null;
  readonly approvedBy: EntryRun | null;
  readonly eventDay: PlainDate;
  readonly status: DecisionStatus;
  readonly amount: Yuan;
  readonly state: ClaimState;
  /** At the bank or paid; of that, paid. */
  readonly live: Yuan;
  readonly paid: Yuan;
  /** Came back and was not tried again. */
  readonly bounced: Yuan;
  readonly voided: Yuan;
  /** Paid beyond what a correction left, and not come back. */
  readonly receivable: Yuan;
  /** What came back of that. */
  readonly recovered: Yuan;
  /** Decided, and neither at the bank nor paid nor fallen to the fund. */
  readonly payable: Yuan;
  readonly frozen: boolean;
  readonly elsewhere: 'paid' | 'open' | null;
  readonly submitted: SubmittedClaim;
  readonly decision: Decision;
  readonly awards: readonly PlacedAward[];
  readonly codes: readonly string[];
  /** In order of batch and line; empty where a whole list of claims is read, unless said. */
  readonly lines: readonly BatchLine[];
}

/** What a record is made of besides its row. */
interface Beside {
  readonly unitName: string | null;
  readonly decidedBy: EntryRun;
  readonly said: string | null;
  readonly approvedBy: EntryRun | null;
  /** In fen. */
  readonly cameBack: bigint;
  readonly awards: readonly PlacedAward[];
  readonly lines: readonly BatchLine[];
}

/** A claim out of its row and what stands in other tables. */
export function claimRecord(row: Row<'claim'>, { unitName, cameBack, ...beside }: Beside): ClaimRecord {
  const elsewhere = row.elsewhere === 'paid' || row.elsewhere === 'open' ? row.elsewhere : null;
  return {
    number: row.number,
    person: row.person,
    office: row.office,
    unit: row.unit === null ? null : { id: row.unit, name: unitName ?? '' },
    period: row.period,
    entry: row.entry,
    how: row.how as HowDecided,
    eventDay: row.event_day,
    status: row.status as DecisionStatus,
    amount: yuan(row.amount_fen),
    state: stateOf(row),
    live: yuan(row.live_fen),
    paid: yuan(row.paid_fen),
    bounced: yuan(row.bounced_fen),
    voided: yuan(row.voided_fen),
    receivable: yuan(row.receivable_fen > cameBack ? row.receivable_fen - cameBack : 0n),
    recovered: yuan(cameBack),
    payable: yuan(payableFen(row)),
    frozen: row.lines > 0n || elsewhere === 'paid',
    elsewhere,
    submitted: JSON.parse(row.submitted) as SubmittedClaim,
    decision: JSON.parse(row.decision) as Decision,
    codes: JSON.parse(row.codes) as string[],
    ...beside,
  };
}

/** What is decided, and neither at the bank nor paid nor fallen to the fund. */
export function payableFen({
  elsewhere,
  amount_fen,
  live_fen,
  voided_fen,
}: Pick<Row<'claim'>, 'elsewhere' | 'amount_fen' | 'live_fen' | 'voided_fen'>): bigint {
  const left = amount_fen - live_fen - voided_fen;
  return elsewhere === 'paid' || left < 0n ? 0n : left;
}

/** What came back weighs more than what was paid of the same claim, since it is to be seen to. */
function stateOf(row: Row<'claim'>): ClaimState {
  if (row.elsewhere === 'paid') return 'paid';
  if (row.bounced_fen > 0n) return 'bounced';
  if (row.live_fen > row.paid_fen) return 'batched';
  if (payableFen(row) > 0n) return row.approved_by === null ? 'decided' : 'approved';
  if (row.paid_fen > 0n) return 'paid';
  if (row.voided_fen > 0n) return 'voided';
  return row.approved_by === null ? 'decided' : 'approved';
}
