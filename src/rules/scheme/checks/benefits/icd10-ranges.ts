/** Codes from the first to the last, both included, as whole numbers in the order of ICD-10 to three places behind the point. */
export interface CodeRange {
  readonly first: number;
  readonly last: number;
}

const CODE = /^([A-Z])(\d{2})(?:\.(\d{1,3}))?$/;

/**
 * A code, or a range of codes, as numbers: `I21` holds I21.0 to I21.999, `C00-C97` holds C97.9 as well.
 *
 * @returns undefined where it is neither, or a range that goes back
 */
export function codeRange(entry: string): CodeRange | undefined {
  const codes = entry.split('-').map((code) => single(code.trim()));
  const [from, to] = [codes[0], codes.at(-1)];
  if (!from || !to || codes.length > 2 || to.last < from.first) return undefined;
  return { first: from.first, last: to.last };
}

function single(code: string): CodeRange | undefined {
  const [, letter, category, behind = ''] = CODE.exec(code) ?? [];
  if (letter === undefined || category === undefined) return undefined;
  const start = (letter.charCodeAt(0) * 100 + Number(category)) * 1000;
  return { first: start + Number(behind.padEnd(3, '0')), last: start + Number(behind.padEnd(3, '9')) };
}

/** What is left of ranges when others are taken out. */
export function without(ranges: readonly CodeRange[], taken: readonly CodeRange[]): CodeRange[] {
  return taken.reduce<CodeRange[]>(
    (left, { first, last }) =>
      left.flatMap((range) =>
        [
          { first: range.first, last: Math.min(range.last, first - 1) },
          { first: Math.max(range.first, last + 1), last: range.last },
        ].filter((part) => part.first <= part.last),
      ),
    [...ranges],
  );
}

/** The first codes that two lists of ranges share. */
export function shared(one: readonly CodeRange[], other: readonly CodeRange[]): CodeRange | undefined {
  return one
    .flatMap((left) =>
      other.map((right) => ({ first: Math.max(left.first, right.first), last: Math.min(left.last, right.last) })),
    )
    .find(({ first, last }) => first <= last);
}

/** A range as the scheme would write it: `C73`, `D05-D07`, `I21.1`. */
export function codeText({ first, last }: CodeRange): string {
  const from = codesFor(first).find((each) => each.range.first === first && each.range.last <= last);
  const to = codesFor(last).find((each) => each.range.last === last && each.range.first >= first);
  return from?.code === to?.code ? (from?.code ?? '') : `${from?.code}-${to?.code}`;
}

/** The codes that hold a number, the category first, with all that each holds. */
function codesFor(number: number): { readonly code: string; readonly range: CodeRange }[] {
  const category = Math.floor(number / 1000);
  const behind = String(number % 1000).padStart(3, '0');
  const name = `${String.fromCharCode(Math.floor(category / 100))}${String(category % 100).padStart(2, '0')}`;
  const codes = [name, ...[1, 2, 3].map((digits) => `${name}.${behind.slice(0, digits)}`)];
  return codes.flatMap((code) => {
    const range = single(code);
    return range ? [{ code, range }] : [];
  });
}
