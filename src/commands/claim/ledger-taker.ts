import type { RunHandle } from '../../io/ledger/entry/append-entry.ts';
import { claimBasis } from '../../io/ledger/read/claims/claim-basis.ts';
import { takeClaims } from '../../io/ledger/write/claims/take-claims.ts';
import { claimErrors } from '../../io/report/text/claim-texts.ts';
import { UserError } from '../../io/user-error.ts';
import type { ClaimTerms } from './claim-terms.ts';
import type { Taker } from './taker.ts';

/**
 * Takes claims into the ledger, as part of a run.
 *
 * @returns a taker that throws a UserError where another version of the scheme comes into force meanwhile: what it took before stands
 */
export function ledgerTaker({ open }: ClaimTerms, run: RunHandle): Taker {
  const { ledger, period, schemeHash } = open;
  return {
    beside: [],
    basisOf: (numbers) => claimBasis(ledger, { period, numbers }),
    async take({ unit, file, sha256, optionsHash, basis, decide }) {
      const planned = decide(basis);
      const request = { period, unit: unit?.id ?? null, file, sha256, schemeHash, optionsHash, basis, planned, decide };
      const outcome = await takeClaims(ledger, run, request);
      if (outcome.outcome === 'applied') {
        const { entry, numbers, sheet } = outcome;
        return { entry, numbers, sheet };
      }
      throw new UserError(claimErrors.ledgerMoves, { file });
    },
  };
}
