import type { Award, Decision } from '../../../rules/claim/decision.ts';
import type { ReasonCode } from '../../../rules/claim/reasons.ts';

/**
 * A decision as its member has to read it: where a benefit is paid or held, without the others that are for somebody else, of another insurance, disease or plan. A decision that pays
 * nothing keeps all, since each says why.
 */
export function concerning(decision: Decision): Decision {
  const { awards } = decision;
  if (awards.every(({ state }) => state === 'none')) return decision;
  return { ...decision, awards: awards.filter((award) => !isForOthers(award)) };
}

const ofOther: readonly string[] = [
  'condition-not-met',
  'plan-not-taken',
  'patient-not-covered',
] satisfies ReasonCode[];

function isForOthers({ state, reasons }: Award): boolean {
  const ofOthers = reasons.every(({ code }) => ofOther.includes(code));
  return state === 'none' && reasons.length > 0 && ofOthers;
}
