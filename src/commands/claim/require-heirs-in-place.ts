import { shownNumber } from '../../io/ledger/entry/claims/claim-number.ts';
import { amendedPayees } from '../../io/ledger/read/claims/amended-payees.ts';
import type { ClaimRecord } from '../../io/ledger/read/claims/claim-record.ts';
import { heirsInPlaceErrors } from '../../io/report/text/heirs-in-place-texts.ts';
import { UserError } from '../../io/user-error.ts';
import type { SubmittedClaim } from '../../rules/claim-intake/submitted-claim.ts';
import { heirOutOfPlace } from '../../rules/payout/heir-out-of-place.ts';
import type { OpenWorkspace } from '../open-period-ledger.ts';

/** States of payments of which the money went, or goes: not those that came back or were withdrawn. */
const GONE: ReadonlySet<string> = new Set(['waiting', 'paid', 'voided']);

/**
 * Refuses to move heirs under whose places money or an amended account is on record.
 *
 * @param after - the claim as it is to stand
 * @throws UserError that names the heir and his place
 */
export async function requireHeirsInPlace(
  { ledger, workspace }: OpenWorkspace,
  { number, lines, submitted: before }: ClaimRecord,
  after: SubmittedClaim,
): Promise<void> {
  if (before.heirs.length === 0) return;
  const amended = await amendedPayees(ledger, [number]);
  const paid = new Set(lines.flatMap(({ heir, state }) => (heir !== null && GONE.has(state) ? [heir] : [])));
  const bound = (place: number) => paid.has(place) || amended(number, place) !== undefined;
  const moved = heirOutOfPlace(before.heirs, after.heirs, bound);
  if (moved === undefined) return;
  const kept = before.heirs.flatMap(({ name }, place) => (bound(place) ? [`${place + 1} ${name}`] : [])).join('、');
  const claim = shownNumber(workspace.settings.office, number);
  throw new UserError(heirsInPlaceErrors.moved, {
    claim,
    place: moved.place + 1,
    heir: moved.before,
    found: moved.after ?? '—',
    kept,
  });
}
