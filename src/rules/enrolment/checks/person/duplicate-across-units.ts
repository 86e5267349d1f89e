import type { Check } from '../../check.ts';
import { rowFinding } from './row-finding.ts';

/**
 * A person who is enrolled through another unit in this period, by an earlier list of the same run or by the ledger. Where a scheme allows several units, the same
 * plan still cannot be taken twice.
 */
export const duplicateAcrossUnits: Check = {
  codes: ['duplicate-across-units'],
  needs: 'ledger',
  run: (subject) => {
    const oneUnit = subject.scheme.members.oneUnit ?? true;
    return subject.members.flatMap((member) => {
      const elsewhere = subject.known.elsewhere.get(member.identity.document?.number ?? '');
      if (!elsewhere) return [];
      if (!oneUnit && !elsewhere.plans.some((plan) => member.plans.includes(plan))) return [];
      const parameters = { otherUnit: elsewhere.unitName };
      return [rowFinding(subject, 'duplicate-across-units', member, 'id-number', { parameters })];
    });
  },
};
