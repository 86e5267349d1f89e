import { shownNumber } from '../../../io/ledger/entry/claims/claim-number.ts';
import type { BatchLine } from '../../../io/ledger/read/claims/batch-line.ts';
import type { ClaimRecord, ClaimState } from '../../../io/ledger/read/claims/claim-record.ts';
import type { ClaimStanding } from '../../../io/ledger/read/claims/claim-standings.ts';
import { reasonText } from '../../../io/report/decision/reason-text.ts';
import type { Wording } from '../../../io/report/decision/wording.ts';
import { claimListTexts } from '../../../io/report/text/claim-list-texts.ts';
import type { DecisionLine } from '../../../io/workbook/payout/decision-columns.ts';
import type { DecisionStatus } from '../../../rules/claim/decision.ts';
import { shownDay } from '../../../rules/claim/event-day.ts';
import { tellingDecision } from '../../../rules/claim/telling-reasons.ts';
import { fen, type Yuan, yuan } from '../../../rules/value/money.ts';
import { fill } from '../../../rules/value/text.ts';

/** One claim of a list, without the steps of its decision. */
export interface ListedClaim
  extends Pick<DecisionLine, 'number' | 'unit' | 'name' | 'idNumber' | 'event' | 'eventDay'> {
  readonly status: DecisionStatus;
  /** Null where there is nothing to be paid. */
  readonly state: ClaimState | null;
  /** What of it stands where the list looks. */
  readonly amount: Yuan;
  /** Why it was not paid in full, why a person holds it, or what the bank said of what came back. */
  readonly grounds: readonly ClaimGround[];
}

/** One ground, in words. */
export interface ClaimGround {
  /** Of its kind; the words themselves where others chose them. */
  readonly kind: string;
  readonly text: string;
  /** How personal data in it is known: in the bank's words any number may be one, and any name. */
  readonly personal: 'bank-words' | 'any';
  /** Of the bank's words: those who were to be paid. */
  readonly names?: readonly string[];
  /** Of what came back: the heir, from 0, whose account is to be mended; null where the claim has none. */
  readonly heir?: number | null;
}

/**
 * A claim as a list shows it.
 *
 * @param standing - where the list looks; undefined where it lists every claim: `amount` is then all that was decided
 * @param office - whose list it is: its own numbers stand without it
 */
export function listedClaim(
  record: ClaimRecord,
  standing: ClaimStanding | undefined,
  office: string,
  wording: Wording,
): ListedClaim {
  const { number, unit, submitted, eventDay, status } = record;
  const { claimant, claim } = submitted;
  return {
    number: shownNumber(office, number),
    unit: unit?.name ?? submitted.unitName ?? '',
    name: claimant.name,
    idNumber: claimant.identity.number,
    event: claim.event,
    eventDay: shownDay(claim, eventDay),
    status,
    state: paymentState(record),
    amount: amountStanding(record, standing),
    grounds: standing === 'bounced' ? bankGrounds(record, wording) : decisionGrounds(record, wording),
  };
}

/** How far the money of a claim is; null where there is none. */
export function paymentState({ state, payable }: ClaimRecord): ClaimState | null {
  return (state === 'decided' || state === 'approved') && fen(payable) === 0n ? null : state;
}

/** What of a claim stands there: all that was decided, what is still to be paid, what came back. */
export function amountStanding(record: ClaimRecord, standing: ClaimStanding | undefined): Yuan {
  const { amount, payable, live, paid } = record;
  if (standing === 'unapproved' || standing === 'unpaid') return payable;
  if (standing === 'sent') return yuan(fen(live) - fen(paid));
  if (standing === 'paid' || standing === 'bounced' || standing === 'voided' || standing === 'receivable')
    return record[standing];
  return amount;
}

/** The kind of ground of what came back and has another account by now. */
export const MENDED = 'mended';

/** The same of what has to be approved again first. */
export const MENDED_UNAPPROVED = 'mended-unapproved';

/**
 * A claim that came back, with whose account is to be mended; where none is, only the retry is left to be done.
 *
 * @param isLapsed - whether it has to be approved again before that
 */
export function claimBack(
  claim: ListedClaim,
  { left, isLapsed }: { readonly left: BatchLine | undefined; readonly isLapsed: boolean },
  { language }: Wording,
): ListedClaim {
  if (left !== undefined) return { ...claim, grounds: claim.grounds.map((ground) => ({ ...ground, heir: left.heir })) };
  const text = claimListTexts[isLapsed ? 'mendedUnapproved' : 'mended'][language];
  return { ...claim, grounds: [{ kind: isLapsed ? MENDED_UNAPPROVED : MENDED, text, personal: 'any' }] };
}

function bankGrounds(record: ClaimRecord, { language }: Wording): ClaimGround[] {
  const said = bankReasons(record);
  const words = said.length === 0 ? [claimListTexts.bankSilent[language]] : said;
  const names = [...new Set(record.lines.map(({ payee }) => payee.name))];
  return words.map((text) => ({ kind: text, text, personal: 'bank-words', names }));
}

/** What the bank said of the payments that came back and were not tried again. */
export function bankReasons({ lines }: ClaimRecord): string[] {
  const back = lines.filter(({ state, retriedBy }) => state === 'bounced' && retriedBy === null);
  return [...new Set(back.flatMap(({ reason }) => reason || []))];
}

function decisionGrounds({ status, how, decidedBy, said, decision }: ClaimRecord, wording: Wording): ClaimGround[] {
  if (status === 'approved') return [];
  if (how === 'ruled') {
    const { actor } = decidedBy;
    const text = fill(claimListTexts.ruled, wording.language, { actor, reason: said ?? '' });
    return [{ kind: text, text, personal: 'any' }];
  }
  const { reasons, awards } = tellingDecision(decision);
  const all = [...reasons, ...awards.flatMap((award) => award.reasons)];
  const byText = new Map(all.map((reason) => [reasonText(reason, wording), reason.code]));
  return [...byText].map(([text, kind]) => ({ kind, text, personal: 'any' }));
}
