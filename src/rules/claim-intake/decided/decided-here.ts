import { finding } from '../../findings/catalogue.ts';
import type { Scheme } from '../../scheme/schema.ts';
import type { Text } from '../../value/text.ts';
import type { KnownClaim } from '../claim-subject.ts';
import { originOfField } from '../intake-claim.ts';
import { forOtherBenefit, knownClaimText, patientKey, receiptKeys, TAKEN_OUT } from '../repeats.ts';
import { sameEvent } from '../same-event.ts';
import type { DecidedFinding } from './check-decided.ts';
import type { DecidedRow } from './decided-row.ts';

/**
 * `claim-receipt-repeated`, `claim-stay-repeated`: decisions made elsewhere on what was claimed for in this ledger as well, which would be paid twice. What was refused elsewhere is no
 * payment. Takes time linear in the rows and claims, but for a person's own.
 *
 * @param known - claims that stand, of these persons or with one of these receipts
 */
export function decidedHere(
  rows: readonly DecidedRow[],
  known: readonly KnownClaim[],
  scheme: Scheme,
): readonly DecidedFinding[] {
  const own = known.filter(({ submitted }) => submitted.elsewhere === undefined);
  const byReceipt = grouped(own, ({ submitted }) => [...receiptKeys(submitted).keys()]);
  const byPatient = grouped(own, ({ submitted }) => [patientKey(submitted)]);
  return rows.flatMap((row): DecidedFinding[] => {
    const { submitted } = row.claim;
    if (submitted.elsewhere.status === 'rejected') return [];
    for (const [key, receipt] of receiptKeys(submitted)) {
      const holder = byReceipt.get(key)?.find((each) => !forOtherBenefit(each.submitted, submitted));
      if (holder === undefined) continue;
      const origin = originOfField(row.claim, 'receipt-number');
      const parameters = { first: knownClaimText(holder), name: holder.submitted.claimant.name, remedy: TAKEN_OUT };
      return [{ row, finding: finding('claim-receipt-repeated', { origin, found: receipt, parameters }) }];
    }
    const same = byPatient.get(patientKey(submitted))?.find((each) => sameEvent(submitted, each.submitted, scheme));
    return same === undefined ? [] : [{ row, finding: repeatedStay(row, knownClaimText(same)) }];
  });
}

function repeatedStay({ claim }: DecidedRow, first: Text) {
  const { admitted, diagnosed, happened, settled } = claim.submitted.claim;
  return finding('claim-stay-repeated', {
    origin: originOfField(claim, 'admitted', 'diagnosed', 'happened', 'settled'),
    found: admitted ?? diagnosed ?? happened ?? settled ?? '',
    parameters: { first, name: claim.submitted.claimant.name, remedy: TAKEN_OUT },
  });
}

function grouped(
  claims: readonly KnownClaim[],
  keysOf: (claim: KnownClaim) => readonly string[],
): Map<string, KnownClaim[]> {
  const groups = new Map<string, KnownClaim[]>();
  for (const claim of claims) {
    for (const key of keysOf(claim)) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [claim]);
      else group.push(claim);
    }
  }
  return groups;
}
