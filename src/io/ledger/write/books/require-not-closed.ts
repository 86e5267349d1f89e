import { sql } from 'kysely';
import { periodName } from '../../../../rules/value/period-name.ts';
import { ledgerBookTexts as texts } from '../../../report/text/ledger-book-texts.ts';
import { UserError } from '../../../user-error.ts';
import type { Store } from '../../ledger.ts';
import { readPeriodStage } from '../../read/books/period-stage.ts';
import { inChunks } from '../../store/chunks.ts';

/**
 * Holds that no period was closed on what is to be undone: on who was in it, what was decided, paid and received for it. Nor is a closing itself undone, which has a command of its own.
 *
 * @throws UserError naming the period
 */
export async function requireNotClosed(store: Store, entries: readonly string[]): Promise<void> {
  for (const chunk of inChunks(entries)) {
    await requireNoClosing(store, chunk);
    const { rows } = await sql<{ period: string }>`
      select touched.period
      from (
        select entry, period from unit_entry where entry in (${sql.join(chunk)})
        union
        select entry, period from posting where entry in (${sql.join(chunk)})
      ) as touched
      join period on period.id = touched.period
      join unit_entry as mine on mine.entry = touched.entry
      join unit_entry as closing on closing.entry = period.closed_by
      where closing.position > mine.position
      order by touched.period limit 1`.execute(store.database);
    const [closed] = rows;
    if (closed === undefined) continue;
    const { closedBy } = await readPeriodStage(store, closed.period);
    const named = { period: periodName(closed.period), day: closedBy?.day ?? '' };
    throw new UserError({ message: texts.closedSince, fix: texts.closedFix }, named);
  }
}

async function requireNoClosing({ database }: Store, entries: readonly string[]): Promise<void> {
  const closing = await database
    .selectFrom('unit_entry')
    .select('entry')
    .where('entry', 'in', [...entries])
    .where('kind', 'in', ['period-closed', 'period-reopened'])
    .limit(1)
    .executeTakeFirst();
  if (closing !== undefined) throw new UserError({ message: texts.closingUndone, fix: texts.closingUndoneFix });
}
