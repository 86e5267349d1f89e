import { adoptionsOf } from '../../io/ledger/read/adoptions.ts';
import { claimsLeftByAdoption } from '../../io/ledger/read/claims/left-by-adoption.ts';
import { adoptionClaimsTexts } from '../../io/report/text/adoption-claims-texts.ts';
import { fill } from '../../rules/value/text.ts';
import type { Context } from '../command.ts';
import type { OpenPeriod } from '../open-period-ledger.ts';

/** Warns where claims of the period are still to be decided under the version of its scheme that was adopted last: they would be paid as they were decided before. */
export async function warnOfAdoption({ ledger, period }: OpenPeriod, { language, say }: Context): Promise<void> {
  const last = (await adoptionsOf(ledger, period)).at(-1);
  if (last === undefined) return;
  const left = await claimsLeftByAdoption(ledger, period);
  if (left > 0) say(fill(adoptionClaimsTexts.payout, language, { left, scheme: last.scheme }));
}
