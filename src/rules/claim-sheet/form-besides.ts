import type { Cell, Row } from '../submission/cell.ts';
import { ASKING } from './exclusion-words.ts';
import { filledIn } from './filled-in.ts';
import type { BesideCell } from './find-tables.ts';
import { OPINION } from './void-mark.ts';

/** A longer text is a note that the form came with, and no label. */
const longestLabel = 14;

/** Printed options of which nobody struck out one. */
const unanswered = /^(?:是[\s/、|]*否|有[\s/、|]*无)$/u;

/**
 * What a row of a form answers to labels that are no field of a claim: `是否工伤 | 是`, `是否工伤：否`. A label that stands alone, or beside another, is not answered.
 *
 * @param asks - whether a label is one of these
 * @param valueBeside - the filled-in cell to the right of a label
 */
export function besidesOnForm(
  row: Row,
  asks: (label: string) => boolean,
  valueBeside: (label: Cell) => Cell | undefined,
): BesideCell[] {
  return row.cells.flatMap((cell): BesideCell[] => {
    if (cell.kind !== 'text' || !(ASKING.test(cell.text) || OPINION.test(cell.text))) return [];
    const [, header = cell.text, within = ''] = /^([^:：]*)[:：](.*)$/su.exec(cell.text) ?? [];
    if (header.length > longestLabel || !asks(header)) return [];
    const said = filledIn(within);
    const value = said === '' ? valueBeside(cell) : { ...cell, text: said };
    const isLabel = value?.kind === 'text' && value.text.length <= longestLabel && asks(value.text);
    return value === undefined || isLabel || unanswered.test(value.text) ? [] : [{ header, cell: value }];
  });
}
