import type { Denominator } from '../scheme/participation.ts';
import { oncePerObject } from '../value/once.ts';
import type { Subject } from './check.ts';
import { type EnrolledPerson, enrolledPersons, participantsOf } from './enrolled-persons.ts';
import { judgeRatio, type RatioGroup, type RatioJudgement, ratioGroups } from './participation-ratio.ts';
import { type UnitInForce, unitInForce } from './unit-in-force.ts';

/** One ratio of one unit. */
export interface UnitRatio {
  readonly group: RatioGroup;
  readonly participants: number;
  /** Undefined where nobody states it. */
  readonly headcount: number | undefined;
  /** Undefined where a headcount that it needs is. */
  readonly judgement: RatioJudgement | undefined;
}

/** The ratios that the scheme asks of this unit, over all its lists in force with this one. A chosen plan that nobody chose asks for none. */
export function unitRatios(
  subject: Subject,
  unit: UnitInForce,
  persons: readonly EnrolledPerson[] = enrolledPersons(subject),
): UnitRatio[] {
  return ratioGroups(subject.scheme).flatMap((group) => {
    const participants = participantsOf(group, persons);
    if (participants === 0 && !group.always) return [];
    const [headcount, size] = neededHeadcounts(group).map((each) => unit.headcounts[each]);
    const judgement =
      headcount === undefined || size === undefined
        ? undefined
        : judgeRatio(group.participation, { participants, headcount, size, unitKind: unit.kind });
    return [{ group, participants, headcount, judgement }];
  });
}

/** The ratios of a submission by the unit's facts in force. Four checks ask for them. */
export const ratiosInForce = oncePerObject((subject: Subject): readonly UnitRatio[] =>
  unitRatios(subject, unitInForce(subject)),
);

/** The headcounts that these ratios need and nobody states, with the clause that needs them; each once. */
export function missingHeadcounts(
  ratios: readonly UnitRatio[],
  unit: UnitInForce,
): { readonly denominator: Denominator; readonly clause: string }[] {
  const missing = new Map<Denominator, string>();
  for (const { group } of ratios) {
    for (const denominator of neededHeadcounts(group)) {
      if (unit.headcounts[denominator] === undefined && !missing.has(denominator)) {
        missing.set(denominator, group.participation.clause);
      }
    }
  }
  return [...missing].map(([denominator, clause]) => ({ denominator, clause }));
}

/** What the enrolled are divided by, and what the unit's size is counted by. */
function neededHeadcounts({ participation }: RatioGroup): [Denominator, Denominator] {
  return [participation.of, participation.sizedBy ?? participation.of];
}
