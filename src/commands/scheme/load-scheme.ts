import { resolve } from 'node:path';
import { schemeTexts } from '../../io/report/text/scheme-texts.ts';
import { packagedSchemes, readSchemes } from '../../io/scheme/read-schemes.ts';
import { schemeHash } from '../../io/scheme/scheme-hash.ts';
import { UserError } from '../../io/user-error.ts';
import { findSettingsFile, readWorkspace } from '../../io/workspace/workspace.ts';
import { resolveScheme } from '../../rules/scheme/resolve.ts';
import type { Scheme } from '../../rules/scheme/schema.ts';
import { schemeJson } from '../../rules/scheme/scheme-json.ts';
import { describeSchemeProblem, isError, type SchemeProblem } from '../../rules/scheme/scheme-problem.ts';
import type { SchemeSource } from '../../rules/scheme/source-tree.ts';
import { suggestion } from '../../rules/scheme/suggestion.ts';
import { nearestOf } from '../../rules/value/nearest.ts';
import type { Language } from '../../rules/value/text.ts';
import type { Context } from '../command.ts';
import { shownPath } from '../shown-path.ts';
import { problemText } from './problem-text.ts';

/** A scheme that may be used. */
export interface LoadedScheme {
  readonly scheme: Scheme;
  /** SHA-256 of {@link json}, lower-case hexadecimal. */
  readonly hash: string;
  /** The resolved scheme as canonical JSON, which the ledger keeps. */
  readonly json: string;
}

/** Where to look for schemes. */
export interface SchemeFolders {
  /** The centre's own schemes; they come before those of the same name that ship with the program. */
  readonly directory?: string;
  /** The folder from which paths are shown; the current one where absent. */
  readonly from?: string;
}

/** The centre's own schemes: `--dir` or `--schemes`, else MUTUAL_SCHEMES, else the folder that mutual.yaml names, where there is one. */
export function schemeFolders({ surroundings }: Context, dir: string | undefined): SchemeFolders {
  const from = surroundings.directory;
  const given = dir ?? surroundings.environment.MUTUAL_SCHEMES;
  if (given) return { from, directory: resolve(from, given) };
  const workspace = findSettingsFile(from) ? readWorkspace(from) : undefined;
  const own = workspace?.settings.schemes;
  return workspace && own !== undefined ? { from, directory: resolve(workspace.folder, own) } : { from };
}

/** Every scheme at hand, by id: those that come with the program and the centre's own. */
export async function loadSchemes(folders: SchemeFolders = {}): Promise<ReadonlyMap<string, SchemeSource>> {
  return readSchemes(schemeDirectories(folders), folders.from ?? '.');
}

/** The folders themselves; what stands in a later one comes before what stands in an earlier. */
export function schemeDirectories({ directory }: SchemeFolders): readonly string[] {
  return directory === undefined ? [packagedSchemes()] : [packagedSchemes(), directory];
}

/**
 * The scheme of an id, resolved, checked and hashed.
 *
 * @throws UserError where there is none of that id, or where it has errors: all of them, each with file, line and how to mend it
 */
export async function loadScheme(id: string, folders: SchemeFolders = {}): Promise<LoadedScheme> {
  const sources = await loadSchemes(folders);
  sourceOf(id, sources);
  const { scheme, problems } = resolveScheme(id, sources);
  const errors = problems.filter(isError);
  if (!scheme || errors.length > 0) throw unusable(id, errors, folders);
  const json = schemeJson(scheme);
  return { scheme, hash: schemeHash(json), json };
}

/** @throws UserError where there is none of that id */
export function sourceOf(id: string, sources: ReadonlyMap<string, SchemeSource>): SchemeSource {
  const source = sources.get(id);
  if (source) return source;
  throw new UserError(schemeTexts.unknown, { found: id, suggestion: suggestion(nearestOf(id, sources.keys())) });
}

function unusable(id: string, errors: readonly SchemeProblem[], { directory, from = '.' }: SchemeFolders): UserError {
  const inWords = (language: Language) =>
    errors.map((problem) => problemText(describeSchemeProblem(problem, language), language)).join('\n');
  return new UserError(schemeTexts.unusable, {
    id,
    dir: directory === undefined ? '' : ` --dir ${shownPath(directory, from)}`,
    count: errors.length,
    problems: { zh: inWords('zh'), en: inWords('en') },
  });
}
