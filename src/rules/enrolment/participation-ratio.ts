import { Decimal } from 'decimal.js';
import { within } from '../scheme/basics.ts';
import type { Participation, Tier } from '../scheme/participation.ts';
import type { Scheme } from '../scheme/schema.ts';
import { ratioFrom } from '../value/money.ts';
import { oncePerObject } from '../value/once.ts';

/** A ratio that a scheme asks for, and the plans whose members count as participants: who is in any of them counts once. */
export interface RatioGroup {
  readonly participation: Participation;
  readonly plans: readonly string[];
  /** Somebody must take part; a plan that is chosen asks for a ratio only once somebody chose it. */
  readonly always: boolean;
}

/**
 * The ratios of a scheme. Its own holds for the plans that everyone takes; where everyone chooses, for all plans that have no ratio of their own (inferred: who
 * enrols in any plan takes part). A plan's own ratio holds for that plan.
 */
export const ratioGroups = oncePerObject((scheme: Scheme): readonly RatioGroup[] => {
  const plans = Object.entries(scheme.plans);
  const groups: RatioGroup[] = [];
  if (scheme.participation) {
    const common = plans.filter(([, plan]) => plan.participation === undefined);
    const everyones = common.filter(([, plan]) => plan.taken === 'everyone');
    groups.push({
      participation: scheme.participation,
      plans: (everyones.length > 0 ? everyones : common).map(([id]) => id),
      always: true,
    });
  }
  for (const [id, { participation, taken }] of plans) {
    if (participation) groups.push({ participation, plans: [id], always: taken === 'everyone' });
  }
  return groups;
});

/** What a ratio is judged by. */
export interface RatioFacts {
  readonly participants: number;
  /** The unit's headcount by the participation's denominator. */
  readonly headcount: number;
  /** The unit's size, by which its tier is found: the same headcount, unless the scheme sizes units by another. */
  readonly size: number;
  /** Id of the scheme's kind of unit; tiers for certain kinds hold for no unit of unknown kind. */
  readonly unitKind: string | undefined;
}

/** What a scheme asks of one unit, and by how much it falls short. */
export interface RatioJudgement {
  /** The tier that holds; undefined where none does, or the unit is too small for the rule. */
  readonly tier: Tier | undefined;
  /** The ratio that must be reached; undefined where none is required, or a waiver releases the unit. */
  readonly required: Decimal | undefined;
  /** The least whole number of participants that reaches it. */
  readonly needed: number;
  /** How many participants are missing, 0 where the ratio holds. */
  readonly shortBy: number;
}

/** Judges a ratio exactly, in decimals: 0.5999 never passes for 60 %. */
export function judgeRatio(rule: Participation, facts: RatioFacts): RatioJudgement {
  const tier = tierOf(rule, facts);
  if (tier === undefined || released(rule, facts)) return { tier, required: undefined, needed: 0, shortBy: 0 };
  const required = ratioFrom(tier.atLeast);
  const needed = required.times(facts.headcount).ceil().toNumber();
  return { tier, required, needed, shortBy: Math.max(0, needed - facts.participants) };
}

/**
 * The ratio with four places, `"0.8333"`. It is rounded half up, but down where rounding would show a ratio as reached that is not.
 *
 * @returns null for a headcount of 0
 */
export function shownRatio(participants: number, headcount: number, required: Decimal | undefined): string | null {
  if (headcount === 0) return null;
  const ratio = new Decimal(participants).dividedBy(headcount);
  const halfUp = ratio.toDecimalPlaces(4, Decimal.ROUND_HALF_UP);
  const wouldFlatter = required !== undefined && ratio.lessThan(required) && halfUp.greaterThanOrEqualTo(required);
  return ratio.toFixed(4, wouldFlatter ? Decimal.ROUND_DOWN : Decimal.ROUND_HALF_UP);
}

function tierOf(rule: Participation, { size, unitKind }: RatioFacts): Tier | undefined {
  if (rule.smallest !== undefined && size < rule.smallest) return undefined;
  return rule.tiers.find(
    (tier) =>
      (tier.size === undefined || within(size, tier.size)) &&
      (tier.unitKinds === undefined || (unitKind !== undefined && tier.unitKinds.includes(unitKind))),
  );
}

function released(rule: Participation, { size, participants }: RatioFacts): boolean {
  return (rule.waivers ?? []).some((waiver) => within(size, waiver.size) && within(participants, waiver.participants));
}
