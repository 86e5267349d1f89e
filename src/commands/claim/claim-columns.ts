import { claimMapErrors } from '../../io/report/text/claim-map-texts.ts';
import { enrolErrors } from '../../io/report/text/enrol-texts.ts';
import { UserError } from '../../io/user-error.ts';
import { type ClaimColumnMap, parseClaimColumnMap } from '../../rules/claim-sheet/claim-column-map.ts';
import type { Scheme } from '../../rules/scheme/schema.ts';
import type { ClaimOptions } from './claim-terms.ts';

/**
 * Reads `--map 姓名=B` of `mutual claim`, all entries at once; undefined where there is none.
 *
 * @throws UserError for entries that cannot be read, and beside `--decided`, whose sheets have columns of their own
 */
export function claimColumnsOf(
  { map: entries = [], decided }: ClaimOptions,
  scheme: Scheme,
): ClaimColumnMap | undefined {
  if (entries.length === 0) return undefined;
  if (decided === true) throw new UserError(claimMapErrors.withDecided, {});
  const { map, problems } = parseClaimColumnMap(entries, scheme);
  if (problems.length > 0)
    throw new UserError(enrolErrors.badMap, { count: problems.length, found: problems.join(', ') });
  return map;
}
