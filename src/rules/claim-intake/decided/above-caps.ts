import type { FormerClaim } from '../../claim/claim.ts';
import { capSpans, capsOf, overCap } from '../../claim/limits/over-caps.ts';
import { benefitView, claimView } from '../../claim/view.ts';
import { formerAwards } from '../../claim-plan/counted-awards.ts';
import type { KnownClaimant } from '../../claim-plan/standing-claim.ts';
import { finding } from '../../findings/catalogue.ts';
import type { Scheme } from '../../scheme/schema.ts';
import type { DateSpan } from '../../value/plain-date.ts';
import type { DecidedFinding } from './check-decided.ts';
import type { DecidedRow } from './decided-row.ts';

/**
 * `decided-amount-above-cap`: what was decided elsewhere goes beyond a cap of the scheme, by itself or with what the person has had before, in the ledger or higher up in the sheet. Only a
 * warning: what was decided is a fact. Quiet where no source gives the cap, and of a cap for each share where nothing is known of shares.
 *
 * @param persons - by identity number; who is not there has had nothing
 */
export function aboveCaps(
  rows: readonly DecidedRow[],
  persons: ReadonlyMap<string, Pick<KnownClaimant, 'member' | 'history'>>,
  { scheme, period }: { readonly scheme: Scheme; readonly period: { readonly span: DateSpan } },
): DecidedFinding[] {
  const above = new Map<string, FormerClaim[]>();
  return rows.flatMap((row, index) => {
    const { claim: stated, claimant, elsewhere } = row.claim.submitted;
    const { amount, status } = elsewhere;
    const id = stated.benefit ?? '';
    const ofBenefit = capsOf(scheme, id);
    if (ofBenefit.length === 0 || status === 'rejected' || status === 'held') return [];
    const { number } = claimant.identity;
    const { member = { plans: [] }, history = [] } = persons.get(number) ?? {};
    const before = above.get(number) ?? history.map((each) => ({ ...each, ...formerAwards(each), frozen: true }));
    const claim = { ...stated, id: `~${index}` };
    const awards = [{ benefit: id, amount }];
    above.set(number, [...before, { claim, period: { span: period.span }, awards, frozen: true }]);
    const situation = { claim, member, period: { span: period.span }, history: before };
    const view = benefitView(claimView(scheme, situation), id);
    const caps = ofBenefit.filter(({ cap }) => cap.times !== 'shares' || view.coverage !== undefined);
    const over = caps.flatMap((cap) => overCap(view, cap, awards));
    const [most] = over.sort((one, other) => other.amount.comparedTo(one.amount));
    if (most === undefined) return [];
    const { allowed, had, per, clause } = most;
    const beyond = most.amount.toFixed(2);
    const parameters = { benefit: view.benefit.title, span: capSpans[per], allowed, had, beyond };
    return [
      {
        row,
        finding: finding('decided-amount-above-cap', { origin: row.amountAt, found: amount, parameters, clause }),
      },
    ];
  });
}
