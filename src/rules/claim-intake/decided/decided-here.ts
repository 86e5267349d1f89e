import type { Scheme } from '../../scheme/schema.ts';
import type { KnownClaim } from '../claim-subject.ts';
import { knownClaimText } from '../repeats.ts';
import type { DecidedFinding } from './check-decided.ts';
import { DecidedEvents } from './decided-events.ts';
import type { DecidedRow } from './decided-row.ts';

/**
 * `claim-receipt-repeated`, `claim-stay-repeated`, `claim-costs-repeated`: decisions made elsewhere on what stands in this ledger as well, decided here or brought in under another number, which would be
 * paid twice. Takes time linear in the rows and claims, but for a person's own.
 *
 * @param known - claims that stand, of these persons or with one of these receipts
 */
export function decidedHere(
  rows: readonly DecidedRow[],
  known: readonly KnownClaim[],
  scheme: Scheme,
): readonly DecidedFinding[] {
  const events = new DecidedEvents(scheme);
  for (const each of known) events.add({ submitted: each.submitted, called: () => knownClaimText(each) });
  return rows.flatMap((row): DecidedFinding[] => {
    const told = events.repeatedBy(row);
    return told === undefined ? [] : [{ row, finding: told }];
  });
}
