import { shownNumber } from '../../io/ledger/entry/claims/claim-number.ts';
import { reasonLine } from '../../io/report/decision/reason-text.ts';
import { statedLines } from '../../io/report/decision/stated-lines.ts';
import type { Decision } from '../../rules/claim/decision.ts';
import { reasons } from '../../rules/claim/reasons.ts';
import { tellingReasons } from '../../rules/claim/telling-reasons.ts';
import type { Scheme } from '../../rules/scheme/schema.ts';
import type { Language } from '../../rules/value/text.ts';
import type { ReviewerSaid } from './correction-options.ts';
import { judgedLine } from './disease-judged.ts';
import { stateHint } from './value-stated.ts';

/** A reviewer's word on a claim, and what still speaks against it, a line each; nothing where he said nothing. */
export function reviewerLines(
  said: ReviewerSaid | undefined,
  decision: Decision,
  of: { readonly scheme: Scheme; readonly office: string; readonly number: string },
  language: Language,
): string[] {
  if (said === undefined) return [];
  const { scheme } = of;
  const wording = { scheme, language, reasons };
  const { status } = decision;
  const against = status === 'held' || status === 'rejected' ? tellingReasons(decision.reasons) : [];
  const hint = status === 'held' ? stateHint(shownNumber(of.office, of.number), decision, scheme, language) : [];
  return [
    ...(said.diseases === undefined ? [] : [judgedLine(said.diseases, scheme, language)]),
    ...statedLines(said.stated, wording),
    ...new Set(against.map((reason) => `  ${reasonLine(reason, wording)}`)),
    ...hint,
  ];
}
