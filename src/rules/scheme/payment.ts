import { REST } from './fees.ts';
import type { Payment, PaymentWindow } from './period.ts';
import type { SchemePath } from './source-tree.ts';

/** One window of a scheme in which fees are paid, and for whom. */
export interface WindowOfKind {
  /** Id of the kind of unit, or {@link REST}; undefined where the window is for all. */
  readonly kind: string | undefined;
  readonly window: PaymentWindow;
  readonly path: SchemePath;
}

/** All windows in which fees are paid, in the order of the file. */
export function paymentWindows(pay: Payment): readonly WindowOfKind[] {
  const path = ['period', 'pay'];
  if (!('of' in pay)) return [{ kind: undefined, window: pay, path }];
  return Object.entries(pay.of).map(([kind, window]) => ({ kind, window, path: [...path, 'of', kind] }));
}

/**
 * The window of one unit.
 *
 * @param unitKind - id of its kind; undefined where it is not known, and then no window by kind is its own, `other` or not
 */
export function windowOfUnit(pay: Payment, unitKind: string | undefined): PaymentWindow | undefined {
  if (!('of' in pay)) return pay;
  if (unitKind === undefined) return undefined;
  return Object.hasOwn(pay.of, unitKind) ? pay.of[unitKind] : pay.of[REST];
}
