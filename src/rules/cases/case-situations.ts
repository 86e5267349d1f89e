import type { ClaimSituation, FormerClaim, WorkingCalendar } from '../claim/claim.ts';
import type { Scheme } from '../scheme/schema.ts';
import { claimOfCase, sum } from './case-claim.ts';
import type { SchemeCase } from './case-file.ts';
import { memberOfCase } from './case-member.ts';
import { periodFrom, periodOfCase } from './case-period.ts';

/**
 * What is to be decided for a case: the claims of the history that the scheme itself decides, then the claim in hand, each with those that are frozen.
 *
 * @throws RangeError where nobody can tell the period; `checkCases` says so before
 */
export function situationsOf(
  { given }: SchemeCase,
  scheme: Scheme,
  calendar: WorkingCalendar | undefined,
): readonly ClaimSituation[] {
  const { history = [] } = given;
  const period = given.period ? periodFrom(given.period.start, scheme) : periodOfCase(scheme, given.claim);
  if (period === undefined) throw new RangeError('a case without a day');
  const member = memberOfCase(given, scheme, period);
  const former = history.map(({ claim, period: own, paid }, index) => {
    const itsPeriod = own ? periodFrom(own.start, scheme) : period;
    return { claim: claimOfCase(`history[${index + 1}]`, claim, scheme, itsPeriod), period: itsPeriod, paid };
  });
  const frozen = former.flatMap(({ paid, ...each }): FormerClaim[] =>
    paid === undefined ? [] : [{ ...each, awards: awardsOf(paid), frozen: true }],
  );
  const open = former.filter(({ paid }) => paid === undefined);
  const claim = claimOfCase('claim', given.claim, scheme, period);
  return [...open, { claim, period }].map((each) => ({
    claim: each.claim,
    period: each.period,
    member,
    history: frozen,
    ...(calendar && { calendar }),
  }));
}

function awardsOf(paid: Readonly<Record<string, string>>): FormerClaim['awards'] {
  return Object.entries(paid).map(([benefit, amount]) => ({ benefit, amount: sum(amount) }));
}
