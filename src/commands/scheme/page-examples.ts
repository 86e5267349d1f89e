import { pageErrors } from '../../io/report/text/scheme-page-verb-texts.ts';
import { readCaseFiles } from '../../io/scheme/read-cases.ts';
import { readSchemes } from '../../io/scheme/read-schemes.ts';
import { UserError } from '../../io/user-error.ts';
import type { SchemeCase } from '../../rules/cases/case-file.ts';
import { checkCases } from '../../rules/cases/check-cases.ts';
import { namedScheme, readCases } from '../../rules/cases/read-cases.ts';
import { runCase } from '../../rules/cases/run-cases.ts';
import type { Scheme } from '../../rules/scheme/schema.ts';
import { madeCases } from '../../rules/scheme-page/made-cases.ts';
import { exampleOfBounds, exampleOfCase, type WorkedExample } from '../../rules/scheme-page/worked-example.ts';
import { loadCalendar } from './load-calendar.ts';
import { type SchemeFolders, schemeDirectories } from './load-scheme.ts';

/**
 * The worked examples of a scheme's page, decided by the engine: its cases where there are some beside it, else claims made from the bounds of its benefits.
 *
 * @throws UserError where its cases cannot be used
 */
export async function examplesOf(scheme: Scheme, folders: SchemeFolders): Promise<readonly WorkedExample[]> {
  const calendar = await loadCalendar(folders);
  const cases = await casesOf(scheme, folders);
  if (cases.length > 0) return cases.map((each) => exampleOfCase(each, runCase(scheme, each, calendar)));
  return madeCases(scheme).flatMap((each) => exampleOfBounds(each, runCase(scheme, each, calendar)) ?? []);
}

/** The cases of a scheme; those beside the scheme of another folder that it stands in for are not its own. */
async function casesOf(scheme: Scheme, folders: SchemeFolders): Promise<readonly SchemeCase[]> {
  const from = folders.from ?? '.';
  const own = folders.directory;
  const isOwn = own !== undefined && (await readSchemes([own], from)).has(scheme.id);
  const directories = isOwn ? [own] : schemeDirectories(folders);
  const readings = (await readCaseFiles(directories, from))
    .map(({ source }) => readCases(source))
    .filter((reading) => namedScheme(reading) === scheme.id);
  for (const reading of readings) {
    const problems = [...reading.problems, ...checkCases(reading, scheme)];
    if (problems.length === 0) continue;
    throw new UserError(pageErrors.casesUnusable, { file: reading.source.file, count: problems.length, id: scheme.id });
  }
  return readings.flatMap(({ file }) => file?.cases ?? []);
}
