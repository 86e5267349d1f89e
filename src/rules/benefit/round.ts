import { Decimal } from 'decimal.js';
import { exact } from './exact.ts';
import { cameTo } from './line.ts';
import type { Operator } from './operator.ts';

const PLACES = { yuan: 0, jiao: 1, fen: 2 } as const;
const MODES = { 'half-up': Decimal.ROUND_HALF_UP, up: Decimal.ROUND_UP, down: Decimal.ROUND_DOWN } as const;

/** `round`: "rounding only where the scheme says". To whole yuan, jiao or fen; `half-up` 四舍五入, `up` 进位, `down` 舍去. */
export const round: Operator<'round'> = (amount, { to, mode }, _surrounding, place) =>
  cameTo('round', place, amount, exact(amount).toDecimalPlaces(PLACES[to], MODES[mode]), { by: { to, mode } });
