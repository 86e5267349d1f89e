import type { Yuan } from '../value/money.ts';
import type { PlainDate } from '../value/plain-date.ts';

/** What a period from before a ledger came to, as the centre knows it; null where it is not stated. */
export interface FormerTotals {
  /** As the centre counts it, `16`. */
  readonly number: string;
  readonly from: PlainDate | null;
  /** The first day after its last. */
  readonly to: PlainDate | null;
  readonly units: number | null;
  /** Persons that took part: as stated, else new and renewing together. */
  readonly members: number | null;
  readonly new: number | null;
  readonly renewing: number | null;
  readonly fees: Yuan | null;
  readonly visits: number;
  readonly persons: number | null;
  readonly granted: Yuan;
  /** Income of the fund beside fees. */
  readonly other: Yuan | null;
  /** What the fund held at its end. */
  readonly closing: Yuan | null;
}

/** Former totals in order of their periods' numbers where all of them are counted, else as they stand. */
export function inOrderOfNumbers<Each extends { readonly number: string }>(all: readonly Each[]): Each[] {
  const value = ({ number }: Each) => (/^\d{1,15}$/.test(number) ? Number(number) : undefined);
  if (all.some((each) => value(each) === undefined)) return [...all];
  return all.toSorted((one, other) => (value(one) ?? 0) - (value(other) ?? 0));
}
