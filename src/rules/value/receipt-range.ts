/** Between dashes, which also stand within a number, only two numbers alike with so many digits are a range. */
const DASHED = /^([^‐‑‒–—-]*\d{6,})[‐‑‒–—-]+([^‐‑‒–—-]*\d{6,})$/u;

/** Whoever hands in more papers lists them; a wider range is rather a slip of the pen. */
const MOST = 100;

/**
 * The receipts of a part of a cell that may be a range: `A00012345至A00012347` and `A00012345至47` are three; `A00012345-A00012347` too, where both ends are alike. Ends that do not fit each other
 * stand for themselves.
 *
 * @param tidied - a number without what is written around it
 */
export function receiptsOfRange(part: string, tidied: (part: string) => string): string[] {
  const ends = part.split(/[至到~〜]/u).map(tidied);
  const [from = '', to, ...more] = ends;
  if (to !== undefined) return (more.length === 0 ? between(from, completed(from, to)) : undefined) ?? ends;
  const [, first, last] = DASHED.exec(part) ?? [];
  const dashed = first === undefined || last === undefined ? undefined : between(tidied(first), tidied(last));
  return dashed ?? ends;
}

/** The last number of a range with what it leaves out of the first. */
function completed(first: string, last: string): string {
  const [letters, digits] = parted(first);
  if (!/^\d+$/.test(last) || last.length > digits.length) return last;
  return letters + digits.slice(0, digits.length - last.length) + last;
}

/** All from one to another; undefined where they do not fit each other. */
function between(first: string, last: string): string[] | undefined {
  const [letters, digits] = parted(first);
  const [sameLetters, lastDigits] = parted(last);
  if (digits.length === 0 || letters !== sameLetters || digits.length !== lastDigits.length) return undefined;
  const [from, to] = [BigInt(digits), BigInt(lastDigits)];
  if (to <= from || to - from >= MOST) return undefined;
  const inside = Array.from({ length: Number(to - from) + 1 }, (_, step) => String(from + BigInt(step)));
  return inside.map((number) => letters + number.padStart(digits.length, '0'));
}

function parted(receipt: string): [letters: string, digits: string] {
  const [, letters = '', digits = ''] = /^(.*?)(\d*)$/u.exec(receipt) ?? [];
  return [letters, digits];
}
