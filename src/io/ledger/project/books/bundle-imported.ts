import type { BundleImported, BundlePeriod } from '../../entry/books/bundle-entries.ts';
import { canonicalJson } from '../../entry/canonical-json.ts';
import type { Row } from '../../store/database.ts';
import { insertRows } from '../../store/insert-rows.ts';
import type { Projection } from '../projection.ts';
import { noteUnits, noUnit } from '../unit-entry.ts';
import type { Undone } from './project-books.ts';

/** The office's latest report takes the place of the one before. */
export async function projectBundle(to: Projection, body: BundleImported): Promise<void> {
  const { from: office, head, file, sha256 } = body;
  await noteUnits(to, body.kind, null, []);
  await insertRows(to.store, 'bundle', [
    {
      ...{ office, entry: to.entry, position: BigInt(to.position), hash: head.hash, file, sha256, undone_by: null },
      sequence: BigInt(head.sequence),
    },
  ]);
  await report(to, body, to.entry);
}

/** The report before counts again, if there was one. */
export async function undoBundle(to: Projection, body: BundleImported, { entry, bodyOf }: Undone): Promise<void> {
  const { database } = to.store;
  await database.updateTable('bundle').set({ undone_by: to.entry }).where('entry', '=', entry).execute();
  const before = await database
    .selectFrom('bundle')
    .select('entry')
    .where('office', '=', body.from)
    .where('undone_by', 'is', null)
    .orderBy('position', 'desc')
    .limit(1)
    .executeTakeFirst();
  const standing = before === undefined ? undefined : await bodyOf(before.entry);
  if (standing?.kind !== 'bundle-imported') return drop(to, body.from);
  await report(to, standing, before?.entry ?? '');
}

async function report(to: Projection, { from: office, periods }: BundleImported, entry: string): Promise<void> {
  await drop(to, office);
  await insertRows(
    to.store,
    'bundle_period',
    periods.map(({ period, family, number, span, schemeHash, title, books }) => ({
      ...{ office, period, entry, family, number, starts: span.from, ends: span.to, scheme_hash: schemeHash, title },
      books: canonicalJson(books),
    })),
  );
  for (const period of periods) await insertRows(to.store, 'bundle_unit', unitRows(office, entry, period));
}

function unitRows(office: string, entry: string, { period, figures }: BundlePeriod): Row<'bundle_unit'>[] {
  return figures.map((unit, index) => ({
    ...{ office, period, place: BigInt(index + 1), entry, unit: unit.unit ?? noUnit, credit_code: unit.code },
    region: unit.region,
    figures: canonicalJson(unit),
  }));
}

async function drop({ store: { database } }: Projection, office: string): Promise<void> {
  for (const table of ['bundle_unit', 'bundle_period'] as const) {
    await database.deleteFrom(table).where('office', '=', office).execute();
  }
}
