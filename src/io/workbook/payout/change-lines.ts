import type { Decision, Reason } from '../../../rules/claim/decision.ts';
import { factName, factValue, grouped, say, titleOf, type Wording } from '../../report/decision/wording.ts';
import { changeTexts, payoutTexts } from '../../report/text/payout-texts.ts';

/** What a member could bring, correct or wait for, so that a claim comes out otherwise: a sentence a reason, each once; where it was paid in full, that. */
export function changeLines(decision: Decision, wording: Wording): string[] {
  const told = [...decision.reasons, ...decision.awards.flatMap(reasonsOfWanted(decision))];
  const lines = [...new Set(told.map((reason) => changeLine(reason, wording)))];
  return lines.length === 0 ? [say(wording, payoutTexts.nothingWouldChange)] : lines;
}

/** Beside a benefit that pays, those that merely do not apply are no news; a limit that cut is. */
function reasonsOfWanted({ status }: Decision) {
  const all = status === 'rejected' || status === 'held';
  return ({ state, reasons }: Decision['awards'][number]): readonly Reason[] =>
    all || state === 'reduced' ? reasons : [];
}

function changeLine({ code, values }: Reason, wording: Wording): string {
  const { fact = '' } = values;
  const worded = Object.entries(values).map(([key, value]): [string, string] => {
    if (key === 'fact') return [key, factName(value, wording)];
    if (key === 'found' || key === 'wanted') return [key, factValue(fact, value, wording)];
    if (key === 'disease') return [key, factValue('disease', value, wording)];
    if (key === 'plan') return [key, titleOf('plans', value, wording)];
    if (key === 'benefit') return [key, titleOf('benefits', value, wording)];
    return [key, key === 'allowed' || key === 'cut' ? grouped(value) : value];
  });
  return say(wording, changeTexts[code], Object.fromEntries(worded));
}
