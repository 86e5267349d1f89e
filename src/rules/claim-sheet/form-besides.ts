import type { Cell, Row } from '../submission/cell.ts';
import { filledIn, isUnanswered } from './filled-in.ts';
import type { BesideCell } from './find-tables.ts';

/** A longer text is a note that the form came with, and no label; hints in brackets and the blanks that spread a label do not count. */
const longestLabel = 20;
const longestText = 60;
/** Most texts on a sheet have none of these, however they are spread, and are not looked at further. */
const asking = /意|[审复受处初][\s\S]*[核批查理审]|核|状|结|否|是不是|有|原|起|经/u;

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
    if (cell.kind !== 'text' || !asking.test(cell.text)) return [];
    const { header, within } = parted(cell.text, asks);
    if (!isLabel(header, asks)) return [];
    const said = filledIn(within);
    const value = said === '' ? valueBeside(cell) : { ...cell, text: said };
    if (value === undefined || isUnanswered(value.text)) return [];
    return value.kind === 'text' && isLabel(value.text, asks) ? [] : [{ header, cell: value }];
  });
}

/** A label with what stands behind its colon, or on the lines below it in the same cell. */
function parted(text: string, asks: (label: string) => boolean): { header: string; within: string } {
  const [, label = text, behind = ''] = /^([^:：]*)[:：](.*)$/su.exec(text) ?? [];
  const [, first = '', below = ''] = behind === '' ? (/^([^\n]+)\n(.*)$/su.exec(label) ?? []) : [];
  if (isLabel(first, asks)) return { header: labelOf(first), within: below };
  return { header: labelOf(label), within: behind };
}

function isLabel(text: string, asks: (label: string) => boolean): boolean {
  const label = text.length > longestText ? '' : labelOf(text);
  return label !== '' && withoutHints(label).length <= longestLabel && asks(label);
}

/** A label as one line, however it was spread or stood upright: 单\n位\n意\n见. */
function labelOf(text: string): string {
  return text.replace(/\s/gu, '');
}

function withoutHints(label: string): string {
  return label.replace(/[(（][^()（）]*[)）]/gu, '');
}
