import { isScalar, type Node, type Pair } from 'yaml';

/** A key and its value as YAML gives them. */
export type SourcePair = Pair<Node, Node | null>;

/** What stood there as one text, with the signs that part it. */
export interface TornText {
  /** As the file has it: `fee：36`, `1,000`. */
  readonly found: string;
  /** As it is written. */
  readonly written: string;
}

/** A key and a value that their colon did not part, and why: it is full-width, or no blank follows it. */
export interface JoinedPair extends TornText {
  readonly code: 'scheme-colon-full-width' | 'scheme-colon-without-space';
  readonly key: string;
  readonly value: string;
}

/** A key without a value that holds a colon: the key and the value that were meant. Undefined for any other pair. */
export function joinedPair({ key, value }: SourcePair): JoinedPair | undefined {
  const isBare = value === null || (isScalar(value) && value.type === 'PLAIN' && value.source === '');
  if (!isBare || !isScalar(key)) return undefined;
  const found = String(key.value);
  const [, wide, wideText] = /^([^：]+?)\s*：\s*(.+)$/u.exec(found) ?? [];
  const [, bare, bareText] = (key.type === 'PLAIN' && /^([A-Za-z][\w-]*):\s*(.+)$/u.exec(found)) || [];
  const code = bare === undefined ? 'scheme-colon-full-width' : 'scheme-colon-without-space';
  const [name, text] = bare === undefined ? [wide, wideText] : [bare, bareText];
  return name === undefined || text === undefined
    ? undefined
    : { code, found, written: `${name}: ${text}`, key: name, value: text };
}

/**
 * A number that commas between its thousands tore apart within brackets: `1,000` gives 1 and 000. Undefined where the parts may be meant as several: a blank
 * stands after the comma, or the groups are not of three digits.
 *
 * @param parts - what follows each other within the brackets
 * @param at - the place of the first part
 * @param text - of the whole file
 * @returns the number, and how many parts it takes
 */
export function tornNumber(
  parts: readonly (Node | null)[],
  at: number,
  text: string,
): (TornText & { readonly parts: number }) | undefined {
  const first = plainText(parts[at]);
  if (first === undefined || !/^[¥￥]?\d{1,3}$/u.test(first)) return undefined;
  let found = first;
  let next = at + 1;
  while (next < parts.length) {
    const part = plainText(parts[next]);
    const [end, start] = [parts[next - 1]?.range?.[1], parts[next]?.range?.[0]];
    const joined = end !== undefined && start !== undefined && text.slice(end, start) === ',';
    if (!joined || part === undefined || !/^\d{3}(?!\d)/u.test(part)) break;
    found += `,${part}`;
    next += 1;
    if (!/^\d{3}$/u.test(part)) break;
  }
  if (next === at + 1) return undefined;
  return { found, written: found.replace(/[¥￥,]/gu, ''), parts: next - at };
}

function plainText(node: Node | null | undefined): string | undefined {
  return isScalar(node) && node.type === 'PLAIN' ? String(node.value) : undefined;
}
