import { join, relative, sep } from 'node:path';
import { newEditionText } from '../../io/report/new-edition.ts';
import { newErrors, newTexts } from '../../io/report/text/scheme-new-texts.ts';
import { folderIsThere, schemaWayFrom, writeNewScheme } from '../../io/scheme/new-scheme-file.ts';
import { UserError } from '../../io/user-error.ts';
import { id as schemeId } from '../../rules/scheme/basics.ts';
import { openQuestions } from '../../rules/scheme/open-questions.ts';
import { fill } from '../../rules/value/text.ts';
import type { CommandModule, Context } from '../command.ts';
import { loadScheme, loadSchemes, type SchemeFolders, schemeFolders } from './load-scheme.ts';
import { dirOption, type SchemeOptions } from './options.ts';

interface NewOptions extends SchemeOptions {
  readonly from?: string;
}

const command: CommandModule<NewOptions> = {
  arguments: [{ syntax: '<id>', description: newTexts.id }],
  options: [{ flags: '--from <id>', description: newTexts.optionFrom }, dirOption],
  writes: true,
  examples: [
    { command: 'mutual scheme new fuzhou-4 --from fuzhou-3 --dir schemes', says: newTexts.exampleDir },
    { command: 'mutual scheme new fuzhou-4 --from fuzhou-3 --dir schemes --dry-run', says: newTexts.exampleLook },
  ],
  async run(context, [id = ''], options) {
    if (!schemeId.safeParse(id).success) throw new UserError(newErrors.badId, { found: id });
    if (!options.from) throw new UserError(newErrors.noFrom);
    const { directory, from } = schemeFolders(context, options.dir);
    if (directory === undefined) throw new UserError(newErrors.noFolder);
    const folders: SchemeFolders = { ...(from && { from }), ...(folderIsThere(directory) && { directory }) };
    const taken = (await loadSchemes(folders)).get(id);
    if (taken) throw new UserError(newErrors.taken, { id, file: taken.file });
    const { scheme: parent } = await loadScheme(options.from, folders);
    const questions = openQuestions(parent);
    const path = join(directory, `${id}.yaml`);
    const file = relative(context.surroundings.directory, path).split(sep).join('/');
    const language = options.lang ?? parent.language ?? 'zh';
    const text = newEditionText({ id, parent, questions, schema: schemaWayFrom(directory) }, language);
    if (!context.dryRun) await writeNewScheme(path, text, { id, file });
    if (context.json) {
      const { dryRun } = context;
      const about = { schemaVersion: 1, command: 'scheme new', dryRun, id, from: parent.id, file };
      context.print(JSON.stringify({ ...about, ...questions, ...(dryRun && { text }) }, null, 2));
      return 0;
    }
    const counts = { values: questions.values.length, readings: questions.readings.length };
    const dir = relative(context.surroundings.directory, directory).split(sep).join('/') || '.';
    if (context.dryRun) tellDry(context, { file, text });
    else {
      context.print(fill(newTexts.written, context.language, { file, from: parent.id }));
      context.say(fill(newTexts.next, context.language, { ...counts, id, dir }));
    }
    return 0;
  },
};

export default command;

function tellDry(context: Context, { file, text }: { readonly file: string; readonly text: string }): void {
  context.say(fill(newTexts.wouldWrite, context.language, { file }));
  context.print(text.trimEnd());
}
