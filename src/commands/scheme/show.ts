import { schemeCommandTexts } from '../../io/report/text/scheme-texts.ts';
import { schemeYaml } from '../../rules/scheme/scheme-yaml.ts';
import { fill } from '../../rules/value/text.ts';
import type { CommandModule } from '../command.ts';
import { loadScheme, loadSchemes, schemeFolders, sourceOf } from './load-scheme.ts';
import { dirOption, type SchemeOptions } from './options.ts';

interface ShowOptions extends SchemeOptions {
  readonly resolved?: boolean;
}

const command: CommandModule<ShowOptions> = {
  arguments: [{ syntax: '<id>', description: schemeCommandTexts.id }],
  options: [{ flags: '--resolved', description: schemeCommandTexts.optionResolved }, dirOption],
  examples: [
    { command: 'mutual scheme show fuzhou-3', says: schemeCommandTexts.showExampleFile },
    { command: 'mutual scheme show fuzhou-4 --resolved --dir schemes', says: schemeCommandTexts.showExampleResolved },
  ],
  async run(context, [id = ''], options) {
    const folders = schemeFolders(context, options.dir);
    const { file, text } = sourceOf(id, await loadSchemes(folders));
    const about = { schemaVersion: 1, command: 'scheme show', id, file };
    if (!options.resolved) {
      context.print(context.json ? JSON.stringify({ ...about, text }, null, 2) : text.trimEnd());
      return 0;
    }
    const { scheme, hash } = await loadScheme(id, folders);
    if (context.json) context.print(JSON.stringify({ ...about, hash, scheme }, null, 2));
    else {
      context.print(fill(schemeCommandTexts.resolvedOf, context.language, { id, file, hash }));
      context.print(schemeYaml(scheme).trimEnd());
    }
    return 0;
  },
};

export default command;
