import { unapprovedSum } from '../../io/ledger/read/claims/unapproved-sum.ts';
import { payoutLines } from '../../rules/payout/payout-lines.ts';
import { withinLimit } from '../../rules/payout/within-limit.ts';
import type { Fen } from '../../rules/value/money.ts';
import type { Context, ExitCode } from '../command.ts';
import { sortOut } from '../notice/kept-back.ts';
import type { OpenPeriod } from '../open-period-ledger.ts';
import type { BatchWish, Scope } from './batch-wish.ts';
import { checkGathered } from './check-gathered.ts';
import { gatherPayables, linesToSettle, ofThose, toMove } from './gather.ts';
import { settleBatch } from './settle-batch.ts';

/** What a first payment is asked to be. */
export interface PayoutWish extends BatchWish {
  readonly scope: Scope;
  readonly limit: Fen | undefined;
}

/** Makes a batch of all that is to be paid and can be, as one run, and writes its files. */
export async function makePayout(open: OpenPeriod, wish: PayoutWish, context: Context): Promise<ExitCode> {
  const all = await gatherPayables(open, wish.scope);
  const { free, notices, kept } = await sortOut(open, toMove(all), 'payment', context.asOf);
  const gathered = ofThose(all, free);
  const { findings, blocked } = await checkGathered(open, gathered.payables);
  const sound = gathered.payables.filter(({ claim }) => !blocked.has(claim));
  const { taken, left } = wish.limit === undefined ? { taken: sound, left: [] } : withinLimit(sound, wish.limit);
  const [first] = left;
  const beyondLimit = taken.length === 0 && first ? { claim: first.claim, amount: first.amount } : null;
  const toApprove = await toApproveIn(open, wish.scope);
  const told = {
    findings,
    left: left.length,
    beyondLimit,
    blocked: blocked.size,
    elsewhere: 0,
    toApprove,
    kept,
    notices,
  };
  const lines = linesToSettle(payoutLines(taken), gathered);
  return settleBatch(open, { command: 'payout', ...told, lines }, wish, context);
}

/** What waits for approval, where the centre asks for it; null where nothing does. */
async function toApproveIn({ ledger, workspace, period }: OpenPeriod, scope: Scope) {
  if (workspace.settings.policy?.approve !== 'another-actor') return null;
  const waiting = await unapprovedSum(ledger, { ...scope, period });
  return waiting.claims === 0 ? null : waiting;
}
