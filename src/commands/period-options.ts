import { enrolTexts } from '../io/report/text/enrol-texts.ts';
import type { CommonOptions, OptionDeclaration } from './command.ts';

/** Options that say which ledger and period; each else comes from its `MUTUAL_*` variable, else from mutual.yaml. */
export interface PeriodOptions extends CommonOptions {
  readonly scheme?: string;
  readonly period?: string;
  readonly ledger?: string;
}

/** Declaration of `--ledger`, for verbs that do not have all of {@link periodOptions}. */
export const ledgerOption: OptionDeclaration = {
  flags: '--ledger <place>',
  description: enrolTexts.optionLedger,
  environment: 'MUTUAL_LEDGER',
};

/** Declarations of {@link PeriodOptions}. */
export const periodOptions: readonly OptionDeclaration[] = [
  { flags: '--scheme <id>', description: enrolTexts.optionScheme, environment: 'MUTUAL_SCHEME' },
  { flags: '--period <number>', description: enrolTexts.optionPeriod, environment: 'MUTUAL_PERIOD' },
  ledgerOption,
];
