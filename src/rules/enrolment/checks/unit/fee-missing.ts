import { finding } from '../../../findings/catalogue.ts';
import { fen } from '../../../value/money.ts';
import type { Check, Subject } from '../../check.ts';
import { originOfFact } from '../../finding-origins.ts';
import type { MemberReading } from '../../member-reading.ts';
import { listed } from '../../rule-words.ts';

/**
 * A plan whose fee no source gives, which stands under the scheme's `missing`: its coverage begins, but nothing of it is due. A warning, since the scheme says so itself and such a
 * list may be taken; but the unit's due is then too low, and no later scheme reaches a coverage that has begun. Told once for the list, with what is not in force at a fee already.
 */
export const feeMissing: Check = {
  codes: ['fee-missing'],
  needs: 'ledger',
  run: (subject) => {
    const { submission, scheme } = subject;
    const without = Object.keys(scheme.plans).filter((id) => scheme.plans[id]?.fee === undefined);
    if (without.length === 0) return [];
    const taken = without.filter((id) => subject.members.some((reading) => beginsUnpaid(subject, reading, id)));
    const [clause] = taken.flatMap((id) => scheme.plans[id]?.clause ?? []);
    if (clause === undefined) return [];
    const people = subject.members.filter((reading) => taken.some((id) => beginsUnpaid(subject, reading, id)));
    return [
      finding('fee-missing', {
        origin: originOfFact(submission, 'unit-name'),
        parameters: {
          plans: listed(taken.map((id) => scheme.plans[id]?.title ?? id)),
          paths: listed(taken.map((id) => `plans.${id}.fee`)),
          count: people.length,
          scheme: scheme.id,
        },
        clause,
      }),
    ];
  },
};

function beginsUnpaid({ known }: Subject, { identity, plans }: MemberReading, plan: string): boolean {
  if (!plans.includes(plan)) return false;
  const member = known.unit?.members.get(identity.document?.number ?? '');
  const inForce = member?.coverages.find((coverage) => coverage.plan === plan);
  return inForce === undefined || fen(inForce.fee) === 0n;
}
