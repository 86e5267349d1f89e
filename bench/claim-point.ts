import type { Machine } from './machine.ts';

/** What one command over all claims took, from the start of its process to its end. */
export interface ClaimWork {
  readonly seconds: number;
  /** Processor time of all its threads. */
  readonly processor: number;
  /** The most memory that it ever held, in MiB. */
  readonly peak: number;
}

/** The same of a payout. */
export interface PaidWork extends ClaimWork {
  /** On the payout sheets and in the bank file. */
  readonly lines: number;
}

/** So many claims decided and paid on a ledger of so many members. */
export interface ClaimPoint {
  readonly claims: number;
  readonly members: number;
  readonly runs: number;
  readonly decided: ClaimWork;
  readonly paid: PaidWork;
  /** ISO date. */
  readonly date: string;
  readonly machine: Machine;
}

/** Points of both, the new ones where both have one of the same size. */
export function mergeClaims(former: readonly ClaimPoint[], measured: readonly ClaimPoint[]): ClaimPoint[] {
  const bySize = new Map([...former, ...measured].map((point) => [point.claims, point]));
  return [...bySize.values()].sort((one, other) => one.claims - other.claims);
}
