import type { AmendField } from '../../../rules/enrolment/amend-sheet/fields.ts';
import type { Matter } from '../../../rules/enrolment/amend-sheet/matters.ts';
import { columnLetters } from '../../../rules/submission/cell.ts';
import { fill, type Language } from '../../../rules/value/text.ts';
import { amendTemplateTexts } from '../../report/text/amend-template-texts.ts';
import { templateTexts } from '../../report/text/template-texts.ts';
import { inertText } from '../cell-text.ts';
import { drained } from '../exceljs-inside.ts';
import { pageFooter, pageSetup } from '../print.ts';
import { type Piece, SheetLines } from '../sheet-lines.ts';
import { formats, headerStyle, type Look, styleOf, titleStyle } from '../styles.ts';
import { textWidth } from '../text-width.ts';
import { type BookWriter, writeWorkbook } from '../workbook-file.ts';
import { amendExample } from './amend-example.ts';
import { addBlankLines } from './blank-lines.ts';
import { addChoices, addDigitsHint, choicesAsRange } from './choices.ts';
import { exampleFont, requiredHeader } from './form-styles.ts';
import { writeInstructions } from './instructions.ts';

const BLANK = { lines: 300, ruled: 40, height: 28 } as const;

const { step1, step2, step3, step4, step5, step6 } = amendTemplateTexts;
const steps = [step1, step2, step3, step4, step5, step6];

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
 * Writes a blank sheet of amendments made from a scheme: header, examples, blank lines with drop-downs and text columns for numbers, and how to fill it in.
 *
 * @param path - as a person named it: never overwritten
 * @throws UserError where the path is taken
 */
export async function writeAmendTemplate(path: string, template: AmendTemplate, language: Language): Promise<void> {
  const title = fill(amendTemplateTexts.title, language, { scheme: template.scheme });
  const properties = { title, mark: { kind: 'template' }, writtenAt: template.writtenAt, existing: 'refuse' } as const;
  await writeWorkbook(path, properties, async (book) => {
    await writeRows(book, template, title, language);
    writeInstructions(
      book,
      steps.map((step) => step[language]),
      template.columns,
      language,
    );
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
  const grey = columns.map(({ field }) => styleOf({ ...lookOf(field), grid: true, font: exampleFont }));
  for (const example of examples)
    lines.add(
      28,
      cells(({ field, choices }, index) => ({
        value: amendExample(example, field, choices, language),
        style: grey[index] ?? {},
      })),
    );
  const looks = columns.map(({ field }) => lookOf(field));
  const first = addBlankLines(lines, looks, BLANK);
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
