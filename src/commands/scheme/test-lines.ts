import chalk, { Chalk } from 'chalk';
import { caseTexts } from '../../io/report/text/case-texts.ts';
import type { CaseDifference } from '../../rules/cases/compare.ts';
import type { CaseResult } from '../../rules/cases/run-cases.ts';
import type { Place } from '../../rules/scheme/source-tree.ts';
import { fill, type Language } from '../../rules/value/text.ts';
import type { Context } from '../command.ts';
import { decisionLines } from '../decision-lines.ts';

/** A case that was run, and where it stands. */
export interface PlacedResult {
  readonly result: CaseResult;
  readonly place: Place;
}

/**
 * What `scheme test` says of one scheme: a line of how many passed, and each case that did not as a difference with its trace.
 *
 * @param trace - whether those that passed are told with their trace as well
 */
export function testLines(id: string, results: readonly PlacedResult[], trace: boolean, context: Context): string[] {
  const { language } = context;
  const colour = new Chalk({ level: context.color ? chalk.level || 1 : 0 });
  const failed = results.filter(({ result }) => !result.passed).length;
  const counts = { id, failed, passed: results.length - failed };
  const heading = fill(failed > 0 ? caseTexts.schemeFailed : caseTexts.schemePassed, language, counts);
  return [
    failed > 0 ? colour.red(heading) : heading,
    ...results.filter(({ result }) => trace || !result.passed).flatMap((each) => caseLines(each, language, colour)),
  ];
}

function caseLines({ result, place }: PlacedResult, language: Language, colour: typeof chalk): string[] {
  const { name, shows, passed, differences, decision, decidedBy } = result;
  const about = { name, shows: caseTexts.shows[shows], place: `${place.file}:${place.line}` };
  const title = fill(passed ? caseTexts.passed : caseTexts.failed, language, about);
  return [
    '',
    passed ? title : colour.bold(title),
    ...differences.flatMap((each) => differenceLines(each, language, colour)),
    ...decisionLines(decision, decidedBy, language).map((line) => colour.dim(`    ${line}`)),
  ];
}

function differenceLines(
  { key, expected, found }: CaseDifference,
  language: Language,
  colour: typeof chalk,
): readonly string[] {
  const value = found === '' ? caseTexts.nothing : found;
  return [
    colour.green(fill(caseTexts.expected, language, { key, value: expected })),
    colour.red(fill(caseTexts.found, language, { key, value })),
  ];
}
