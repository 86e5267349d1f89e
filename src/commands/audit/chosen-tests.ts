import { auditTexts } from '../../io/report/text/audit-texts.ts';
import { UserError } from '../../io/user-error.ts';
import { nearestOf } from '../../rules/value/nearest.ts';
import type { RunnableTest } from './audit-scope.ts';
import { auditTests } from './run-tests.ts';

/**
 * The tests that `--test` names, in the order of the report; all where it names none.
 *
 * @throws UserError where there is no test of that name
 */
export function chosenTests(
  ids: readonly string[] | undefined,
  all: readonly RunnableTest[] = auditTests,
): readonly RunnableTest[] {
  if (ids === undefined) return all;
  const known = all.map(({ test }) => test.id);
  for (const found of ids) {
    if (known.includes(found)) continue;
    const name = nearestOf(found, known);
    const suggestion =
      name === undefined ? { zh: '', en: '' } : { zh: `是不是 ${name}？`, en: `Did you mean ${name}? ` };
    throw new UserError(auditTexts.unknownTest, { found, suggestion });
  }
  return all.filter(({ test }) => ids.includes(test.id));
}
