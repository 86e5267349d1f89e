import { readFile } from 'node:fs/promises';
import { basename, isAbsolute, relative, sep } from 'node:path';
import type { SchemeSource } from '../../rules/scheme/source-tree.ts';
import { schemeTexts } from '../report/text/scheme-texts.ts';
import { UserError } from '../user-error.ts';

/**
 * Reads a YAML file as it stands.
 *
 * @param path - of the file
 * @param from - the folder from which its path is shown to the user
 * @param ending - what its id has not: of its name the rest
 * @throws UserError where it cannot be read or is not UTF-8
 */
export async function readSourceFile(path: string, from: string, ending: RegExp): Promise<SchemeSource> {
  const source = await readIfUtf8(path, from, ending);
  if (source.fault === 'not-utf8') throw new UserError(schemeTexts.notUtf8, { found: source.file });
  return source;
}

/**
 * The same for one of several files: one that is not UTF-8 says so itself and does not stand in the way of the others.
 *
 * @throws UserError where it cannot be read
 */
export async function readIfUtf8(path: string, from: string, ending: RegExp): Promise<SchemeSource> {
  const file = shownPath(path, from);
  const id = basename(path).replace(ending, '');
  const bytes = await readFile(path).catch(() => {
    throw new UserError(schemeTexts.fileUnreadable, { found: file });
  });
  try {
    return { id, file, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return { id, file, text: '', fault: 'not-utf8' };
  }
}

/** Relative where that leads down from the folder, else the whole path; always with `/`. */
function shownPath(path: string, from: string): string {
  const way = relative(from, path);
  return (way.startsWith('..') || isAbsolute(way) ? path : way).split(sep).join('/');
}
