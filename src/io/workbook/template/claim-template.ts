import type { ExampleClaim } from '../../../rules/claim-sheet/example-claim.ts';
import type { ClaimField } from '../../../rules/scheme/forms.ts';
import { columnLetters } from '../../../rules/submission/cell.ts';
import { fill, type Language, type Text } from '../../../rules/value/text.ts';
import { claimTemplateTexts } from '../../report/text/claim-template-texts.ts';
import { templateTexts } from '../../report/text/template-texts.ts';
import { inertText } from '../cell-text.ts';
import { drained } from '../exceljs-inside.ts';
import { pageFooter } from '../print.ts';
import { type Piece, SheetLines } from '../sheet-lines.ts';
import { headerStyle, styleOf, titleStyle } from '../styles.ts';
import { wrappedLines } from '../text-width.ts';
import { type BookWriter, writeWorkbook } from '../workbook-file.ts';
import { addBlankLines } from './blank-lines.ts';
import { addChoices, addDigitsHint, addPrompt, addWholeNumbers, choicesAsRange } from './choices.ts';
import { claimColumnWidth, claimDigits, claimExample, claimLook, claimWhole } from './claim-look.ts';
import { printedWidth } from './claim-print.ts';
import { exampleFont, requiredHeader } from './form-styles.ts';
import { writeInstructions } from './instructions.ts';
import type { TemplateField } from './template-fields.ts';

/** High enough to write by hand. */
const BLANK = { lines: 500, ruled: 40, height: 24 } as const;

const { step1, step2, step3, step4, step5, step6 } = claimTemplateTexts;
const claimSteps: readonly Text[] = [step1, step2, step3, step4, step5, step6];

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
 * Writes a blank claim sheet made from a scheme: header, an example, blank lines with drop-downs and text columns for numbers, and how to fill it in.
 *
 * @param path - as a person named it: never overwritten
 * @throws UserError where the path is taken
 */
export async function writeClaimTemplate(path: string, template: ClaimTemplate, language: Language): Promise<void> {
  const title = template.title ?? fill(claimTemplateTexts.title, language, { scheme: template.scheme });
  const properties = { title, mark: { kind: 'template' }, writtenAt: template.writtenAt, existing: 'refuse' } as const;
  await writeWorkbook(path, properties, async (book) => {
    await writeClaims(book, template, title, language);
    const heirs = template.columns.some(({ field }) => field === 'heirs') ? [claimTemplateTexts.heirsStep] : [];
    const steps = [...(template.steps ?? claimSteps), ...heirs].map((step) => step[language]);
    writeInstructions(book, steps, template.columns, language);
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
      font: exampleFont,
    }),
  );
  for (const shown of [example, ...further]) {
    const values = columns.map((column) => claimExample(column, language, markName, shown));
    const most = values.map((value, index) => wrappedLines(String(value ?? ''), (widths[index] ?? 0) * 0.92));
    lines.add(
      Math.max(BLANK.height, 15 * Math.max(...most) + 5),
      cells((_, index) => ({ value: values[index] ?? null, style: grey[index] ?? {} })),
    );
  }
  const looks = columns.map(({ field }) => claimLook(field));
  const first = addBlankLines(lines, looks, BLANK);
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
