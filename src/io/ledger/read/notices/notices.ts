import { type Yuan, yuan } from '../../../../rules/value/money.ts';
import type { PlainDate } from '../../../../rules/value/plain-date.ts';
import type { NoticePublished } from '../../entry/notice-entries.ts';
import { bodyOf } from '../../entry/read-entry.ts';
import type { Ledger, Store } from '../../ledger.ts';
import { atOneMoment } from '../../store/transaction.ts';
import { type EntryRun, entryRuns } from '../claims/entry-runs.ts';

/** A public notice as the ledger has it, without its lines. */
export interface NoticeRecord {
  /** In full, `红河州办事处/2026-001`. */
  readonly notice: string;
  readonly madeBy: EntryRun;
  readonly period: string;
  /** First and last day on which it is up. */
  readonly from: PlainDate;
  readonly to: PlainDate;
  readonly options: Readonly<Record<string, string>>;
  readonly lines: number;
  readonly amount: Yuan;
  readonly undoneBy: string | null;
}

/** All notices of an office, the latest first; also those that were undone. */
export async function noticesOf(ledger: Ledger, office: string): Promise<NoticeRecord[]> {
  return atOneMoment(ledger, async (store) => {
    const rows = await store.database
      .selectFrom('notice')
      .selectAll()
      .where('office', '=', office)
      .orderBy('year', 'desc')
      .orderBy('ordinal', 'desc')
      .execute();
    const runs = await entryRuns(
      store,
      rows.map(({ entry }) => entry),
    );
    return rows.map(({ notice, entry, period, starts, ends, options, lines, amount_fen, undone_by }) => ({
      ...{ notice, period, from: starts, to: ends, undoneBy: undone_by },
      madeBy: runs.get(entry) ?? { entry, run: 0, actor: '' },
      options: JSON.parse(options) as Record<string, string>,
      lines: Number(lines),
      amount: yuan(amount_fen),
    }));
  });
}

/**
 * All that a notice shows, as it was published.
 *
 * @throws Error where the entry published none: a fault of ours, or a damaged ledger
 */
export async function noticeShown(ledger: Ledger, { madeBy }: Pick<NoticeRecord, 'madeBy'>): Promise<NoticePublished> {
  return atOneMoment(ledger, async (store) => {
    const body = await bodyOf(store, madeBy.entry);
    if (body.kind !== 'notice-published') throw new Error(`the entry ${madeBy.entry} published no notice`);
    return body;
  });
}

/** Whether objections in force come of a file, by its SHA-256: it was taken before. */
export async function isTaken(ledger: Ledger, sha256: string): Promise<boolean> {
  return atOneMoment(ledger, async (store) => (await objectionsOfFile(store, sha256)) > 0);
}

/** How many objections in force come of a file, by its SHA-256. */
export async function objectionsOfFile({ database }: Store, sha256: string): Promise<number> {
  const { count } = await database
    .selectFrom('objection')
    .select((each) => each.fn.countAll().as('count'))
    .where('sha256', '=', sha256)
    .where('undone_by', 'is', null)
    .executeTakeFirstOrThrow();
  return Number(count);
}
