import { shownNumber } from '../../io/ledger/entry/claims/claim-number.ts';
import { grouped } from '../../io/report/decision/wording.ts';
import { noticeTexts } from '../../io/report/text/notice-texts.ts';
import { receiveTexts, settlementWords } from '../../io/report/text/receive-texts.ts';
import { maskPersonalData } from '../../rules/findings/mask.ts';
import type { SettledPart } from '../../rules/fund/settled-part.ts';
import type { Candidate, LineMatch } from '../../rules/receipt/receipt.ts';
import { type Fen, fen, sumOf, yuan } from '../../rules/value/money.ts';
import { fill, type Language } from '../../rules/value/text.ts';

/** What is needed to speak of lines. */
export interface LineWording {
  readonly language: Language;
  readonly office: string;
  /** Names of units by id. */
  readonly units: ReadonlyMap<string, string>;
  /** What each unit still owes, in fen, by `unit period`. */
  readonly open: ReadonlyMap<string, Fen>;
}

/** The number of a line as an office reads it: `12-3`. */
export function lineNumber(entry: string, line: number, office: string): string {
  return `${shownNumber(office, entry)}-${line}`;
}

/** Whom or what a part concerns: a unit, a payer, a batch with the claim; empty where nobody. */
export function partOf(
  { unit, payer, batch, number }: Omit<SettledPart, 'kind' | 'amount' | 'period'>,
  words: LineWording,
): string {
  if (unit !== null) return words.units.get(unit) ?? unit;
  if (payer !== null) return payerName(payer, words.language);
  return [batch, number].flatMap((each) => (each === null ? [] : shownNumber(words.office, each))).join(' ');
}

/** `互助金 红河州第一中学 1,800.00`, for each part. */
export function partsText(parts: readonly SettledPart[], words: LineWording): string {
  return parts
    .map((part) =>
      [settlementWords[part.kind][words.language], partOf(part, words), grouped(part.amount)].filter(Boolean).join(' '),
    )
    .join(words.language === 'zh' ? '，' : ', ');
}

/** What a doubtful line might be, in a few words. */
export function candidateText(
  { kind, unit, payer, batch, number, open, with: others = [], differs }: Candidate,
  words: LineWording,
): string {
  if (unit !== null && others.length > 0)
    return [{ ...unit, open }, ...others].map((each) => `${each.name} ${grouped(each.open)}`).join(' + ');
  const named = unit?.name ?? partOf({ unit: null, payer, batch, number }, words);
  const sum = differs === undefined && /[1-9]/.test(open) ? grouped(open) : '';
  const text = [kind === 'fee' ? '' : settlementWords[kind][words.language], named, sum].filter(Boolean).join(' ');
  if (differs === undefined) return text;
  return fill(receiveTexts.differs, words.language, { what: text, amount: grouped(differs) });
}

/** A remark as many people may see it: long numbers are masked, those of the centre’s own batches that it may be are not. */
export function shownRemark({ line: { remark }, candidates }: Pick<LineMatch, 'line' | 'candidates'>, office: string) {
  const text = remark ?? '';
  const numbers = candidates.flatMap(({ batch }) => (batch === null ? [] : [shownNumber(office, batch)]));
  if (!numbers.some((number) => text.includes(number))) return maskPersonalData('text', text);
  const own = new RegExp(`(?<!\\p{Nd}[\\s\\-.－]{0,2})(${numbers.join('|')})(?![\\s\\-.－]{0,2}\\p{Nd})`, 'u');
  const parts = text.split(own);
  return parts.map((part) => (numbers.includes(part) ? part : maskPersonalData('text', part))).join('');
}

function payerName(payer: string, language: Language): string {
  const known = ['provincial-union', 'city-union', 'government', 'relief-fund'] as const;
  const id = known.find((each) => each === payer);
  return id === undefined ? payer : noticeTexts[id][language];
}

/** So end the names of organisations, and hardly anybody’s own. */
const ORGANISATION = /(?:公司|[厂局院校所店社站部行会矿场]|中心|银行|业务)$/u;

/** A counterparty as many people may see it: names that may be a person’s are masked, those of units are not. */
export function shownParty(name: string | null, isUnit: boolean): string {
  const text = name ?? '';
  return isUnit || [...text].length > 4 || ORGANISATION.test(text) ? text : maskPersonalData('name', text);
}

/** What came in and what went out of some lines, in yuan. */
export function inAndOut(lines: readonly { readonly amount: string }[]): { in: string; out: string } {
  const amounts = lines.map(({ amount }) => fen(amount));
  const out = -sumOf(amounts.filter((each) => each < 0n));
  return { in: yuan(sumOf(amounts.filter((each) => each > 0n))), out: yuan(out) };
}
