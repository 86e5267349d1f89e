import { decisionTextLines } from '../io/report/decision/decision-lines.ts';
import type { Decision } from '../rules/claim/decision.ts';
import { reasons } from '../rules/claim/reasons.ts';
import type { Scheme } from '../rules/scheme/schema.ts';
import type { Language } from '../rules/value/text.ts';

/**
 * A decision with its whole trace in words, for a terminal, a page or a file: without colour, indented by two blanks a level.
 *
 * @param scheme - by which it was made; a case's with the values that the case gives
 */
export function decisionLines(decision: Decision, scheme: Scheme, language: Language): string[] {
  return decisionTextLines(decision, { scheme, language, reasons });
}
