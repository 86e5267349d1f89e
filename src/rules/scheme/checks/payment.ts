import { nearestOf } from '../../value/nearest.ts';
import { REST } from '../fees.ts';
import { listed, suggestion } from '../suggestion.ts';
import type { SchemeCheck } from './scheme-check.ts';

/** Where fees are paid at different times by kind of unit, every kind has its window, and every window a kind. */
export const checkPayment: SchemeCheck = (scheme) => {
  const { pay } = scheme.period;
  if (!pay || !('of' in pay)) return [];
  const path = ['period', 'pay', 'of'];
  const kinds = Object.keys(scheme.unitKinds ?? {});
  const known = [...kinds, REST];
  const without = Object.hasOwn(pay.of, REST) ? [] : kinds.filter((kind) => !Object.hasOwn(pay.of, kind));
  const open = without.filter((kind) => !scheme.missing?.includes(`period.pay.of.${kind}`));
  return [
    ...open.map((found) => ({ code: 'payment-branch-missing' as const, path, found })),
    ...Object.keys(pay.of)
      .filter((kind) => !known.includes(kind))
      .map((found) => ({
        code: 'payment-branch-unknown' as const,
        path: [...path, found],
        found,
        parameters: { known: listed(known), suggestion: suggestion(nearestOf(found, known)) },
      })),
  ];
};
