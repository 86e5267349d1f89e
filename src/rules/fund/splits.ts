import type { Fund } from '../scheme/fund.ts';
import type { Fen } from '../value/money.ts';

type Split = NonNullable<Fund['splits']>[number];

/** What a period brought in, in fen. */
export interface Income {
  /** Members' fees, whoever paid them. */
  readonly fees: Fen;
  /** All income, fees among it. */
  readonly income: Fen;
}

/** What is taken out under one split, in fen. */
export interface SplitPart {
  readonly split: Split;
  /** The fees or the income that the rate is of. */
  readonly of: Fen;
  readonly amount: Fen;
}

/** Rates have at most two places, so that they are whole ten-thousandths. */
const WHOLE = 10_000n;

/**
 * "Splits (7 % adjustment fund)": what is taken out of a period's income before benefits are paid. Each part is cut to whole fen; what is cut off stays in the fund,
 * so that parts never come to more than the rates together.
 *
 * @returns each part in the scheme's order, and what stays of the whole income
 * @throws RangeError where the splits together take more than the whole income
 */
export function splitsOf(
  splits: readonly Split[],
  income: Income,
): { readonly parts: readonly SplitPart[]; readonly rest: Fen } {
  const parts = splits.map((split) => ({
    split,
    of: income[split.of],
    amount: (income[split.of] * tenThousandths(split.rate)) / WHOLE,
  }));
  const rest = parts.reduce((left, { amount }) => left - amount, income.income);
  if (rest < 0n) throw new RangeError('the splits take more than the income');
  return { parts, rest };
}

/** `7%` gives 700, `7.25%` gives 725. */
function tenThousandths(rate: string): bigint {
  const [whole = '0', places = ''] = rate.replace('%', '').split('.');
  return BigInt(whole) * 100n + BigInt(places.padEnd(2, '0'));
}
