import type { DataValidation, Worksheet } from 'exceljs';
import type { Language } from '../../../rules/value/text.ts';
import { templateTexts } from '../../report/text/template-texts.ts';
import { safeText } from '../cell-text.ts';

/** What a list inside a validation may be long, as Excel counts, quotes included. */
const LONGEST_LIST = 255;

/** The choices as a list within the validation; undefined where Excel could not hold them (too long, or one has a comma). */
export function choicesAsRange(choices: readonly string[]): string | undefined {
  const clean = choices.map(safeText);
  const list = `"${clean.join(',')}"`;
  return list.length > LONGEST_LIST || clean.some((choice) => /[",]/.test(choice)) ? undefined : list;
}

/** The types of exceljs leave this out of the sheet; it takes a range for one rule, never cell by cell. */
function addValidation(sheet: Worksheet, range: string, validation: DataValidation): void {
  const validations: unknown = Reflect.get(sheet, 'dataValidations');
  const add: unknown =
    typeof validations === 'object' && validations !== null ? Reflect.get(validations, 'add') : undefined;
  if (typeof add !== 'function') throw new TypeError('exceljs has no validations');
  add.call(validations, range, validation);
}

/** Gives cells a drop-down. A choice that is not in it is refused, with words; without a list that Excel can hold, none is set. */
export function addChoices(sheet: Worksheet, range: string, list: string | undefined, language: Language): void {
  if (list === undefined) return;
  addValidation(sheet, range, {
    type: 'list',
    allowBlank: true,
    formulae: [list],
    showInputMessage: true,
    prompt: templateTexts.choose[language],
    showErrorMessage: true,
    errorStyle: 'stop',
    error: templateTexts.wrongChoice[language],
  });
}

/** Tells who stands on a cell for an identity number, card or phone how to type it. */
export function addDigitsHint(sheet: Worksheet, range: string, language: Language): void {
  addValidation(sheet, range, {
    type: 'textLength',
    operator: 'lessThanOrEqual',
    formulae: [30],
    allowBlank: true,
    showInputMessage: true,
    prompt: templateTexts.digits[language],
    showErrorMessage: true,
    errorStyle: 'warning',
    error: templateTexts.digits[language],
  });
}

/** Lets cells take whole numbers only. */
export function addWholeNumbers(sheet: Worksheet, range: string, language: Language): void {
  addValidation(sheet, range, {
    type: 'whole',
    operator: 'greaterThanOrEqual',
    formulae: [0],
    allowBlank: true,
    showErrorMessage: true,
    errorStyle: 'stop',
    error: templateTexts.wholeNumber[language],
  });
}

/** Tells who stands on a cell how to fill it in; anything may be typed. */
export function addPrompt(sheet: Worksheet, range: string, prompt: string): void {
  addValidation(sheet, range, {
    type: 'textLength',
    operator: 'greaterThanOrEqual',
    formulae: [0],
    allowBlank: true,
    showInputMessage: true,
    prompt,
  });
}
