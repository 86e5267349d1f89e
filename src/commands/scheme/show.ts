import { schemePage } from '../../io/report/scheme-page/scheme-page.ts';
import { pageVerbErrors, pageVerbTexts } from '../../io/report/text/scheme-page-verb-texts.ts';
import { schemeCommandTexts, schemeTexts } from '../../io/report/text/scheme-texts.ts';
import { UserError } from '../../io/user-error.ts';
import { reasons } from '../../rules/claim/reasons.ts';
import { schemeYaml } from '../../rules/scheme/scheme-yaml.ts';
import { fill } from '../../rules/value/text.ts';
import type { CommandModule } from '../command.ts';
import { loadScheme, loadSchemes, schemeFolders, sourceOf } from './load-scheme.ts';
import { dirOption, type SchemeOptions } from './options.ts';
import { examplesOf } from './page-examples.ts';

interface ShowOptions extends SchemeOptions {
  readonly resolved?: boolean;
  readonly format?: string;
}

const FORMATS = ['yaml', 'md'];

const command: CommandModule<ShowOptions> = {
  arguments: [{ syntax: '<id>', description: schemeCommandTexts.id }],
  options: [
    { flags: '--resolved', description: schemeCommandTexts.optionResolved },
    { flags: '--format <format>', description: pageVerbTexts.optionFormat, choices: FORMATS },
    dirOption,
  ],
  examples: [
    { command: 'mutual scheme show fuzhou-3', says: schemeCommandTexts.showExampleFile },
    { command: 'mutual scheme show fuzhou-4 --resolved --dir schemes', says: schemeCommandTexts.showExampleResolved },
    { command: 'mutual scheme show fuzhou-3 --format md', says: pageVerbTexts.examplePage },
  ],
  async run(context, [id = ''], options) {
    requireFormat(options.format);
    const folders = schemeFolders(context, options.dir);
    const { file, text, fault } = sourceOf(id, await loadSchemes(folders));
    if (fault === 'not-utf8') throw new UserError(schemeTexts.notUtf8, { found: file });
    const about = { schemaVersion: 1, command: 'scheme show', id, file };
    if (!options.resolved && options.format !== 'md') {
      context.print(context.json ? JSON.stringify({ ...about, text }, null, 2) : text.trimEnd());
      return 0;
    }
    const { scheme, hash } = await loadScheme(id, folders);
    if (options.format === 'md') {
      const language = options.lang ?? scheme.language ?? 'zh';
      const page = schemePage({ scheme, hash, examples: await examplesOf(scheme, folders), reasons }, language);
      context.print(context.json ? JSON.stringify({ ...about, hash, language, page }, null, 2) : page.trimEnd());
      return 0;
    }
    if (context.json) context.print(JSON.stringify({ ...about, hash, scheme }, null, 2));
    else {
      context.print(fill(schemeCommandTexts.resolvedOf, context.language, { id, file, hash }));
      context.print(schemeYaml(scheme).trimEnd());
    }
    return 0;
  },
};

export default command;

function requireFormat(found: string | undefined): void {
  if (found === undefined || FORMATS.includes(found)) return;
  throw new UserError(pageVerbErrors.format, { found });
}
