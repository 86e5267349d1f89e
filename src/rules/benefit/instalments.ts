import { MISSING } from '../scheme/basics.ts';
import { exact, ZERO } from './exact.ts';
import { allowanceOf, limitOf } from './limit.ts';
import { cameTo, missingAt, wants } from './line.ts';
import type { Operator } from './operator.ts';

/**
 * `instalments`: "instalments over three consecutive periods while renewed". Takes the place of the amount: the sum (of `amounts` the one of its number), once a period,
 * until all are paid, and only while the member has renewed ever since the first. Where it pays nothing, `because` in the line says why, in the codes of the reasons of a decision:
 * `instalments-done`, `not-renewed`, `claims-used` where the one of this period is paid.
 */
export const instalments: Operator<'instalments'> = (
  amount,
  { periods, amount: same, amounts },
  surrounding,
  place,
) => {
  const { paid, renewed, inPeriod } = surrounding.instalments;
  const sum = (amounts === undefined ? same : amounts[paid]) ?? MISSING;
  const lapsed = paid > 0 && !renewed;
  const limit = limitOf(exact(String(periods)), exact(String(paid)), lapsed || inPeriod ? ZERO : exact('1'));
  const because = paid >= periods ? 'instalments-done' : lapsed ? 'not-renewed' : inPeriod ? 'claims-used' : undefined;
  const number = { number: String(paid + 1), periods: String(periods) };
  const told = {
    by: { ...(because === undefined ? { amount: sum } : { because }), ...number },
    allowance: allowanceOf(limit),
  };
  if (because !== undefined) return cameTo('instalments', place, amount, ZERO, told);
  const missing = missingAt(sum, place, 'instalments', amounts === undefined ? 'amount' : `amounts[${paid + 1}]`);
  if (missing !== undefined) return wants('instalments', place, amount, { missing: [missing] }, told);
  return cameTo('instalments', place, amount, exact(sum), told);
};
