import type { ExampleClaim } from '../../../rules/claim-sheet/example-claim.ts';
import type { ClaimField } from '../../../rules/scheme/forms.ts';
import { columnLetters } from '../../../rules/submission/cell.ts';
import { fill, type Language, type Text } from '../../../rules/value/text.ts';
import { claimTemplateTexts } from '../../report/text/claim-template-texts.ts';
import { templateTexts } from '../../report/text/template-texts.ts';
import { inertText } from '../cell-text.ts';
import { drained } from '../exceljs-inside.ts';
import { pageFooter, pageSetup, printArea } from '../print.ts';
import { type Piece, SheetLines } from '../sheet-lines.ts';
import { headerStyle, styleOf, titleStyle } from '../styles.ts';
import { wrappedLines } from '../text-width.ts';
import { type BookWriter, writeWorkbook } from '../workbook-file.ts';
import { addChoices, addDigitsHint, addPrompt, addWholeNumbers, choicesAsRange } from './choices.ts';
import { claimColumnWidth, claimDigits, claimExample, claimLook, claimWhole } from './claim-look.ts';
import { printedWidth } from './claim-print.ts';
import type { TemplateField } from './template-fields.ts';

/** Lines for claims that keep digits and offer choices. */
const LINES = 500;
/** Those of them that are ruled: what is ruled is printed, filled in or not. */
const RULED = 40;
/** Of a line, in points: room to write by hand. */
const HEIGHT = 24;
/** The width of the instructions in characters. */
const WIDTH = 74;

const requiredHeader = styleOf({
  align: 'center',
  wrap: true,
  grid: true,
  font: { bold: true, color: { argb: 'FFC00000' } },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFE7E6E6' } },
});
const paragraph = styleOf({ wrap: true, vertical: 'top', font: { size: 11 } });

/** What the blank claim sheet is made from; the command takes it from the scheme. */
export interface ClaimTemplate {
  /** The scheme's title. */
  readonly scheme: string;
  /** The form's own title, where the scheme gives one. */
  readonly title: string | undefined;
  readonly columns: readonly TemplateField<ClaimField>[];
  /** The claim that the example line shows; without it, made-up data of each column’s kind. */
  readonly example?: ExampleClaim | undefined;
  /** Claims that further example lines show. */
  readonly further?: readonly ExampleClaim[];
  /** How to fill it in, where it is no claim sheet: one sentence each. */
  readonly steps?: readonly Text[];
  /** ISO 8601 with offset; the same template of the same moment is the same bytes. */
  readonly writtenAt: string;
}

/**
 * Writes a blank claim sheet made from a scheme: header, an example, {@link LINES} lines with drop-downs and text columns for numbers, and how to fill it in.
 *
 * @param path - as a person named it: never overwritten
 * @throws UserError where the path is taken
 */
export async function writeClaimTemplate(path: string, template: ClaimTemplate, language: Language): Promise<void> {
  const title = template.title ?? fill(claimTemplateTexts.title, language, { scheme: template.scheme });
  const properties = { title, mark: { kind: 'template' }, writtenAt: template.writtenAt, existing: 'refuse' } as const;
  await writeWorkbook(path, properties, async (book) => {
    await writeClaims(book, template, title, language);
    writeInstructions(book, template, language);
  });
}

async function writeClaims(
  book: BookWriter,
  { columns, example, further = [] }: ClaimTemplate,
  title: string,
  language: Language,
): Promise<void> {
  const widths = columns.map(claimColumnWidth);
  const printed = printedWidth(widths, columns.findIndex(({ field }) => field === 'name') + 1);
  const sheet = book.addWorksheet(claimTemplateTexts.sheet[language], {
    properties: { defaultRowHeight: 18, dyDescent: 0.25 },
    pageSetup: printed.setup,
    headerFooter: { oddFooter: `&L&"宋体"&9 ${templateTexts.seal[language]}${pageFooter(language, {}).oddFooter}` },
    views: [{ state: 'frozen', ySplit: 2 }],
  });
  widths.forEach((width, index) => {
    sheet.getColumn(index + 1).width = width;
  });
  const lines = new SheetLines(sheet);
  const cells = (pieceOf: (column: TemplateField<ClaimField>, index: number) => Omit<Piece, 'from' | 'to'>): Piece[] =>
    columns.map((column, index) => ({ from: index + 1, to: index + 1, ...pieceOf(column, index) }));
  lines.add(34, [{ from: printed.titleFrom, to: printed.firstPage, value: inertText(title), style: titleStyle }]);
  lines.add(
    40,
    cells(({ header, required }) => ({ value: inertText(header), style: required ? requiredHeader : headerStyle })),
  );
  const markName = !columns.some(({ field }) => field === 'sequence');
  const grey = columns.map(({ field }) =>
    styleOf({
      ...claimLook(field),
      shrink: false,
      grid: true,
      wrap: true,
      font: { italic: true, color: { argb: 'FF808080' } },
    }),
  );
  for (const shown of [example, ...further]) {
    const values = columns.map((column) => claimExample(column, language, markName, shown));
    const most = values.map((value, index) => wrappedLines(String(value ?? ''), (widths[index] ?? 0) * 0.92));
    lines.add(
      Math.max(HEIGHT, 15 * Math.max(...most) + 5),
      cells((_, index) => ({ value: values[index] ?? null, style: grey[index] ?? {} })),
    );
  }
  const first = lines.row + 1;
  const ruled = columns.map(({ field }) => styleOf({ ...claimLook(field), grid: true }));
  const unruled = columns.map(({ field }) => styleOf(claimLook(field)));
  for (let line = 0; line < LINES; line++) {
    const styles = line < RULED ? ruled : unruled;
    lines.add(
      HEIGHT,
      cells((_, index) => ({ value: null, style: styles[index] ?? {} })),
    );
  }
  columns.forEach(({ field, choices }, index) => {
    const letters = columnLetters(index + 1);
    const range = `${letters}${first}:${letters}${lines.row}`;
    if (choices.length > 0) addChoices(sheet, range, choicesAsRange(choices), language);
    else if (claimDigits.has(field)) addDigitsHint(sheet, range, language);
    else if (claimWhole.has(field)) addWholeNumbers(sheet, range, language);
    else if (field === 'heirs') addPrompt(sheet, range, claimTemplateTexts.heirs[language]);
  });
  sheet.pageSetup.printTitlesRow = '2:2';
  await drained(sheet);
  sheet.commit();
}

const { step1, step2, step3, step4, step5, step6 } = claimTemplateTexts;
const claimSteps: readonly Text[] = [step1, step2, step3, step4, step5, step6];

/** The sheet 填表说明: one sentence a cell, nothing that reads as a form of its own. */
function writeInstructions(book: BookWriter, { columns, steps = claimSteps }: ClaimTemplate, language: Language): void {
  const heirs = columns.some(({ field }) => field === 'heirs') ? [claimTemplateTexts.heirsStep] : [];
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
  for (const text of [...[...steps, ...heirs].map((step) => step[language]), ...choices]) {
    const height = 17 * wrappedLines(text, WIDTH * 0.9) + 6;
    lines.add(height, [{ from: 1, to: 1, value: inertText(text), style: paragraph }]);
  }
  sheet.pageSetup.printArea = printArea({ top: 1, left: 1, bottom: lines.row, right: 1 });
  sheet.commit();
}
