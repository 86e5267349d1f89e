import { fullNumber } from '../../io/ledger/entry/claims/claim-number.ts';
import type { ClaimRecord } from '../../io/ledger/read/claims/claim-record.ts';
import { claimByNumber } from '../../io/ledger/read/claims/find-claims.ts';
import { periodInForce } from '../../io/ledger/read/period-in-force.ts';
import { claimNumberErrors } from '../../io/report/text/claim-texts.ts';
import { UserError } from '../../io/user-error.ts';
import type { Scheme } from '../../rules/scheme/schema.ts';
import { schemeFromJson } from '../../rules/scheme/scheme-json.ts';
import type { OpenPeriod, OpenWorkspace } from '../open-period-ledger.ts';
import { isClaimNumber } from './claim-number.ts';

/**
 * The claim that a person names, an own one without the office.
 *
 * @throws UserError where the ledger has none of that number
 */
export async function findClaim({ ledger, workspace }: OpenWorkspace, word: string): Promise<ClaimRecord> {
  const record = isClaimNumber(word)
    ? await claimByNumber(ledger, fullNumber(workspace.settings.office, word))
    : undefined;
  if (record === undefined) throw new UserError(claimNumberErrors.none, { number: word });
  return record;
}

/** The period of a claim with the scheme in force for it, whichever the workspace is at. */
export async function periodOfClaim(open: OpenWorkspace, { period }: Pick<ClaimRecord, 'period'>): Promise<OpenPeriod> {
  const at = period.indexOf('/');
  const stored = await periodInForce(open.ledger, period.slice(0, at), period.slice(at + 1));
  const scheme: Scheme = schemeFromJson(JSON.stringify(stored.scheme));
  return { ...open, period: stored.period, scheme, schemeHash: stored.schemeHash };
}
