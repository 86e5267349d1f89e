import { type Fen, sumOf, type Yuan, yuan } from '../../value/money.ts';
import { type Payer, payShort, type Short } from '../short.ts';

/** What one way of meeting a shortage comes to. */
export interface ShortageAnswer {
  readonly answer: 'pro-rata' | 'top-up';
  /** Whether the scheme says so. */
  readonly inForce: boolean;
  /** Who adds, as the scheme names them; none where it names nobody. */
  readonly by: readonly Payer[];
  /** What those helped get together. */
  readonly paid: Yuan;
  readonly fromFund: Yuan;
  readonly added: readonly { readonly payer: Payer; readonly amount: Yuan }[];
  readonly addedTotal: Yuan;
  /** Owed, and nobody pays it as yet. */
  readonly open: Yuan;
}

/** A fund that cannot pay what it owes. */
export interface Shortage {
  readonly available: Yuan;
  readonly owed: Yuan;
  readonly short: Yuan;
  /** What the scheme says; null where it says nothing, and benefits then stand in full. */
  readonly inForce: Short['answer'] | null;
  /** What each answer would do, `pro-rata` first. */
  readonly answers: readonly ShortageAnswer[];
}

interface Needs {
  /** What benefits come to, and what the fund holds for them, in fen; the latter may be below zero. */
  readonly owed: Fen;
  readonly available: Fen;
  readonly short: Short | undefined;
}

/** Whether the fund is short, by how much, and what each answer would do about it; null where it suffices. */
export function shortageOf({ owed, available, short }: Needs): Shortage | null {
  if (owed <= available || owed <= 0n) return null;
  const held = available < 0n ? 0n : available;
  return {
    available: yuan(available),
    owed: yuan(owed),
    short: yuan(owed - available),
    inForce: short?.answer ?? null,
    answers: (['pro-rata', 'top-up'] as const).map((answer) => {
      const by = answer === short?.answer ? (short.by ?? []) : [];
      const { paid, fromFund, added, open } = payShort([{ id: 'all', amount: owed }], held, { answer, by });
      return {
        answer,
        inForce: answer === short?.answer,
        by,
        paid: yuan(sumOf(paid.values())),
        fromFund: yuan(fromFund),
        added: added.map(({ payer, amount }) => ({ payer, amount: yuan(amount) })),
        addedTotal: yuan(sumOf(added.map(({ amount }) => amount))),
        open: yuan(open),
      };
    }),
  };
}
