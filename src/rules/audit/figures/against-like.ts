import { Decimal } from 'decimal.js';
import type { Fen, Yuan } from '../../value/money.ts';
import type { UnitFacts } from './audit-figures.ts';

/** A unit beside the other units of its kind: what was given for each member, in yuan. */
export interface UnitAgainstLike {
  readonly unit: UnitFacts;
  readonly perMember: Yuan;
  /** All other units of the kind together, by all their members. */
  readonly like: Yuan;
}

/** Units with fewer members tell nothing: one claim moves them too far. */
export const FEWEST_MEMBERS = 10;

/**
 * Units that were given more for each member than the other units of their kind together, those with the most yuan above first. A unit whose kind nobody else has is left out.
 *
 * @param most - so many at most
 */
export function furthestAboveLike(units: readonly UnitFacts[], most: number): UnitAgainstLike[] {
  const kinds = new Map<string | null, { granted: Fen; members: number }>();
  for (const { kind, granted, members } of units) {
    const sum = kinds.get(kind) ?? { granted: 0n, members: 0 };
    kinds.set(kind, { granted: sum.granted + granted, members: sum.members + members });
  }
  const compared = units.flatMap((unit) => {
    const kind = kinds.get(unit.kind);
    const others = (kind?.members ?? 0) - unit.members;
    if (kind === undefined || unit.members < FEWEST_MEMBERS || others < FEWEST_MEMBERS) return [];
    const perMember = each(unit.granted, unit.members);
    const like = each(kind.granted - unit.granted, others);
    return perMember.gt(like) ? [{ unit, perMember, like, above: perMember.minus(like).times(unit.members) }] : [];
  });
  return compared
    .sort((one, other) => other.above.cmp(one.above) || (one.unit.name < other.unit.name ? -1 : 1))
    .slice(0, most)
    .map(({ unit, perMember, like }) => ({ unit, perMember: perMember.toFixed(2), like: like.toFixed(2) }));
}

const each = (amount: Fen, members: number) => new Decimal(String(amount)).dividedBy(100).dividedBy(members);
