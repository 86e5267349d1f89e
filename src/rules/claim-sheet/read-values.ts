import { matchKind } from '../enrolment/match-kind.ts';
import { readDate } from '../enrolment/read-date.ts';
import { readFee } from '../enrolment/read-fee.ts';
import { yesOrNo } from '../enrolment/yes-or-no.ts';
import { blank, type CellReading, hasValue } from '../person/cell-reading.ts';
import { compactText, saysNothing } from '../person/tidy-text.ts';
import type { Kind } from '../scheme/members.ts';
import type { Cell } from '../submission/cell.ts';
import { type Yuan, yuan } from '../value/money.ts';
import type { Text } from '../value/text.ts';
import { wantedWords } from './wanted-words.ts';
import { gradeWords } from './words.ts';

/** How a cell of a claim is read. Blank gives neither value nor problem: what a claim does not state is never guessed. */
export type Reader<Value> = (cell: Cell | undefined) => CellReading<Value>;

/** A reader of words; what gives undefined is not understood, and `wanted` says what would be. */
export function wordReader<Value>(understand: (word: string) => Value | undefined, wanted: Text): Reader<Value> {
  return (cell) => {
    if (cell?.kind === 'error' || cell?.kind === 'formula-without-value') return notUnderstood(wanted);
    if (!hasValue(cell)) return blank;
    const word = compactText(cell.text);
    if (saysNothing(word)) return blank;
    const value = understand(word);
    return value === undefined ? notUnderstood(wanted) : { value };
  };
}

/** A reader that also speaks of cells with an error or without a value, since no other check does here. */
export function strict<Value>(read: Reader<Value>, wanted: Text): Reader<Value> {
  return (cell) =>
    cell?.kind === 'error' || cell?.kind === 'formula-without-value' ? notUnderstood(wanted) : read(cell);
}

function notUnderstood(wanted: Text): CellReading<never> {
  return { problem: { code: 'value-not-understood', parameters: { wanted } } };
}

/** A day, ISO 8601, however the cell writes it. */
export const day: Reader<string> = strict(readDate, wantedWords.date);

/** A sum of yuan with two places; never negative. */
export const money: Reader<Yuan> = strict((cell) => {
  const { value, problem } = readFee(cell);
  return value === undefined ? (problem ? { problem } : blank) : { value: yuan(value) };
}, wantedWords.money);

/** Yes or no: 是, 否, √, ×, and what else people write for them. */
export const yes: Reader<boolean> = wordReader((word) => yesOrNo(word.toLowerCase()), wantedWords.yesOrNo);

/** A number of days up to 9,999: 12, 12.0, 12天. */
export const wholeDays: Reader<number> = wordReader((word) => {
  const [, digits] = /^(\d{1,4})(?:\.0+)?天?$/.exec(word) ?? [];
  return digits === undefined ? undefined : Number(digits);
}, wantedWords.days);

/** A grade of disability, 1 to 10: 十级, 10级, 10. */
export const disabilityGrade: Reader<number> = wordReader((word) => {
  const bare = word.replace(/级$/, '');
  const grade = /^\d{1,2}$/.test(bare) ? Number(bare) : gradeWords.indexOf(bare) + 1;
  return grade >= 1 && grade <= 10 ? grade : undefined;
}, wantedWords.grade);

/** One of a fixed choice, by what people write for it. */
export function choice<Value>(words: readonly (readonly [Value, RegExp])[], wanted: Text): Reader<Value> {
  return wordReader((word) => words.find(([, pattern]) => pattern.test(word.toLowerCase()))?.[0], wanted);
}

/** One of the scheme's own kinds, by its title, an alias or its id. */
export function kindOf(kinds: Readonly<Record<string, Kind>> | undefined): Reader<string> {
  return wordReader((word) => matchKind(word, kinds), wantedKinds(kinds));
}

/** What would be understood where one of the scheme's own kinds is stated. */
export function wantedKinds(kinds: Readonly<Record<string, Kind>> | undefined): Text {
  const titles = Object.values(kinds ?? {}).map(({ title }) => title);
  if (titles.length === 0) return wantedWords.noKinds;
  return { zh: `其中之一：${titles.join('、')}`, en: `one of ${titles.join(', ')}` };
}

/** Several parted by 、，；/ or a line break; each has to be understood. */
export function several<Value>(read: Reader<Value>): Reader<readonly Value[]> {
  return (cell) => {
    if (!hasValue(cell)) return cell ? (read(cell) as CellReading<never>) : blank;
    const values: Value[] = [];
    for (const part of cell.text.split(/[、，,;；\n]/)) {
      const { value, problem } = read({ ...cell, text: part });
      if (problem) return { problem };
      if (value !== undefined) values.push(value);
    }
    return values.length > 0 ? { value: values } : blank;
  };
}

/** Any text, without the blanks in it. */
export const words: Reader<string> = wordReader((word) => word, wantedWords.text);
