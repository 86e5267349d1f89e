import { grouped } from '../../../io/report/decision/wording.ts';
import { conclusionTexts, evaluationTexts } from '../../../io/report/text/audit-evaluation-texts.ts';
import { paperProblemTexts } from '../../../io/report/text/audit-paper-texts.ts';
import type { PaperProblem } from '../../../rules/audit/sample/paper-problems.ts';
import { isUnfinished } from '../../../rules/audit/sample/paper-problems.ts';
import { type Fen, yuan } from '../../../rules/value/money.ts';
import { fill, type Language } from '../../../rules/value/text.ts';
import type { Evaluated } from './evaluate.ts';

/** A sum as it is read, with thousands apart. */
export const money = (amount: Fen): string => grouped(yuan(amount));

/** Where a problem is, `抽样底稿!I7`. */
export function placeOf({ sheet, cell }: PaperProblem): string {
  return [sheet, cell].filter((each) => each !== undefined && each !== '').join('!');
}

/** What is wrong with a paper, in words, without its place. */
export function problemText({ kind, values }: PaperProblem, language: Language): string {
  return fill(paperProblemTexts[kind], language, values);
}

/** So many items are named that are still to be filled in. */
const NAMED = 20;

/** The conclusion in words; where there is none, why. */
export function conclusionText({ read, evaluation }: Evaluated, language: Language): string {
  const { drawn, problems, state } = read;
  if (evaluation !== undefined && drawn !== undefined) {
    const { conclusion, upperLimit, overpaid, underpaid } = evaluation;
    const { confidence, materiality } = drawn.parameters;
    return fill(conclusionTexts[conclusion], language, {
      ...{ confidence, limit: money(upperLimit), materiality: money(materiality) },
      ...{ likely: money(overpaid.likely), ...(conclusion === 'exceeded' && { under: money(underpaid.likely) }) },
    });
  }
  if (state === 'damaged') {
    const count = problems.filter((each) => !isUnfinished(each)).length;
    return fill(evaluationTexts.damaged, language, { count });
  }
  const numbers = [...new Set(problems.flatMap(({ number }) => number ?? []))];
  const named = numbers.slice(0, NAMED).join(', ') + (numbers.length > NAMED ? ' …' : '');
  return fill(evaluationTexts.unfinished, language, { count: problems.length, numbers: named });
}
