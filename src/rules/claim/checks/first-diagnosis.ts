import { termOf } from '../coverage.ts';
import { benefitReason } from '../reason.ts';
import type { BenefitView } from '../view.ts';
import { type Ruling, ruling } from './ruling.ts';

/** Of a benefit for a first diagnosis: whether it is one, and within the coverage's term. */
export function firstDiagnosis(view: BenefitView): Ruling {
  if (view.benefit.firstDiagnosis !== true) return ruling({});
  const { firstDiagnosis: first, preExisting, diagnosed } = view.situation.claim;
  const term = view.coverage && termOf(view.scheme, view.situation.member, view.coverage);
  const before = term !== undefined && diagnosed !== undefined && diagnosed < term.from;
  if (first === false || preExisting === true || before) {
    return ruling({ against: [benefitReason(view, 'not-first-diagnosis', {})] });
  }
  return first === true
    ? ruling({})
    : ruling({ open: [benefitReason(view, 'fact-unknown', { fact: 'first-diagnosis' })] });
}
