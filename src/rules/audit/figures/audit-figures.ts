import type { KeyFigure } from '../../summary/key-figures.ts';
import type { BandFigures } from '../../summary/unit-figures.ts';
import type { Fen } from '../../value/money.ts';

/** What was sent to the bank in a month and did not come back, `2026-10`. */
export interface PaidMonth {
  readonly month: string;
  readonly payments: number;
  readonly amount: Fen;
}

/** What the fund held at the end of a month. */
export interface BalanceMonth {
  readonly month: string;
  /** By income and expense: what is decided but not paid is gone, what is due but not received is there. */
  readonly fund: Fen;
  /** On the bank account, by the books. */
  readonly bank: Fen;
}

/** What a unit comes to, for the comparison with others. */
export interface UnitFacts {
  readonly id: string;
  readonly name: string;
  /** As the scheme has it; null where it is not known. */
  readonly kind: string | null;
  readonly members: number;
  /** Members that count for the scheme's ratio, and the headcount that they are divided by; null where nobody states it or no ratio is asked. */
  readonly participants: number;
  readonly headcount: number | null;
  readonly visits: number;
  /** What its helped claims were given. */
  readonly granted: Fen;
}

/** The figures behind the charts of an audit. */
export interface AuditFigures {
  readonly key: readonly KeyFigure[];
  readonly bands: readonly BandFigures[];
  /** Every month from the first to the last, also those in which nothing was paid. */
  readonly paid: readonly PaidMonth[];
  readonly balance: readonly BalanceMonth[];
  readonly units: readonly UnitFacts[];
}
