import { understandable } from '../findings/person-reasons.ts';
import { type CellReading, hasValue } from '../person/cell-reading.ts';
import { compactText, saysNothing } from '../person/tidy-text.ts';
import type { Cell } from '../submission/cell.ts';
import { yesOrNo } from './yes-or-no.ts';

/** Words for a member in hardship, among them the unions' three files of it (深度困难, 相对困难, 意外致困). */
const IN_HARDSHIP = /^(?:(?:深度|相对|建档|在档)?困难(?:职工|家庭)?|意外致困(?:职工)?|特困(?:职工)?|低保(?:户|职工)?)$/;
const NOT_IN_HARDSHIP = /^(?:(?:非|不)困难(?:职工)?|一般(?:职工)?|普通(?:职工)?|正常)$/;

/** Reads whether the member is in hardship 困难职工; a blank cell means no. */
export function readHardship(cell: Cell | undefined): CellReading<boolean> {
  if (!hasValue(cell)) return { value: false };
  const word = compactText(cell.text).toLowerCase();
  if (saysNothing(word)) return { value: false };
  const value = IN_HARDSHIP.test(word) ? true : NOT_IN_HARDSHIP.test(word) ? false : yesOrNo(word);
  if (value !== undefined) return { value };
  return { problem: { code: 'value-not-understood', parameters: { wanted: understandable.hardship } } };
}
