import type { ClaimRecord } from '../../io/ledger/read/claims/claim-record.ts';
import { diseaseErrors } from '../../io/report/text/claim-disease-texts.ts';
import { rulingErrors } from '../../io/report/text/claim-ruling-texts.ts';
import { statedErrors } from '../../io/report/text/stated-texts.ts';
import { UserError } from '../../io/user-error.ts';
import type { Scheme } from '../../rules/scheme/schema.ts';
import type { CorrectionWish } from './correction-options.ts';
import { groupsNamed } from './disease-judged.ts';
import { clausesOf, type RulingOptions } from './ruling-options.ts';
import { valuesStated } from './value-stated.ts';

/** Whether a command line has a reviewer's word on the disease or on a value, by which the claim is decided again. */
export function saysSomething({ disease = [], state = [] }: RulingOptions): boolean {
  return disease.length + state.length > 0;
}

/**
 * A reviewer's word on a claim, as `mutual claim decide --disease` and `--state` give it.
 *
 * @param office - the workspace's, whose claims are named without it
 * @throws UserError where no reason was given, it is rejected or held besides, or a group, a value or a clause is none that may be named
 */
export function saidOf(options: RulingOptions, record: ClaimRecord, scheme: Scheme, office: string): CorrectionWish {
  const { approve = false, reject, hold, reason, waive = [], disease = [], state = [] } = options;
  if (reject || hold) throw new UserError((disease.length > 0 ? diseaseErrors : statedErrors).withholding);
  if (!reason?.trim()) throw new UserError(rulingErrors.noReason);
  const said = {
    ...(disease.length > 0 && { diseases: groupsNamed(disease, scheme) }),
    ...(state.length > 0 && { stated: valuesStated(state, record, scheme, office) }),
    vouched: approve,
  };
  return { reason: reason.trim(), sheet: undefined, sets: [], waived: clausesOf(waive, scheme), said };
}
