import type { Reason } from './decision.ts';
import type { ReasonCode } from './reasons.ts';
import type { BenefitView } from './view.ts';

/** A reason that speaks of the claim as a whole. */
export function claimReason(code: ReasonCode, values: Reason['values'], clause?: string): Reason {
  return { code, ...(clause === undefined ? {} : { clause }), values };
}

/** A reason that speaks of one benefit, on the ground of a clause: the benefit's own where none is given. */
export function benefitReason(
  { id, benefit }: Pick<BenefitView, 'id' | 'benefit'>,
  code: ReasonCode,
  values: Reason['values'],
  clause: string | undefined = benefit.clause,
): Reason {
  return { code, benefit: id, clause, values };
}

/** A value that no source gives, by its path. */
export function valueMissing(path: string, benefit?: string): Reason {
  return { code: 'value-missing', ...(benefit === undefined ? {} : { benefit }), values: { path } };
}

/** The title of a benefit, as texts name it. */
export function titleOf({ scheme }: Pick<BenefitView, 'scheme'>, benefit: string): string {
  return scheme.benefits?.[benefit]?.title ?? benefit;
}
