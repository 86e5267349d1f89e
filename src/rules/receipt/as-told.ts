import type { SettledPart, SettlementKind } from '../fund/settled-part.ts';
import type { StillOpen } from './candidates.ts';
import type { FeeLine } from './match-fees.ts';
import { bare } from './open-book.ts';

/** What a person may say that lines are which nobody can match. */
export const toldKinds = ['interest', 'subsidy', 'donation', 'recovery', 'bounced', 'returned', 'adjustment'] as const;
/** One of {@link toldKinds}. */
export type ToldKind = (typeof toldKinds)[number];

/** What a person says, and of which lines: of all that are not matched otherwise where none is named. */
export interface AsTold {
  readonly kind: ToldKind;
  /** Numbers of lines in the statement. */
  readonly lines: ReadonlySet<number> | undefined;
  /** The claim, in full, of a recovery or of what came back; null where not said. */
  readonly number: string | null;
}

const kinds: Readonly<
  Record<Exclude<ToldKind, 'subsidy'>, { readonly kind: SettlementKind; readonly goes: 'in' | 'out' }>
> = {
  interest: { kind: 'interest', goes: 'in' },
  donation: { kind: 'donation', goes: 'in' },
  recovery: { kind: 'recovery', goes: 'in' },
  bounced: { kind: 'bounced', goes: 'in' },
  returned: { kind: 'returned-fee', goes: 'out' },
  adjustment: { kind: 'adjustment', goes: 'out' },
};

/**
 * What a line settles as a person says.
 *
 * @returns undefined where it is not said of this line, or money does not go that way
 */
export function settleAsTold(
  fee: FeeLine,
  { kind, lines, number }: AsTold,
  { subsidies, batches, book, home }: StillOpen,
): SettledPart[] | undefined {
  const { line, amount, periods } = fee;
  if (lines !== undefined && !lines.has(line.line)) return undefined;
  const period = [...(periods ?? [])][0] ?? home;
  if (kind === 'subsidy') return amount > 0n ? subsidies.asTold(line, home, periods) : undefined;
  const told = kinds[kind];
  if ((amount > 0n ? 'in' : 'out') !== told.goes) return undefined;
  const size = amount < 0n ? -amount : amount;
  const part = { ...bare(told.kind, size), period, number };
  const [unit] = fee.fully.length > 0 ? fee.fully : fee.perhaps;
  if (kind === 'bounced') {
    const back = batches.cameBack(line);
    if (back !== undefined && 'doubt' in back) return undefined;
    if (back !== undefined) return [...back.parts];
    // With no claim its batch would stay open: then it is for a person to name one by --assign.
    const told = batches.toldBack(size, number);
    return told && [told];
  }
  if (kind === 'recovery') return [{ ...part, unit: fee.fully.length === 1 ? (unit?.id ?? null) : null }];
  if (kind === 'donation') return [{ ...part, payer: line.counterparty }];
  if (kind !== 'returned') return [part];
  // A return without over-payment would owe the fund money: that is for a person to name by --assign.
  return unit ? book.returning(unit.id, size) : undefined;
}
