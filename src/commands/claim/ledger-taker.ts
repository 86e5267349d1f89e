import type { RunHandle } from '../../io/ledger/entry/append-entry.ts';
import { claimBasis } from '../../io/ledger/read/claims/claim-basis.ts';
import { gatheredEach } from '../../io/ledger/store/gathered.ts';
import { takeClaims } from '../../io/ledger/write/claims/take-claims.ts';
import { claimErrors } from '../../io/report/text/claim-texts.ts';
import { UserError } from '../../io/user-error.ts';
import type { ClaimTerms } from './claim-terms.ts';
import { narrowed } from './narrowed-basis.ts';
import { allTakenBefore } from './taken-before.ts';
import type { Taker } from './taker.ts';

/**
 * Takes claims into the ledger, as part of a run.
 *
 * @returns a taker that throws a UserError where another version of the scheme comes into force meanwhile: what it took before stands
 */
export function ledgerTaker(terms: ClaimTerms, run: RunHandle): Taker {
  const { open } = terms;
  const { ledger, period, schemeHash } = open;
  /** Persons of whom something was taken since a basis was last asked for by itself. */
  const moved = new Set<string>();
  return {
    beside: [],
    async basisOf(numbers, before) {
      const known = before && narrowed(before, numbers);
      if (known && ![...known.persons.values()].some(({ person }) => moved.has(person))) return known;
      if (before === undefined) moved.clear();
      return claimBasis(ledger, { period, numbers });
    },
    before: (groups, file) => allTakenBefore(groups, file, terms),
    each: (items, work) => gatheredEach(ledger, items, work),
    async take({ unit, file, sha256, optionsHash, basis, decide }) {
      for (const { person } of basis.persons.values()) moved.add(person);
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
