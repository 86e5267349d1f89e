import type { PeriodInForce } from '../../rules/enrolment/known.ts';
import type { UnitIdentity } from '../../rules/enrolment/last-of-each-unit.ts';
import type { PlanFigures, UnitStatus } from '../../rules/enrolment/plan.ts';
import type { Finding } from '../../rules/findings/finding.ts';
import type { Yuan } from '../../rules/value/money.ts';

/** One unit of a run as report.json, units.xlsx and the terminal show it. */
export interface UnitResult {
  /** Tells units of one name apart in the totals; not in report.json. */
  readonly identity: UnitIdentity;
  readonly unit: string;
  readonly file: string;
  readonly status: UnitStatus;
  readonly headcount: number | null;
  /** Distinct persons that were read, whatever their findings. */
  readonly participants: number;
  readonly due: Yuan;
  /** What the unit itself states. */
  readonly declared: { readonly participants: number | null; readonly fee: Yuan | null };
  readonly plans: readonly PlanFigures[];
  /** Numbers of members; null for a unit that was returned. */
  readonly change: { readonly added: number; readonly removed: number; readonly changed: number } | null;
  /** Names of the members that are no longer on the unit's list; for the person at the terminal, not in report.json. */
  readonly removed: readonly string[];
  /** Paths of the files written for this unit. */
  readonly outputs: readonly string[];
}

/**
 * How long the phases of a run took, in whole milliseconds. Reading, judging and the ledger are work added up over all threads, and outputs are written beside it, so that
 * together they may be more than the whole, which is what the clock on the wall showed.
 */
export interface PhaseTimes {
  /** From files to the cells and lists in them. */
  readonly read: number;
  /** The checks and the plans. */
  readonly judge: number;
  /** 0 for `check`, which has none. */
  readonly ledger: number;
  /** On the clock, from the start until the run was closed in the ledger; 0 for `check`. */
  readonly taken: number;
  /**
   * Register, units, returned workbooks and notices; 0 for `check`. The time after the run was closed, and besides it what the clock of the thread that wrote the register
   * showed before, without waiting for units: it reads rosters in between, so that some of their time is in it. `taken` holds it as well.
   */
  readonly outputs: number;
  readonly whole: number;
}

/** Of a run that did nothing yet. */
export const noTimes: PhaseTimes = { read: 0, judge: 0, ledger: 0, taken: 0, outputs: 0, whole: 0 };

/** Measured times as a report tells them. */
export function phaseTimes(measured: Partial<PhaseTimes>): PhaseTimes {
  const { read, judge, ledger, taken, outputs, whole } = { ...noTimes, ...measured };
  return {
    read: Math.round(read),
    judge: Math.round(judge),
    ledger: Math.round(ledger),
    taken: Math.round(taken),
    outputs: Math.round(outputs),
    whole: Math.round(whole),
  };
}

/** What one run of `check` or `enrol` came to. */
export interface EnrolmentReport {
  readonly command: 'check' | 'enrol';
  readonly run: number | null;
  /** Head of the office's chain after the run, by which `verify --against` knows the report; null where nothing was written. */
  readonly chainHead: string | null;
  readonly scheme: { readonly id: string; readonly hash: string };
  readonly period: PeriodInForce;
  readonly files: readonly { readonly path: string; readonly sha256: string; readonly format: string }[];
  readonly units: readonly UnitResult[];
  readonly findings: readonly Finding[];
  readonly outputs: readonly string[];
  readonly times: PhaseTimes;
}

/** Sums over a report. */
export interface Totals {
  readonly files: number;
  /** Lists of units that were found in the files. */
  readonly lists: number;
  readonly units: {
    readonly accepted: number;
    readonly partial: number;
    readonly returned: number;
    readonly unchanged: number;
  };
  /** Persons read, list by list. */
  readonly participants: number;
  /** What accepted, partly accepted and unchanged units owe. */
  readonly due: Yuan;
  readonly findings: { readonly error: number; readonly warning: number; readonly note: number };
}
