import type { Counted, GroupRatio } from '../scheme/participation.ts';
import { ratioFrom } from '../value/money.ts';
import { oncePerObject } from '../value/once.ts';
import type { Subject } from './check.ts';
import { enrolledPersons, participantsWho } from './enrolled-persons.ts';
import type { RatioGroup } from './participation-ratio.ts';
import { unitInForce } from './unit-in-force.ts';
import { ratiosInForce } from './unit-ratios.ts';

/** Which of the unit's counts says how many such people there are. */
export const countOfGroup = { hardship: 'hardship-staff' } as const satisfies Record<GroupRatio['who'], Counted>;

/** The share of certain people that one unit must enrol. */
export interface UnitGroupRatio {
  readonly group: RatioGroup;
  readonly rule: GroupRatio;
  readonly counted: Counted;
  /** Of these people, over all lists in force with this one. */
  readonly participants: number;
  /** How many of them the unit has; undefined where nobody states it. */
  readonly headcount: number | undefined;
  /** The least whole number that reaches the share; 0 where the headcount is not known. */
  readonly needed: number;
  readonly shortBy: number;
}

/**
 * The shares of certain people that the scheme asks of this unit, beside each ratio that it asks. A waiver or the unit's size releases it from its ratio, not
 * from these: they are asked of units of any size.
 */
export const groupRatiosInForce = oncePerObject((subject: Subject): readonly UnitGroupRatio[] => {
  const { headcounts } = unitInForce(subject);
  const persons = enrolledPersons(subject);
  return ratiosInForce(subject).flatMap(({ group }) =>
    (group.participation.groups ?? []).map((rule) => {
      const counted = countOfGroup[rule.who];
      const headcount = headcounts[counted];
      const participants = participantsWho(rule.who, group, persons);
      const needed = headcount === undefined ? 0 : ratioFrom(rule.atLeast).times(headcount).ceil().toNumber();
      return { group, rule, counted, participants, headcount, needed, shortBy: Math.max(0, needed - participants) };
    }),
  );
});
