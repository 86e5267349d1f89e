import { dirname, resolve } from 'node:path';
import { caseErrors } from '../../io/report/text/case-texts.ts';
import { type CaseSource, readCaseFile, readCaseFiles } from '../../io/scheme/read-cases.ts';
import { UserError } from '../../io/user-error.ts';
import { type CaseProblem, describeCaseProblem } from '../../rules/cases/case-problem.ts';
import { checkCases, schemeDiffers, schemeUnknown } from '../../rules/cases/check-cases.ts';
import { type CaseReading, namedScheme, readCases } from '../../rules/cases/read-cases.ts';
import { resolveScheme } from '../../rules/scheme/resolve.ts';
import type { Scheme } from '../../rules/scheme/schema.ts';
import { isError } from '../../rules/scheme/scheme-problem.ts';
import type { SchemeSource } from '../../rules/scheme/source-tree.ts';
import type { Language } from '../../rules/value/text.ts';
import { loadSchemes, type SchemeFolders, schemeDirectories, sourceOf } from './load-scheme.ts';
import { problemText } from './problem-text.ts';

/** A file of cases with the scheme that it proves; both may be used. */
export interface LoadedCases {
  readonly scheme: Scheme;
  readonly reading: CaseReading;
}

/** What cases are asked for. */
export interface WantedCases {
  /** Ids of schemes; none for all that have cases. */
  readonly ids: readonly string[];
  /** The one file of cases to take, from the user's folder. */
  readonly file?: string | undefined;
}

type Sources = ReadonlyMap<string, SchemeSource>;

/** A file of cases, and the id that it must name; undefined where any will do. */
interface Candidate {
  readonly reading: CaseReading;
  readonly wanted: readonly string[];
}

/**
 * The cases that are asked for, with their schemes.
 *
 * @returns those, and the ids of the schemes asked for that have none
 * @throws UserError where there is no scheme of an id, or where a file has errors: all of them of all files, each with line and how to mend it
 */
export async function loadCases(
  { ids, file }: WantedCases,
  folders: SchemeFolders,
): Promise<{ readonly loaded: readonly LoadedCases[]; readonly without: readonly string[] }> {
  const sources = await loadSchemes(folders);
  const asked = new Set(ids.length > 0 ? ids.map((id) => sourceOf(id, sources).id) : sources.keys());
  const candidates =
    file === undefined
      ? await besideSchemes(asked, ids.length === 0, sources, folders)
      : [await oneFile(file, ids, folders)];
  const problems: CaseProblem[] = [];
  const schemes = new Map<string, Scheme | undefined>();
  const loaded = candidates.flatMap(({ reading, wanted }): LoadedCases[] => {
    const named = namedScheme(reading);
    problems.push(...reading.problems);
    if (named === undefined) return [];
    problems.push(...wanted.filter((id) => id !== named).map((id) => schemeDiffers(reading, id)));
    if (!sources.has(named)) problems.push(schemeUnknown(reading, sources.keys()));
    else if (!schemes.has(named)) schemes.set(named, resolved(named, sources, problems));
    const scheme = schemes.get(named);
    if (scheme === undefined) return [];
    problems.push(...checkCases(reading, scheme));
    return [{ scheme, reading }];
  });
  if (problems.length > 0) throw unusable(problems);
  const covered = new Set(loaded.map(({ scheme }) => scheme.id));
  return { loaded, without: file === undefined ? [...asked].filter((id) => !covered.has(id)) : [] };
}

async function oneFile(path: string, ids: readonly string[], { from = '.' }: SchemeFolders): Promise<Candidate> {
  return { reading: readCases(await readCaseFile(resolve(from, path), from)), wanted: ids };
}

/** Cases stand beside their scheme, or in a later folder: those that ship do not prove a scheme that a centre has put in place of the one that ships. */
async function besideSchemes(
  asked: ReadonlySet<string>,
  all: boolean,
  sources: Sources,
  folders: SchemeFolders,
): Promise<Candidate[]> {
  const { from = '.' } = folders;
  const directories = schemeDirectories(folders).map((each) => resolve(from, each));
  const beside = ({ source, directory }: CaseSource) => {
    const scheme = sources.get(source.id);
    if (scheme === undefined) return all;
    const home = directories.indexOf(dirname(resolve(from, scheme.file)));
    return asked.has(source.id) && directories.indexOf(directory) >= home;
  };
  const files = await readCaseFiles(directories, from);
  return files.filter(beside).map(({ source }) => ({ reading: readCases(source), wanted: [source.id] }));
}

/** The scheme where it may be used; else its errors join the others. */
function resolved(id: string, sources: Sources, problems: CaseProblem[]): Scheme | undefined {
  const { scheme, problems: own } = resolveScheme(id, sources);
  const errors = own.filter(isError);
  problems.push(...errors);
  return errors.length > 0 ? undefined : scheme;
}

function unusable(problems: readonly CaseProblem[]): UserError {
  const inWords = (language: Language) =>
    inOrder(problems)
      .map((problem) => problemText(describeCaseProblem(problem, language), language))
      .join('\n');
  return new UserError(caseErrors.unusable, {
    count: problems.length,
    problems: { zh: inWords('zh'), en: inWords('en') },
  });
}

/** File by file as they were read, each from its first line to its last. */
function inOrder(problems: readonly CaseProblem[]): CaseProblem[] {
  const files = [...new Set(problems.map(({ place }) => place.file))];
  const key = ({ place }: CaseProblem) => [files.indexOf(place.file), place.line, place.column] as const;
  return problems.toSorted((one, other) => {
    const [left, right] = [key(one), key(other)];
    return left[0] - right[0] || left[1] - right[1] || left[2] - right[2];
  });
}
