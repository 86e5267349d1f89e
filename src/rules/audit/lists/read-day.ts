import { readDate } from '../../enrolment/read-date.ts';
import type { Cell } from '../../submission/cell.ts';
import type { PlainDate } from '../../value/plain-date.ts';

/** A time of day after the date, as registers export it. */
const TIME = /[ T]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?$/;

/** The day that a cell states, also with a time of day after it; undefined where it states none. */
export function readDay(cell: Cell | undefined): PlainDate | undefined {
  return cell && readDate({ ...cell, text: cell.text.trim().replace(TIME, '') }).value;
}
