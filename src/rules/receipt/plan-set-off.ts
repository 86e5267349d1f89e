import type { SetOff } from '../fund/receipt-postings.ts';
import { type Fen, yuan } from '../value/money.ts';

/** What a unit owes and holds in one period; `open` is below zero where its due has become less than what it paid. */
export interface UnitBalance {
  readonly unit: string;
  readonly period: string;
  readonly open: Fen;
  readonly advance: Fen;
}

/** What units paid beyond their dues, against what they owe: the oldest period first on both sides, never more than is owed or held. */
export function planSetOff(balances: readonly UnitBalance[]): SetOff[] {
  const byUnit = new Map<string, UnitBalance[]>();
  for (const each of balances) byUnit.set(each.unit, [...(byUnit.get(each.unit) ?? []), each]);
  return [...byUnit.values()].flatMap((of) =>
    ofUnit([...of].sort((one, other) => (one.period < other.period ? -1 : 1))),
  );
}

function ofUnit(balances: readonly UnitBalance[]): SetOff[] {
  const held = balances.flatMap(({ period, open, advance }) => [
    { from: period, held: 'advance' as const, left: advance },
    { from: period, held: 'fee' as const, left: -open },
  ]);
  return balances.flatMap(({ unit, period, open }) => {
    let owed = open;
    return held.flatMap((source): SetOff[] => {
      const amount = source.left < owed ? source.left : owed;
      if (amount <= 0n) return [];
      owed -= amount;
      source.left -= amount;
      return [{ unit, period, from: source.from, held: source.held, amount: yuan(amount) }];
    });
  });
}
