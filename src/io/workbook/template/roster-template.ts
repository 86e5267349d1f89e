import type { Worksheet } from 'exceljs';
import type { RosterField } from '../../../rules/scheme/forms.ts';
import { address, columnLetters } from '../../../rules/submission/cell.ts';
import { fill, type Language } from '../../../rules/value/text.ts';
import { templateTexts } from '../../report/text/template-texts.ts';
import { inertText } from '../cell-text.ts';
import { drained } from '../exceljs-inside.ts';
import { pageFooter, pageSetup } from '../print.ts';
import { type Piece, SheetLines } from '../sheet-lines.ts';
import { formats, headerStyle, type Look, styleOf, titleStyle } from '../styles.ts';
import { textWidth } from '../text-width.ts';
import { type BookWriter, writeWorkbook } from '../workbook-file.ts';
import { addBlankLines } from './blank-lines.ts';
import { addChoices, addDigitsHint, addWholeNumbers, choicesAsRange } from './choices.ts';
import { exampleValue } from './example.ts';
import { exampleFont, red, requiredHeader } from './form-styles.ts';
import { writeInstructions } from './instructions.ts';
import type { RosterTemplate, TemplateField } from './template-fields.ts';

const BLANK = { lines: 500, ruled: 200, height: 20 } as const;

const { step1, step2, step3, step4, step5, step6 } = templateTexts;
const steps = [step1, step2, step3, step4, step5, step6];

const DIGITS: ReadonlySet<string> = new Set(['id-number', 'phone', 'bank-card', 'credit-code', 'contact-phone']);
const WHOLE: ReadonlySet<string> = new Set([
  'shares',
  'staff',
  'union-members',
  'women',
  'insured',
  'eligible',
  'hardship-staff',
  'participants',
]);
const MONEY: ReadonlySet<string> = new Set(['fee', 'total-fee']);

const WIDTHS: Readonly<Partial<Record<RosterField, number>>> = {
  sequence: 7,
  name: 12,
  sex: 7,
  'id-number': 23,
  phone: 15,
  'bank-card': 24,
  bank: 26,
  fee: 12,
  remark: 26,
  'unit-name': 30,
};

const factLabel = styleOf({ align: 'right', font: { bold: true } });
const requiredLabel = styleOf({ align: 'right', font: { bold: true, ...red } });

function lookOf(field: string): Look {
  if (WHOLE.has(field)) return { format: formats.whole, align: 'right' };
  if (MONEY.has(field)) return { format: formats.money, align: 'right' };
  if (field === 'sequence') return { align: 'center' };
  return { format: formats.text, ...(field === 'sex' || field === 'renewal' ? { align: 'center' } : {}) };
}

/**
 * Writes a blank roster made from a scheme: facts of the unit, header, an example, blank lines with drop-downs and text columns for numbers, and how to
 * fill it in. Filled in and enrolled it gives no finding.
 *
 * @param path - as a person named it: never overwritten
 * @throws UserError where the path is taken
 */
export async function writeRosterTemplate(path: string, template: RosterTemplate, language: Language): Promise<void> {
  const title = template.title ?? fill(templateTexts.title, language, { scheme: template.scheme });
  const properties = { title, mark: { kind: 'template' }, writtenAt: template.writtenAt, existing: 'refuse' } as const;
  await writeWorkbook(path, properties, async (book) => {
    await writeRoster(book, template, title, language);
    writeInstructions(
      book,
      steps.map((step) => step[language]),
      [...template.facts, ...template.columns],
      language,
    );
  });
}

async function writeRoster(
  book: BookWriter,
  template: RosterTemplate,
  title: string,
  language: Language,
): Promise<void> {
  const { columns } = template;
  const factRows = Math.ceil(template.facts.length / 2);
  const headerRow = 1 + factRows + 2;
  const widths = columns.map(({ field, header }) => Math.max(WIDTHS[field] ?? 13, textWidth(header) + 3) + 0.71);
  const footer = pageFooter(language, {});
  const sheet = book.addWorksheet(templateTexts.sheet[language], {
    properties: { defaultRowHeight: 18, dyDescent: 0.25 },
    pageSetup: pageSetup(widths.reduce((sum, width) => sum + width, 0) > 95 ? 'landscape' : 'portrait'),
    headerFooter: { oddFooter: `&L&"宋体"&9 ${templateTexts.seal[language]}${footer.oddFooter}` },
    views: [{ state: 'frozen', ySplit: headerRow }],
  });
  widths.forEach((width, index) => {
    sheet.getColumn(index + 1).width = width;
  });
  const lines = new SheetLines(sheet);
  lines.add(34, [{ from: 1, to: columns.length, value: inertText(title), style: titleStyle }]);
  writeFacts(sheet, lines, template, language);
  lines.add(8);
  lines.add(
    34,
    columns.map(({ header, required }, index) => ({
      from: index + 1,
      to: index + 1,
      value: inertText(header),
      style: required ? requiredHeader : headerStyle,
    })),
  );
  await writeLines(sheet, lines, template, language);
  sheet.pageSetup.printTitlesRow = `${headerRow}:${headerRow}`;
  await drained(sheet);
  sheet.commit();
}

/** Two facts a line: label, and beside it the cell to fill in. */
function writeFacts(sheet: Worksheet, lines: SheetLines, template: RosterTemplate, language: Language): void {
  const last = template.columns.length;
  const half = Math.ceil(last / 2);
  const places = [
    { label: 1, labelTo: 2, value: 3, valueTo: Math.max(half, 3) },
    {
      label: Math.max(half, 3) + 1,
      labelTo: Math.max(half, 3) + 1,
      value: Math.max(half, 3) + 2,
      valueTo: Math.max(last, half + 2, 5),
    },
  ] as const;
  for (let index = 0; index < template.facts.length; index += 2) {
    const pieces = template.facts.slice(index, index + 2).flatMap((fact, side): Piece[] => {
      const place = places[side === 0 ? 0 : 1];
      const input = styleOf({ ...lookOf(fact.field), align: 'left', underlined: true, font: { size: 11 } });
      addRules(sheet, `${address(lines.row + 1, place.value)}`, fact, language);
      return [
        {
          from: place.label,
          to: place.labelTo,
          value: inertText(fact.header),
          style: fact.required ? requiredLabel : factLabel,
        },
        { from: place.value, to: place.valueTo, value: null, style: input },
      ];
    });
    lines.add(24, pieces);
  }
}

async function writeLines(
  sheet: Worksheet,
  lines: SheetLines,
  template: RosterTemplate,
  language: Language,
): Promise<void> {
  const { columns } = template;
  const marksItself = columns.some(({ field }) => field === 'sequence');
  const grey = columns.map(({ field }) => styleOf({ ...lookOf(field), grid: true, font: exampleFont }));
  const example = columns.map((column, index): Piece => {
    const value = exampleValue(column, language, !marksItself);
    return { from: index + 1, to: index + 1, value, style: grey[index] ?? {} };
  });
  lines.add(20, example);
  const looks = columns.map(({ field }) => lookOf(field));
  const first = addBlankLines(lines, looks, BLANK);
  columns.forEach((column, index) => {
    const letters = columnLetters(index + 1);
    addRules(sheet, `${letters}${first}:${letters}${lines.row}`, column, language);
  });
}

/** The drop-down or the hint that a cell or column of cells has. */
function addRules(sheet: Worksheet, range: string, field: TemplateField<string>, language: Language): void {
  if (field.choices.length > 0) addChoices(sheet, range, choicesAsRange(field.choices), language);
  else if (DIGITS.has(field.field)) addDigitsHint(sheet, range, language);
  else if (WHOLE.has(field.field)) addWholeNumbers(sheet, range, language);
}
