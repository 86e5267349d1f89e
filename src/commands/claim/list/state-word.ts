import type { ClaimRecord, ClaimState } from '../../../io/ledger/read/claims/claim-record.ts';
import { claimListTexts } from '../../../io/report/text/claim-list-texts.ts';
import { fill, type Language, type Text } from '../../../rules/value/text.ts';
import { bankReasons, paymentState } from './listed-claim.ts';

/** How far the money of a claim is, in a word or two. */
export const stateWords: Readonly<Record<ClaimState, Text>> = {
  decided: claimListTexts.unpaid,
  approved: claimListTexts.unpaid,
  batched: claimListTexts.sent,
  paid: claimListTexts.paid,
  bounced: claimListTexts.bounced,
  voided: claimListTexts.voided,
};

/** The same with what the bank said of what came back; null where there is nothing to be paid. */
export function stateWord(record: ClaimRecord, language: Language): string | null {
  const state = paymentState(record);
  if (state === null) return null;
  const word = stateWords[state][language];
  const said = bankReasons(record);
  if (said.length === 0) return word;
  return fill(claimListTexts.bankSaid, language, { state: word, reason: said.join(', ') });
}
