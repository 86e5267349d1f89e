import type { PeriodInForce } from '../../../../rules/enrolment/known.ts';
import type { Tallies } from '../../../../rules/summary/tallies.ts';
import type { Fen } from '../../../../rules/value/money.ts';
import type { PlainDate } from '../../../../rules/value/plain-date.ts';
import { entryPeriod } from '../../entry/period-id.ts';
import type { Ledger } from '../../ledger.ts';
import { atOneMoment } from '../../store/transaction.ts';
import { type CoverageGroup, coverageGroups } from './coverage-groups.ts';
import { talliesOfClaims } from './period-figures-claims.ts';
import { talliesOfDues } from './period-figures-dues.ts';
import { talliesOfMembers } from './period-figures-members.ts';

/** What of a period is counted. */
export interface FiguresWish {
  /** Bounds of the bands of claims, in fen, ascending. */
  readonly bounds: readonly Fen[];
  /**
   * The last day that counts, of what was booked, of claims that came in and of what was paid of them; all where left out. Members, and what claims were decided to come to, are
   * as they stand now in any case: `changedSince` says whether that is another.
   */
  readonly until?: PlainDate | undefined;
  /** All coverages of the period, where they were read and cannot have changed since; read where absent. */
  readonly coverages?: readonly CoverageGroup[] | undefined;
}

/** Counts a period in the database itself, by unit; whole at any size. Of a unit the ledger has only what it took in: what bundles report is not among it. */
export async function periodTallies(ledger: Ledger, period: PeriodInForce, wish: FiguresWish): Promise<Tallies> {
  const { id } = entryPeriod(period);
  return atOneMoment(ledger, async (store) => {
    const groups = wish.coverages ?? (await coverageGroups(store, id));
    const [members, dues, claims] = [
      await talliesOfMembers(store, id, groups),
      await talliesOfDues(store, id, wish.until),
      await talliesOfClaims(store, id, wish),
    ];
    const concerned = new Set(
      [...members.listed, ...members.plans, ...dues.dues, ...claims.claims].flatMap(({ unit }) => unit ?? []),
    );
    const listed = new Set(members.listed.map(({ unit }) => unit));
    const rows = await store.database.selectFrom('unit').select(['id', 'name', 'credit_code', 'region']).execute();
    const units = rows
      .filter((row) => concerned.has(row.id))
      .map((row) => ({ ...row, code: row.credit_code, listed: listed.has(row.id) }));
    const { listed: _, ...counted } = members;
    return { units, ...counted, ...dues, ...claims };
  });
}
