import type { Store } from '../ledger.ts';
import type { Row } from '../store/database.ts';

/** Entries read at once. */
const pageSize = 50;

/** All entries in the order in which they can be replayed; within an office that is the order of its chain. */
export async function* pagesOfEntries(store: Store): AsyncGenerator<Row<'entry'>[]> {
  let last: Row<'entry'> | undefined;
  for (;;) {
    const after = last ?? { position: 0n, office: '', sequence: 0n };
    const page = await store.database
      .selectFrom('entry')
      .selectAll()
      .where(({ eb, refTuple, tuple }) =>
        eb(refTuple('position', 'office', 'sequence'), '>', tuple(after.position, after.office, after.sequence)),
      )
      .orderBy('position')
      .orderBy('office')
      .orderBy('sequence')
      .limit(pageSize)
      .execute();
    last = page.at(-1);
    if (last === undefined) return;
    yield page;
  }
}
