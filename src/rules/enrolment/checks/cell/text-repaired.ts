import type { Finding, PersonalData } from '../../../findings/finding.ts';
import type { RosterField } from '../../../scheme/forms.ts';
import type { Check } from '../../check.ts';
import { rowFinding } from '../row-finding.ts';

const PERSONAL: Readonly<Partial<Record<RosterField, PersonalData>>> = {
  name: 'name',
  'id-number': 'id-number',
  phone: 'phone',
  'bank-card': 'bank-card',
};

/** What was repaired without doubt, told so that the unit can see what its cell was read as. */
export const textRepaired: Check = {
  codes: ['text-repaired'],
  needs: 'submission',
  run: (subject) => {
    const findings: Finding[] = [];
    for (const member of subject.members) {
      for (const { field, raw, value } of member.repairs) {
        const kind = PERSONAL[field] ?? 'text';
        const details = { found: raw, parameters: { value }, personal: { found: kind, value: kind } };
        findings.push(rowFinding(subject, 'text-repaired', member, field, details));
      }
    }
    return findings;
  },
};
