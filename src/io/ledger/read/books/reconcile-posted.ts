import { type Fen, sumOf } from '../../../../rules/value/money.ts';
import type { Cause, PostedSum } from './reconcile-postings.ts';

/** Which sums of the journal are meant; all where a part is left out or no cause is named. */
export interface Meant {
  readonly account: string;
  readonly unit?: string | null;
  readonly party?: string;
  readonly causes?: readonly Cause[];
}

/** Sums of the journal, found by account and unit. */
export class Posted {
  readonly #byAccount = new Map<string, PostedSum[]>();
  readonly #byUnit = new Map<string, PostedSum[]>();

  constructor(sums: readonly PostedSum[]) {
    for (const sum of sums) {
      for (const [map, key] of [
        [this.#byAccount, sum.account],
        [this.#byUnit, unitKey(sum.account, sum.unit)],
      ] as const) {
        const there = map.get(key);
        if (there === undefined) map.set(key, [sum]);
        else there.push(sum);
      }
    }
  }

  /** Up to the day. */
  upTo(meant: Meant): Fen {
    return sumOf(this.#meant(meant).map((sum) => sum.upTo));
  }

  /** After the day. */
  later(meant: Meant): Fen {
    return sumOf(this.#meant(meant).map((sum) => sum.all - sum.upTo));
  }

  /** All units that a line names; null where one names none. */
  units(): (string | null)[] {
    return [...this.#byAccount].flatMap(([account, sums]) =>
      OF_UNITS.has(account) ? sums.map(({ unit }) => unit) : [],
    );
  }

  parties(account: string): string[] {
    return (this.#byAccount.get(account) ?? []).flatMap(({ party }) => party ?? '—');
  }

  #meant({ account, unit, party, causes = [] }: Meant): readonly PostedSum[] {
    const sums = unit === undefined ? this.#byAccount.get(account) : this.#byUnit.get(unitKey(account, unit));
    return (sums ?? []).filter(
      (sum) =>
        (party === undefined || (sum.party ?? '—') === party) && (causes.length === 0 || causes.includes(sum.cause)),
    );
  }
}

/** Accounts that are compared by unit. */
const OF_UNITS = new Set(['fees-receivable', 'fees-in-advance', 'benefits-expense', 'benefits-payable']);

const unitKey = (account: string, unit: string | null): string => `${account} ${unit ?? ''}`;
