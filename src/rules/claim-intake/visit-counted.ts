import type { Step } from '../benefit/step.ts';
import type { Decision } from '../claim/decision.ts';
import { finding } from '../findings/catalogue.ts';
import type { Finding } from '../findings/finding.ts';
import type { Scheme } from '../scheme/schema.ts';
import { type IntakeClaim, originOfField } from './intake-claim.ts';

/**
 * `claim-visit-differs`: the sheet states another number of the visit than the decision went by. Only where the scheme goes by it; what the decision counted stands,
 * since earlier visits may not have been claimed for, or not yet. Once a claim.
 */
export function visitFindings(claim: IntakeClaim, { awards }: Decision, { benefits }: Scheme): readonly Finding[] {
  const { visitNumber } = claim.submitted;
  if (visitNumber === null) return [];
  for (const { benefit, steps } of awards) {
    const counted = visitIn(steps);
    if (counted === undefined || counted === String(visitNumber)) continue;
    const parameters = { counted, benefit: benefits?.[benefit]?.title ?? benefit };
    const origin = originOfField(claim, 'visit-number');
    return [finding('claim-visit-differs', { origin, found: String(visitNumber), parameters })];
  }
  return [];
}

/** The visit by which a step chose its rate or deductible. */
function visitIn(steps: readonly Step[]): string | undefined {
  for (const { by, skipped, steps: inner = [] } of steps) {
    const visit = by.visit ?? (skipped?.fact === 'visit' ? skipped.found : undefined) ?? visitIn(inner);
    if (visit !== undefined) return visit;
  }
  return undefined;
}
