import type { Scheme } from '../../rules/scheme/schema.ts';
import { workExamples } from '../../rules/scheme-page/work-examples.ts';
import type { WorkedExample } from '../../rules/scheme-page/worked-example.ts';
import { loadCalendar } from './load-calendar.ts';
import { loadCases } from './load-cases.ts';
import type { SchemeFolders } from './load-scheme.ts';

/**
 * The worked examples of a scheme's page: its cases where there are some beside it, else claims made from the bounds of its benefits.
 *
 * @throws UserError where its cases or the table of holidays cannot be used
 */
export async function examplesOf(scheme: Scheme, folders: SchemeFolders): Promise<readonly WorkedExample[]> {
  const calendar = await loadCalendar(folders);
  const { loaded } = await loadCases({ ids: [scheme.id] }, folders);
  const cases = loaded.flatMap(({ reading }) => reading.file?.cases ?? []);
  return workExamples(scheme, cases, calendar);
}
