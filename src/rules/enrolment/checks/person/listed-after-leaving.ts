import { plusDays } from '../../../value/plain-date.ts';
import type { Check } from '../../check.ts';
import { isCutShort, isOpenOn } from '../../open-coverage.ts';
import { findingsOn } from '../findings-on.ts';
import { rowFinding } from '../row-finding.ts';

/**
 * A member of this unit whose coverage an amendment has ended, on its list again. What is in force stays as it is, so the row would cover him for no day: the unit
 * must know, whether the list or the amendment is wrong.
 */
export const listedAfterLeaving: Check = {
  codes: ['listed-after-leaving'],
  needs: 'ledger',
  run: (subject) =>
    findingsOn(subject.members, (reading) => {
      const member = subject.known.unit?.members.get(reading.identity.document?.number ?? '');
      const ended = member?.coverages.find(
        (each) =>
          reading.plans.includes(each.plan) &&
          isCutShort(each, subject) &&
          !member.coverages.some(({ plan, from, to }) => plan === each.plan && isOpenOn({ from, to }, subject.asOf)),
      );
      if (!ended?.to) return undefined;
      const parameters = {
        plan: subject.scheme.plans[ended.plan]?.title ?? ended.plan,
        lastDay: plusDays(ended.to, -1),
      };
      return rowFinding(subject, 'listed-after-leaving', reading, 'id-number', { parameters });
    }),
};
