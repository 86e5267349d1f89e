import type { SettledPart } from '../fund/settled-part.ts';

/** Words for what is not a unit’s fee, in both languages, as lists and messages use them. */
const kindWords: readonly (readonly [RegExp, SettledPart['kind']])[] = [
  [/^(?:利息|结息|interest)$/iu, 'interest'],
  [/^(?:补助|补助拨入|代缴补助|财政补助|拨款|subsidy|grant|part of fees)$/iu, 'subsidy'],
  [/^(?:捐赠|捐款|donation)$/iu, 'donation'],
  [/^(?:追回|追回补助|收回补助|recovery)$/iu, 'recovery'],
  [/^(?:退汇|退票|bounced|came back)$/iu, 'bounced'],
  [/^(?:调节金|上解调节金|adjustment|adjustment fund)$/iu, 'adjustment'],
  [/^(?:两抵|收付两抵|误汇|误汇退回|代垫|手续费|银行手续费|passing|in and out|(?:bank )?charges?)$/iu, 'passing'],
  [/^(?:待查|待查款项|unidentified|not identified)$/iu, 'unidentified'],
];

/** Words that say what a line is and leave open whose: the unit or the batch comes after a colon, or is the one that fits. */
const openWords = {
  unit: /^(?:互助金|会费|缴费|fees?|预收|in advance|退还多缴|退还|退费|returned)$/iu,
  batch: /^(?:批次付款|批次|batch)$/iu,
} as const;

/** What a line settles by a word of either language; undefined where the word says none of it. */
export function kindOfWord(word: string): SettledPart['kind'] | undefined {
  return kindWords.find(([pattern]) => pattern.test(word))?.[1];
}

/** What a word leaves open; nothing where it says all, or is none of these. */
export function leftOpenBy(word: string): keyof typeof openWords | undefined {
  return (['unit', 'batch'] as const).find((each) => openWords[each].test(word));
}
