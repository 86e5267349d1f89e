import { caseErrors } from '../../io/report/text/case-texts.ts';
import { readCalendarFiles } from '../../io/scheme/read-calendar.ts';
import { UserError } from '../../io/user-error.ts';
import { readCalendars } from '../../rules/claim/calendar-file.ts';
import type { WorkingCalendar } from '../../rules/claim/claim.ts';
import { describeSchemeProblem } from '../../rules/scheme/scheme-problem.ts';
import type { Language } from '../../rules/value/text.ts';
import { type SchemeFolders, schemeDirectories } from './load-scheme.ts';
import { problemText } from './problem-text.ts';

/**
 * The public holidays of the years that are known: those that come with the program, and a centre's own `calendar.yaml` in the folder of its schemes, year by year.
 *
 * @throws UserError where a table has errors: all of them, each with file, line and how to mend it
 */
export async function loadCalendar(folders: SchemeFolders = {}): Promise<WorkingCalendar> {
  const { calendar, problems } = readCalendars(
    await readCalendarFiles(schemeDirectories(folders), folders.from ?? '.'),
  );
  if (calendar) return calendar;
  const inWords = (language: Language) =>
    problems.map((problem) => problemText(describeSchemeProblem(problem, language), language)).join('\n');
  throw new UserError(caseErrors.calendarUnusable, {
    count: problems.length,
    problems: { zh: inWords('zh'), en: inWords('en') },
  });
}
