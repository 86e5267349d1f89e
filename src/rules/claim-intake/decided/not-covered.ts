import { isCovered } from '../../claim/checks/benefit-checks.ts';
import { coverage } from '../../claim/checks/coverage.ts';
import { coverageEnded } from '../../claim/checks/coverage-ended.ts';
import { waiting } from '../../claim/checks/waiting.ts';
import type { Reason } from '../../claim/decision.ts';
import { titleOf } from '../../claim/reason.ts';
import { type BenefitView, benefitView, claimView } from '../../claim/view.ts';
import { formerAwards } from '../../claim-plan/counted-awards.ts';
import type { KnownClaimant } from '../../claim-plan/standing-claim.ts';
import { finding } from '../../findings/catalogue.ts';
import { coverReasons } from '../../findings/claim-reasons.ts';
import type { Scheme } from '../../scheme/schema.ts';
import type { DateSpan } from '../../value/plain-date.ts';
import { worded } from '../../value/text.ts';
import { originOfField } from '../intake-claim.ts';
import type { DecidedFinding } from './check-decided.ts';
import type { DecidedRow } from './decided-row.ts';

const texts = {
  'plan-not-taken': coverReasons.planNotTaken,
  'outside-coverage': coverReasons.outside,
  'within-waiting': coverReasons.waiting,
  'coverage-ended': coverReasons.ended,
} as const;

/**
 * `decided-not-covered`: what was decided elsewhere and is to be paid here is for an event outside the coverage of its plan, as after a withdrawal, or within its waiting. Only a warning: what
 * was decided is a fact, and the ledger may lack what was known there. What was paid already is the other's affair, and who is no member at all is told as such.
 *
 * @param persons - by identity number
 */
export function notCovered(
  rows: readonly DecidedRow[],
  persons: ReadonlyMap<string, Pick<KnownClaimant, 'member' | 'history'>>,
  { scheme, period }: { readonly scheme: Scheme; readonly period: { readonly span: DateSpan } },
): DecidedFinding[] {
  return rows.flatMap((row) => {
    const { claim: stated, claimant, elsewhere } = row.claim.submitted;
    const { member, history } = persons.get(claimant.identity.number) ?? {};
    const id = stated.benefit ?? '';
    const isToBePaid = row.elsewhere === 'open' && /[1-9]/.test(elsewhere.amount);
    if (!isToBePaid || member === undefined || member.plans.length === 0 || !scheme.benefits?.[id]) return [];
    const before = (history ?? []).map((each) => ({ ...each, ...formerAwards(each), frozen: true }));
    const situation = { claim: { ...stated, id: '~' }, member, period: { span: period.span }, history: before };
    const view = benefitView(claimView(scheme, situation), id);
    const [against] = againstCover(view);
    const text = against && texts[against.code as keyof typeof texts];
    if (against === undefined || text === undefined) return [];
    const { date, plan, benefit } = against.values;
    const origin =
      date === undefined
        ? originOfField(row.claim, 'benefit', 'event')
        : originOfField(row.claim, 'happened', 'admitted', 'diagnosed', 'discharged', 'settled');
    const reason = worded(text, {
      ...against.values,
      ...(benefit !== undefined && { benefit: titleOf(view, String(benefit)) }),
    });
    const parameters = { benefit: view.benefit.title, amount: elsewhere.amount, reason };
    const found = String(date ?? plan ?? benefit ?? '');
    const { clause } = against;
    const told = { origin, found, parameters, ...(clause !== undefined && { clause }) };
    return [{ row, finding: finding('decided-not-covered', told) }];
  });
}

/** Why the coverage gives nothing for it, as the ledger knows the coverage now. */
function againstCover(view: BenefitView): readonly Reason[] {
  return [...coverage(view).against, ...coverageEnded(view).against, ...(isCovered(view) ? waiting(view).against : [])];
}
