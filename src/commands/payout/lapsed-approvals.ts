import type { ClaimSum } from '../../io/ledger/read/claims/claims-standing.ts';
import { unpaidAmong } from '../../io/ledger/read/claims/unpaid-among.ts';
import { fen, sumOf, yuan } from '../../rules/value/money.ts';
import type { PlainDate } from '../../rules/value/plain-date.ts';
import { type ClaimToMove, sortOut } from '../notice/kept-back.ts';
import type { OpenPeriod } from '../open-period-ledger.ts';
import { changedSinceApproval } from './changed-since-approval.ts';

/** Claims of a period to be paid whose approval has lapsed: their account was changed after it. They wait for approval as if there were none. */
export interface LapsedStanding {
  readonly all: ClaimSum;
  /** What of them a public notice or an objection keeps from each step. */
  readonly kept: Readonly<Record<'approval' | 'payment', ClaimSum>>;
}

/** Numbers in full of claims with something left to pay whose approval has lapsed; none where nobody else has to approve. */
export async function lapsedApprovals(open: OpenPeriod): Promise<ReadonlySet<string>> {
  const changed = await changedSinceApproval(open);
  return new Set(changed.flatMap(({ number, approval }) => (approval === null ? [] : [number])));
}

/** What lapsed of the workspace's office and the period, but for what came back: that is seen to as such. */
export async function lapsedStanding(open: OpenPeriod, today: PlainDate): Promise<LapsedStanding> {
  const { ledger, workspace, period } = open;
  const { office } = workspace.settings;
  const claims = await unpaidAmong(ledger, { office, period, numbers: [...(await lapsedApprovals(open))] });
  const keptFrom = async (step: 'approval' | 'payment') => {
    const { free } = await sortOut(open, claims, step, today);
    return summed(claims.filter(({ number }) => !free.has(number)));
  };
  return { all: summed(claims), kept: { approval: await keptFrom('approval'), payment: await keptFrom('payment') } };
}

function summed(claims: readonly ClaimToMove[]): ClaimSum {
  return { claims: claims.length, amount: yuan(sumOf(claims.map(({ payable }) => fen(payable)))) };
}
