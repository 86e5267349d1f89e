import type { UnitLine } from '../../../io/workbook/units.ts';
import { describe } from '../../../rules/findings/describe.ts';
import type { Finding } from '../../../rules/findings/finding.ts';
import { maskPersonalData } from '../../../rules/findings/mask.ts';
import type { Language } from '../../../rules/value/text.ts';
import type { Judged } from '../judged.ts';

/** How many findings stand in words in a line of units.xlsx. */
const FIRST_FINDINGS = 3;

const rank = (finding: Finding) => (finding.severity === 'error' ? 0 : 1);

/** A submission's line of units.xlsx: what was found of it and what the unit owes, personal data masked. */
export function unitLine({ plan, findings, unchanged }: Judged, language: Language): UnitLine {
  const count = (severity: Finding['severity']) => findings.filter((finding) => finding.severity === severity).length;
  const serious = findings
    .filter((finding) => finding.severity !== 'note')
    .toSorted((one, other) => rank(one) - rank(other));
  return {
    unit: plan.unit.name,
    status: unchanged ? 'unchanged' : plan.status,
    headcounts: plan.list.headcounts,
    participants: plan.list.participants,
    plans: plan.plans,
    due: plan.status === 'returned' ? '0.00' : plan.due,
    errors: count('error'),
    warnings: count('warning'),
    firstFindings: serious
      .slice(0, FIRST_FINDINGS)
      .map((finding) => describe(finding, { language, mask: maskPersonalData }).message),
    file: plan.list.file,
  };
}
