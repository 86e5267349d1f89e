import { amountInWords } from '../../../rules/value/amount-in-words.ts';
import { type Fen, fen, sumOf, yuan } from '../../../rules/value/money.ts';
import type { PlainDate } from '../../../rules/value/plain-date.ts';
import { fill, type Language } from '../../../rules/value/text.ts';
import { payoutTexts } from '../../report/text/payout-texts.ts';
import { sheetNames } from '../sheet-name.ts';
import { styleOf } from '../styles.ts';
import { TableSheet } from '../table-sheet.ts';
import { type BookWriter, writeWorkbook } from '../workbook-file.ts';
import { controlLine, subtitle, type WorkbookHead } from '../workbook-head.ts';
import { lineColumns, type PayoutSheetLine, totalColumns, type UnitTotal } from './payout-columns.ts';

export type { PayoutSheetLine } from './payout-columns.ts';

/** A batch with all of its lines. */
export interface PayoutBook {
  /** The batch's number, `2026-001`. */
  readonly number: string;
  /** The day of the business on which the batch was made. */
  readonly day: PlainDate;
  /** In the batch's order; a unit's sheet stands where its first line does. */
  readonly lines: readonly PayoutSheetLine[];
  readonly head: WorkbookHead;
}

interface UnitLines {
  readonly name: string;
  readonly sheet: string;
  readonly lines: readonly PayoutSheetLine[];
}

const wordsStyle = styleOf({ vertical: 'bottom', font: { size: 12, bold: true } });
/** In points: a hand writes on the line, and a seal is put beside it. */
const SIGNATURE_HEIGHT = 32;
const WORDS_HEIGHT = 26;
const signatureStyle = styleOf({ vertical: 'bottom', font: { size: 11 } });

/**
 * Writes the payout sheets 补助金发放表 of a batch: the total of all units first, then a sheet a unit, each with its sum in figures and in Chinese capitals and its
 * lines for signatures.
 *
 * @param path - replaced where it is there: the sheets are derived from the ledger, and the same batch gives the same bytes
 */
export async function writePayoutBook(path: string, book: PayoutBook, language: Language): Promise<void> {
  const { head } = book;
  const properties = {
    title: fill(payoutTexts.bookTitle, language, { scheme: head.scheme }),
    mark: { kind: 'payout', ...head.mark },
    writtenAt: head.writtenAt,
    existing: 'replace',
  } as const;
  const units = byUnit(book.lines, language);
  await writeWorkbook(path, properties, async (writer) => {
    await writeTotal(writer, units, book, language);
    for (const unit of units) await writeUnit(writer, unit, book, language);
  });
}

function byUnit(lines: readonly PayoutSheetLine[], language: Language): UnitLines[] {
  const nameSheet = sheetNames();
  nameSheet(payoutTexts.totalSheet[language]);
  const units = new Map<string, { name: string; sheet: string; lines: PayoutSheetLine[] }>();
  for (const line of lines) {
    const { id, name } = line.unit;
    const unit = units.get(id);
    if (unit) unit.lines.push(line);
    else units.set(id, { name, sheet: nameSheet(name), lines: [line] });
  }
  return [...units.values()];
}

const amountOf = (lines: readonly PayoutSheetLine[]): Fen => sumOf(lines.map(({ amount }) => fen(amount)));
const membersOf = (lines: readonly PayoutSheetLine[]): number => new Set(lines.map(({ person }) => person)).size;

function batchSubtitle({ head, number, day }: PayoutBook, language: Language): string {
  return fill(payoutTexts.batchSubtitle, language, { subtitle: subtitle(head, language), batch: number, day });
}

function inWords(amount: Fen, language: Language): string {
  return fill(payoutTexts.inWords, language, { words: amountInWords(amount) });
}

async function writeTotal(
  writer: BookWriter,
  units: readonly UnitLines[],
  book: PayoutBook,
  language: Language,
): Promise<void> {
  const { head } = book;
  const sheet = new TableSheet<UnitTotal>(writer, {
    name: payoutTexts.totalSheet[language],
    title: fill(payoutTexts.bookTitle, language, { scheme: head.scheme }),
    subtitle: batchSubtitle(book, language),
    columns: totalColumns(language),
    orientation: 'portrait',
    frozenColumns: 2,
    mark: head.mark,
    language,
  });
  let sequence = 0;
  for (const { name, sheet: place, lines } of units) {
    const sums = { members: membersOf(lines), lines: lines.length, amount: yuan(amountOf(lines)) };
    await sheet.line({ unit: name, sheet: place, ...sums }, ++sequence);
  }
  const total = amountOf(book.lines);
  const words = fill(payoutTexts.totalOfUnits, language, { units: units.length });
  sheet.totals([null, words, membersOf(book.lines), book.lines.length, yuan(total)]);
  sheet.note(inWords(total, language), wordsStyle, WORDS_HEIGHT);
  sheet.note('', signatureStyle);
  sheet.note(payoutTexts.signaturesOfCentre[language], signatureStyle, SIGNATURE_HEIGHT);
  sheet.note(controlLine(head, language));
  await sheet.end();
}

async function writeUnit(writer: BookWriter, unit: UnitLines, book: PayoutBook, language: Language): Promise<void> {
  const { head } = book;
  const { lines } = unit;
  const columns = lineColumns(language);
  const sheet = new TableSheet<PayoutSheetLine>(writer, {
    name: unit.sheet,
    title: fill(payoutTexts.unitTitle, language, { scheme: head.scheme, unit: unit.name }),
    subtitle: batchSubtitle(book, language),
    columns,
    orientation: 'landscape',
    frozenColumns: 3,
    mark: head.mark,
    language,
  });
  let sequence = 0;
  for (const line of lines) await sheet.line(line, ++sequence);
  const total = amountOf(lines);
  const words = fill(payoutTexts.totalOf, language, { members: membersOf(lines), lines: lines.length });
  sheet.totals(columns.map((_, index) => (index === 1 ? words : index === columns.length - 1 ? yuan(total) : null)));
  sheet.note(inWords(total, language), wordsStyle, WORDS_HEIGHT);
  sheet.note('', signatureStyle);
  sheet.note(payoutTexts.signaturesOfUnit[language], signatureStyle, SIGNATURE_HEIGHT);
  sheet.note(payoutTexts.signaturesOfCentre[language], signatureStyle, SIGNATURE_HEIGHT);
  sheet.note(controlLine(head, language));
  await sheet.end();
}
