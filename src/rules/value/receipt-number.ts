import { receiptsOfRange, withDigitsBefore } from './receipt-range.ts';

/** As most are stated: one number and nothing around it. */
const ONE_RECEIPT = /^(?:[1-9][0-9A-Z]+|[A-MO-Z][0-9A-Z]*\d[0-9A-Z]*)$/;

/** What parts several receipts. */
const BETWEEN = /[、。,;/\\|+&和及与\s]+/u;

/** What is written before a receipt's number, and is no part of it. */
const LABEL =
  /^(?:第|财政|增值税|医疗|住院|门诊|电子|收费|结算|专用|普通|通用|机打|票据|发票|收据|单据|票|号码|编号|号|NUMBER|NO)+/u;

/** How many papers there are, also after a number: `（2张）`, `共2张`, `等`. */
const COUNT =
  /[([【]?\s*(?:(?:[等共各计]|合计|总计)+\s*|(?<![0-9A-Z]))\d{1,3}\s*[张份页联]\s*[)\]】]?|[([【]?[等共各合总计]*[一二两三四五六七八九十]{1,3}[张份页联][)\]】]?|等(?![\p{L}\p{N}])/gu;

/** Counts the papers of a cell as they are listed: `FP12345678(1)、FP12345691(2)`. */
const LISTED_AS = /(?<=\d{6})[([【]\d{1,2}[)\]】]/gu;

/** Says where the papers are, and is the number of none. */
const ENCLOSED = /^(?:详?见)?附[件表页]?\d{0,3}$/u;

/** The kind of printed form, which thousands of papers share. */
const FORM_CODE = /^代码\d+$/u;

/** What is left of a shorter one without its label tells too little: it is kept as it stands. */
const SHORTEST_WITHOUT_LABEL = 4;

/** Letters before so many digits are the kind of paper, which some clerks leave out. */
const LETTERED = /^\p{L}*(\d{8,})$/u;

/** Nothing but digits, and enough to tell a paper by. */
const ALL_DIGITS = /^\d{4,}$/;

/** Zeros that a number cell loses; a shorter rest would tell too little. */
const LEADING_ZEROS = /^0+(?=[1-9]\d{3,}$)/;

/**
 * The receipts that a cell names, each without label, spaces and dashes, and of digits alone without zeros before them: `No.FP-12345678`, `票据号：FP12345678` and `FP12345678` are one, and so are
 * `0012345678` and `12345678`. Of a range, both ends and what is certainly between; of a list `FP12345678、79` both in full. What holds no digit names none, nor does what counts papers.
 *
 * The ledger keeps what this gives for every claim (`claim_receipt`): where it comes to give something else, a migration has to fill that table again.
 */
export function receiptsIn(stated: string): string[] {
  // As most are, and it is asked again and again.
  if (ONE_RECEIPT.test(stated)) return [stated];
  const text = stated.normalize('NFKC').toUpperCase().replace(COUNT, ' ').replace(LISTED_AS, ' ');
  const parts = text.replace(/\s*([至到~〜])\s*/gu, '$1').split(BETWEEN);
  const named: string[] = [];
  for (const part of parts) {
    const whole = withDigitsBefore(named.at(-1) ?? '', part);
    named.push(...receiptsOfRange(whole, withoutLabel).filter(isReceipt));
  }
  const numbers = named.filter((each) => !FORM_CODE.test(each));
  return (numbers.length > 0 ? numbers : named).map((each) => each.replace(LEADING_ZEROS, ''));
}

/** The digits of a receipt without letters and zeros before them: `FP0012345678` gives `12345678`; undefined where they are too few to tell a paper by, or not all. */
export function digitsOfReceipt(receipt: string): string | undefined {
  const digits = LETTERED.exec(receipt)?.[1] ?? (ALL_DIGITS.test(receipt) ? receipt : undefined);
  return digits?.replace(LEADING_ZEROS, '');
}

/** By what a receipt is looked up among many: alike for any two that may be one paper. What agrees besides is looked at then. */
export function bareReceipt(receipt: string): string {
  return digitsOfReceipt(receipt) ?? receipt;
}

/** By what the receipts are looked up that a cell names, each once. */
export function bareReceipts(stated: string | null): string[] {
  return stated === null ? [] : [...new Set(receiptsIn(stated).map(bareReceipt))];
}

/** A single character counts papers rather than naming one. */
function isReceipt(part: string): boolean {
  return part.length >= 2 && /\p{N}/u.test(part) && !ENCLOSED.test(part);
}

function withoutLabel(part: string): string {
  const receipt = part.replace(/[^\p{L}\p{N}]/gu, '');
  const bare = receipt.replace(LABEL, '').replace(/号$/, '');
  return bare.length >= SHORTEST_WITHOUT_LABEL ? bare : receipt;
}
