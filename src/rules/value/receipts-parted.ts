/** So many digits tell a whole number from a group of one. */
const WHOLE = /\d{6,}$/;

/** Begins another number, by its letters or label. */
const LABELLED = /^\p{L}[\p{L}.:#№-]*\d{6,}/u;

const COUNTED = /^[([]?(?:共计?|合计|等)?\s*[\d一二两三四五六七八九十]{1,3}\s*[张份页联]/u;

/**
 * The text of a receipt cell with 、 for those blanks and line breaks between which whole numbers stand, or a number and how many papers there are. Other blanks only group the digits of one
 * number, `FP 1234 5678`, and are left: so may those between two numbers of another length, the first of which is the code of a printed form.
 */
export function withReceiptsParted(text: string): string {
  if (!/\s/.test(text)) return text;
  const words = text.normalize('NFKC').trim().split(/\s+/);
  return words.reduce((all, word) => {
    const last = all.split(/[、\s]/).at(-1) ?? '';
    return all + (isNext(last, word) ? '、' : ' ') + word;
  });
}

function isNext(last: string, word: string): boolean {
  if (COUNTED.test(word)) return true;
  if (!WHOLE.test(last)) return false;
  return LABELLED.test(word) || formOf(last) === formOf(word);
}

/** A number with its digits told by their count alone, without the letters or label before it: of several only the first may have them. */
function formOf(word: string): string {
  return word
    .toUpperCase()
    .replace(/^\D+/u, '')
    .replace(/\d+/g, (digits) => `<${digits.length}>`);
}
