import { understandable } from '../findings/person-reasons.ts';
import { type CellReading, hasValue } from '../person/cell-reading.ts';
import { compactText, saysNothing } from '../person/tidy-text.ts';
import type { Plan } from '../scheme/plans.ts';
import type { Cell } from '../submission/cell.ts';
import type { Fen } from '../value/money.ts';
import { oncePerText } from '../value/once.ts';
import { worded } from '../value/text.ts';
import { sumsOfOneShare } from './plan-sums.ts';
import { readFee } from './read-fee.ts';
import { sharesIn } from './read-shares.ts';
import { yesOrNo } from './yes-or-no.ts';

/** What the column of one plan says of a member. */
export interface PlanMark {
  readonly taken: boolean;
  /** Set where the cell states a number of shares, also one beyond what the scheme allows, which a check tells. */
  readonly shares?: number;
}

const NOT_TAKEN: PlanMark = { taken: false };
const TAKEN: PlanMark = { taken: true };
const NO_SHARES = /^0+份?$/;
/** Besides the words for no: somebody was asked and would not, or may not. */
const DECLINED = /^(?:本人|自愿)*(?:放弃|不愿意?)(?:参加|参保)?$|^不符合(?:参加|参保)?(?:条件|要求)?$|^不适用$/;
/** A sum, or the header of a column of sums, that says so itself; without such a sign a number may as well be shares. */
const SAYS_MONEY = /[元圆¥￥,]|rmb/i;
const HEADER_SAYS_MONEY = /元|金额|互助金|费|缴/;

/**
 * How the column of a plan (`plan:<id>`) is read: yes or no, the plan's name, a number of shares (`2`, `2份`), or a sum.
 *
 * A number is shares, for a sum read as shares or shares read as a mark would be the wrong money without a word. It is a sum where the cell or the header says so
 * (`300元`, 重大疾病互助金), or where a member may take but one share and it is the plan's fee. A sum must be the fee of as many shares as are allowed.
 *
 * @param names - of this plan, tidied
 * @returns a function from a cell and its column's header to what it says; a problem where it is none of these
 */
export function planMarkReader(
  plan: Plan,
  names: readonly string[],
): (cell: Cell | undefined, header: string) => CellReading<PlanMark> {
  const most = plan.shares?.most ?? 1;
  const sums = sumsOfOneShare(plan);
  const wanted = most > 1 ? worded(understandable.markOrShares, { most }) : understandable.mark;
  const isOfSums = oncePerText((header) => saysMoney(header, names));
  return (cell, header) => {
    if (!hasValue(cell)) return { value: NOT_TAKEN };
    const word = compactText(cell.text).toLowerCase();
    if (saysNothing(word)) return { value: NOT_TAKEN };
    const isSum = SAYS_MONEY.test(word) || (isOfSums(header) && !word.endsWith('份'));
    const { value: sum } = readFee(cell);
    const shares = isSum ? undefined : sharesIn(cell);
    if (shares !== undefined && (shares > 1 || most > 1)) {
      const isFee = most === 1 && sum !== undefined && sums.has(sum);
      return { value: isFee ? TAKEN : { taken: true, shares } };
    }
    if (shares === 1 || names.includes(word)) return { value: TAKEN };
    const answer = NO_SHARES.test(word) || DECLINED.test(word) ? false : yesOrNo(word);
    if (answer !== undefined) return { value: answer ? TAKEN : NOT_TAKEN };
    const paid = sum === undefined ? undefined : markOfSum(sum, isSum, most, sums);
    return paid ? { value: paid } : { problem: { code: 'value-not-understood', parameters: { wanted } } };
  };
}

/** Whether a header speaks of money beside the plan's name: 重大疾病互助金, 重大疾病（元）. */
function saysMoney(header: string, names: readonly string[]): boolean {
  const text = compactText(header).toLowerCase();
  const [name = ''] = names.filter((each) => text.includes(each)).sort((one, other) => other.length - one.length);
  const rest = text.replace(name, '');
  return HEADER_SAYS_MONEY.test(rest) && !rest.includes('份');
}

/** What a sum says: that the plan is taken, with so many shares as it pays for. Undefined where that cannot be told. */
function markOfSum(sum: Fen, isSum: boolean, most: number, sums: ReadonlySet<Fen>): PlanMark | undefined {
  if (sum === 0n) return NOT_TAKEN;
  if (most === 1) return sums.has(sum) || (isSum && sums.size === 0) ? TAKEN : undefined;
  if (!isSum) return undefined;
  const paidFor = new Set(
    [...sums].filter((each) => sum % each === 0n && sum / each <= BigInt(most)).map((each) => Number(sum / each)),
  );
  const [shares] = paidFor;
  return paidFor.size === 1 && shares !== undefined ? { taken: true, shares } : undefined;
}
