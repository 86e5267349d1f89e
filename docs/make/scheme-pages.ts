import { loadScheme } from '../../src/commands/scheme/load-scheme.ts';
import { examplesOf } from '../../src/commands/scheme/page-examples.ts';
import { schemePage } from '../../src/io/report/scheme-page/scheme-page.ts';
import { reasons } from '../../src/rules/claim/reasons.ts';
import type { Language } from '../../src/rules/value/text.ts';

/** The scheme whose page is kept in both languages, as an example of what `mutual scheme show --format md` gives. */
export const SHOWN = 'hangzhou-2021';

/** The page of a scheme that comes with the program, as the command prints it. */
export async function packagedPage(id: string, language: Language): Promise<string> {
  const { scheme, hash } = await loadScheme(id);
  return schemePage({ scheme, hash, examples: await examplesOf(scheme, {}), reasons }, language);
}
