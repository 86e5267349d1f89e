import { understandable } from '../findings/person-reasons.ts';
import { blank, type CellReading, hasValue } from '../person/cell-reading.ts';
import { compactText, saysNothing } from '../person/tidy-text.ts';
import type { Cell } from '../submission/cell.ts';
import { isPlainDate, type PlainDate } from '../value/plain-date.ts';

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
  return { problem: { code: 'value-not-understood', parameters: { wanted: understandable.date } } };
}
