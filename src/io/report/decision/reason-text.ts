import type { Reason } from '../../../rules/claim/decision.ts';
import { decisionTexts } from '../text/decision-texts.ts';
import { clauseMark, factName, factValue, grouped, pathName, say, titleOf, type Wording } from './wording.ts';

/** A reason as its own sentence, without the clause. */
export function reasonText({ code, values }: Reason, wording: Wording): string {
  const { fact = '' } = values;
  const worded = Object.entries(values).map(([key, value]): [string, string] => [
    key,
    wordedValue(key, value, fact, wording),
  ]);
  return say(wording, wording.reasons[code], Object.fromEntries(worded));
}

/** A reason on a line of its own, with the clause. */
export function reasonLine(reason: Reason, wording: Wording): string {
  const parameters = { reason: reasonText(reason, wording), clause: clauseMark(reason.clause, wording) };
  return say(wording, decisionTexts.reason, parameters);
}

function wordedValue(key: string, value: string, fact: string, wording: Wording): string {
  if (key === 'fact') return factName(value, wording);
  if (key === 'found' || key === 'wanted') return factValue(fact, value, wording);
  if (key === 'disease') return factValue('disease', value, wording);
  if (key === 'path') return pathName(value, wording);
  if (key === 'plan') return titleOf('plans', value, wording);
  if (key === 'benefit') return titleOf('benefits', value, wording);
  return key === 'allowed' || key === 'cut' ? grouped(value) : value;
}
