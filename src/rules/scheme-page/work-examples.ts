import type { SchemeCase } from '../cases/case-file.ts';
import { runCase } from '../cases/run-cases.ts';
import type { WorkingCalendar } from '../claim/claim.ts';
import type { Scheme } from '../scheme/schema.ts';
import { madeCases } from './made-cases.ts';
import type { WorkedExample } from './worked-example.ts';

/**
 * The worked examples of a scheme's page, decided by the engine: its cases; where it has none, claims made from the bounds of its benefits, of which those are left out
 * for which nothing is paid, since they show no computation.
 *
 * @param calendar - holidays, for deadlines in working days
 */
export function workExamples(
  scheme: Scheme,
  cases: readonly SchemeCase[],
  calendar: WorkingCalendar | undefined,
): readonly WorkedExample[] {
  if (cases.length > 0)
    return cases.map((of) => {
      const { decision, decidedBy, passed } = runCase(scheme, of, calendar);
      return { origin: 'case', of, expected: { of: of.expect, met: passed }, decision, decidedBy };
    });
  return madeCases(scheme).flatMap((of) => {
    const { decision, decidedBy } = runCase(scheme, of, calendar);
    const paid = decision.status === 'approved' || decision.status === 'reduced';
    return paid ? [{ origin: 'bounds' as const, of, decision, decidedBy }] : [];
  });
}
