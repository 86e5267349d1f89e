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

/** What is still open while lines are matched: what one line settles is no longer there for the next. */
export class OpenBook {
  readonly #dues = new Map<string, UnitOwing[]>();
  readonly #open = new Map<UnitOwing, Fen>();
  readonly #home: string;

  constructor({ dues, home }: Pick<ReceiptGrounds, 'dues' | 'home'>) {
    this.#home = home;
    for (const due of dues) {
      this.#dues.set(due.unit, [...(this.#dues.get(due.unit) ?? []), due]);
      this.#open.set(due, due.open);
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

  /** Units that owe exactly this sum, for one period or all together. */
  owing(amount: Fen): string[] {
    return [...this.#dues.keys()].filter(
      (unit) => this.openSum(unit) === amount || this.open(unit).some(({ open }) => open === amount),
    );
  }

  /** What a unit has paid beyond its dues. */
  advances(unit: string): UnitOwing[] {
    return (this.#dues.get(unit) ?? []).filter(({ advance }) => advance > 0n);
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
