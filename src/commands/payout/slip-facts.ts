import { grouped } from '../../io/report/decision/wording.ts';
import { claimDayWords, costColumnWords, eventWords } from '../../io/report/text/language-words.ts';
import { slipTexts } from '../../io/report/text/slip-texts.ts';
import type { SlipClaim } from '../../io/workbook/payout/slip.ts';
import type { SubmittedClaim } from '../../rules/claim-intake/submitted-claim.ts';
import type { Language, Text } from '../../rules/value/text.ts';

/** What a claim stated, as it stands on a slip: the event, where and when, the costs column by column, and where in which sheet it stood. What it did not state is left out. */
export function slipFacts(submitted: SubmittedClaim, language: Language): SlipClaim['facts'] {
  const { claim, hospital, patient, receiptNumber, origin } = submitted;
  const costs = Object.entries(costColumnWords).flatMap(([column, word]): [Text, string | undefined][] => {
    const amount = claim.costs[column as keyof typeof costColumnWords];
    return [[word, amount === undefined ? undefined : grouped(amount)]];
  });
  const place = [origin.file, [origin.sheet, origin.cell].filter(Boolean).join('!')].filter(Boolean).join(' ');
  const facts: readonly [Text, string | null | undefined][] = [
    [slipTexts.event, eventWords[claim.event][language]],
    [slipTexts.patient, patient?.name],
    [slipTexts.hospital, hospital],
    [claimDayWords.admission, claim.admitted],
    [claimDayWords.discharge, claim.discharged],
    [claimDayWords.event, claim.happened],
    [claimDayWords.diagnosis, claim.diagnosed],
    [slipTexts.diagnosis, claim.diagnosis],
    ...costs,
    [slipTexts.receipt, receiptNumber],
    [slipTexts.source, place],
  ];
  return facts.flatMap(([label, value]) => (value ? [[label[language], value] as const] : []));
}
