import { amendErrors, amendTexts } from '../../io/report/text/amend-texts.ts';
import { usageTexts } from '../../io/report/text/common-texts.ts';
import { UserError } from '../../io/user-error.ts';
import { isPlainDate, type PlainDate } from '../../rules/value/plain-date.ts';
import type { Language, Text } from '../../rules/value/text.ts';
import type { OptionDeclaration } from '../command.ts';
import { type PeriodOptions, periodOptions } from '../period-options.ts';

/** Options that every amendment has. */
export interface AmendOptions extends PeriodOptions {
  readonly member?: string;
  readonly unit?: string;
  readonly on?: string;
  readonly reason?: string;
}

/** @param own - those of one kind of amendment, which stand between member and day */
export function amendOptions(...own: readonly OptionDeclaration[]): readonly OptionDeclaration[] {
  return [
    { flags: '--member <number>', description: amendTexts.optionMember },
    { flags: '--unit <name>', description: amendTexts.optionUnit },
    ...own,
    { flags: '--on <date>', description: amendTexts.optionOn },
    { flags: '--reason <text>', description: amendTexts.optionReason },
    ...periodOptions,
  ];
}

/** An option that has to be given, with what was given and what it holds. */
export type NeededOption = readonly [option: `--${string}`, given: string | undefined, what: Text];

/**
 * Holds that all options are there without which the amendment is not told.
 *
 * @throws UserError that names every one that is missing or blank
 */
export function requireOptions(needed: readonly NeededOption[]): void {
  const missing = needed.filter(([, given]) => !given?.trim());
  if (missing.length === 0) return;
  const list = (language: Language) =>
    missing.map(([option, , what]) => `${option} ${what[language]}`).join(language === 'zh' ? '；' : '; ');
  throw new UserError(amendErrors.missingOptions, {
    options: missing.map(([option]) => option).join(' '),
    what: { zh: list('zh'), en: list('en') },
  });
}

/** @throws UserError where the option is no date */
export function dateOption(option: `--${string}`, value: string | undefined): PlainDate | undefined {
  if (value === undefined || isPlainDate(value)) return value;
  throw new UserError(usageTexts.badDate, { option, found: value });
}
