import type { OperatorName } from '../scheme/compute.ts';

/** A sum in yuan as exact decimal text, not yet rounded to fen: `1620`, `0.125`. */
export type Exact = string;

/** Part of a band scale in the trace: also the bands that the amount does not reach. */
export interface BandSeen {
  /** Bounds and rate or sum as the scheme has them: `above 1000, to 10000`. Absent bounds are open. */
  readonly above?: Exact;
  readonly from?: Exact;
  readonly to?: Exact;
  readonly below?: Exact;
  readonly rate?: string;
  readonly fixed?: Exact;
  readonly reached: boolean;
  /** How much of the amount lies in the band. */
  readonly part: Exact;
  readonly amount: Exact;
}

/** What a limit inside a computation allows, what was used of it before, what is left after: a deductible taken once, days paid. */
export interface Allowance {
  readonly allowed: string;
  readonly used: string;
  readonly remaining: string;
}

/** One line of the trace: an operator with what went in and what came out. Plain data, the same for the same input. */
export interface Step {
  readonly operator:
    | OperatorName
    | 'base'
    | 'compute'
    | 'accumulated'
    | 'former'
    | 'graded'
    | 'fen'
    | 'cap'
    | 'not-with';
  /** The way to it in the scheme: `benefits.hospital.compute[1]`. */
  readonly path: string;
  readonly clause: string;
  readonly title?: string;
  readonly before: Exact;
  readonly after: Exact;
  /** What it went by, as the scheme and the claim have it: `{rate: "60%"}`, `{days: "12", amount: "50"}`. */
  readonly by: Readonly<Record<string, string>>;
  readonly bands?: readonly BandSeen[];
  readonly allowance?: Allowance;
  /** Steps inside it: of the branch that `choose` took, of `plus`. */
  readonly steps?: readonly Step[];
  /** Passed over, because its condition does not hold: which fact, what was found, what was wanted. */
  readonly skipped?: { readonly fact: string; readonly found: string; readonly wanted: string };
  /** Paths of values that no source gives and that it needed: the claim is held. */
  readonly missing?: readonly string[];
  /** Values that no source gives and that a reviewer stated for this claim, by their paths; sums in yuan or rates. */
  readonly stated?: Readonly<Record<string, string>>;
  /** Facts that it needed and the claim does not state: the claim is held. */
  readonly unknown?: readonly string[];
}
