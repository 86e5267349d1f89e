import type { Decimal } from 'decimal.js';
import { wholeFen } from '../../benefit/exact.ts';
import type { CoveredView } from '../view.ts';
import { type Limited, unlimited } from './limited.ts';

/** An award is paid in whole fen, half up. No source says so: it is our convention, and the line is there only where it changes something. */
export function toFen({ path, benefit }: CoveredView, amount: Decimal): Limited {
  const rounded = wholeFen(amount);
  if (rounded.equals(amount)) return unlimited(amount);
  const step = {
    operator: 'fen' as const,
    path,
    clause: benefit.clause,
    before: amount.toFixed(),
    after: rounded.toFixed(),
    by: { mode: 'half-up', basis: 'inferred' },
  };
  return { ...unlimited(rounded), steps: [step] };
}
