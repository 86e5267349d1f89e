import type { Check } from '../../check.ts';
import { findingsOn } from '../findings-on.ts';
import { rowFinding } from '../row-finding.ts';

/**
 * A person who is enrolled through another unit in this period, by an earlier list of the same run or by the ledger. Where a scheme allows several units, the same
 * plan still cannot be taken twice. Who is a member through this unit already, as after a transfer, keeps what he has: only a further plan could be a second one.
 */
export const duplicateAcrossUnits: Check = {
  codes: ['duplicate-across-units'],
  needs: 'ledger',
  run: (subject) => {
    const oneUnit = subject.scheme.members.oneUnit ?? true;
    return findingsOn(subject.members, (member) => {
      const number = member.identity.document?.number ?? '';
      const elsewhere = subject.known.elsewhere.get(number);
      if (!elsewhere) return undefined;
      const here = subject.known.unit?.members.get(number)?.coverages.map(({ plan }) => plan);
      const coming = member.plans.filter((plan) => !here?.includes(plan));
      if ((here || !oneUnit) && !elsewhere.plans.some((plan) => coming.includes(plan))) return undefined;
      const parameters = { otherUnit: elsewhere.unitName };
      return rowFinding(subject, 'duplicate-across-units', member, 'id-number', { parameters });
    });
  },
};
