import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { newEditionText } from '../../io/report/new-edition.ts';
import { starterSchemeText } from '../../io/report/starter-scheme.ts';
import { newErrors, newTexts } from '../../io/report/text/scheme-new-texts.ts';
import { folderIsThere, writeNewScheme, writeSchemas } from '../../io/scheme/new-scheme-file.ts';
import { UserError } from '../../io/user-error.ts';
import { id as schemeId } from '../../rules/scheme/basics.ts';
import { type OpenQuestions, openQuestions } from '../../rules/scheme/open-questions.ts';
import { resolveScheme } from '../../rules/scheme/resolve.ts';
import type { SchemeSource } from '../../rules/scheme/source-tree.ts';
import { fill } from '../../rules/value/text.ts';
import type { CommandModule, Context } from '../command.ts';
import { shownPath } from '../shown-path.ts';
import { loadScheme, loadSchemes, type SchemeFolders, schemeFolders } from './load-scheme.ts';
import { dirOption, type SchemeOptions } from './options.ts';

interface NewOptions extends SchemeOptions {
  readonly from?: string;
}

/** A file that is to be written, and what it leaves open. */
interface NewFile {
  readonly id: string;
  /** The scheme that it extends; null where it begins from nothing. */
  readonly from: string | null;
  readonly text: string;
  readonly questions: OpenQuestions;
}

const command: CommandModule<NewOptions> = {
  arguments: [{ syntax: '<id>', description: newTexts.id }],
  options: [{ flags: '--from <id>', description: newTexts.optionFrom }, dirOption],
  writes: true,
  examples: [
    { command: 'mutual scheme new fuzhou-4 --from fuzhou-3 --dir schemes', says: newTexts.exampleDir },
    { command: 'mutual scheme new lindu-1 --dir schemes', says: newTexts.exampleStart },
    { command: 'mutual scheme new fuzhou-4 --from fuzhou-3 --dir schemes --dry-run', says: newTexts.exampleLook },
  ],
  async run(context, [id = ''], options) {
    if (!schemeId.safeParse(id).success) throw new UserError(newErrors.badId, { found: id });
    const { directory, from } = schemeFolders(context, options.dir);
    if (directory === undefined) throw new UserError(newErrors.noFolder);
    const folders: SchemeFolders = { ...(from && { from }), ...(folderIsThere(directory) && { directory }) };
    const path = join(directory, `${id}.yaml`);
    const file = shown(path, context);
    const sources = await loadSchemes(folders);
    const taken = sources.get(id);
    if (taken) {
      const ships = !['.yaml', '.yml'].some((ending) => existsSync(join(directory, `${id}${ending}`)));
      throw new UserError(ships ? newErrors.ships : newErrors.taken, { id, file: ships ? file : taken.file });
    }
    const wanted = options.from
      ? await nextEdition(id, options.from, folders, options.lang)
      : fromNothing(id, sources, context);
    const dir = shown(directory, context) || '.';
    if (!context.dryRun) {
      await writeNewScheme(path, wanted.text, { id, file });
      await writeSchemas(directory, dir);
    }
    tell(wanted, { file, dir }, context);
    return 0;
  },
};

export default command;

async function nextEdition(
  id: string,
  from: string,
  folders: SchemeFolders,
  lang: SchemeOptions['lang'],
): Promise<NewFile> {
  const { scheme: parent } = await loadScheme(from, folders);
  const questions = openQuestions(parent);
  const text = newEditionText({ id, parent, questions }, lang ?? parent.language ?? 'zh');
  return { id, from: parent.id, text, questions };
}

function fromNothing(id: string, sources: ReadonlyMap<string, SchemeSource>, { language, asOf }: Context): NewFile {
  const text = starterSchemeText(id, asOf, language);
  const { scheme } = resolveScheme(id, new Map([...sources, [id, { id, file: id, text }]]));
  if (scheme === undefined) throw new Error('the scheme from nothing is none');
  return { id, from: null, text, questions: openQuestions(scheme) };
}

function tell({ id, from, text, questions }: NewFile, where: { file: string; dir: string }, context: Context): void {
  const { dryRun, language } = context;
  if (context.json) {
    const about = { schemaVersion: 1, command: 'scheme new', dryRun, id, from, file: where.file };
    context.print(JSON.stringify({ ...about, ...questions, ...(dryRun && { text }) }, null, 2));
  } else if (dryRun) {
    context.say(fill(newTexts.wouldWrite, language, where));
    context.print(text.trimEnd());
  } else if (from === null) {
    context.print(fill(newTexts.writtenStart, language, where));
    context.say(fill(newTexts.nextStart, language, { id, ...where }));
  } else {
    const counts = { values: questions.values.length, readings: questions.readings.length };
    context.print(fill(newTexts.written, language, { ...where, from }));
    context.say(fill(newTexts.next, language, { id, ...where, ...counts }));
  }
}

/** As the user would write it from where he stands. */
function shown(path: string, { surroundings }: Context): string {
  return shownPath(path, surroundings.directory);
}
