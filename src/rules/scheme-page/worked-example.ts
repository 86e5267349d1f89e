import type { SchemeCase } from '../cases/case-file.ts';
import type { Decision, Reason } from '../claim/decision.ts';
import { reasons } from '../claim/reasons.ts';
import type { Text } from '../value/text.ts';

/** A claim with what the engine makes of it, for a scheme's page. */
export interface WorkedExample {
  /** `case`: one that proves the scheme; `bounds`: made from the bounds of a benefit, so that nothing is expected of it. */
  readonly origin: 'case' | 'bounds';
  readonly of: Pick<SchemeCase, 'name' | 'source' | 'given'>;
  /** Of a case: what it expects. */
  readonly expected?: SchemeCase['expect'];
  readonly decision: Decision;
  /** Why it is not paid, not in full or not yet: each reason once, with what fills its text. */
  readonly reasons: readonly { readonly text: Text; readonly values: Reason['values'] }[];
}

/** An example from a case, or one made for the page, and its decision. */
export function workedExample(from: Omit<WorkedExample, 'reasons'>): WorkedExample {
  const { decision } = from;
  const all = [...decision.reasons, ...decision.awards.flatMap((award) => award.reasons)];
  const once = new Map(all.map((reason) => [`${reason.code} ${JSON.stringify(reason.values)}`, reason]));
  return { ...from, reasons: [...once.values()].map(({ code, values }) => ({ text: reasons[code], values })) };
}
