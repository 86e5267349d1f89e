import { type Fen, yuan } from '../value/money.ts';
import type { FeeLine } from './match-fees.ts';
import { bare, type OpenBook, type Settling } from './open-book.ts';
import type { Candidate, RecoveryOwing } from './receipt.ts';

/** What members have still to give back, while lines are matched. */
export class OpenRecoveries {
  readonly #open: Map<RecoveryOwing, Fen>;

  constructor(recoveries: readonly RecoveryOwing[]) {
    this.#open = new Map(recoveries.filter(({ open }) => open > 0n).map((each) => [each, each.open]));
  }

  /**
   * What a line settles whose payer, or whose remark, is somebody who owes exactly its sum: one claim of his, or all of them together. Undefined where it names nobody so, more
   * than one way, or a unit that owes fees of that sum.
   */
  settling(fee: FeeLine, { book, home }: { readonly book: OpenBook; readonly home: string }): Settling | undefined {
    if (fee.amount <= 0n || fee.fully.some(({ id }) => book.openSum(id) === fee.amount)) return undefined;
    const owed = this.#named(fee);
    const total = owed.reduce((sum, { open }) => sum + open, 0n);
    const one = owed.filter(({ open }) => open === fee.amount);
    const persons = new Set(owed.map(({ owing: { person } }) => person));
    const fitting = total === fee.amount && persons.size === 1 ? owed : one.length === 1 ? one : [];
    if (fitting.length === 0) return undefined;
    for (const { owing } of fitting) this.#open.set(owing, 0n);
    const parts = fitting.map(({ owing: { number, unit }, open }) => {
      return { ...bare('recovery', open), unit, period: home, number };
    });
    return { parts, reason: 'recovery' };
  }

  /** Claims of which exactly this sum is to be given back, or that a line names with another sum. */
  candidates(fee: FeeLine): Candidate[] {
    if (fee.amount <= 0n) return [];
    const named = new Set(this.#named(fee).map(({ owing }) => owing));
    return this.#left()
      .filter(({ owing, open }) => named.has(owing) || open === fee.amount)
      .toSorted((one, other) => Number(named.has(other.owing)) - Number(named.has(one.owing)))
      .map(({ owing, open }) => ({
        ...{ kind: 'recovery', unit: null, period: null, payer: null, batch: null, number: owing.number },
        ...{ open: yuan(open), because: 'perhaps-recovery' },
      }));
  }

  #left(): { readonly owing: RecoveryOwing; readonly open: Fen }[] {
    return [...this.#open].flatMap(([owing, open]) => (open > 0n ? [{ owing, open }] : []));
  }

  /** Those whose name is the counterparty's, or a word of the remark. */
  #named({ line: { counterparty, remark } }: FeeLine): { readonly owing: RecoveryOwing; readonly open: Fen }[] {
    const payer = plain(counterparty ?? '');
    const said = plain(remark ?? '');
    return this.#left().filter(({ owing }) =>
      owing.names
        .map(plain)
        .some((name) => name !== '' && (payer === name || (name.length > 2 && said.includes(name)))),
    );
  }
}

const plain = (text: string): string => text.normalize('NFKC').replaceAll(/[\s·•]/gu, '');
