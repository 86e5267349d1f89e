import type { ClaimingMember } from '../claim/claim.ts';
import { type Fen, fen, sumOf, type Yuan, yuan } from '../value/money.ts';
import { countedAwards } from './counted-awards.ts';
import { type ClaimAmong, decideAmong } from './decide-among.ts';
import type { DecidingGrounds } from './plan-sheet.ts';
import { standingAmong } from './standing-among.ts';
import type { PlacedDecision, StandingClaim } from './standing-claim.ts';

/** What frozen decisions of a benefit have had otherwise than all events of the person come to now. */
export interface FrozenDifference {
  readonly kind: 'overpaid' | 'short';
  readonly benefit: string;
  /** In yuan, above zero. */
  readonly amount: Yuan;
  /** The frozen decisions of the benefit on events after the changed one. */
  readonly claims: readonly string[];
}

/** What the claims have now. */
export interface HadNow {
  readonly own: PlacedDecision;
  readonly again: readonly PlacedDecision[];
  /** The person's claims but the changed one. */
  readonly others: readonly StandingClaim[];
  readonly isLater: (claim: StandingClaim) => boolean;
}

/**
 * Holds what later frozen decisions have had to what they would have if nothing were frozen, benefit by benefit, all claims taken together: a claim that got less because a later one
 * was paid first makes up for it.
 *
 * @param own - the changed claim
 * @param again - those decided again after it
 */
export function frozenDifferences(
  own: ClaimAmong,
  again: readonly StandingClaim[],
  had: HadNow,
  member: ClaimingMember,
  grounds: DecidingGrounds,
): FrozenDifference[] {
  const byScheme = (each: StandingClaim) => each.how === 'decided' && each.periodId === grounds.period.id;
  const frozen = had.others.filter((each) => each.frozen && byScheme(each) && had.isLater(each));
  if (frozen.length === 0) return [];
  const loose = [own, ...again.map(({ claim }) => ({ claim })), ...frozen.map(({ claim }) => ({ claim }))];
  const wouldHave = decideAmong(loose, member, standingAmong(had.others, grounds), grounds);
  if (wouldHave === undefined) return [];
  const has = [had.own, ...had.again, ...frozen];
  const benefits = new Set(frozen.flatMap(({ awards }) => awards.map(({ benefit }) => benefit)));
  return [...benefits].flatMap((benefit): FrozenDifference[] => {
    const more = totalOf(has, benefit) - totalOf(wouldHave, benefit);
    if (more === 0n) return [];
    const claims = frozen.flatMap(({ number, awards }) =>
      awards.some((award) => award.benefit === benefit) ? number : [],
    );
    return [{ kind: more > 0n ? 'overpaid' : 'short', benefit, amount: yuan(more > 0n ? more : -more), claims }];
  });
}

function totalOf(decisions: readonly Pick<PlacedDecision, 'decision' | 'awards'>[], benefit: string): Fen {
  return sumOf(
    decisions.flatMap((each) =>
      countedAwards(each).flatMap((award) => (award.benefit === benefit ? fen(award.amount) : [])),
    ),
  );
}
