import { staleTexts } from '../../io/report/text/scheme-stale-texts.ts';
import { schemeCommandTexts } from '../../io/report/text/scheme-texts.ts';
import { readCalendarFiles } from '../../io/scheme/read-calendar.ts';
import { extendSource } from '../../rules/scheme/extend.ts';
import { readSource } from '../../rules/scheme/read-source.ts';
import type { MappingNode, SchemeSource } from '../../rules/scheme/source-tree.ts';
import { staleClauses } from '../../rules/scheme/stale-clauses.ts';
import { fill } from '../../rules/value/text.ts';
import type { CommandModule, Context } from '../command.ts';
import { loadSchemes, type SchemeFolders, schemeDirectories, schemeFolders, sourceOf } from './load-scheme.ts';
import { dirOption, type SchemeOptions } from './options.ts';
import { type Looked, staleLines } from './stale-lines.ts';

const command: CommandModule<SchemeOptions> = {
  arguments: [{ syntax: '[ids...]', description: schemeCommandTexts.ids }],
  options: [dirOption],
  examples: [
    { command: 'mutual scheme stale', says: staleTexts.exampleAll },
    { command: 'mutual scheme stale fuzhou-3 --as-of 2027-12-31', says: staleTexts.exampleDay },
  ],
  async run(context, ids, options) {
    const folders = schemeFolders(context, options.dir);
    const looked = await lookThrough(ids, folders, context);
    if (context.json) context.print(asJson(looked, context));
    else tell(looked, context);
    return looked.every(({ stale }) => stale?.length === 0) ? 0 : 1;
  },
};

export default command;

/** The schemes asked for; where none is named all of them, and the tables of holidays with them. */
async function lookThrough(ids: readonly string[], folders: SchemeFolders, { asOf }: Context): Promise<Looked[]> {
  const sources = await loadSchemes(folders);
  const asked = ids.length > 0 ? ids.map((id) => sourceOf(id, sources)) : [...sources.values()];
  const calendars = ids.length > 0 ? [] : await readCalendarFiles(schemeDirectories(folders), folders.from ?? '.');
  const look = ({ id, file }: SchemeSource, root: MappingNode | undefined): Looked => ({
    id,
    file,
    stale: root && staleClauses(root, asOf),
  });
  return [
    ...[...new Set(asked)].map((source) => look(source, extendSource(source, sources).root)),
    ...calendars.map((source) => look(source, readSource(source).root)),
  ];
}

function tell(looked: readonly Looked[], { language, asOf, print, say }: Context): void {
  for (const line of staleLines(looked, language)) print(line);
  if (looked.every(({ stale }) => stale?.length === 0))
    print(fill(staleTexts.none, language, { asOf, schemes: looked.length }));
  else say(staleTexts.mend[language]);
}

function asJson(looked: readonly Looked[], { asOf }: Context): string {
  const schemes = looked.map(({ id, file, stale }) => ({
    id,
    file,
    readable: stale !== undefined,
    stale: (stale ?? []).map(({ place, written, clause, ...rest }) => ({
      clause: clause ?? null,
      ...rest,
      file: place.file,
      line: place.line,
      written: { file: written.file, line: written.line },
    })),
  }));
  return JSON.stringify({ schemaVersion: 1, command: 'scheme stale', asOf, schemes }, null, 2);
}
