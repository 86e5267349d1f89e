import type { Text } from '../value/text.ts';

/** Why a file is no YAML, in words: where it begins, what stands there and what is wrong with it. */
export interface YamlMistake {
  /** Where in the text it begins, in characters from 0. */
  readonly offset: number;
  /** What stands there: the line, or the part of it that is wrong. */
  readonly found: string;
  /** What is wrong and how it is written; names what was found. */
  readonly reason: Text;
}

/** A word that is a key of the language, as it begins a line or a pair. */
export const KEY = '[A-Za-z][\\w-]*';

const LONGEST = 60;

/** A text as it is quoted in a message: on one line, without blanks around it, not longer than 60 characters. */
export function quoted(text: string): string {
  const line = text.trim().split(/\r?\n/u, 1)[0] ?? '';
  return line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line;
}

/** The line in which a place lies: where it starts, and its text without the end of line. */
export function lineAt(text: string, offset: number): { readonly start: number; readonly line: string } {
  const start = text.lastIndexOf('\n', Math.max(offset, 0) - 1) + 1;
  return { start, line: /^[^\r\n]*/u.exec(text.slice(start))?.[0] ?? '' };
}
