import type { Head } from '../bundle/reported.ts';
import type { FundStatement } from '../fund/statement/fund-statement.ts';
import type { Yuan } from '../value/money.ts';
import type { DateSpan, PlainDate } from '../value/plain-date.ts';
import type { FormerTotals } from './former-totals.ts';
import type { KeyFigure } from './key-figures.ts';
import type { Level, LevelFigures } from './levels.ts';
import type { FiguresPeriod, PeriodFigures, PeriodUnits } from './period-figures.ts';

/** What one period came to, in short. */
export interface PeriodTotals {
  readonly period: TotalsPeriod;
  /** Persons that took part; whoever took part in two periods counts in both. Null where it is not known of a period from before the ledger. */
  readonly members: number | null;
  /** Null likewise. */
  readonly fees: Yuan | null;
  readonly visits: number;
  readonly granted: Yuan;
  /** It is from before the ledger, brought in by `init --opening`. */
  readonly broughtIn?: true;
}

/** A period whose days may not be known where it is from before the ledger; its `id` and `scheme` are then those of the family. */
export interface TotalsPeriod extends Omit<FiguresPeriod, 'span'> {
  readonly span: { readonly from: PlainDate | null; readonly to: PlainDate | null };
}

/** A report of an office with a ledger of its own that figures hold. */
export interface ReportIncluded {
  readonly office: string;
  /** The head of its chain as it reported. */
  readonly head: Head;
  /** Whether its books are in the fund statement: reports made by older programs do not say enough. */
  readonly inStatement: boolean;
}

/** What after the last day that counts changed of what is told as it stands now. */
export interface ChangedSince {
  /** Lists and amendments of members. */
  readonly members: number;
  /** Claims that had come in by then and were decided anew since. */
  readonly decisions: number;
}

/** All that `mutual summary` tells of a period. */
export interface Summary {
  readonly title: string;
  readonly centre: string;
  readonly office: string;
  readonly span: DateSpan;
  /** The last day that counts; null where all does that the ledger holds. */
  readonly until: PlainDate | null;
  /** Null where all counts that the ledger holds. */
  readonly since: ChangedSince | null;
  readonly now: PeriodUnits;
  /** Offices whose figures are in all that is told here but `parts` of a shortage. */
  readonly reports: readonly ReportIncluded[];
  /** The period of the same family before it; null where the ledger holds none. */
  readonly before: PeriodFigures | null;
  /** In its place where the ledger holds none: what was brought in of the period directly before. */
  readonly beforeBrought: FormerTotals | null;
  readonly key: readonly KeyFigure[];
  readonly narrowest: Level;
  readonly levels: LevelFigures;
  /** The periods of the family up to this one, the first first, and all together. */
  readonly ever: { readonly periods: readonly PeriodTotals[]; readonly total: Omit<PeriodTotals, 'period'> };
  readonly statement: FundStatement;
  /** Titles of the scheme's plans and benefits, by id. */
  readonly titles: {
    readonly plans: Readonly<Record<string, string>>;
    readonly benefits: Readonly<Record<string, string>>;
  };
}
