import type { AmendField } from '../../../rules/enrolment/amend-sheet/fields.ts';
import type { Matter } from '../../../rules/enrolment/amend-sheet/matters.ts';
import { columnLetters } from '../../../rules/submission/cell.ts';
import { fill, type Language } from '../../../rules/value/text.ts';
import { amendTemplateTexts } from '../../report/text/amend-template-texts.ts';
import { templateTexts } from '../../report/text/template-texts.ts';
import { inertText } from '../cell-text.ts';
import { drained } from '../exceljs-inside.ts';
import { pageFooter, pageSetup, printArea } from '../print.ts';
import { type Piece, SheetLines } from '../sheet-lines.ts';
import { formats, headerStyle, type Look, styleOf, titleStyle } from '../styles.ts';
import { textWidth, wrappedLines } from '../text-width.ts';
import { type BookWriter, writeWorkbook } from '../workbook-file.ts';
import { amendExample } from './amend-example.ts';
import { addChoices, addDigitsHint, choicesAsRange } from './choices.ts';

/** Lines that keep digits and offer choices. */
const LINES = 300;
/** Those of them that are ruled: what is ruled is printed, filled in or not. */
const RULED = 40;
/** The width of the instructions in characters. */
const WIDTH = 74;

const DIGITS = /id-number$|bank-card$|^phone$/;

const WIDTHS: Readonly<Partial<Record<AmendField, number>>> = {
  sequence: 7,
  matter: 13,
  'unit-name': 17,
  name: 9,
  'new-unit': 17,
  date: 11,
  reason: 14,
  remark: 10,
};

const requiredHeader = styleOf({
  align: 'center',
  wrap: true,
  grid: true,
  font: { bold: true, color: { argb: 'FFC00000' } },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFE7E6E6' } },
});
const paragraph = styleOf({ wrap: true, vertical: 'top', font: { size: 11 } });

/** A column of the blank sheet. */
interface AmendTemplateColumn {
  readonly field: AmendField;
  readonly header: string;
  readonly required: boolean;
  readonly choices: readonly string[];
}

/** What the blank sheet is made from; the command takes it from the scheme. */
export interface AmendTemplate {
  /** The scheme's title. */
  readonly scheme: string;
  readonly columns: readonly AmendTemplateColumn[];
  /** Matters of which an example is shown, with what they are called. */
  readonly examples: readonly { readonly matter: Matter; readonly word: string }[];
  /** ISO 8601 with offset; the same template of the same moment is the same bytes. */
  readonly writtenAt: string;
}

/**
 * Writes a blank sheet of amendments made from a scheme: header, examples, {@link LINES} lines with drop-downs and text columns for numbers, and how to fill it in.
 *
 * @param path - as a person named it: never overwritten
 * @throws UserError where the path is taken
 */
export async function writeAmendTemplate(path: string, template: AmendTemplate, language: Language): Promise<void> {
  const title = fill(amendTemplateTexts.title, language, { scheme: template.scheme });
  const properties = { title, mark: { kind: 'template' }, writtenAt: template.writtenAt, existing: 'refuse' } as const;
  await writeWorkbook(path, properties, async (book) => {
    await writeRows(book, template, title, language);
    writeInstructions(book, template, language);
  });
}

function lookOf(field: AmendField): Look {
  if (field === 'sequence') return { align: 'center', wrap: true };
  return { format: formats.text, wrap: true };
}

function widthOf({ field, header }: AmendTemplateColumn): number {
  // Headers wrap: printed on one sheet's width, the columns have to be as narrow as what stands in them.
  return Math.max(WIDTHS[field] ?? (DIGITS.test(field) ? 20 : 9), Math.ceil(textWidth(header) / 2) + 2) + 0.71;
}

async function writeRows(
  book: BookWriter,
  { columns, examples }: AmendTemplate,
  title: string,
  language: Language,
): Promise<void> {
  const sheet = book.addWorksheet(amendTemplateTexts.sheet[language], {
    properties: { defaultRowHeight: 18, dyDescent: 0.25 },
    pageSetup: pageSetup('landscape'),
    headerFooter: { oddFooter: `&L&"宋体"&9 ${templateTexts.seal[language]}${pageFooter(language, {}).oddFooter}` },
    views: [{ state: 'frozen', ySplit: 2 }],
  });
  columns.forEach((column, index) => {
    sheet.getColumn(index + 1).width = widthOf(column);
  });
  const lines = new SheetLines(sheet);
  const cells = (pieceOf: (column: AmendTemplateColumn, index: number) => Omit<Piece, 'from' | 'to'>): Piece[] =>
    columns.map((column, index) => ({ from: index + 1, to: index + 1, ...pieceOf(column, index) }));
  lines.add(34, [{ from: 1, to: columns.length, value: inertText(title), style: titleStyle }]);
  lines.add(
    40,
    cells(({ header, required }) => ({ value: inertText(header), style: required ? requiredHeader : headerStyle })),
  );
  const grey = columns.map(({ field }) =>
    styleOf({ ...lookOf(field), grid: true, font: { italic: true, color: { argb: 'FF808080' } } }),
  );
  for (const example of examples)
    lines.add(
      28,
      cells(({ field, choices }, index) => ({
        value: amendExample(example, field, choices, language),
        style: grey[index] ?? {},
      })),
    );
  const first = lines.row + 1;
  const ruled = columns.map(({ field }) => styleOf({ ...lookOf(field), grid: true }));
  const unruled = columns.map(({ field }) => styleOf(lookOf(field)));
  for (let line = 0; line < LINES; line++) {
    const styles = line < RULED ? ruled : unruled;
    lines.add(
      28,
      cells((_, index) => ({ value: null, style: styles[index] ?? {} })),
    );
  }
  columns.forEach(({ field, choices }, index) => {
    const letters = columnLetters(index + 1);
    const range = `${letters}${first}:${letters}${lines.row}`;
    if (choices.length > 0) addChoices(sheet, range, choicesAsRange(choices), language);
    else if (DIGITS.test(field)) addDigitsHint(sheet, range, language);
  });
  sheet.pageSetup.printTitlesRow = '2:2';
  await drained(sheet);
  sheet.commit();
}

const { step1, step2, step3, step4, step5, step6 } = amendTemplateTexts;

/** The sheet 填表说明: one sentence a cell, nothing that reads as a form of its own. */
function writeInstructions(book: BookWriter, { columns }: AmendTemplate, language: Language): void {
  const sheet = book.addWorksheet(templateTexts.instructions[language], {
    pageSetup: pageSetup('portrait'),
    headerFooter: pageFooter(language, {}),
    views: [{ showGridLines: false }],
  });
  sheet.getColumn(1).width = WIDTH;
  const lines = new SheetLines(sheet);
  const comma = language === 'zh' ? '、' : ', ';
  const choices = columns
    .filter((column) => column.choices.length > 0)
    .map((column) =>
      fill(templateTexts.choices, language, { column: column.header, choices: column.choices.join(comma) }),
    );
  lines.add(34, [{ from: 1, to: 1, value: templateTexts.instructions[language], style: titleStyle }]);
  for (const text of [...[step1, step2, step3, step4, step5, step6].map((step) => step[language]), ...choices]) {
    const height = 17 * wrappedLines(text, WIDTH * 0.9) + 6;
    lines.add(height, [{ from: 1, to: 1, value: inertText(text), style: paragraph }]);
  }
  sheet.pageSetup.printArea = printArea({ top: 1, left: 1, bottom: lines.row, right: 1 });
  sheet.commit();
}
