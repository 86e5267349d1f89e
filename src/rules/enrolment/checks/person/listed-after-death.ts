import type { Check } from '../../check.ts';
import { findingsOn } from '../findings-on.ts';
import { rowFinding } from '../row-finding.ts';

/**
 * Somebody of whose death the ledger knows, by a claim or an amendment, on a list that would enrol him. Who is in force through the unit already stays as he is, whatever the list says.
 */
export const listedAfterDeath: Check = {
  codes: ['listed-after-death'],
  needs: 'ledger',
  run: (subject) =>
    findingsOn(subject.members, (reading) => {
      const number = reading.identity.document?.number ?? '';
      const day = subject.known.deaths?.get(number);
      if (day === undefined || day >= subject.asOf || subject.known.unit?.members.has(number)) return undefined;
      return rowFinding(subject, 'listed-after-death', reading, 'id-number', { parameters: { day } });
    }),
};
