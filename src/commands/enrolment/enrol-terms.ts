import type { ColumnMap } from '../../rules/submission/recognise-roster.ts';
import type { PeriodOptions } from '../period-options.ts';
import type { FormerRegisters } from './former-register.ts';
import type { RosterOptions } from './options.ts';
import type { RunRules } from './run-rules.ts';

/** Options of `mutual enrol`, as they are typed. */
export interface EnrolOptions extends RosterOptions, PeriodOptions {
  readonly replace?: boolean;
  readonly notices?: boolean;
  readonly former?: string;
  readonly jobs?: string;
}

/** What a run goes by: its rules, the columns that were named, the former registers that renewals are recognised from, and the number of threads. */
export interface Terms {
  readonly rules: RunRules;
  readonly map: ColumnMap | undefined;
  readonly former: FormerRegisters;
  readonly jobs: number;
}
