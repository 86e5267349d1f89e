import { fill, type Language } from '../../../rules/value/text.ts';
import { templateTexts } from '../../report/text/template-texts.ts';
import { inertText } from '../cell-text.ts';
import { pageFooter, pageSetup, printArea } from '../print.ts';
import { SheetLines } from '../sheet-lines.ts';
import { styleOf, titleStyle } from '../styles.ts';
import { wrappedLines } from '../text-width.ts';
import type { BookWriter } from '../workbook-file.ts';

/** In characters: what a page upright has room for. */
const WIDTH = 74;
const paragraph = styleOf({ wrap: true, vertical: 'top', font: { size: 11 } });

/**
 * Writes the sheet 填表说明: how to fill the form in, and what each column with a list takes. One sentence a cell, nothing that reads as a form of its own.
 *
 * @param steps - sentences in the language of the sheet, in the order in which the form is filled in
 * @param fields - columns and facts of the form, of which those with choices are listed
 */
export function writeInstructions(
  book: BookWriter,
  steps: readonly string[],
  fields: readonly { readonly header: string; readonly choices: readonly string[] }[],
  language: Language,
): void {
  const sheet = book.addWorksheet(templateTexts.instructions[language], {
    pageSetup: pageSetup('portrait'),
    headerFooter: pageFooter(language, {}),
    views: [{ showGridLines: false }],
  });
  sheet.getColumn(1).width = WIDTH;
  const lines = new SheetLines(sheet);
  const comma = language === 'zh' ? '、' : ', ';
  const choices = fields
    .filter((field) => field.choices.length > 0)
    .map((field) =>
      fill(templateTexts.choices, language, { column: field.header, choices: field.choices.join(comma) }),
    );
  lines.add(34, [{ from: 1, to: 1, value: templateTexts.instructions[language], style: titleStyle }]);
  for (const text of [...steps, ...choices]) {
    const height = 17 * wrappedLines(text, WIDTH * 0.9) + 6;
    lines.add(height, [{ from: 1, to: 1, value: inertText(text), style: paragraph }]);
  }
  sheet.pageSetup.printArea = printArea({ top: 1, left: 1, bottom: lines.row, right: 1 });
  sheet.commit();
}
