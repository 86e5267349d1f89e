import type { UnitLine } from '../../../io/workbook/units.ts';
import { lastOfEachUnit } from '../../../rules/enrolment/last-of-each-unit.ts';
import { describe } from '../../../rules/findings/describe.ts';
import type { Finding } from '../../../rules/findings/finding.ts';
import { maskPersonalData } from '../../../rules/findings/mask.ts';
import type { Language } from '../../../rules/value/text.ts';
import type { Judged } from '../judged.ts';
import type { ReviewedFile } from '../reviewed-file.ts';

/** How many findings stand in words in a line of units.xlsx. */
const FIRST_FINDINGS = 3;

const rank = (finding: Finding) => (finding.severity === 'error' ? 0 : 1);

/** A file of a run, as far as its lines tell of it. */
export type UnitFile = Pick<ReviewedFile, 'input' | 'findings' | 'lists'>;

/** Which lists count for their units, each among those of one run. */
interface Counting {
  readonly last: ReadonlySet<Judged>;
  readonly lastStanding: ReadonlySet<Judged>;
}

/**
 * The lines of units.xlsx in the order of the run: one for each list, and one for each file that was to hold one and from which none was read. Of several lists of a unit the last one counts for it, and its dues by the last that was not returned, as
 * in the totals of report.json.
 */
export function unitLines(files: readonly UnitFile[], language: Language): UnitLine[] {
  const lists = files.flatMap((file) => file.lists);
  const counting = {
    last: lastOf(lists),
    lastStanding: lastOf(lists.filter(({ plan }) => plan.status !== 'returned')),
  };
  return files.flatMap((file) => [
    ...fileLine(file, language),
    ...file.lists.map((list) => unitLine(list, counting, language)),
  ]);
}

function lastOf(lists: readonly Judged[]): Set<Judged> {
  const told = lists.map((list) => ({
    list,
    identity: { id: list.unit, name: list.plan.unit.name, creditCode: list.plan.unit.creditCode },
  }));
  return new Set(lastOfEachUnit(told).map(({ list }) => list));
}

/** A list's line: what was found of it and what its unit owes. A returned list owes nothing, for no plan. */
function unitLine(list: Judged, { last, lastStanding }: Counting, language: Language): UnitLine {
  const { plan, findings, unchanged } = list;
  return {
    unit: plan.unit.name,
    status: unchanged ? 'unchanged' : plan.status,
    headcounts: plan.list.headcounts,
    participants: plan.list.participants,
    plans:
      plan.status === 'returned' ? plan.plans.map((figures) => ({ ...figures, due: '0.00' as const })) : plan.plans,
    due: plan.status === 'returned' ? '0.00' : plan.due,
    ...foundIn(findings, language),
    file: plan.list.file,
    countsUnit: last.has(list),
    countsDue: lastStanding.has(list),
  };
}

/** The line of a file without a list in which something is wrong; none of a file that holds nothing to be taken, such as one that was not reached before Ctrl-C. */
function fileLine({ input, findings, lists }: UnitFile, language: Language): UnitLine[] {
  if (lists.length > 0 || !findings.some(({ severity }) => severity === 'error')) return [];
  return [
    {
      unit: null,
      status: 'returned',
      headcounts: {},
      participants: 0,
      plans: [],
      due: '0.00',
      ...foundIn(findings, language),
      file: input.shownAs,
      countsUnit: false,
      countsDue: false,
    },
  ];
}

/** How many findings there are, and the first ones in words, errors before warnings, personal data masked. */
function foundIn(
  findings: readonly Finding[],
  language: Language,
): Pick<UnitLine, 'errors' | 'warnings' | 'firstFindings'> {
  const count = (severity: Finding['severity']) => findings.filter((finding) => finding.severity === severity).length;
  const serious = findings
    .filter((finding) => finding.severity !== 'note')
    .toSorted((one, other) => rank(one) - rank(other));
  const firstFindings = serious
    .slice(0, FIRST_FINDINGS)
    .map((finding) => describe(finding, { language, mask: maskPersonalData }).message);
  return { errors: count('error'), warnings: count('warning'), firstFindings };
}
