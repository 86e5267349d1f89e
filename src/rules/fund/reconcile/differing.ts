import { type Fen, yuan } from '../../value/money.ts';
import type { TextParameters } from '../../value/text.ts';
import type { Difference, NamedUnit } from './difference.ts';
import type { DifferenceKind } from './difference-kinds.ts';

/** A difference before it is known whether it is one. */
export interface Wish {
  readonly kind: DifferenceKind;
  /** What tells it from others of its kind; empty where there is but one. */
  readonly of: string;
  readonly amount: Fen;
  readonly unit?: NamedUnit | null;
  readonly parameters?: TextParameters;
  readonly command: string;
}

/** The difference, or none where it comes to nothing. */
export function differing({ kind, of, amount, unit = null, parameters = {}, command }: Wish): Difference[] {
  if (amount === 0n) return [];
  const key = of === '' ? kind : `${kind}:${of}`;
  return [{ kind, key, unit, amount: yuan(amount), parameters, command }];
}

/** What tells a unit's difference: its id; `-` where it is of none. */
export const ofUnit = (unit: NamedUnit | null): string => unit?.id ?? '-';

/** Where a table of the ledger was changed by something else. */
export const VERIFY = 'mutual verify';
