import type { PeriodInForce } from '../../../rules/enrolment/known.ts';
import { ledgerTexts as texts } from '../../report/text/ledger-texts.ts';
import { UserError } from '../../user-error.ts';
import { periodId } from '../entry/period-id.ts';
import type { Ledger, Store } from '../ledger.ts';
import type { Row } from '../store/database.ts';
import { atOneMoment } from '../store/transaction.ts';

/** A period with the version of its scheme that is in force. */
export interface StoredPeriod {
  readonly period: PeriodInForce;
  readonly state: string;
  readonly schemeHash: string;
  /** The resolved scheme as it was stored, still to be read by the scheme language. */
  readonly scheme: unknown;
}

/**
 * A period by its scheme and number.
 *
 * @throws UserError where the ledger does not hold it; it names those that it holds
 */
export async function periodInForce(ledger: Ledger, scheme: string, number: string): Promise<StoredPeriod> {
  return atOneMoment(ledger, async (store) => {
    const periods = await readPeriods(store);
    const found = periods.find((each) => each.id === periodId(scheme, number));
    if (found !== undefined) return storedPeriod(found);
    const names = periods.map((each) => each.id).join(', ');
    throw new UserError(
      { message: texts.periodMissing, fix: texts.periodMissingFix },
      { scheme, number, periods: names === '' ? '-' : names },
    );
  });
}

/** All periods that the ledger holds, the latest first. */
export async function periods(ledger: Ledger): Promise<StoredPeriod[]> {
  return atOneMoment(ledger, async (store) => (await readPeriods(store)).map(storedPeriod));
}

async function readPeriods(store: Store) {
  return store.database
    .selectFrom('period')
    .innerJoin('scheme_version', 'scheme_version.hash', 'period.scheme_hash')
    .selectAll('period')
    .select('scheme_version.text')
    .orderBy('period.starts', 'desc')
    .orderBy('period.id')
    .execute();
}

function storedPeriod(row: Row<'period'> & { readonly text: string }): StoredPeriod {
  return {
    period: { scheme: row.scheme, number: row.number, span: { from: row.starts, to: row.ends } },
    state: row.state,
    schemeHash: row.scheme_hash,
    scheme: JSON.parse(row.text),
  };
}
