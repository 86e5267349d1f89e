import { understandable } from '../findings/person-reasons.ts';
import { blank, type CellReading, hasValue } from '../person/cell-reading.ts';
import { compactText, saysNothing } from '../person/tidy-text.ts';
import type { Cell } from '../submission/cell.ts';
import { isPlainDate, type PlainDate, plusDays } from '../value/plain-date.ts';
import { type Text, worded } from '../value/text.ts';

/** Year, month and day in this order with one kind of separator, or eight digits. Two-digit years and other orders leave a choice, so they are not read. */
const DATE = /^(\d{4})(?:([-./])(\d{1,2})\2(\d{1,2})|年(\d{1,2})月(\d{1,2})日?|(\d{2})(\d{2}))$/;

/** Reads a date: a date cell, `2026-7-1`, `2026.07.01`, `2026/7/1`, `2026年7月1日`, `20260701` as text or number. */
export function readDate(cell: Cell | undefined): CellReading<PlainDate> {
  if (!hasValue(cell)) return blank;
  const text = compactText(cell.text).replace(/^['‘’]/, '');
  if (saysNothing(text)) return blank;
  const [, year = '', , ...parts] = DATE.exec(text) ?? [];
  const [month = '', day = ''] = parts.filter((part) => part !== undefined);
  const value = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  if (isPlainDate(value)) return { value };
  return { problem: { code: 'value-not-understood', parameters: { wanted: wantedFor(text) } } };
}

/** The day before the first that Excel numbers, as its numbers of today's days go. */
const BEFORE_SERIALS = '1899-12-30';
/** Days from 1950 to 2100, as Excel numbers them; a time of day may follow. */
const SERIAL = { first: 18_264, last: 73_415, form: /^(\d{5})(?:\.\d+)?$/ } as const;

/** What would be understood. Of a number that is one of Excel's days, which date it would be: only the unit knows whether it was meant so. */
function wantedFor(text: string): Text {
  const serial = Number(SERIAL.form.exec(text)?.[1] ?? 0);
  if (serial < SERIAL.first || serial > SERIAL.last) return understandable.date;
  return worded(understandable.dateOfSerial, { date: plusDays(BEFORE_SERIALS, serial) });
}
