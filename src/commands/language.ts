import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Language } from '../rules/value/text.ts';
import type { Surroundings } from './command.ts';

/**
 * The language of what a user sees: `--lang`, else MUTUAL_LANG, else mutual.yaml's, else the system's locale (Chinese for a Chinese one, otherwise English).
 * Settled before anything else, and without reading the whole workspace, so that help and mistakes in the command line speak it too.
 */
export function settleLanguage(surroundings: Surroundings): Language {
  const { argv, environment, directory, locale } = surroundings;
  const flag = argv.indexOf('--lang');
  const given = flag >= 0 ? argv[flag + 1] : argv.find((word) => word.startsWith('--lang='))?.slice('--lang='.length);
  for (const wanted of [given, environment.MUTUAL_LANG, workspaceLanguage(directory)]) {
    if (wanted === 'zh' || wanted === 'en') return wanted;
  }
  return /^zh/i.test(locale) ? 'zh' : 'en';
}

function workspaceLanguage(start: string): string | undefined {
  for (let folder = start; ; folder = dirname(folder)) {
    const file = join(folder, 'mutual.yaml');
    if (existsSync(file)) return languageIn(file);
    if (folder === dirname(folder)) return undefined;
  }
}

/** A mutual.yaml of another account cannot be read; that is told where the workspace is needed, not here, where help and mistakes are only put into words. */
function languageIn(file: string): string | undefined {
  try {
    return /^language:\s*["']?(zh|en)\b/m.exec(readFileSync(file, 'utf8'))?.[1];
  } catch {
    return undefined;
  }
}
