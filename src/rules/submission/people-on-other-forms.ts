import type { Finding } from '../findings/finding.ts';
import { identityCheckDigit } from '../person/check-digit.ts';
import { compactText } from '../person/tidy-text.ts';
import { address, type SubmittedFile } from './cell.ts';
import { anotherForm, peopleOnAnotherForm, sheetOfAnotherForm } from './form-words.ts';
import { askedFor, type OtherSheet } from './other-form.ts';
import type { RosterSheet } from './roster-sheet.ts';
import type { RosterRow } from './submission.ts';

/** Fewer digits are no document's number. */
const FEWEST_DIGITS = 6;

/**
 * Tells of each sheet of another form: `another-form` where the file has no list of people besides; beside one `people-on-another-form` where people stand on the
 * sheet who are on no list that is taken, else `sheet-of-another-form`. Who is to leave, or to be put right, is missing on a list as he should be.
 *
 * @param sheets - the sheets that are taken
 */
export function ofOtherForms(
  file: SubmittedFile,
  sheets: readonly RosterSheet[],
  others: readonly OtherSheet[],
): Finding[] {
  if (others.length === 0) return [];
  const taken = sheets.flatMap(({ blocks }) => blocks.flatMap(({ rows }) => rows));
  const numbers = new Set(taken.flatMap((row) => numberOf(row) ?? []));
  const names = new Set(taken.flatMap(({ cells }) => (cells.name ? compactText(cells.name.text) : [])));
  return others.flatMap(({ sheet: { grid, blocks }, form, matter }) => {
    const origin = { file: file.path, sheet: grid.sheet.name };
    if (taken.length === 0) return anotherForm(origin, form, 'roster');
    const rows = blocks.flatMap((block) => block.rows);
    const lost = rows.filter((row) => {
      const number = numberOf(row);
      const asked = matter === undefined ? undefined : askedFor(row, matter);
      if (number === undefined || numbers.has(number) || (asked !== undefined && asked !== 'joining')) return false;
      return isRight(number) || !names.has(compactText(row.cells.name?.text ?? ''));
    });
    const [first] = lost;
    const cell = first?.cells.name ?? first?.cells['id-number'];
    if (first && cell)
      return peopleOnAnotherForm({ ...origin, cell: address(cell.row, cell.column) }, form, lost.length, first.number);
    return rows.length === 0 ? [] : sheetOfAnotherForm(origin, form, rows.length);
  });
}

function numberOf({ cells }: RosterRow): string | undefined {
  const text = compactText(cells['id-number']?.text ?? '').toUpperCase();
  return (text.match(/\d/g) ?? []).length < FEWEST_DIGITS ? undefined : text;
}

/** Whether it is a resident's number without a slip: with one, the name tells whether somebody is on a list. */
function isRight(number: string): boolean {
  return /^\d{17}[\dX]$/.test(number) && number.endsWith(identityCheckDigit(number));
}
