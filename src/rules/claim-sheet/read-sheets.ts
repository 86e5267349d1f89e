import { finding } from '../findings/catalogue.ts';
import type { Finding } from '../findings/finding.ts';
import type { Scheme } from '../scheme/schema.ts';
import type { SubmittedFile } from '../submission/cell.ts';
import { sheetUse } from '../submission/sheet-choice.ts';
import { type ClaimTable, findTables } from './find-tables.ts';
import { claimFieldTitle, claimNames } from './names.ts';

/** The lists of claims of one file, still as cells, and what is wrong with the file as a whole. */
export interface ClaimFile {
  readonly file: string;
  readonly tables: readonly ClaimTable[];
  readonly findings: readonly Finding[];
}

/** Finds the lists of claims in a file, on every sheet that is shown; instructions and samples are left out where another sheet has claims. */
export function findClaims(file: SubmittedFile, scheme: Scheme): ClaimFile {
  const names = claimNames(scheme);
  const read = (use: 'read' | 'aside') =>
    file.sheets.filter((sheet) => sheetUse(sheet) === use).flatMap((sheet) => findTables(sheet, names));
  const main = read('read');
  const tables = main.some(({ rows }) => rows.length > 0) ? main : [...main, ...read('aside')];
  if (tables.length === 0) return { file: file.path, tables, findings: [noHeader(file)] };
  return { file: file.path, tables, findings: tables.flatMap((table) => lackingColumns(file, table, scheme)) };
}

function noHeader(file: SubmittedFile): Finding {
  const sheets = file.sheets.map(({ name }) => name).join('、');
  const nearest = {
    zh: '补助申请表还应有费用、日期或补助项目的列',
    en: 'a claim sheet also has columns of costs, days or the benefit',
  };
  return finding('header-not-found', { origin: { file: file.path }, parameters: { sheets, nearest } });
}

/** Columns that the scheme's form says are required. */
function lackingColumns(file: SubmittedFile, { sheet, columns }: ClaimTable, scheme: Scheme): Finding[] {
  const there = new Set(columns.map(({ field }) => field));
  const required = (scheme.forms?.claim?.columns ?? []).filter((column) => column.required === true);
  return required
    .filter(({ field }) => !there.has(field))
    .map(({ field }) =>
      finding('column-missing', {
        origin: { file: file.path, sheet },
        found: columns.map(({ header }) => header).join('、'),
        parameters: { column: claimFieldTitle(scheme, field) },
      }),
    );
}
