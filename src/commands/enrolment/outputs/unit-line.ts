import type { UnitLine } from '../../../io/workbook/units.ts';
import { lastOfEachUnit } from '../../../rules/enrolment/last-of-each-unit.ts';
import { describe } from '../../../rules/findings/describe.ts';
import type { Finding } from '../../../rules/findings/finding.ts';
import { maskPersonalData } from '../../../rules/findings/mask.ts';
import type { Language } from '../../../rules/value/text.ts';
import type { Judged } from '../judged.ts';

/** How many findings stand in words in a line of units.xlsx. */
const FIRST_FINDINGS = 3;

const rank = (finding: Finding) => (finding.severity === 'error' ? 0 : 1);

/** Which lists count for their units, each among those of one run. */
interface Counting {
  readonly last: ReadonlySet<Judged>;
  readonly lastStanding: ReadonlySet<Judged>;
}

/**
 * The lines of units.xlsx, one for each list in the order of the run. Of several lists of a unit the last one counts for it, and its dues by the last that was not returned, as
 * in the totals of report.json.
 */
export function unitLines(lists: readonly Judged[], language: Language): UnitLine[] {
  const counting = {
    last: lastOf(lists),
    lastStanding: lastOf(lists.filter(({ plan }) => plan.status !== 'returned')),
  };
  return lists.map((list) => unitLine(list, counting, language));
}

function lastOf(lists: readonly Judged[]): Set<Judged> {
  const told = lists.map((list) => ({
    list,
    identity: { id: list.unit, name: list.plan.unit.name, creditCode: list.plan.unit.creditCode },
  }));
  return new Set(lastOfEachUnit(told).map(({ list }) => list));
}

/** A list's line: what was found of it and what its unit owes, personal data masked. A returned list owes nothing, for no plan. */
function unitLine(list: Judged, { last, lastStanding }: Counting, language: Language): UnitLine {
  const { plan, findings, unchanged } = list;
  const count = (severity: Finding['severity']) => findings.filter((finding) => finding.severity === severity).length;
  const serious = findings
    .filter((finding) => finding.severity !== 'note')
    .toSorted((one, other) => rank(one) - rank(other));
  return {
    unit: plan.unit.name,
    status: unchanged ? 'unchanged' : plan.status,
    headcounts: plan.list.headcounts,
    participants: plan.list.participants,
    plans:
      plan.status === 'returned' ? plan.plans.map((figures) => ({ ...figures, due: '0.00' as const })) : plan.plans,
    due: plan.status === 'returned' ? '0.00' : plan.due,
    errors: count('error'),
    warnings: count('warning'),
    firstFindings: serious
      .slice(0, FIRST_FINDINGS)
      .map((finding) => describe(finding, { language, mask: maskPersonalData }).message),
    file: plan.list.file,
    countsUnit: last.has(list),
    countsDue: lastStanding.has(list),
  };
}
