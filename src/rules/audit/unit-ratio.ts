import { judgeRatio, type RatioGroup, type RatioJudgement, ratioGroups } from '../enrolment/participation-ratio.ts';
import type { Counted } from '../scheme/participation.ts';
import type { Scheme } from '../scheme/schema.ts';

/** What a unit stated and who takes part, at one time. */
export interface RatioOfUnit {
  readonly unit: string;
  readonly unitName: string;
  /** Id of the scheme's kind of unit. */
  readonly kind: string | null;
  /** From the latest list in force that states them. */
  readonly headcounts: Readonly<Partial<Record<Counted, number>>>;
  /** Participants by the ratio's place among those of the scheme; undefined where nobody knows. */
  readonly participants: readonly (number | undefined)[];
}

/** A ratio of a unit, judged by the scheme's rule. */
export interface JudgedRatio {
  /** Its place among those of the scheme. */
  readonly place: number;
  readonly group: RatioGroup;
  readonly participants: number;
  readonly headcount: number;
  readonly judgement: RatioJudgement;
}

/** The ratios that the scheme asks of a unit, as enrolling judges them; those whose numbers nobody knows are left out. */
export function judgedRatios(scheme: Scheme, { kind, headcounts, participants }: RatioOfUnit): JudgedRatio[] {
  return ratioGroups(scheme).flatMap((group, place) => {
    const { of, sizedBy = of } = group.participation;
    const [headcount, size, taking] = [headcounts[of], headcounts[sizedBy], participants[place]];
    if (headcount === undefined || size === undefined || taking === undefined) return [];
    if (taking === 0 && !group.always) return [];
    const facts = { participants: taking, headcount, size, unitKind: kind ?? undefined };
    return [{ place, group, participants: taking, headcount, judgement: judgeRatio(group.participation, facts) }];
  });
}
