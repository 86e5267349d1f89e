import { readDate } from '../enrolment/read-date.ts';
import type { Cell } from '../submission/cell.ts';
import type { PlainDate } from '../value/plain-date.ts';

const TIME = /[\sT]*\d{1,2}(?::\d{2}|时\d{1,2}分)(?:[:.]?\d{2}秒?)?(?:\.\d+)?$/u;
const DIGITS = /^(\d{8})[\s-]?\d{6}$/;

/** The day of a moment as banks write it: `2026-07-01 10:20:30`, `20260701102030`, `2026年07月01日 10:20`, or any date. Undefined where it is none. */
export function readDay(cell: Cell | undefined): PlainDate | undefined {
  const dated = withoutTime(cell);
  return dated && readDate(dated).value;
}

/** A cell with a moment as one with its day; any other as it is, but tidied. */
export function withoutTime(cell: Cell | undefined): Cell | undefined {
  if (cell === undefined) return undefined;
  const tidied = cell.text.normalize('NFKC').trim();
  const [, digits] = DIGITS.exec(tidied) ?? [];
  return { ...cell, text: digits ?? tidied.replace(TIME, '') };
}
