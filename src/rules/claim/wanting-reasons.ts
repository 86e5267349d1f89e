import type { Step } from '../benefit/step.ts';
import { wantingOf } from '../benefit/wanting.ts';
import type { Reason } from './decision.ts';
import { diseaseNamed } from './diseases.ts';
import { benefitReason, valueMissing } from './reason.ts';
import type { BenefitView } from './view.ts';

/** Why a computation could not be brought to its end: each value that no source gives, each fact that the claim does not state. */
export function wantingReasons(view: BenefitView, steps: readonly Step[]): readonly Reason[] {
  const { missing, unknown } = wantingOf(steps);
  return [
    ...missing.map((path) => valueMissing(path, view.id)),
    ...unknown.map((fact) =>
      fact === 'disease' && view.diseases !== undefined
        ? benefitReason(view, 'disease-needs-review', { disease: diseaseNamed(view.situation.claim) })
        : benefitReason(view, 'fact-unknown', { fact }),
    ),
  ];
}

/** Why a computation that came to its end pays nothing: what an instalment says of itself, else only that it comes to zero. */
export function zeroReasons(view: BenefitView, steps: readonly Step[]): readonly Reason[] {
  const ofInstalments = instalmentsIn(steps).flatMap(({ by, clause }) => {
    const { because, number = '', periods = '' } = by;
    if (because === 'not-renewed') return [benefitReason(view, because, { number }, clause)];
    if (because === 'claims-used') return [benefitReason(view, because, { allowed: '1' }, clause)];
    return because === 'instalments-done' ? [benefitReason(view, because, { periods }, clause)] : [];
  });
  return ofInstalments.length > 0 ? ofInstalments : [benefitReason(view, 'nothing-to-pay', {})];
}

function instalmentsIn(steps: readonly Step[]): readonly Step[] {
  return steps.flatMap((step) => [
    ...(step.operator === 'instalments' ? [step] : []),
    ...instalmentsIn(step.steps ?? []),
  ]);
}
