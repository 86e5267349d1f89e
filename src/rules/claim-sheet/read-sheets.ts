import { finding } from '../findings/catalogue.ts';
import type { Finding } from '../findings/finding.ts';
import type { Scheme } from '../scheme/schema.ts';
import type { Sheet, SubmittedFile } from '../submission/cell.ts';
import type { LabelNames } from '../submission/labelled-text.ts';
import { unitNames } from '../submission/scheme-names.ts';
import { sheetUse } from '../submission/sheet-choice.ts';
import { findForms, isForm } from './find-forms.ts';
import { type ClaimTable, findTables } from './find-tables.ts';
import { claimFieldTitle, claimNames } from './names.ts';

/** The lists of claims of one file, still as cells, and what is wrong with the file as a whole. */
export interface ClaimFile {
  readonly file: string;
  readonly tables: readonly ClaimTable[];
  /** Lists on sheets that were taken for instructions or samples by their names. */
  readonly setAside: readonly ClaimTable[];
  readonly findings: readonly Finding[];
}

/**
 * Finds the claims in a file, on every sheet that is shown, in lists or in forms one to a sheet; instructions and samples are left out where another sheet has
 * claims.
 */
export function findClaims(file: SubmittedFile, scheme: Scheme): ClaimFile {
  const names = claimNames(scheme);
  const labels = unitNames(scheme);
  const read = (use: 'read' | 'aside') =>
    file.sheets.filter((sheet) => sheetUse(sheet) === use).flatMap((sheet) => tablesOf(sheet, names, labels));
  const main = read('read');
  const aside = read('aside');
  const listed = main.some(({ rows }) => rows.length > 0);
  const tables = listed ? main : [...main, ...aside];
  const setAside = listed ? aside.filter(({ rows }) => rows.length > 0) : [];
  const findings =
    tables.length === 0 ? [noHeader(file)] : tables.flatMap((table) => lackingColumns(file, table, scheme));
  return { file: file.path, tables, setAside, findings };
}

/** A sheet is read as a form where an identity number stands beside its label, or where it holds no list. */
function tablesOf(sheet: Sheet, names: Parameters<typeof findTables>[1], labels: LabelNames): ClaimTable[] {
  const forms = findForms(sheet, names);
  const lists = isForm(forms) ? [] : findTables(sheet, names, labels);
  if (lists.length > 0 || forms.length === 0) return lists;
  return [{ sheet: sheet.name, columns: [], rows: forms }];
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
  // A form states what it states: what it leaves blank is told of the claim itself.
  if (columns.length === 0) return [];
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
