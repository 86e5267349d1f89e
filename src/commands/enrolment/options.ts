import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { enrolErrors, enrolTexts } from '../../io/report/text/enrol-texts.ts';
import { sha256 } from '../../io/sha256.ts';
import { UserError } from '../../io/user-error.ts';
import type { Scheme } from '../../rules/scheme/schema.ts';
import { type ColumnMap, parseColumnMap } from '../../rules/submission/recognise-roster.ts';
import type { CommonOptions, Context, OptionDeclaration } from '../command.ts';

/** Options that `check` and `enrol` share. */
export interface RosterOptions extends CommonOptions {
  readonly scheme?: string;
  readonly units?: string;
  readonly map?: readonly string[];
  readonly partial?: boolean;
  readonly start?: string;
}

/** Declarations of {@link RosterOptions}, but for `--start`, which only `check` has. */
export const rosterOptions: readonly OptionDeclaration[] = [
  { flags: '--scheme <id>', description: enrolTexts.optionScheme, environment: 'MUTUAL_SCHEME' },
  { flags: '--units <file>', description: enrolTexts.optionUnits, environment: 'MUTUAL_UNITS' },
  { flags: '--map <column>', description: enrolTexts.optionMap, repeatable: true },
  { flags: '--partial', description: enrolTexts.optionPartial },
];

/** Number of threads, for the verbs that read many files side by side. */
export const jobsOption: OptionDeclaration = {
  flags: '--jobs <number>',
  description: enrolTexts.optionJobs,
  environment: 'MUTUAL_JOBS',
};

/** More threads than this only wait for the one writer. */
const MOST_JOBS_BY_DEFAULT = 8;
const MOST_JOBS = 64;

/** How many threads read: `--jobs`, else one for each core. */
export function jobsOf(wish: string | undefined, { surroundings }: Context): number {
  if (wish === undefined) return Math.min(surroundings.cores, MOST_JOBS_BY_DEFAULT);
  const jobs = /^\d+$/.test(wish) ? Number(wish) : 0;
  if (jobs < 1 || jobs > MOST_JOBS) throw new UserError(enrolErrors.badJobs, { found: wish, most: MOST_JOBS });
  return jobs;
}

/** Reads `--map 姓名=B`, all entries at once. */
export function columnMapOf(entries: readonly string[] | undefined, scheme: Scheme): ColumnMap | undefined {
  if (!entries || entries.length === 0) return undefined;
  const { map, problems } = parseColumnMap(entries, scheme);
  if (problems.length > 0)
    throw new UserError(enrolErrors.badMap, { count: problems.length, found: problems.join(', ') });
  return map;
}

/** Hash of the options that change what a list comes to: a list in force under the same ones is not taken again. */
export async function optionsHashOf(
  options: RosterOptions & { readonly replace?: boolean },
  context: Context,
): Promise<string> {
  const units =
    options.units === undefined ? null : sha256(await readFile(resolve(context.surroundings.directory, options.units)));
  const { partial = false, replace = false, map = [] } = options;
  return sha256(JSON.stringify({ partial, replace, map: map.toSorted(), units }));
}
