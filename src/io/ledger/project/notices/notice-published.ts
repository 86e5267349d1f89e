import { fen, sumOf } from '../../../../rules/value/money.ts';
import { canonicalJson } from '../../entry/canonical-json.ts';
import type { NoticePublished } from '../../entry/notice-entries.ts';
import { insertRows } from '../../store/insert-rows.ts';
import { noteClaims, noteUndone } from '../claims/claim-notes.ts';
import type { Projection } from '../projection.ts';
import { noteUnits } from '../unit-entry.ts';

/** A notice decides nothing and pays nothing: it is noted of its claims, and which amount of each was public from when to when. */
export async function projectNoticePublished(to: Projection, body: NoticePublished): Promise<void> {
  const { notice, lines } = body;
  const [year = '', ordinal = ''] = notice.slice(notice.lastIndexOf('/') + 1).split('-');
  await noteUnits(to, body.kind, null, []);
  await noteClaims(to, body.kind, lines);
  await insertRows(to.store, 'notice', [
    {
      ...{ notice, office: to.office, year, ordinal: BigInt(ordinal), entry: to.entry, period: body.period.id },
      ...{ day: body.day, starts: body.from, ends: body.to, options: canonicalJson(body.options) },
      lines: BigInt(lines.length),
      amount_fen: sumOf(lines.map(({ amount }) => fen(amount))),
      undone_by: null,
    },
  ]);
  await insertRows(
    to.store,
    'notice_line',
    lines.map(({ row, number, person, unit, name, digits, amount }) => ({
      ...{ notice, line: BigInt(row), entry: to.entry, number, person, unit, name, digits },
      amount_fen: fen(amount),
    })),
  );
}

/** The notice keeps its number, which may hang on a wall somewhere. */
export async function undoNoticePublished(to: Projection, { notice }: NoticePublished, undone: string): Promise<void> {
  await noteUndone(to, undone);
  await to.store.database.updateTable('notice').set({ undone_by: to.entry }).where('notice', '=', notice).execute();
}
