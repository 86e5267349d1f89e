import type { SettledPart } from '../fund/settled-part.ts';
import { type Fen, sumOf, yuan } from '../value/money.ts';
import type { MatchReason, ReceiptGrounds, UnitOwing } from './receipt.ts';

/** What a sum settles of one unit’s dues, or why it is not sure. */
export type Settling =
  | { readonly parts: readonly SettledPart[]; readonly reason: MatchReason }
  | { readonly doubt: MatchReason };

/** A part that names nothing but its kind and amount. */
export function bare(kind: SettledPart['kind'], amount: Fen): SettledPart {
  return { kind, amount: yuan(amount), unit: null, period: null, payer: null, batch: null, number: null };
}

/** What a unit has paid beyond its dues for a period: as an advance, or as a fee for dues that have become less. */
export interface Held {
  readonly unit: string;
  readonly period: string;
  readonly kind: 'returned-fee' | 'fee';
  amount: Fen;
}

/** What is still open while lines are matched: what one line settles is no longer there for the next. */
export class OpenBook {
  readonly #dues = new Map<string, UnitOwing[]>();
  readonly #open = new Map<UnitOwing, Fen>();
  readonly #held: Held[] = [];
  readonly #home: string;

  constructor({ dues, home }: Pick<ReceiptGrounds, 'dues' | 'home'>) {
    this.#home = home;
    for (const due of dues) {
      this.#dues.set(due.unit, [...(this.#dues.get(due.unit) ?? []), due]);
      this.#open.set(due, due.open);
      const { unit, period, advance, overpaid = 0n } = due;
      this.#held.push(
        { unit, period, kind: 'returned-fee', amount: advance },
        { unit, period, kind: 'fee', amount: overpaid },
      );
    }
    for (const each of this.#dues.values()) each.sort((one, other) => (one.period < other.period ? -1 : 1));
  }

  /** What a unit still owes, by period; of some periods only where they are named. */
  open(unit: string, periods?: ReadonlySet<string>): { readonly due: UnitOwing; readonly open: Fen }[] {
    return (this.#dues.get(unit) ?? [])
      .filter(({ period }) => periods === undefined || periods.has(period))
      .map((due) => ({ due, open: this.#open.get(due) ?? 0n }))
      .filter(({ open }) => open > 0n);
  }

  openSum(unit: string, periods?: ReadonlySet<string>): Fen {
    return sumOf(this.open(unit, periods).map(({ open }) => open));
  }

  /** All units with what each owes together; of some periods only where they are named. */
  owingAny(periods?: ReadonlySet<string>): { readonly unit: string; readonly open: Fen }[] {
    return [...this.#dues.keys()]
      .map((unit) => ({ unit, open: this.openSum(unit, periods) }))
      .filter(({ open }) => open > 0n);
  }

  /** Units that owe exactly this sum, for one period or all together. */
  owing(amount: Fen): string[] {
    return [...this.#dues.keys()].filter(
      (unit) => this.openSum(unit) === amount || this.open(unit).some(({ open }) => open === amount),
    );
  }

  /** What a unit has paid beyond its dues, and how it stands in the books; of some periods only where they are named. */
  held(unit: string, periods?: ReadonlySet<string>): readonly Held[] {
    return this.#held
      .filter((each) => each.unit === unit && each.amount > 0n && (periods?.has(each.period) ?? true))
      .sort((one, other) => (one.period < other.period ? -1 : 1));
  }

  /** The parts of a sum that goes back to a unit; undefined where it has not paid so much too much. */
  returning(unit: string, amount: Fen, periods?: ReadonlySet<string>): SettledPart[] | undefined {
    let rest = amount;
    const parts = this.held(unit, periods).flatMap(({ kind, period, amount: held }) => {
      const part = held < rest ? held : rest;
      rest -= part;
      return part > 0n ? [{ ...bare(kind, part), unit, period }] : [];
    });
    return rest === 0n ? parts : undefined;
  }

  /** Takes what goes back to a unit out of what it has paid too much. */
  giveBack(parts: readonly SettledPart[], fen: (amount: string) => Fen): void {
    for (const { kind, unit, period, amount } of parts) {
      const held = this.#held.find((each) => each.kind === kind && each.unit === unit && each.period === period);
      if (held) held.amount -= fen(amount);
    }
  }

  /**
   * What a unit’s payment settles: its dues, and beyond them an advance.
   *
   * @param periods - those that the remark names; undefined where it names none
   * @param exactly - only where it is the sum of a period, or of all
   */
  settling(unit: string, amount: Fen, periods: ReadonlySet<string> | undefined, exactly = false): Settling {
    const all = this.open(unit);
    const open = this.open(unit, periods);
    if (open.length === 0 && all.length > 0) return { doubt: 'period-other' };
    const total = sumOf(open.map((each) => each.open));
    const fitting = amount === total ? open : open.filter((each) => each.open === amount);
    if (fitting.length > 0 && (amount === total || fitting.length === 1))
      return { parts: fitting.map(({ due, open: sum }) => feePart(due, sum)), reason: 'named' };
    if (exactly) return { doubt: 'amount-not-sure' };
    if (amount > total) return this.#withAdvance(unit, open, { amount, total }, periods);
    const [only, ...others] = open;
    if (only === undefined || others.length > 0) return { doubt: 'period-which' };
    return { parts: [feePart(only.due, amount)], reason: 'too-little' };
  }

  /** Takes what parts settle out of what is open. */
  take(parts: readonly SettledPart[], fen: (amount: string) => Fen): void {
    for (const part of parts) {
      if (part.kind !== 'fee' || part.unit === null) continue;
      const due = this.#dues.get(part.unit)?.find(({ period }) => period === part.period);
      if (due) this.#open.set(due, (this.#open.get(due) ?? 0n) - fen(part.amount));
    }
  }

  #withAdvance(
    unit: string,
    open: readonly { readonly due: UnitOwing; readonly open: Fen }[],
    { amount, total }: { readonly amount: Fen; readonly total: Fen },
    periods: ReadonlySet<string> | undefined,
  ): Settling {
    const named = periods === undefined || periods.size !== 1 ? undefined : [...periods][0];
    const period = named ?? open.at(-1)?.due.period ?? this.#home;
    const advance = { ...bare('advance', amount - total), unit, period };
    const fees = open.map(({ due, open: sum }) => feePart(due, sum));
    return { parts: [...fees, advance], reason: open.length === 0 ? 'nothing-open' : 'too-much' };
  }
}

function feePart({ unit, period }: UnitOwing, amount: Fen): SettledPart {
  return { ...bare('fee', amount), unit, period };
}
