const DASH = '‐‑‒–—―─−-';

/** Dashes also stand within a number: only between numbers of so many digits, or behind one, they may say 至. */
const DASHED = new RegExp(`^(\\D*\\d{6,}[^\\d${DASH}]*)[${DASH}]+([^${DASH}]*\\d[^${DASH}]*)$`, 'u');

/** From so many digits on a number is a receipt's own, behind which few digits more may be the end of a range: `12345678-80`. */
const WHOLE = 8;
const ABRIDGED = /^\d{1,4}$/;

const LAST_DIGITS = new RegExp(`^(\\d{2,4})([至到~〜${DASH}]\\d{1,4})?$`, 'u');

/** A day, which a number within the day may follow: `20260205-12`. */
const DAY = /^(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$/;

/** Whoever hands in more papers lists them; a wider range is rather a slip of the pen. */
const MOST = 100;

/**
 * The receipts of a part of a cell that may be a range: `A00012345至A00012347`, `A00012345至47`, `A00012345-A00012347`, `A00012345-00012347` and `A00012345-47` are three. Ends that do not fit
 * each other stand for themselves; between dashes only where both have letters before them, since else it is rather one number with a dash within, `35060125-0012345678`.
 *
 * @param tidied - a number without what is written around it
 */
export function receiptsOfRange(part: string, tidied: (part: string) => string): string[] {
  const ends = part.split(/[至到~〜]/u).map(tidied);
  const [from = '', to, ...more] = ends;
  if (to !== undefined) return (more.length === 0 ? between(from, completed(from, to)) : undefined) ?? ends;
  const [, first, last] = DASHED.exec(part) ?? [];
  return (first === undefined || last === undefined ? undefined : dashed(tidied(first), tidied(last))) ?? ends;
}

/** A part of a list of which only the last digits are written, `79` of `FP12345678、79`, also of a range, with the digits of the number before it; as it is where it does not follow near. */
export function withDigitsBefore(before: string, part: string): string {
  if (/^\d$/.test(part)) return nextNumber(before, part) ?? part;
  const [, last, rest = ''] = LAST_DIGITS.exec(part) ?? [];
  const whole = last === undefined ? undefined : abridged(before, last);
  return whole !== undefined && between(before, whole) ? whole + rest : part;
}

/** A single digit counts papers rather than naming one, unless it ends the very next number: `9` of `FP12345678、9`. */
function nextNumber(before: string, last: string): string | undefined {
  const [letters, digits] = parted(before);
  if (digits.length < WHOLE || DAY.test(digits)) return undefined;
  const next = String(BigInt(digits) + 1n).padStart(digits.length, '0');
  return next.length === digits.length && next.endsWith(last) ? letters + next : undefined;
}

function dashed(first: string, stated: string): string[] | undefined {
  const last = stated.replace(/号$/u, '');
  const [letters, digits] = parted(first);
  const [ownLetters, ownDigits] = parted(last);
  if (ownDigits.length < 6) {
    const whole = abridged(first, last);
    return whole === undefined ? undefined : between(first, whole);
  }
  if (digits.length < 6) return undefined;
  const alone = letters !== '' && ownLetters !== '' ? [first, last] : undefined;
  return between(first, completed(first, last)) ?? alone;
}

function abridged(first: string, last: string): string | undefined {
  const [, digits] = parted(first);
  return digits.length >= WHOLE && !DAY.test(digits) && ABRIDGED.test(last) ? completed(first, last) : undefined;
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
