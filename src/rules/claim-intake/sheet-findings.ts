import { groundAsked } from '../claim-sheet/exclusion-words.ts';
import { ofClaims } from '../claim-sheet/find-header.ts';
import type { ClaimRow, ClaimTable } from '../claim-sheet/find-tables.ts';
import { claimFieldTitle } from '../claim-sheet/names.ts';
import { finding } from '../findings/catalogue.ts';
import type { Finding } from '../findings/finding.ts';
import type { ClaimField } from '../scheme/forms.ts';
import type { Scheme } from '../scheme/schema.ts';
import { address, type Cell, columnLetters, type SubmittedFile } from '../submission/cell.ts';
import { labelKey } from '../submission/label.ts';
import { hiddenSheets } from '../submission/table-findings.ts';

/** Fields of which either of two columns would do. */
const either: ReadonlySet<ClaimField> = new Set(['sequence', 'remark']);

/** `sheet-not-read`: once for each sheet that lists claims and was taken for instructions or a sample by its name. */
export function sheetsSetAside(file: string, tables: readonly ClaimTable[]): Finding[] {
  return tables.map(({ sheet, rows }) =>
    finding('sheet-not-read', { origin: { file, sheet }, found: sheet, parameters: { people: rows.length } }),
  );
}

/** `column-repeated` where two columns claim one field, and `claim-column-unknown` once a file for each header of no field, `row-hidden` for columns nobody sees. */
export function columnFindings(file: string, tables: readonly ClaimTable[], scheme: Scheme): Finding[] {
  const unknown = new Set<string>();
  return tables.flatMap(({ sheet, columns }) =>
    columns.flatMap(({ column, row, header, field, contests, hidden }): Finding[] => {
      const origin = { file, sheet, cell: address(row, column) };
      const letters = columnLetters(column);
      const key = labelKey(header);
      if (field !== undefined) {
        const what = { zh: `${letters} 列“${header}”`, en: `column ${letters} “${header}”` };
        return hidden ? [finding('row-hidden', { origin, found: header, parameters: { what } })] : [];
      }
      if (contests !== undefined && !either.has(contests)) {
        const other = columns.find((each) => each.field === contests);
        const both = [...(other ? [other] : []), { header, column }];
        const parameters = {
          column: claimFieldTitle(scheme, contests),
          columns: both.map((each) => columnLetters(each.column)).join('、'),
        };
        return [finding('column-repeated', { origin, found: both.map((each) => each.header).join('、'), parameters })];
      }
      if (contests !== undefined || key === '' || unknown.has(key) || groundAsked(header, scheme)) return [];
      unknown.add(key);
      return [finding('claim-column-unknown', { origin, found: header, parameters: { letters } })];
    }),
  );
}

/** What tells that two rows state one claim, or one decision of it. */
const telling = /^(?:name|id-number|decided-number|decided-amount)$/;

/** `sheet-hidden` as of rosters, but a warning where such a sheet lists a claim that no sheet in sight has: somebody may wait for it. */
export function hiddenClaims(file: SubmittedFile, hidden: readonly Listed[], read: readonly Listed[]): Finding[] {
  const seen = hidden.length === 0 ? [] : read.flatMap(({ rows }) => rows.map(keyOf));
  const known = new Set(seen);
  const unread = new Set(
    hidden.flatMap(({ sheet, rows }) => (rows.some((row) => !known.has(keyOf(row))) ? sheet : [])),
  );
  return hiddenSheets(file).map((each) =>
    unread.has(each.origin.sheet ?? '') ? { ...each, severity: 'warning' as const } : each,
  );
}

interface Listed {
  readonly sheet: string;
  readonly rows: readonly { readonly cells: Readonly<Partial<Record<string, Cell>>> }[];
}

function keyOf({ cells }: Listed['rows'][number]): string {
  const fields = Object.keys(cells).filter((field) => telling.test(field) || ofClaims.test(field));
  return JSON.stringify(fields.sort().map((field) => [field, cells[field]?.text.trim()]));
}

/** `row-hidden`: one finding for each run of hidden rows that follow one another. */
export function hiddenRows(file: string, rows: readonly ClaimRow[]): Finding[] {
  const runs: ClaimRow[][] = [];
  rows.forEach((row, index) => {
    const before = rows[index - 1];
    if (!row.hidden) return;
    if (before?.hidden && before.sheet === row.sheet) runs.at(-1)?.push(row);
    else runs.push([row]);
  });
  return runs.flatMap((run) => {
    const [first, last] = [run[0], run.at(-1)];
    if (first === undefined || last === undefined) return [];
    const one = first === last;
    const what = one
      ? { zh: `第 ${first.number} 行`, en: `row ${first.number}` }
      : {
          zh: `第 ${first.number} 至 ${last.number} 行共 ${run.length} 份申请`,
          en: `${run.length} claims in rows ${first.number} to ${last.number}`,
        };
    const column = first.cells.name?.column ?? 1;
    const origin = { file, sheet: first.sheet, cell: address(first.number, column) };
    return [
      finding('row-hidden', {
        origin,
        found: one ? `${first.number}` : `${first.number}-${last.number}`,
        parameters: { what },
      }),
    ];
  });
}
