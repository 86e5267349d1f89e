import type { Yuan } from '../value/money.ts';
import type { DateSpan } from '../value/plain-date.ts';
import type { Figures, UnitFigures } from './unit-figures.ts';

/** What somebody other than the units pays of fees. */
export interface SubsidyFigures {
  /** As coverages name the payer, `provincial-union`. */
  readonly payer: string;
  readonly due: Yuan;
  readonly received: Yuan;
}

/** Income of the fund beside fees. */
export interface OtherIncome {
  readonly interest: Yuan;
  readonly grants: Yuan;
  readonly donations: Yuan;
}

/** Which period figures are of. */
export interface FiguresPeriod {
  /** Its name in the ledger, `yunnan-17/17`. */
  readonly id: string;
  readonly scheme: string;
  /** As the centre counts it. */
  readonly number: string;
  readonly span: DateSpan;
}

/** What a period comes to as a whole: the figures of all its units together, and what belongs to no unit. */
export interface PeriodFigures {
  readonly period: FiguresPeriod;
  readonly figures: Figures;
  readonly subsidies: readonly SubsidyFigures[];
  readonly other: OtherIncome;
}

/** A period's figures unit by unit. */
export interface PeriodUnits extends PeriodFigures {
  /** In order of region and name; that of claims without unit last. */
  readonly units: readonly UnitFigures[];
}
