import { realpath, stat } from 'node:fs/promises';
import { basename, isAbsolute, join, normalize, relative, resolve, sep } from 'node:path';
import { glob, isDynamicPattern } from 'tinyglobby';
import { type Text, worded } from '../../rules/value/text.ts';
import { inputMistakes, inputTexts } from '../report/text/input-texts.ts';
import { UserError } from '../user-error.ts';
import { byCodeUnits, isClutter } from './file-names.ts';
import { walkFolder } from './walk-folder.ts';

/** One file to read. */
export interface SubmittedInput {
  /** Absolute, in the form of this system; `-` for standard input. */
  readonly path: string;
  /** As people see it: as it was given or found, with `/` between its parts. */
  readonly shownAs: string;
}

/** What was asked for, as files. */
export interface ExpandedInputs {
  /** In path order, which is the order in which units apply. Each file once. */
  readonly inputs: readonly SubmittedInput[];
  /** Files in the folders whose names are those of no table, as people see them. */
  readonly skipped: readonly string[];
}

/** What comes of one thing that was asked for. */
interface Expansion {
  readonly inputs: readonly SubmittedInput[];
  readonly skipped?: readonly string[];
  readonly fault?: Text;
}

/** For standard input. */
const STDIN = '-';

/**
 * Turns what a user names into the files that are meant: files as they are, folders with all below them, patterns (which the shells of Windows leave to us), and
 * `-` for standard input.
 *
 * @param given - as on the command line
 * @param directory - absolute; what relative paths start from
 * @throws UserError that names everything of which nothing came: what is not there, what matches nothing, folders without a table
 */
export async function expandInputs(given: readonly string[], directory: string): Promise<ExpandedInputs> {
  const expansions: Expansion[] = [];
  for (const each of given) expansions.push(await expand(fromHere(each, directory), directory));
  const faults = expansions.flatMap((expansion) => expansion.fault ?? []);
  if (faults.length > 0) {
    const list = { zh: faults.map(({ zh }) => zh).join('；'), en: faults.map(({ en }) => en).join('; ') };
    throw new UserError(inputMistakes.faulty, { faults: list });
  }
  const inputs = await eachOnce(expansions.flatMap((expansion) => expansion.inputs));
  if (inputs.length === 0) throw new UserError(inputMistakes.nothingToRead);
  const skipped = new Set(expansions.flatMap((expansion) => expansion.skipped ?? []));
  return { inputs, skipped: [...skipped].sort(byCodeUnits) };
}

/** An absolute path below the folder that relative ones start from, as a relative one: what is told and kept of a file says nothing of the folders of this machine where it need not. */
function fromHere(given: string, directory: string): string {
  if (!isAbsolute(given)) return given;
  const below = relative(directory, given);
  return below === '' || below.split(sep)[0] === '..' || isAbsolute(below) ? given : below;
}

async function expand(given: string, directory: string): Promise<Expansion> {
  if (given === STDIN) return { inputs: [{ path: STDIN, shownAs: STDIN }] };
  const path = resolve(directory, given);
  try {
    const found = await stat(path);
    if (found.isDirectory()) return await expandFolder(given, path);
    return { inputs: isClutter(basename(path)) ? [] : [{ path, shownAs: shown(given) }] };
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    // On Windows a `*` in a path is no valid name at all.
    if (['ENOENT', 'ENOTDIR', 'EINVAL'].includes(code)) return expandPattern(given, directory);
    return { inputs: [], fault: worded(inputTexts.notOpened, { path: given, cause: code }) };
  }
}

async function expandFolder(given: string, path: string): Promise<Expansion> {
  const { tables, others } = await walkFolder(path);
  const shownBelow = (found: string) => shown(join(given, relative(path, found)));
  if (tables.length === 0) return { inputs: [], fault: worded(inputTexts.emptyFolder, { path: given }) };
  return {
    inputs: tables.map((found) => ({ path: found, shownAs: shownBelow(found) })),
    skipped: others.map(shownBelow),
  };
}

/** A pattern; on Windows its `\` parts folders and hides no character. */
async function expandPattern(given: string, directory: string): Promise<Expansion> {
  const pattern = given.replaceAll(sep, '/');
  if (!isDynamicPattern(pattern)) return { inputs: [], fault: worded(inputTexts.notThere, { path: given }) };
  const options = { cwd: directory, absolute: isAbsolute(given), expandDirectories: false };
  const matches = (await glob(pattern, options)).filter((match) => !isClutter(basename(match)));
  if (matches.length === 0) return { inputs: [], fault: worded(inputTexts.nothingMatches, { path: given }) };
  return { inputs: matches.map((match) => ({ path: resolve(directory, match), shownAs: shown(match) })) };
}

function shown(path: string): string {
  return normalize(path).replaceAll(sep, '/');
}

/** In path order. Two spellings of one file are one input, that whose shown path comes first. */
async function eachOnce(inputs: readonly SubmittedInput[]): Promise<SubmittedInput[]> {
  const seen = new Map<string, SubmittedInput>();
  for (const input of [...inputs].sort((one, other) => byCodeUnits(one.shownAs, other.shownAs))) {
    const file = input.path === STDIN ? STDIN : await realpath(input.path);
    if (!seen.has(file)) seen.set(file, input);
  }
  return [...seen.values()];
}
