import type { ClaimBasis } from '../../io/ledger/read/claims/claim-basis.ts';
import type { DecidedSheet } from '../../io/ledger/write/claims/take-claims.ts';
import { decisionFindings } from '../../rules/claim-intake/decision-findings.ts';
import type { IntakeClaim } from '../../rules/claim-intake/intake-claim.ts';
import { planSheet } from '../../rules/claim-plan/plan-sheet.ts';
import type { Finding } from '../../rules/findings/finding.ts';
import type { ClaimTerms } from './claim-terms.ts';

/**
 * How the claims of a unit are decided on whatever is known at that moment.
 *
 * @param found - what the checks found of each claim: its codes are kept with it
 */
export function groupDecider(
  claims: readonly IntakeClaim[],
  unit: string | null,
  found: (claim: IntakeClaim) => readonly Finding[],
  { grounds, newId }: ClaimTerms,
): (basis: ClaimBasis) => DecidedSheet {
  const fresh = claims.map(({ submitted }) => ({
    claim: { ...submitted.claim, id: newId() },
    number: submitted.claimant.identity.number,
    unit,
  }));
  return (basis) => {
    const { decided, redecided, postings } = planSheet(fresh, basis.persons, grounds);
    return {
      taken: claims.flatMap((claim, index) => {
        const placed = decided[index];
        if (placed === undefined) return [];
        const findings = [...found(claim), ...decisionFindings(claim, placed.decision, { ...grounds, periods: [] })];
        const codes = [...new Set(findings.map(({ code }) => code))];
        const { submitted } = claim;
        return [{ submitted, ...placed, codes, elsewhere: null }];
      }),
      redecided: redecided.map(({ number, decision, awards, eventDay }) => ({ number, decision, awards, eventDay })),
      postings,
    };
  };
}
