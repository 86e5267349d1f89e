import type { Heir } from '../claim-intake/submitted-claim.ts';
import { allocate } from '../fund/allocate.ts';
import type { Fen } from '../value/money.ts';

const FRACTION = /^(\d{1,6})\/([1-9]\d{0,5})$/;

interface Fraction {
  readonly over: bigint;
  readonly under: bigint;
}

function fraction(text: string): Fraction | undefined {
  const [, over, under] = FRACTION.exec(text) ?? [];
  return over === undefined || under === undefined || BigInt(over) === 0n
    ? undefined
    : { over: BigInt(over), under: BigInt(under) };
}

/** The heirs' shares over one common denominator; undefined where one is no fraction above zero, or they do not add up to one. */
function weights(heirs: readonly Heir[]): readonly bigint[] | undefined {
  const fractions = heirs.flatMap(({ share }) => fraction(share) ?? []);
  if (fractions.length < heirs.length) return undefined;
  const common = fractions.reduce((product, { under }) => product * under, 1n);
  const shares = fractions.map(({ over, under }) => (over * common) / under);
  return shares.reduce((sum, share) => sum + share, 0n) === common ? shares : undefined;
}

/** Whether every heir has a share above zero and all of them add up to exactly one: `1/3` three times does. */
export function sharesAddUp(heirs: readonly Heir[]): boolean {
  return weights(heirs) !== undefined;
}

/**
 * Parts a sum among heirs so that their parts add up to it to the fen; odd fen go to those of whom the most was cut off, and where that is alike to those who stand
 * first.
 *
 * @returns the part of each in fen, in the order of the heirs
 * @throws RangeError where the shares do not add up to one: look with {@link sharesAddUp} before
 */
export function partAmong(amount: Fen, heirs: readonly Heir[]): readonly Fen[] {
  const shares = weights(heirs);
  if (shares === undefined) throw new RangeError('the shares of the heirs do not add up to one');
  // The ids decide who gets an odd fen: of one length, so that their order is that of the heirs.
  const id = (place: number) => String(place).padStart(6, '0');
  const parts = allocate(
    amount,
    shares.map((weight, place) => ({ id: id(place), weight })),
  );
  return heirs.map((_, place) => parts.get(id(place)) ?? 0n);
}
