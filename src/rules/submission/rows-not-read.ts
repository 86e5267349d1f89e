import { finding } from '../findings/catalogue.ts';
import type { Finding } from '../findings/finding.ts';
import { shownInRows } from '../findings/person-reasons.ts';
import { compactText } from '../person/tidy-text.ts';
import { address, type Cell, type SubmittedFile } from './cell.ts';
import type { RosterSheet } from './roster-sheet.ts';
import type { SignerRow } from './signer-rows.ts';
import type { RosterRow } from './submission.ts';

/** Rows below the people of a list, the cell to look at in the first, and what it is there for. */
interface Unread {
  readonly rows: readonly RosterRow[];
  readonly cell: Cell | undefined;
  readonly shown: keyof typeof shownInRows;
}

/**
 * `rows-not-read`, below the people of a list: once at the first row whose name shows an error and of which nothing else tells what it is; once at the first that
 * begins like a signer's line and has an identity number that stands nowhere else in the file, for a member may stand there by a department or an office.
 */
export function rowsNotRead(file: SubmittedFile, sheets: readonly RosterSheet[]): Finding[] {
  const lists = sheets.flatMap(({ grid, blocks }) => blocks.map((block) => ({ sheet: grid.sheet.name, ...block })));
  const unlisted = lists.some(({ signers }) => signers.length > 0) ? notListed(sheets) : () => false;
  return lists.flatMap(({ sheet, damaged, signers }) => {
    const lost = signers.filter(unlisted);
    const unread: Unread[] = [
      { rows: damaged, cell: damaged[0]?.cells.name, shown: 'error' },
      { rows: lost.map(({ row }) => row), cell: lost[0]?.label, shown: 'signer' },
    ];
    return unread.flatMap(({ rows, cell, shown }) =>
      cell
        ? finding('rows-not-read', {
            origin: { file: file.path, sheet, cell: address(cell.row, cell.column) },
            found: cell.text,
            parameters: { what: inWords(rows), shown: shownInRows[shown] },
          })
        : [],
    );
  });
}

/** Whether a row of who signs has an identity number, right or mistyped, that is nobody's who was read. */
function notListed(sheets: readonly RosterSheet[]): (signer: SignerRow) => boolean {
  const rows = sheets.flatMap(({ blocks }) => blocks.flatMap((block) => block.rows));
  const read = new Set(rows.map(numberOf));
  return ({ row }) => {
    const number = numberOf(row);
    return number !== undefined && !read.has(number);
  };
}

function numberOf({ cells }: RosterRow): string | undefined {
  const text = compactText(cells['id-number']?.text ?? '').toUpperCase();
  return text.replace(/\D/g, '').length < 14 ? undefined : text;
}

function inWords(rows: readonly RosterRow[]): { zh: string; en: string } {
  const [first = 0] = rows.map(({ number }) => number);
  const last = rows.at(-1)?.number ?? first;
  return last === first
    ? { zh: `第 ${last} 行`, en: `row ${last}` }
    : { zh: `第 ${first} 至 ${last} 行中的 ${rows.length} 行`, en: `${rows.length} rows from ${first} to ${last}` };
}
