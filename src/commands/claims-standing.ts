import { shownNumber } from '../io/ledger/entry/claims/claim-number.ts';
import { type BatchRecord, batchesOf } from '../io/ledger/read/claims/batches.ts';
import type { ClaimStanding } from '../io/ledger/read/claims/claim-standings.ts';
import { type ClaimSum, type ClaimsStanding, claimsStanding } from '../io/ledger/read/claims/claims-standing.ts';
import { claimByNumber } from '../io/ledger/read/claims/find-claims.ts';
import { type OverpaidClaim, overpaidClaims } from '../io/ledger/read/claims/overpaid-claims.ts';
import { together } from '../io/ledger/read/notices/notices-standing.ts';
import { grouped } from '../io/report/decision/wording.ts';
import { heldNextTexts } from '../io/report/text/held-next-texts.ts';
import { standingTexts } from '../io/report/text/standing-texts.ts';
import type { Decision } from '../rules/claim/decision.ts';
import type { ReasonCode } from '../rules/claim/reasons.ts';
import { listed } from '../rules/value/listed.ts';
import { fen, yuan } from '../rules/value/money.ts';
import type { PlainDate } from '../rules/value/plain-date.ts';
import { fill, type Language } from '../rules/value/text.ts';
import { aloneCommands, beforeHeldCommand, heldCommand } from './claim/held-commands.ts';
import type { Context } from './command.ts';
import { fittedLines } from './explain/look.ts';
import { type NoticeStatus, noticeStatus, noticeStatusJson, noticeStatusLines } from './notice/notice-status.ts';
import type { OpenPeriod } from './open-period-ledger.ts';
import { type HeirsOverpaid, heirsOverpaid, heirsOverpaidLines } from './payout/heirs-overpaid.ts';
import { lapsedStanding } from './payout/lapsed-approvals.ts';
import { type LeftOut, leftOut, leftOutLines } from './payout/left-out.ts';
import { firstToMend, mendAccountCommand } from './payout/mend-account.ts';
import { overpaidLines, overpaidSum } from './payout/overpaid-lines.ts';
import {
  noneWithoutAccount,
  type WithoutAccount,
  withoutAccount,
  withoutAccountJson,
  withoutAccountLines,
} from './payout/without-account.ts';

/** Where more is payable its payees are not looked at, which takes as long as making a batch. */
const LOOKED_AT = 5_000;

/** Where claims and payments of the workspace's office stand in the period. */
export interface ClaimsStatus extends ClaimsStanding {
  readonly payable: ClaimSum;
  /** What of it cannot be paid for want of an account. */
  readonly withoutAccount: WithoutAccount;
  /** What else `payout` would leave out for its payee or account, though it is counted as payable; null where nobody looked, because there is nothing or too much of it. */
  readonly leftOut: LeftOut | null;
  /** Nothing where the centre's policy asks for no approval. Also what was approved for another account than it would be paid to now. */
  readonly toApprove: ClaimSum;
  /** Public notices and what was objected to. */
  readonly notice: NoticeStatus;
  /** Batches of which the bank has not answered every line. */
  readonly waiting: readonly BatchRecord[];
  /** Why the first held claim is held; none where a person holds it. */
  readonly heldFor: readonly ReasonCode[];
  /** Its decision, unless a person holds it. */
  readonly heldDecision: Decision | undefined;
  /** The first payment that came back and whose account is still to be mended: of which claim, and to which heir, from 0, it went; undefined where there is none. */
  readonly toMend: { readonly number: string; readonly heir: number | null } | undefined;
  /** Excesses of what is in batches that nobody has seen to, one a member. */
  readonly overpaid: readonly OverpaidClaim[];
  /** Claims of which an heir has had more than his share. */
  readonly heirsOverpaid: readonly HeirsOverpaid[];
}

/** @param today - the day of the business, by which public notices have ended and payees are looked at */
export async function claimsStatus(open: OpenPeriod, today: PlainDate): Promise<ClaimsStatus> {
  const { ledger, workspace, period } = open;
  const { office, policy } = workspace.settings;
  const standing = await claimsStanding(ledger, office, period);
  const asked = policy?.approve === 'another-actor';
  const { approved, unapproved } = standing;
  const none = { claims: 0, amount: '0.00' };
  const both = {
    claims: approved.claims + unapproved.claims,
    amount: yuan(fen(approved.amount) + fen(unapproved.amount)),
  };
  const batches = await batchesOf(ledger, office);
  const notice = await noticeStatus(open, today);
  const { kept } = notice;
  const [first] = standing.firstHeld;
  const held = first === undefined ? undefined : await claimByNumber(ledger, first);
  const heldDecision = held?.how === 'ruled' ? undefined : held?.decision;
  const lapsed = await lapsedStanding(open, today);
  const payable = asked
    ? less(less(approved, lapsed.all), less(kept.payment.approved, lapsed.kept.payment))
    : less(both, together(Object.values(kept.payment)));
  const toApprove = less(
    together([unapproved, lapsed.all]),
    together([kept.approval.unapproved, lapsed.kept.approval]),
  );
  const lacking = payable.claims === 0 ? noneWithoutAccount : await withoutAccount(open, today);
  return {
    ...standing,
    heldFor: (heldDecision?.reasons ?? []).map(({ code }) => code),
    heldDecision,
    toMend: await firstToMend(ledger, standing.firstBounced),
    overpaid: await overpaidClaims(ledger, office, period),
    heirsOverpaid: standing.paid.claims + standing.sent.claims === 0 ? [] : await heirsOverpaid(open),
    payable,
    withoutAccount: lacking,
    leftOut: payable.claims === lacking.claims || payable.claims > LOOKED_AT ? null : await leftOut(open, today),
    toApprove: asked ? toApprove : none,
    notice,
    waiting: batches.filter(({ undoneBy, waiting }) => undoneBy === null && waiting > 0).toReversed(),
  };
}

/** A part of claims without those that a public notice keeps. */
function less(all: ClaimSum, kept: ClaimSum): ClaimSum {
  return { claims: all.claims - kept.claims, amount: yuan(fen(all.amount) - fen(kept.amount)) };
}

/** The same in words, with the command that comes next beside each thing that waits; nothing where no claim has come in. */
export function claimsStatusLines(status: ClaimsStatus, { workspace, scheme }: OpenPeriod, context: Context): string[] {
  const { office } = workspace.settings;
  const { language } = context;
  if (status.all.claims === 0 && status.waiting.length === 0) return [];
  const say = (key: keyof typeof standingTexts, parameters: Record<string, string | number> = {}) =>
    fill(standingTexts[key], language, parameters);
  const sum = (key: keyof typeof standingTexts, of: ClaimSum, more: Record<string, string> = {}) =>
    of.claims === 0 ? [] : [`  ${say(key, { claims: of.claims, amount: grouped(of.amount), ...more })}`];
  const next = (of: number, command: string) => (of === 0 ? [] : [`    ${say('next', { command })}`]);
  const numbers = (first: readonly string[], of: ClaimSum) =>
    `${listed(first.map((each) => shownNumber(office, each)))[language]}${of.claims > first.length ? ' …' : ''}`;
  // Where not all of them are named.
  const listAll = (standing: ClaimStanding, of: number, first: readonly string[]) =>
    of <= first.length ? [] : [`    ${say('listAll', { command: `mutual claim list --status ${standing}` })}`];
  const { byStatus, all, payable, toApprove, bounced, firstHeld, firstBounced, waiting, notice } = status;
  const { held } = byStatus;
  const counts = Object.fromEntries(Object.entries(byStatus).map(([key, { claims }]) => [key, claims]));
  const firstOf = (first: readonly string[]) => shownNumber(office, first[0] ?? '');
  const lines = [
    say('claims', { claims: all.claims, amount: grouped(all.amount), ...counts }),
    ...sum('held', held, { numbers: numbers(firstHeld, held) }),
    ...listAll('held', held.claims, firstHeld),
    ...(held.claims === 0 ? [] : beforeHeldCommand(status.heldDecision, language).map((words) => `    ${words}`)),
    ...next(held.claims, heldCommand(firstOf(firstHeld), status.heldDecision, scheme, language)),
    ...aloneLines(firstOf(firstHeld), status.heldDecision, scheme, language),
    ...noticeStatusLines(notice, office, language),
    ...sum('unapproved', toApprove),
    ...next(toApprove.claims, 'mutual claim approve'),
    ...sum('payable', payable),
    ...accountLines(status.withoutAccount, language),
    ...leftOutLines(status.leftOut, language),
    ...next(payable.claims - status.withoutAccount.claims - (status.leftOut?.claims ?? 0), 'mutual payout'),
    ...sum('sent', status.sent),
    ...waiting.flatMap((each) => {
      const batch = shownNumber(office, each.batch);
      const command = `mutual payout result ${say('fileWord')} --batch ${batch}`;
      return [`    ${say('sentBatch', { batch, waiting: each.waiting })}`, ...next(1, command)];
    }),
    ...sum('bounced', bounced, { numbers: numbers(firstBounced, bounced) }),
    ...listAll('bounced', bounced.claims, firstBounced),
    ...(status.toMend === undefined
      ? []
      : next(
          bounced.claims,
          mendAccountCommand(shownNumber(office, status.toMend.number), status.toMend.heir, language),
        )),
    ...next(bounced.claims, 'mutual payout retry'),
    ...sum('paid', status.paid),
    ...sum('elsewhere', status.elsewhere),
    ...sum('voided', status.voided),
    ...sum('receivable', status.receivable),
    ...next(status.receivable.claims, `mutual receive ${standingTexts.statementWord[language]}`),
    ...sum('recovered', status.recovered),
    ...overpaidLines(status.overpaid, office, context),
    ...heirsOverpaidLines(status.heirsOverpaid, office, context),
  ];
  return fittedLines(lines, context);
}

/** What of the payable is left out for want of an account, with the command that states the first. */
function accountLines(of: WithoutAccount, language: Language): string[] {
  const lines = withoutAccountLines(of, 'status', language);
  if (lines === undefined) return [];
  return [`    ${lines.told}`, `    ${fill(standingTexts.next, language, { command: lines.command })}`];
}

/** What lets the first held claim alone go on, in words. */
function aloneLines(...of: Parameters<typeof aloneCommands>): string[] {
  return aloneCommands(...of).map((command) => `    ${fill(heldNextTexts.alone, of[3], { command })}`);
}

/** The same as data; numbers of the own office without it. */
export function claimsStatusJson(status: ClaimsStatus, office: string) {
  const {
    all,
    byStatus,
    payable,
    withoutAccount: lacking,
    leftOut: doubted,
    toApprove,
    sent,
    paid,
    elsewhere,
    bounced,
    voided,
    receivable,
    recovered,
    waiting,
    heldFor,
    heldDecision: _,
    toMend: __,
    overpaid,
    heirsOverpaid: ofHeirs,
    notice,
    ...first
  } = status;
  const shown = (numbers: readonly string[]) => numbers.map((each) => shownNumber(office, each));
  return {
    publicNotice: noticeStatusJson(notice, office),
    ...{ all, byStatus, payable, toApprove, sent, paid, elsewhere, bounced, voided, receivable, recovered },
    withoutAccount: withoutAccountJson(lacking),
    leftOut: doubted,
    firstHeld: shown(first.firstHeld),
    heldFor: [...new Set(heldFor)],
    firstBounced: shown(first.firstBounced),
    overpaid: {
      ...overpaidSum(overpaid),
      claims: overpaid.map(({ number, amount, paid: of }) => {
        return { number: shownNumber(office, number), amount, paid: of === undefined ? null : shownNumber(office, of) };
      }),
    },
    heirsOverpaid: ofHeirs.map(({ number, amount }) => ({ number: shownNumber(office, number), amount })),
    waitingBatches: waiting.map(({ batch, lines, amount, waiting: open, paid: done, bounced: back }) => {
      return { batch: shownNumber(office, batch), lines, amount, waiting: open, paid: done, bounced: back };
    }),
  };
}
