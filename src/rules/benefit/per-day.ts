import type { Decimal } from 'decimal.js';
import type { Parameters } from '../scheme/compute.ts';
import { daysInHospital } from './days-in-hospital.ts';
import { exact, ZERO } from './exact.ts';
import { allowanceOf, limitOf } from './limit.ts';
import { cameTo, missingAt, type Told, wants } from './line.ts';
import type { Operator, Surrounding } from './operator.ts';

/**
 * `perDay`: "per day from the nth day up to a number of days". Takes the place of the amount: days that count (from `fromDay` on, no more than `upToDays` leaves)
 * times the sum. `upToDays` is counted over `per`, and former claims use it up there; over a visit where `per` is absent.
 */
export const perDay: Operator<'perDay'> = (amount, parameters, surrounding, place) => {
  const days = daysInHospital(surrounding.claim, parameters.count);
  if (days === undefined) {
    return wants('perDay', place, amount, { unknown: ['days'] }, { by: { amount: parameters.amount } });
  }
  const { paid, told } = daysToPay(days, parameters, surrounding);
  const missing = missingAt(parameters.amount, place, 'perDay', 'amount');
  if (paid.isZero()) return cameTo('perDay', place, amount, ZERO, told);
  if (missing !== undefined) return wants('perDay', place, amount, { missing: [missing] }, told);
  return cameTo('perDay', place, amount, paid.times(exact(parameters.amount)), told);
};

/** The days that are paid for, as the number by which the sum is multiplied, and what the line says of them. */
export function daysToPay(
  days: number,
  { amount, fromDay = 1, upToDays, per = 'visit' }: Parameters['perDay'],
  surrounding: Pick<Surrounding, 'daysPaid'>,
): { readonly paid: Decimal; readonly told: Told } {
  const counting = exact(String(Math.max(0, days - Math.max(fromDay, 1) + 1)));
  const by = { amount, days: String(days), ...(fromDay > 1 ? { fromDay: String(fromDay) } : {}) };
  if (upToDays === undefined) return { paid: counting, told: { by: { ...by, paidDays: counting.toFixed() } } };
  const used = per === 'visit' ? ZERO : exact(String(surrounding.daysPaid(per)));
  const limit = limitOf(exact(String(upToDays)), used, counting);
  return {
    paid: limit.taken,
    told: { by: { ...by, paidDays: limit.taken.toFixed(), per }, allowance: allowanceOf(limit) },
  };
}
