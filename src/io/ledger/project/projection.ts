import type { Store } from '../ledger.ts';

/** Where an entry is projected to, and the entry's own place, which its rows carry. */
export interface Projection {
  readonly store: Store;
  /** The entry's name. */
  readonly entry: string;
  readonly office: string;
  readonly position: number;
  readonly run: number;
}
