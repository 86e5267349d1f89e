import { amountInWords } from '../../../rules/value/amount-in-words.ts';
import { type Fen, fen, sumOf, type Yuan, yuan } from '../../../rules/value/money.ts';
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

/** What a unit's members get together. */
export interface PayoutUnit {
  readonly name: string;
  readonly members: number;
  /** How many. */
  readonly lines: number;
  readonly amount: Yuan;
}

/** A batch with all of its lines. */
export interface PayoutBook {
  /** The batch's number, `2026-001`. */
  readonly number: string;
  /** The day of the business on which the batch was made. */
  readonly day: PlainDate;
  /** In the order of their sheets. */
  readonly units: readonly PayoutUnit[];
  /** In all units together: one who is paid in two of them is one. */
  readonly members: number;
  /** All of them, unit by unit; taken one after the other as they are written, so that they need not be in memory together. */
  readonly lines: AsyncIterable<PayoutSheetLine>;
  readonly head: WorkbookHead;
}

/** A unit with the name of its sheet. */
type UnitSheet = PayoutUnit & { readonly sheet: string };

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
  const nameSheet = sheetNames();
  nameSheet(payoutTexts.totalSheet[language]);
  const units = book.units.map((unit) => ({ ...unit, sheet: nameSheet(unit.name) }));
  await writeWorkbook(path, properties, async (writer) => {
    await writeTotal(writer, units, book, language);
    const lines = book.lines[Symbol.asyncIterator]();
    for (const unit of units) await writeUnit(writer, { unit, lines }, book, language);
  });
}

function batchSubtitle({ head, number, day }: PayoutBook, language: Language): string {
  return fill(payoutTexts.batchSubtitle, language, { subtitle: subtitle(head, language), batch: number, day });
}

function inWords(amount: Fen, language: Language): string {
  return fill(payoutTexts.inWords, language, { words: amountInWords(amount) });
}

async function writeTotal(
  writer: BookWriter,
  units: readonly UnitSheet[],
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
  for (const { name, ...unit } of units) await sheet.line({ unit: name, ...unit }, ++sequence);
  const total = sumOf(units.map(({ amount }) => fen(amount)));
  const lines = units.reduce((sum, unit) => sum + unit.lines, 0);
  const words = fill(payoutTexts.totalOfUnits, language, { units: units.length });
  sheet.totals([null, words, book.members, lines, yuan(total)]);
  sheet.note(inWords(total, language), wordsStyle, WORDS_HEIGHT);
  sheet.note('', signatureStyle);
  sheet.note(payoutTexts.signaturesOfCentre[language], signatureStyle, SIGNATURE_HEIGHT);
  sheet.note(controlLine(head, language));
  await sheet.end();
}

async function writeUnit(
  writer: BookWriter,
  { unit, lines }: { readonly unit: UnitSheet; readonly lines: AsyncIterator<PayoutSheetLine> },
  book: PayoutBook,
  language: Language,
): Promise<void> {
  const { head } = book;
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
  for (let sequence = 1; sequence <= unit.lines; sequence += 1) {
    const { done, value } = await lines.next();
    if (done) throw new RangeError(`${unit.name} has ${unit.lines} lines, of which some are lacking`);
    await sheet.line(value, sequence);
  }
  const total = fen(unit.amount);
  const words = fill(payoutTexts.totalOf, language, { members: unit.members, lines: unit.lines });
  sheet.totals(columns.map((_, index) => (index === 1 ? words : index === columns.length - 1 ? yuan(total) : null)));
  sheet.note(inWords(total, language), wordsStyle, WORDS_HEIGHT);
  sheet.note('', signatureStyle);
  sheet.note(payoutTexts.signaturesOfUnit[language], signatureStyle, SIGNATURE_HEIGHT);
  sheet.note(payoutTexts.signaturesOfCentre[language], signatureStyle, SIGNATURE_HEIGHT);
  sheet.note(controlLine(head, language));
  await sheet.end();
}
