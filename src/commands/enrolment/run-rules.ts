import type { PeriodInForce } from '../../rules/enrolment/known.ts';
import type { UnitsRegister } from '../../rules/enrolment/units-register.ts';
import type { Scheme } from '../../rules/scheme/schema.ts';
import type { PlainDate } from '../../rules/value/plain-date.ts';

/** What holds for every submission of a run. */
export interface RunRules {
  readonly scheme: Scheme;
  readonly schemeHash: string;
  readonly period: PeriodInForce;
  readonly asOf: PlainDate;
  readonly partial: boolean;
  readonly replace: boolean;
  readonly optionsHash: string;
  /** The centre's own register of units, where `--units` gave one. */
  readonly register: UnitsRegister | undefined;
}
