import type { Difference } from '../../../rules/fund/reconcile/difference.ts';
import type { FeeFacts, UnitFacts } from '../../../rules/fund/reconcile/facts.ts';
import { sumOf, type Yuan, yuan } from '../../../rules/value/money.ts';
import type { PlainDate } from '../../../rules/value/plain-date.ts';
import { fill, type Language } from '../../../rules/value/text.ts';
import { reconcileTexts } from '../../report/text/reconcile-texts.ts';
import { workbookTexts } from '../../report/text/workbook-texts.ts';
import type { Column, Content } from '../column.ts';
import { styleOf } from '../styles.ts';
import { TableSheet } from '../table-sheet.ts';
import { type BookWriter, writeWorkbook } from '../workbook-file.ts';
import { controlLine, subtitle, type WorkbookHead } from '../workbook-head.ts';
import { differenceColumns, feeColumns, type SideRow, sideColumns, unitColumns } from './reconciliation-columns.ts';

/** A difference with its texts. */
export interface DifferenceRow extends Difference {
  readonly title: string;
  readonly what: string;
  readonly carried: boolean;
}

/** A reconciliation as its workbook shows it. */
export interface ReconciliationBook {
  readonly head: WorkbookHead;
  readonly asOf: PlainDate | null;
  readonly sides: readonly {
    readonly title: string;
    readonly equal: boolean;
    readonly lines: readonly { readonly label: string; readonly amount: Yuan; readonly difference: Yuan | null }[];
  }[];
  readonly fees: readonly FeeFacts[];
  readonly units: readonly UnitFacts[];
  readonly differences: readonly DifferenceRow[];
}

/** In points: a hand writes on the line. */
const SIGNATURE_HEIGHT = 32;
const signatureStyle = styleOf({ vertical: 'bottom', font: { size: 11 } });

/**
 * Writes the workbook of a reconciliation 对账表: the sides, members by fee, the units, and every difference with the command that mends it.
 *
 * @param path - replaced where it is there: it is derived from the ledger
 */
export async function writeReconciliation(path: string, book: ReconciliationBook, language: Language): Promise<void> {
  const { head } = book;
  const properties = {
    title: fill(reconcileTexts.bookTitle, language, { scheme: head.scheme }),
    mark: { kind: 'reconciliation', ...head.mark },
    writtenAt: head.writtenAt,
    existing: 'replace',
  } as const;
  await writeWorkbook(path, properties, async (writer) => {
    await writeSides(writer, book, language);
    await writeFees(writer, book, language);
    await writeUnits(writer, book, language);
    await writeDifferences(writer, book, language);
  });
}

type SheetName = 'sidesSheet' | 'feesSheet' | 'unitsSheet' | 'differencesSheet';

function sheetOf<Line>(
  writer: BookWriter,
  { head, asOf }: ReconciliationBook,
  language: Language,
  of: { readonly name: SheetName; readonly columns: readonly Column<Line>[]; readonly portrait?: true },
): TableSheet<Line> {
  const under = subtitle(head, language);
  const until = asOf === null ? '' : `　${fill(reconcileTexts.asOfNote, language, { day: asOf })}`;
  return new TableSheet<Line>(writer, {
    name: reconcileTexts[of.name][language],
    title: fill(reconcileTexts.bookTitle, language, { scheme: head.scheme }),
    subtitle: `${under}${until}`,
    columns: of.columns,
    orientation: of.portrait ? 'portrait' : 'landscape',
    frozenColumns: 2,
    mark: head.mark,
    language,
  });
}

async function endSigned<Line>(sheet: TableSheet<Line>, head: WorkbookHead, language: Language): Promise<void> {
  sheet.note('', signatureStyle);
  sheet.note(reconcileTexts.signatures[language], signatureStyle, SIGNATURE_HEIGHT);
  sheet.note(controlLine(head, language));
  await sheet.end();
}

async function writeSides(writer: BookWriter, book: ReconciliationBook, language: Language): Promise<void> {
  const columns = sideColumns(language);
  const sheet = sheetOf<SideRow>(writer, book, language, { name: 'sidesSheet', columns, portrait: true });
  let sequence = 0;
  for (const { title, equal, lines } of book.sides) {
    for (const [index, line] of lines.entries()) {
      const first = index === 0 ? { title, equal } : { title: null, equal: null };
      await sheet.line({ ...first, ...line }, ++sequence);
    }
  }
  await endSigned(sheet, book.head, language);
}

async function writeFees(writer: BookWriter, book: ReconciliationBook, language: Language): Promise<void> {
  const columns = feeColumns(language);
  const sheet = sheetOf<FeeFacts>(writer, book, language, { name: 'feesSheet', columns, portrait: true });
  let sequence = 0;
  for (const line of book.fees) await sheet.line(line, ++sequence);
  const members = book.fees.reduce((total, each) => total + each.members, 0);
  const amount = yuan(sumOf(book.fees.map((each) => each.amount)));
  sheet.totals([null, workbookTexts.total[language], null, members, amount]);
  await endSigned(sheet, book.head, language);
}

async function writeUnits(writer: BookWriter, book: ReconciliationBook, language: Language): Promise<void> {
  const columns = unitColumns(language);
  const sheet = sheetOf<UnitFacts>(writer, book, language, { name: 'unitsSheet', columns });
  let sequence = 0;
  for (const line of book.units) await sheet.line(line, ++sequence);
  const totals = columns.map(({ sum }): Content => (sum === undefined ? null : yuan(sumOf(book.units.map(sum)))));
  sheet.totals(totals.with(1, workbookTexts.total[language]));
  await endSigned(sheet, book.head, language);
}

async function writeDifferences(writer: BookWriter, book: ReconciliationBook, language: Language): Promise<void> {
  const columns = differenceColumns(language);
  const sheet = sheetOf<DifferenceRow>(writer, book, language, { name: 'differencesSheet', columns });
  let sequence = 0;
  for (const line of book.differences) await sheet.line(line, ++sequence);
  if (book.differences.length === 0) sheet.note(reconcileTexts.noDifferences[language], signatureStyle);
  await endSigned(sheet, book.head, language);
}
