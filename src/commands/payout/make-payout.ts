import { unapprovedSum } from '../../io/ledger/read/claims/unapproved-sum.ts';
import { withinLimit } from '../../rules/payout/within-limit.ts';
import type { Fen } from '../../rules/value/money.ts';
import type { Context, ExitCode } from '../command.ts';
import { joinKept, nothingKept, sortOut } from '../notice/kept-back.ts';
import type { OpenPeriod } from '../open-period-ledger.ts';
import { approvalAsked } from './approval-asked.ts';
import type { BatchWish, Scope } from './batch-wish.ts';
import { checkGathered } from './check-gathered.ts';
import { type ClaimToPay, gatherPayables, linesToSettle, ofThose, toMove } from './gather.ts';
import { PackedPages } from './packed-pages.ts';
import { settleBatch } from './settle-batch.ts';

/** What a first payment is asked to be. */
export interface PayoutWish extends BatchWish {
  readonly scope: Scope;
  readonly limit: Fen | undefined;
}

/** Makes a batch of all that is to be paid and can be, as one run, and writes its files. */
export async function makePayout(open: OpenPeriod, wish: PayoutWish, context: Context): Promise<ExitCode> {
  const { free, notices, kept } = await gatherFree(open, wish, context);
  const { findings, blocked } = await checkGathered(open, free);
  const sound = some(free, ({ claim }) => !blocked.has(claim));
  const within = wish.limit === undefined ? undefined : withinLimit(sound, wish.limit);
  const { taken = Number.POSITIVE_INFINITY, left = 0, next } = within ?? {};
  const beyondLimit = taken === 0 && next ? { claim: next.claim, amount: next.amount } : null;
  const toApprove = await toApproveIn(open, wish.scope);
  const told = {
    findings,
    left,
    beyondLimit,
    blocked: blocked.size,
    elsewhere: 0,
    toApprove,
    kept,
    notices,
  };
  const lines = linesToSettle(some(sound, (_, place) => place < taken));
  return settleBatch(open, { command: 'payout', ...told, lines }, wish, context);
}

/** All that may be paid today; what waits for its public notice, or was objected to, is only counted. */
async function gatherFree(open: OpenPeriod, { scope }: PayoutWish, { asOf }: Context) {
  const free = new PackedPages<ClaimToPay>();
  const notices = new Set<string>();
  let kept = nothingKept;
  await gatherPayables(open, scope, async (page) => {
    const sorted = await sortOut(open, toMove(page), 'payment', asOf);
    free.add(ofThose(page, sorted.free));
    for (const notice of sorted.notices) notices.add(notice);
    kept = joinKept(kept, sorted.kept);
  });
  return { free, notices: [...notices], kept };
}

/** Those of which something holds, each time that they are gone through. */
function some<Of>(all: Iterable<Of>, holds: (each: Of, place: number) => boolean): Iterable<Of> {
  return {
    *[Symbol.iterator]() {
      let place = 0;
      for (const each of all) if (holds(each, place++)) yield each;
    },
  };
}

/** What waits for approval, where the centre asks for it or the office whose claims they are; null where nothing does. */
async function toApproveIn(open: OpenPeriod, scope: Scope) {
  if (!(await approvalAsked(open))(scope.office)) return null;
  const { ledger, workspace, period } = open;
  const waiting = await unapprovedSum(ledger, { ...scope, period });
  if (waiting.claims === 0) return null;
  return scope.office === workspace.settings.office ? waiting : { ...waiting, office: scope.office };
}
