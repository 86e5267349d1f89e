import { readEighteen } from '../person/resident-number.ts';
import type { Cell } from './cell.ts';
import { isNote, signsOff } from './row-kind.ts';
import { giveUp, haveLeft, isGone, takePart } from './taking-part-words.ts';

/** An identity number that stands in a cell where none belongs. */
export interface MisplacedNumber {
  readonly cell: Cell;
  /** 18 characters with the right check digit, X in upper case. */
  readonly number: string;
}

/** Longest text in which a name, a number and a word or two stand together; a longer one is a sentence. */
const longest = 40;
const eighteen = /(?<!\d)\d{17}[\dXx](?![\dA-Za-z])/;

/** Said of somebody in a line below the list: 张三（350102…）本期退出. */
const takesNoPart = new RegExp(`(?:不|未|不再)${takePart}|(?<![不未没非])(?:${giveUp}|${haveLeft})|${isGone}`);

/**
 * The first identity number of a row that stands outside the columns where one may: the row slid to the side, or its cells were typed into each other. Only a
 * number with a right check digit is one for certain. A signature's and a note's are nobody's on the list, nor is one in a row of
 * nothing but a sentence that its owner takes no part.
 *
 * @param row - all the row's own cells within the list's columns
 * @param mayHold - columns whose numbers are told of otherwise: the list's own, and those about a member's family
 */
export function misplacedNumber(
  row: readonly Cell[],
  mayHold: (column: number) => boolean,
): MisplacedNumber | undefined {
  for (const cell of row) {
    if (cell.text.length < 18 || cell.text.length > longest || cell.kind === 'formula-without-value') continue;
    const text = cell.text.normalize('NFKC').replace(/[\s\p{Cf}]/gu, '');
    const number = eighteen.exec(text)?.[0].toUpperCase();
    if (number === undefined || readEighteen(number).document === undefined || mayHold(cell.column)) continue;
    if (isNote(text) || signsOff(row) || (row.length === 1 && takesNoPart.test(text))) return undefined;
    return { cell, number };
  }
  return undefined;
}
