import { finding } from '../findings/catalogue.ts';
import type { Finding } from '../findings/finding.ts';
import type { SubmittedFile } from '../submission/cell.ts';
import { bookedLines } from './booked-lines.ts';
import { checkBalances } from './check-balances.ts';
import { headerUnit } from './header-unit.ts';
import { namedLines } from './named-lines.ts';
import { negativeSums } from './negative-sums.ts';
import { asBothOut, isForeign, type RowLine } from './row-reader.ts';
import { type SheetLines, sheetLines } from './sheet-lines.ts';
import { ofBookings, sheetsUnread } from './sheets-unread.ts';
import type { Statement } from './statement.ts';
import { hasColumns, type StatementTable, statementTable } from './statement-columns.ts';
import { accountDigits, type StatementTitle, sameAccount, statementTitle } from './statement-title.ts';

/** What is known of a statement before it is read. */
export interface StatementWish {
  /** The fund's own account, where it is known: a statement of another one is not taken. */
  readonly account: string | null;
  /** The account of a statement that names none, where it is not known otherwise. */
  readonly unnamed?: string | null;
  /** Lines are known to be missing: balances that do not follow are told, and the rest is taken. */
  readonly isExcerpt: boolean;
}

/**
 * Reads a bank's statement as it was exported, all its visible sheets together. All findings come at once; where one is an error no line is given, since half a
 * statement never agrees with the bank.
 */
export function readStatement(file: SubmittedFile, { account, unnamed = null, isExcerpt }: StatementWish): Statement {
  const found = file.sheets
    .filter(({ visibility }) => visibility === 'visible')
    .flatMap((sheet) => statementTable(sheet) ?? []);
  const tables = ofBookings(found.filter(hasColumns));
  if (tables.length === 0) return nothing([headerFinding(file, found[0])]);
  const sheets = linesOf(file, tables);
  const titles = tables.map((table) => {
    const title = statementTitle(table.sheet.rows.filter(({ number }) => number < table.header.number));
    return { ...title, unit: title.unit ?? headerUnit(table) };
  });
  const read = sheets.flatMap(({ lines }) => lines);
  const { lines: ordered, findings: unbooked } = bookedLines(read);
  const own = ownAccount(titles, ordered);
  const of = known(own, account ?? unnamed);
  const { lines, findings: repeated } = namedLines(ordered, of);
  const findings = [
    ...sheets.flatMap((sheet) => sheet.findings),
    ...foreignTitles(file, tables, titles),
    ...otherAccounts(file, tables, titles, ordered, account),
    ...repeated,
    ...unbooked,
    ...otherUnits(file, tables, titles),
    ...sheetsUnread(file, tables, read),
  ];
  const isWhole = sheets.every((sheet) => sheet.findings.length === 0) && !repeated.some(isError);
  const all = [
    ...findings,
    ...(isWhole ? checkBalances(ordered, isExcerpt) : []),
    ...emptyTables(file, tables, sheets),
  ];
  const holder = titles.map((title) => title.holder).find((each) => each !== null) ?? ordered[0]?.ownName ?? null;
  return { account: of, isNamed: own !== null, holder, lines: all.some(isError) ? [] : lines, findings: all };
}

/** Read once more only where a minus turns out to mean what comes in, or nobody can say. */
function linesOf(file: SubmittedFile, tables: readonly StatementTable[]): SheetLines[] {
  const plain = tables.map((table) => sheetLines(file.path, table, asBothOut));
  const negative = negativeSums(plain.flatMap(({ lines }) => lines));
  const isPlain = negative.in === 'out' && negative.out === 'out';
  return isPlain ? plain : tables.map((table) => sheetLines(file.path, table, negative));
}

const isError = ({ severity }: Finding): boolean => severity === 'error';

function nothing(findings: readonly Finding[]): Statement {
  return { account: null, isNamed: false, holder: null, lines: [], findings };
}

function ownAccount(titles: readonly StatementTitle[], lines: readonly RowLine[]): string | null {
  const stated = [
    ...titles.map(({ account }) => account && accountDigits(account)),
    ...lines.map((line) => line.ownAccount),
  ];
  return stated.find((each) => each !== null) ?? null;
}

/** The number in full where it is known, so that a line has one name whichever digits a file hides. */
function known(own: string | null, account: string | null): string | null {
  return account !== null && (own === null || sameAccount(own, account)) ? account : own;
}

function headerFinding(file: SubmittedFile, lacking: ReturnType<typeof statementTable>): Finding {
  const words = (cells: readonly { readonly text: string }[]) => cells.map(({ text }) => text.trim()).join('、');
  if (lacking === undefined) {
    const first = words(file.sheets[0]?.rows[0]?.cells ?? []);
    return finding('statement-not-understood', {
      origin: { file: file.path },
      found: /\d{6}/.test(first) ? '' : first,
      parameters: { wanted: '交易日期、收入、支出、余额' },
    });
  }
  const { sheet, header } = lacking;
  return finding('statement-amount-column-missing', {
    origin: { file: file.path, sheet: sheet.name, cell: `A${header.number}` },
    found: words(header.cells),
    parameters: { row: String(header.number) },
  });
}

function otherAccounts(
  file: SubmittedFile,
  tables: readonly StatementTable[],
  titles: readonly StatementTitle[],
  lines: readonly RowLine[],
  account: string | null,
): Finding[] {
  const stated = [
    ...titles.map((title, index) => ({
      number: title.account,
      at: { file: file.path, sheet: tables[index]?.sheet.name ?? '' },
    })),
    ...lines.map((line) => ({ number: line.ownAccount, at: { ...line.origin } })),
  ];
  const wanted = account ?? stated.find(({ number }) => number !== null)?.number;
  const other = stated.find(({ number }) => number !== null && wanted != null && !sameAccount(number, wanted));
  if (other?.number == null || wanted == null) return [];
  return [
    finding('statement-account-other', { origin: other.at, found: other.number, parameters: { account: wanted } }),
  ];
}

function foreignTitles(
  file: SubmittedFile,
  tables: readonly StatementTable[],
  titles: readonly StatementTitle[],
): Finding[] {
  return titles.flatMap(({ currency }, index) =>
    currency !== null && isForeign(currency)
      ? [
          finding('statement-currency-foreign', {
            origin: { file: file.path, sheet: tables[index]?.sheet.name ?? '' },
            found: currency,
          }),
        ]
      : [],
  );
}

function otherUnits(
  file: SubmittedFile,
  tables: readonly StatementTable[],
  titles: readonly StatementTitle[],
): Finding[] {
  return titles.flatMap(({ unit }, index) =>
    unit === null
      ? []
      : [
          finding('statement-unit-not-yuan', {
            origin: { file: file.path, sheet: tables[index]?.sheet.name ?? '', cell: unit.cell },
            found: unit.name,
          }),
        ],
  );
}

function emptyTables(
  file: SubmittedFile,
  tables: readonly StatementTable[],
  sheets: readonly { readonly lines: readonly RowLine[]; readonly findings: readonly Finding[] }[],
): Finding[] {
  if (sheets.some(({ lines, findings }) => lines.length > 0 || findings.length > 0)) return [];
  return tables.slice(0, 1).map(({ sheet, header }) =>
    finding('statement-empty', {
      origin: { file: file.path, sheet: sheet.name, cell: `A${header.number}` },
      parameters: { row: String(header.number) },
    }),
  );
}
