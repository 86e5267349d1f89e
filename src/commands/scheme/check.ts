import { schemeCommandTexts } from '../../io/report/text/scheme-texts.ts';
import { describeSchemeProblem } from '../../rules/scheme/scheme-problem.ts';
import { fill, type Language } from '../../rules/value/text.ts';
import type { CommandModule } from '../command.ts';
import { loadSchemes, schemeFolders, sourceOf } from './load-scheme.ts';
import { dirOption, type SchemeOptions } from './options.ts';
import { problemText } from './problem-text.ts';
import { type SurveyedScheme, survey } from './survey.ts';

const command: CommandModule<SchemeOptions> = {
  arguments: [{ syntax: '[ids...]', description: schemeCommandTexts.ids }],
  options: [dirOption],
  examples: [
    { command: 'mutual scheme check', says: schemeCommandTexts.checkExampleAll },
    { command: 'mutual scheme check fuzhou-4 --dir schemes', says: schemeCommandTexts.checkExampleOwn },
  ],
  async run(context, ids, options) {
    const sources = await loadSchemes(schemeFolders(context, options.dir));
    const asked = ids.length > 0 ? ids.map((id) => sourceOf(id, sources).id) : sources.keys();
    const schemes = survey(new Set(asked), sources, context.surroundings.today());
    if (context.json) context.print(asJson(schemes, context.language));
    else for (const scheme of schemes) for (const line of linesOf(scheme, context.language)) context.print(line);
    return schemes.some((scheme) => scheme.errors > 0) ? 1 : 0;
  },
};

export default command;

function linesOf(
  { source, problems, errors, clauses, inferred, missing }: SurveyedScheme,
  language: Language,
): string[] {
  const verdict = errors > 0 ? schemeCommandTexts.checkedBad : schemeCommandTexts.checkedClean;
  const counts = { id: source.id, count: errors, clauses, inferred, missing: missing.length };
  return [
    ...problems.map((problem) => problemText(describeSchemeProblem(problem, language), language)),
    fill(verdict, language, counts),
  ];
}

function asJson(schemes: readonly SurveyedScheme[], language: Language): string {
  const list = schemes.map(({ source, problems, errors, clauses, inferred, missing }) => ({
    id: source.id,
    file: source.file,
    usable: errors === 0,
    clauses,
    inferred,
    missing,
    problems: problems.map((problem) => describeSchemeProblem(problem, language)),
  }));
  return JSON.stringify({ schemaVersion: 1, command: 'scheme check', schemes: list }, null, 2);
}
