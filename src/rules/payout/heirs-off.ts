import type { Heir } from '../claim-intake/submitted-claim.ts';
import { type Fen, fen, sumOf, type Yuan, yuan } from '../value/money.ts';
import { partAmong, sharesAddUp } from './part-among.ts';
import { partStillDue } from './part-still-due.ts';

/** A payment to an heir, as far as his share goes by it. */
export interface HeirLine {
  /** From 0; null where the claim had no heirs. */
  readonly heir: number | null;
  readonly amount: Yuan;
  readonly state: 'waiting' | 'paid' | 'bounced' | 'voided' | 'withdrawn';
}

/** What each heir has had, or has at the bank, in the heirs' order; also what fell to the fund is not owed to him any more. */
export function hadByHeirs(heirs: readonly unknown[], lines: readonly HeirLine[]): Yuan[] {
  const gone = lines.filter(({ state }) => state === 'waiting' || state === 'paid' || state === 'voided');
  return heirs.map((_, place) =>
    yuan(sumOf(gone.filter(({ heir }) => heir === place).map(({ amount }) => fen(amount)))),
  );
}

/** An heir who has had more than his share, or does not come to it. */
export interface HeirOff {
  /** From 0. */
  readonly heir: number;
  readonly name: string;
  /** What he has had, or has at the bank. */
  readonly had: Yuan;
  /** What his share comes to. */
  readonly share: Yuan;
  /** What he has had beyond his share, or what he will lack of it once all is paid. */
  readonly amount: Yuan;
}

/** Heirs who do not come to their shares. */
export interface HeirsOff {
  readonly over: readonly HeirOff[];
  readonly short: readonly HeirOff[];
}

const nobody: HeirsOff = { over: [], short: [] };

/**
 * Finds heirs who have had more than their shares come to, because the shares or the amount were corrected after they were paid, and those who go short for that: no more than the amount is
 * paid, so what one had too much another lacks. An odd fen a head is none: parts of a sum that is paid in parts do not always fall alike.
 *
 * @param whole - what the claim comes to, paid or not
 * @param had - what each has had, in the order of the heirs
 */
export function heirsOff(whole: Yuan, heirs: readonly Heir[], had: readonly Yuan[]): HeirsOff {
  if (!had.some((amount) => /[1-9]/.test(amount)) || !sharesAddUp(heirs)) return nobody;
  const shares = partAmong(fen(whole), heirs);
  const gone = had.map(fen);
  const left = fen(whole) - sumOf(gone);
  const due = left > 0n ? partStillDue(left, heirs, gone) : heirs.map(() => 0n);
  const off = (beyond: (place: number) => Fen) =>
    heirs.flatMap(({ name }, heir) => {
      const amount = beyond(heir);
      if (amount <= BigInt(heirs.length)) return [];
      return [{ heir, name, had: yuan(gone[heir] ?? 0n), share: yuan(shares[heir] ?? 0n), amount: yuan(amount) }];
    });
  const over = off((heir) => (gone[heir] ?? 0n) - (shares[heir] ?? 0n));
  return { over, short: off((heir) => (shares[heir] ?? 0n) - (gone[heir] ?? 0n) - (due[heir] ?? 0n)) };
}
