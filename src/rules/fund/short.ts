import type { Fund } from '../scheme/fund.ts';
import { type Fen, sumOf } from '../value/money.ts';
import { allocate } from './allocate.ts';

type SchemeShort = NonNullable<Fund['short']>;
/** Who pays what the fund lacks, as a scheme may name it. */
export type Payer = NonNullable<SchemeShort['by']>[number];

/** What the scheme says for a fund that runs short. */
export type Short = Pick<SchemeShort, 'answer'> & { readonly by?: readonly Payer[] | undefined };

/** A benefit that has been decided, in fen. */
export interface Owed {
  /** Unique: the claim, or the claim and its benefit. */
  readonly id: string;
  readonly amount: Fen;
}

/** How benefits are paid where the fund may not suffice, all in fen. */
export interface Payments {
  /** What each benefit is paid, in the order given. */
  readonly paid: ReadonlyMap<string, Fen>;
  /** What the fund itself pays of it. */
  readonly fromFund: Fen;
  /** What others add, in the scheme's order; those who add nothing are left out. */
  readonly added: readonly { readonly payer: Payer; readonly amount: Fen }[];
  /** What is owed and nobody pays as yet: zero where the scheme cuts benefits, since then that is all that is owed. */
  readonly open: Fen;
}

/**
 * "What happens when the fund runs short". Where it suffices, or the scheme does not say, benefits stand in full.
 *
 * `pro-rata`: each benefit is cut in proportion, so that the parts add up to what there is, to the fen, and none is above what is owed.
 * `top-up`: benefits stand in full, and the payers named under `by` add what is wanting, in that order, each no more than it has agreed to. A payer who is named alone
 * adds all of it where nothing was agreed. No source says how several share, so of several those who agreed to nothing add nothing. What is left is `open`.
 *
 * @param available - what the fund holds for these benefits, zero or more
 * @param agreed - the most that payers add
 * @throws RangeError for negative sums and an id given twice
 */
export function payShort(
  owed: readonly Owed[],
  available: Fen,
  short: Short | undefined,
  agreed: Readonly<Partial<Record<Payer, Fen>>> = {},
): Payments {
  if (available < 0n) throw new RangeError(`a negative sum available: ${available}`);
  const total = sumOf(owed.map(({ amount }) => amount));
  const fromFund = available < total ? available : total;
  const cut = short?.answer === 'pro-rata' ? fromFund : total;
  const paid = allocate(
    cut,
    owed.map(({ id, amount }) => ({ id, weight: amount })),
  );
  const { added, open } = addUp(cut - fromFund, short?.by ?? [], agreed);
  return { paid, fromFund, added, open };
}

function addUp(
  wanting: Fen,
  payers: readonly Payer[],
  agreed: Readonly<Partial<Record<Payer, Fen>>>,
): Pick<Payments, 'added' | 'open'> {
  const added: { payer: Payer; amount: Fen }[] = [];
  let open = wanting;
  for (const payer of payers) {
    const most = agreed[payer] ?? (payers.length === 1 ? open : 0n);
    if (most < 0n) throw new RangeError(`a negative sum agreed: ${payer}`);
    const amount = most < open ? most : open;
    if (amount > 0n) added.push({ payer, amount });
    open -= amount;
  }
  return { added, open };
}
