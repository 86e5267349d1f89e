import { schemeCommandTexts } from '../../io/report/text/scheme-texts.ts';
import type { DescribedSchemeProblem } from '../../rules/scheme/scheme-problem.ts';
import { fill, type Language } from '../../rules/value/text.ts';

/** A problem of a scheme on a few lines: where, what, what was expected, how to mend it. */
export function problemText(problem: DescribedSchemeProblem<string>, language: Language): string {
  const text = fill(schemeCommandTexts.problem, language, {
    ...problem,
    severity: schemeCommandTexts[problem.severity],
  });
  return text.replace(/ +$/gm, '');
}
