import type { BundleBalance, BundlePeriod, BundleUnit } from '../../entry/books/bundle-entries.ts';
import type { Ledger } from '../../ledger.ts';
import { atOneMoment } from '../../store/transaction.ts';

/** What another ledger reported last of one period. */
export interface ReportedPeriod extends Omit<BundlePeriod, 'figures'> {
  /** The office that reports. */
  readonly office: string;
  /** The entry that brought it in. */
  readonly entry: string;
}

/**
 * Periods that other ledgers have reported, by office and name.
 *
 * @throws UserError where the ledger cannot be read
 */
export async function reportedPeriods(
  ledger: Ledger,
  sought: { readonly family?: string; readonly office?: string } = {},
): Promise<ReportedPeriod[]> {
  return atOneMoment(ledger, async ({ database }) => {
    let query = database.selectFrom('bundle_period').selectAll();
    if (sought.family !== undefined) query = query.where('family', '=', sought.family);
    if (sought.office !== undefined) query = query.where('office', '=', sought.office);
    const rows = await query.orderBy('office').orderBy('period').execute();
    return rows.map(({ starts, ends, scheme_hash: schemeHash, books, ...row }) => ({
      ...row,
      schemeHash,
      span: { from: starts, to: ends },
      books: JSON.parse(books) as BundleBalance[],
    }));
  });
}

/**
 * Units' figures that another ledger reported of a period, in its order.
 *
 * @throws UserError where the ledger cannot be read
 */
export async function reportedUnits<Figures extends BundleUnit>(
  ledger: Ledger,
  { office, period }: Pick<ReportedPeriod, 'office' | 'period'>,
): Promise<Figures[]> {
  return atOneMoment(ledger, async ({ database }) => {
    const rows = await database
      .selectFrom('bundle_unit')
      .select('figures')
      .where('office', '=', office)
      .where('period', '=', period)
      .orderBy('place')
      .execute();
    return rows.map(({ figures }) => JSON.parse(figures) as Figures);
  });
}
