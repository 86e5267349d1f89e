import { finding } from '../findings/catalogue.ts';
import type { Finding } from '../findings/finding.ts';
import type { ClaimField } from '../scheme/forms.ts';
import type { Scheme } from '../scheme/schema.ts';
import type { Sheet, SubmittedFile } from '../submission/cell.ts';
import type { LabelNames } from '../submission/labelled-text.ts';
import { unitNames } from '../submission/scheme-names.ts';
import { sheetUse } from '../submission/sheet-choice.ts';
import type { ClaimColumnMap } from './claim-column-map.ts';
import { claimsNotRead } from './claims-not-read.ts';
import { asksExclusion, mayTellExclusion } from './exclusion-words.ts';
import { findForms, formsNotInYuan, isForm } from './find-forms.ts';
import { type HeaderNames, statesSum } from './find-header.ts';
import { type ClaimTable, findTables } from './find-tables.ts';
import { lackingColumns } from './lacking-columns.ts';
import { claimNames } from './names.ts';
import { sumsNotInYuan } from './sums-not-in-yuan.ts';

/** The lists of claims of one file, still as cells, and what is wrong with the file as a whole. */
export interface ClaimFile {
  readonly file: string;
  readonly tables: readonly ClaimTable[];
  /** Lists on sheets that were taken for instructions or samples by their names. */
  readonly setAside: readonly ClaimTable[];
  /** Lists on sheets that are hidden, which are never read. */
  readonly hidden: readonly ClaimTable[];
  /** Rows of people on sheets that no claim was read from. */
  readonly peopleNotRead: number;
  readonly findings: readonly Finding[];
}

/**
 * Finds the claims in a file, on every sheet that is shown, in lists or in forms one to a sheet; instructions and samples are left out where another sheet has
 * claims.
 *
 * @param options.needed - fields without a column of which no claim can be taken, besides what the scheme's form requires
 * @param options.map - column numbers from 1 that hold a field whatever their header says (`--map`)
 */
export function findClaims(
  file: SubmittedFile,
  scheme: Scheme,
  { needed = [], map = new Map() }: { readonly needed?: readonly ClaimField[]; readonly map?: ClaimColumnMap } = {},
): ClaimFile {
  const beside = (header: string) => mayTellExclusion(header, scheme);
  const asks = (label: string) => asksExclusion(label, scheme);
  const names: HeaderNames = { field: claimNames(scheme), map, beside };
  const labels = unitNames(scheme);
  const read = (use: 'read' | 'aside' | 'hidden') =>
    file.sheets.filter((sheet) => sheetUse(sheet) === use).flatMap((sheet) => tablesOf(sheet, names, labels, asks));
  const main = read('read');
  const aside = read('aside');
  const listed = main.some(({ rows }) => rows.length > 0);
  const tables = listed ? main : [...main, ...aside];
  const setAside = listed ? aside.filter(({ rows }) => rows.length > 0) : [];
  const notRead = claimsNotRead(file, tables, names.field);
  const findings =
    tables.length === 0
      ? [noHeader(file)]
      : [
          ...notRead,
          ...tables.flatMap((table) => [
            ...lackingColumns(file.path, table, scheme, needed),
            ...sumsNotInYuan(file.path, table),
          ]),
        ];
  const peopleNotRead = notRead.reduce((sum, { parameters }) => sum + Number(parameters?.people), 0);
  return { file: file.path, tables, setAside, hidden: read('hidden'), peopleNotRead, findings };
}

/** A sheet is read as a form where an identity number stands beside its label, or where it holds no list. */
function tablesOf(
  sheet: Sheet,
  names: HeaderNames,
  labels: LabelNames,
  asks: (label: string) => boolean,
): ClaimTable[] {
  const forms = findForms(sheet, names.field, asks);
  const lists = isForm(forms) ? [] : findTables(sheet, names, labels);
  if (lists.length > 0 || forms.length === 0) return lists;
  const notInYuan = forms.some(({ cells }) => Object.keys(cells).some(statesSum))
    ? formsNotInYuan(sheet, names.field)
    : [];
  return [{ sheet: sheet.name, columns: [], rows: forms, ...(notInYuan.length > 0 && { notInYuan }) }];
}

function noHeader(file: SubmittedFile): Finding {
  const sheets = file.sheets.map(({ name }) => name).join('、');
  const nearest = {
    zh: '补助申请表还应有费用、日期或补助项目的列',
    en: 'a claim sheet also has columns of costs, days or the benefit',
  };
  return finding('header-not-found', { origin: { file: file.path }, parameters: { sheets, nearest } });
}
