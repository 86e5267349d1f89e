import { type SqlBool, sql } from 'kysely';
import type { PeriodInForce } from '../../../../rules/enrolment/known.ts';
import { entryPeriod } from '../../entry/period-id.ts';
import type { Ledger } from '../../ledger.ts';
import { noUnit } from '../../project/unit-entry.ts';
import { atOneMoment } from '../../store/transaction.ts';
import type { ClaimRecord } from './claim-record.ts';
import { claimRecords } from './claim-records.ts';
import { type ClaimStanding, standingConditions } from './claim-standings.ts';

/** Claims read at once. */
const pageSize = 500;

/** A claim by its number in full, with its lines in batches; undefined where there is none, or its entry was undone. */
export async function claimByNumber(ledger: Ledger, number: string): Promise<ClaimRecord | undefined> {
  return atOneMoment(ledger, async (store) => {
    const rows = await store.database.selectFrom('claim').selectAll().where('number', '=', number).execute();
    return (await claimRecords(store, rows, { withLines: true }))[0];
  });
}

/** All claims of a person, of any scheme, in order of event, with their lines in batches. */
export async function claimsOfPerson(ledger: Ledger, person: string): Promise<ClaimRecord[]> {
  return atOneMoment(ledger, async (store) => {
    const claims = store.database.selectFrom('claim').selectAll().where('person', '=', person);
    const rows = await claims.orderBy('event_day').orderBy('applied').orderBy('position').orderBy('place').execute();
    return claimRecords(store, rows, { withLines: true });
  });
}

/** Which claims of a period are wanted; all where nothing is said. */
export interface ClaimsWanted {
  /** Id of the claimants' unit. */
  readonly unit?: string | undefined;
  readonly office?: string | undefined;
  readonly standing?: ClaimStanding | undefined;
  /** Name of the entry that took them in. */
  readonly entry?: string | undefined;
  /** With their lines in batches. */
  readonly withLines?: boolean | undefined;
}

/** Claims of a period in the order in which they were taken in, a page in memory at a time. */
export async function* claimsOfPeriod(
  ledger: Ledger,
  period: PeriodInForce,
  wanted: ClaimsWanted = {},
): AsyncGenerator<ClaimRecord> {
  const { id } = entryPeriod(period);
  const withLines = wanted.withLines === true;
  let after = { position: 0n, place: 0n, number: '' };
  for (;;) {
    const from = after;
    const page = await atOneMoment(ledger, async (store) => {
      let query = store.database.selectFrom('claim').selectAll().where('period', '=', id);
      for (const column of ['unit', 'office', 'entry'] as const) {
        const value = wanted[column];
        if (value !== undefined) query = query.where(column, '=', value);
      }
      if (wanted.standing) query = query.where(sql<SqlBool>`${sql.raw(standingConditions[wanted.standing].holds)}`);
      const rows = await query
        .where(({ eb, refTuple, tuple }) =>
          eb(refTuple('position', 'place', 'number'), '>', tuple(from.position, from.place, from.number)),
        )
        .orderBy('position')
        .orderBy('place')
        .orderBy('number')
        .limit(pageSize)
        .execute();
      return { rows, records: await claimRecords(store, rows, { withLines }) };
    });
    yield* page.records;
    const last = page.rows.at(-1);
    if (last === undefined || page.rows.length < pageSize) return;
    after = { position: last.position, place: last.place, number: last.number };
  }
}

/** By what a sheet of claims is known to have been taken already. */
export interface ClaimSheetSought {
  readonly period: PeriodInForce;
  /** Id; null of claims whose unit the ledger does not know. */
  readonly unit: string | null;
  readonly sha256: string;
  readonly schemeHash: string;
  readonly optionsHash: string;
}

/** The entry by which a unit's claims of a file were taken in under the same scheme and options, if it still counts: then taking them in again changes nothing. */
export async function claimSheetInForce(
  ledger: Ledger,
  sought: ClaimSheetSought,
): Promise<{ readonly entry: string } | undefined> {
  return atOneMoment(ledger, (store) => sheetInForce(store, sought));
}

/** Whether anything was taken in from a file under a version of a period's scheme that still counts. */
export async function holdsSheetOf(
  ledger: Ledger,
  { period, sha256, schemeHash }: Pick<ClaimSheetSought, 'period' | 'sha256' | 'schemeHash'>,
): Promise<boolean> {
  const row = await atOneMoment(ledger, ({ database }) =>
    database
      .selectFrom('claim_sheet')
      .select('entry')
      .where('sha256', '=', sha256)
      .where('period', '=', entryPeriod(period).id)
      .where('scheme_hash', '=', schemeHash)
      .where('undone_by', 'is', null)
      .executeTakeFirst(),
  );
  return row !== undefined;
}

/** The same within a transaction. */
export async function sheetInForce(
  { database }: Pick<Ledger, 'database'>,
  { period, unit, sha256, schemeHash, optionsHash }: ClaimSheetSought,
): Promise<{ readonly entry: string } | undefined> {
  return database
    .selectFrom('claim_sheet')
    .select('entry')
    .where('period', '=', entryPeriod(period).id)
    .where('unit', '=', unit ?? noUnit)
    .where('sha256', '=', sha256)
    .where('scheme_hash', '=', schemeHash)
    .where('options_hash', '=', optionsHash)
    .where('undone_by', 'is', null)
    .orderBy('entry')
    .executeTakeFirst();
}
