import type { StatementLine } from '../statement/statement.ts';
import { type Fen, fen, sumOf } from '../value/money.ts';
import type { OpenBook, Settling } from './open-book.ts';
import { periodsNamed } from './period-named.ts';
import type { MatchReason, ReceiptPeriod } from './receipt.ts';
import type { IndexedUnit, UnitIndex } from './unit-index.ts';

/** What a line that came in says of units. */
export interface FeeLine {
  readonly line: StatementLine;
  readonly amount: Fen;
  /** Those that the remark names in full, else the counterparty; none where neither does. */
  readonly fully: readonly IndexedUnit[];
  readonly withCode: boolean;
  /** Units that are shortened, one for each word that means one of them only. */
  readonly shortly: readonly IndexedUnit[];
  /** All that any word may mean, the surest first. */
  readonly perhaps: readonly IndexedUnit[];
  /** Why it is not sure whom a name in full concerns. */
  readonly doubt: MatchReason | undefined;
  readonly periods: ReadonlySet<string> | undefined;
}

const RECOVERY = /追回|退还补助|退回补助|返还补助|多付补助|多领|退补助/u;
const FOR_OTHERS = /代[缴交付]|等\d*[个家所户]?(?:单位|学校|企业|公司)/u;
const SHORTEST_SURE = 3;

/** Reads whom a line names, in the remark and as counterparty. */
export function feeLine(line: StatementLine, index: UnitIndex, periods: readonly ReceiptPeriod[]): FeeLine {
  const remark = line.remark ?? '';
  const inRemark = index.ofRemark(remark);
  const payer = index.ofCounterparty(line.counterparty ?? '');
  const words = [...inRemark.shortly, ...payer.shortly];
  const shortInRemark = inRemark.shortly.filter(({ isExact }) => isExact);
  const [payerUnit] = payer.fully;
  // What the remark shortens is the payer himself, where it may mean him.
  const others = shortInRemark.filter(({ units }) => !units.some(({ id }) => id === payerUnit?.id));
  const unique = (found: typeof words) =>
    dedupe(
      found.flatMap(({ word, units: [only, ...more], isExact }) =>
        isExact && only && more.length === 0 && word.length >= SHORTEST_SURE ? [only] : [],
      ),
    );
  const base = {
    ...{ line, amount: fen(line.amount), withCode: inRemark.withCode, periods: periodsNamed(remark, periods) },
    perhaps: dedupe([
      ...inRemark.fully,
      ...payer.fully,
      ...words.filter(({ isExact }) => isExact).flatMap(({ units }) => units),
      ...words.flatMap(({ units }) => units),
    ]),
  };
  const recovery: MatchReason | undefined = RECOVERY.test(remark) ? 'perhaps-recovery' : undefined;
  const shorts = unique(others.length > 0 || inRemark.fully.length > 0 ? others : words);
  if (inRemark.fully.length > 0) {
    const paidByOther = payerUnit !== undefined && !inRemark.fully.some(({ id }) => id === payerUnit.id);
    const doubt = recovery ?? (paidByOther ? 'payer-and-remark-differ' : undefined);
    return { ...base, fully: dedupe([...inRemark.fully, ...shorts]), shortly: [], doubt };
  }
  if (payerUnit === undefined) return { ...base, fully: [], shortly: shorts, doubt: recovery };
  if (others.length > 0) return { ...base, fully: [], shortly: shorts, doubt: recovery ?? 'payer-and-remark-differ' };
  return {
    ...base,
    fully: [payerUnit],
    shortly: [],
    doubt: recovery ?? (FOR_OTHERS.test(remark) ? 'for-others' : undefined),
  };
}

/** What a line settles whose units are named in full; undefined where none is. */
export function settleNamed(fee: FeeLine, book: OpenBook): Settling | undefined {
  const [unit, ...others] = fee.fully;
  if (unit === undefined) return undefined;
  if (others.length > 0) return settleSeveral(fee, fee.fully, book);
  const settling = book.settling(unit.id, fee.amount, fee.periods, fee.doubt !== undefined);
  if ('doubt' in settling) return fee.doubt === undefined ? settling : { doubt: fee.doubt };
  // The sum fits to the fen what the remark names, whoever pays it; money that may be something else is left to a person.
  if (fee.doubt === 'perhaps-recovery') return { doubt: fee.doubt };
  return settling.reason === 'named' && fee.withCode ? { ...settling, reason: 'named-with-code' } : settling;
}

/** What a line settles whose units are shortened: only what fits to the fen. Undefined where none is, or not without doubt which. */
export function settleShortened(fee: FeeLine, book: OpenBook): Settling | undefined {
  const [unit, ...others] = fee.shortly;
  if (unit === undefined) return undefined;
  if (fee.doubt === 'perhaps-recovery') return { doubt: fee.doubt };
  if (others.length > 0) return settleSeveral(fee, fee.shortly, book);
  const settling = book.settling(unit.id, fee.amount, fee.periods, true);
  return 'doubt' in settling ? settling : { ...settling, reason: 'short-name' };
}

/** Lines of one shortened unit that together come to what it owes: one unit in several payments. */
export function settleTogether(fees: readonly FeeLine[], book: OpenBook): ReadonlyMap<FeeLine, Settling> {
  const settled = new Map<FeeLine, Settling>();
  const byUnit = new Map<string, FeeLine[]>();
  for (const fee of fees) {
    const [unit, ...others] = fee.shortly;
    if (unit && others.length === 0 && fee.doubt === undefined)
      byUnit.set(unit.id, [...(byUnit.get(unit.id) ?? []), fee]);
  }
  for (const [unit, together] of byUnit) {
    const open = book.open(unit);
    const [only, ...others] = open;
    const fits = only !== undefined && others.length === 0 && sumOf(together.map(({ amount }) => amount)) === only.open;
    if (together.length < 2 || !fits || together.some(({ periods }) => periods?.has(only.due.period) === false))
      continue;
    for (const fee of together) {
      const settling = book.settling(unit, fee.amount, fee.periods);
      if ('doubt' in settling) break;
      book.take(settling.parts, fen);
      settled.set(fee, { ...settling, reason: 'several-payments' });
    }
  }
  return settled;
}

function settleSeveral({ amount, periods }: FeeLine, units: readonly IndexedUnit[], book: OpenBook): Settling {
  const open = units.map(({ id }) => ({ id, sum: book.openSum(id, periods) }));
  if (sumOf(open.map(({ sum }) => sum)) !== amount || open.some(({ sum }) => sum === 0n))
    return { doubt: 'several-named' };
  const settlings = open.map(({ id, sum }) => book.settling(id, sum, periods, true));
  const parts = settlings.flatMap((settling) => ('parts' in settling ? settling.parts : []));
  return { parts, reason: 'several-units' };
}

function dedupe(units: readonly IndexedUnit[]): IndexedUnit[] {
  return [...new Map(units.map((unit) => [unit.id, unit])).values()];
}
