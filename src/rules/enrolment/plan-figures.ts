import { dueFromUnit } from '../fund/dues.ts';
import { yuan } from '../value/money.ts';
import type { Subject } from './check.ts';
import { enrolledPersons } from './enrolled-persons.ts';
import type { MemberRecord } from './known.ts';
import { shownRatio } from './participation-ratio.ts';
import type { PlanFigures } from './plan.ts';
import type { UnitInForce } from './unit-in-force.ts';
import { unitRatios } from './unit-ratios.ts';

/**
 * The figures of a unit by plan, in the scheme's order: of each plan that everyone takes or somebody chose. Where one ratio holds for several plans together,
 * each of them shows the participants of that ratio, so that participants over denominator is the ratio that was judged.
 *
 * @param owing - the members whose fees the unit owes: those planned, or of a returned unit those in force
 */
export function planFigures(subject: Subject, unit: UnitInForce, owing: readonly MemberRecord[]): PlanFigures[] {
  const persons = enrolledPersons(subject);
  const ratios = unitRatios(subject, unit, persons);
  return Object.entries(subject.scheme.plans).flatMap(([id, plan]) => {
    const members = { new: 0, renewing: 0 };
    for (const person of persons) {
      const renewal = person.plans.get(id);
      if (renewal !== undefined) members[renewal] += 1;
    }
    const taking = members.new + members.renewing;
    if (taking === 0 && plan.taken === 'chosen') return [];
    const ratio = ratios.find(({ group }) => group.plans.includes(id));
    const { headcount, judgement } = ratio ?? {};
    const participants = ratio?.participants ?? taking;
    return {
      plan: id,
      of: ratio?.group.participation.of ?? null,
      denominator: headcount ?? null,
      participants,
      ratio: headcount === undefined ? null : shownRatio(participants, headcount, judgement?.required),
      required: judgement?.required?.toFixed(4) ?? null,
      due: yuan(dueFromUnit(owing, id)),
      members,
    };
  });
}
