import type { ClaimRecord, ClaimState } from '../../../io/ledger/read/claims/claim-record.ts';
import { claimListTexts } from '../../../io/report/text/claim-list-texts.ts';
import type { Settings } from '../../../io/workspace/settings.ts';
import { fill, type Language, type Text } from '../../../rules/value/text.ts';
import { bankReasons, paymentState } from './listed-claim.ts';

/** How far the money of a claim is, in a word or two. */
const stateWords: Readonly<Record<ClaimState, Text>> = {
  decided: claimListTexts.unpaid,
  approved: claimListTexts.unpaid,
  batched: claimListTexts.sent,
  paid: claimListTexts.paid,
  bounced: claimListTexts.bounced,
  voided: claimListTexts.voided,
};

/** Where the centre asks for approval, what is only decided waits for it. */
export function stateText(state: ClaimState, policy: Settings['policy']): Text {
  return state === 'decided' && policy?.approve === 'another-actor' ? claimListTexts.unapproved : stateWords[state];
}

/** The same with what the bank said of what came back; null where there is nothing to be paid. */
export function stateWord(record: ClaimRecord, policy: Settings['policy'], language: Language): string | null {
  const state = paymentState(record);
  if (state === null) return null;
  if (record.elsewhere === 'paid') return claimListTexts.elsewhere[language];
  const word = stateText(state, policy)[language];
  const said = bankReasons(record);
  if (state !== 'bounced' || said.length === 0) return word;
  return fill(claimListTexts.bankSaid, language, { state: word, reason: said.join(', ') });
}
