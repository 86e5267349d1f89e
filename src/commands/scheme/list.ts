import { schemeCommandTexts } from '../../io/report/text/scheme-texts.ts';
import { tableLines } from '../../io/terminal/table.ts';
import { fill, type Language } from '../../rules/value/text.ts';
import type { CommandModule } from '../command.ts';
import { loadSchemes, schemeFolders } from './load-scheme.ts';
import { dirOption, type SchemeOptions } from './options.ts';
import { type SurveyedScheme, survey } from './survey.ts';

const command: CommandModule<SchemeOptions> = {
  options: [dirOption],
  examples: [
    { command: 'mutual scheme list', says: schemeCommandTexts.listExampleAll },
    { command: 'mutual scheme list --json', says: schemeCommandTexts.listExampleJson },
  ],
  async run(context, _, options) {
    const sources = await loadSchemes(schemeFolders(context, options.dir));
    const schemes = survey(sources.keys(), sources);
    if (context.json) context.print(asJson(schemes));
    else {
      const { stdoutIsTerminal, columns } = context.surroundings;
      for (const line of asTable(schemes, context.language, stdoutIsTerminal ? columns : undefined))
        context.print(line);
    }
    return 0;
  },
};

export default command;

/** @param width - of the terminal; undefined where another program reads it, which gets all of it */
function asTable(schemes: readonly SurveyedScheme[], language: Language, width: number | undefined): string[] {
  const texts = schemeCommandTexts;
  return tableLines(
    [
      { title: texts.columnId[language] },
      { title: texts.columnTitle[language], shrinksTo: 18 },
      { title: texts.columnEdition[language], shrinksTo: 8, sparedAt: 2 },
      { title: texts.columnRegion[language], shrinksTo: 12, sparedAt: 1 },
      { title: texts.columnState[language] },
    ],
    schemes.map(({ source, scheme, errors, inferred, missing, payable }) => {
      const { title = '', edition = '', region = '' } = scheme ?? {};
      return [source.id, title, edition, region, stateOf({ errors, inferred, missing, payable }, language)];
    }),
    width,
  );
}

/** How much can be computed: nothing at all, some benefits, or all that the source gives. */
function stateOf(
  { errors, inferred, missing, payable }: Pick<SurveyedScheme, 'errors' | 'inferred' | 'missing' | 'payable'>,
  language: Language,
): string {
  const texts = schemeCommandTexts;
  if (errors > 0) return fill(texts.unusable, language, { count: errors });
  if (payable === 0 && missing.length > 0) return fill(texts.payableNone, language, { count: missing.length });
  const state = inferred > 0 ? fill(texts.inferred, language, { count: inferred }) : texts.usable[language];
  return missing.length > 0 ? state + fill(texts.someMissing, language, { count: missing.length }) : state;
}

function asJson(schemes: readonly SurveyedScheme[]): string {
  const list = schemes.map(({ source, scheme, errors, clauses, inferred, missing, benefits, payable }) => ({
    id: source.id,
    file: source.file,
    title: scheme?.title ?? null,
    authority: scheme?.authority ?? null,
    edition: scheme?.edition ?? null,
    region: scheme?.region ?? null,
    usable: errors === 0,
    errors,
    clauses,
    inferred,
    missing,
    benefits,
    payable,
  }));
  return JSON.stringify({ schemaVersion: 1, command: 'scheme list', schemes: list }, null, 2);
}
