import { sql } from 'kysely';
import type { NoticeStanding } from '../../../../rules/notice/notice-state.ts';
import type { Ledger, Store } from '../../ledger.ts';
import { inChunks } from '../../store/chunks.ts';
import { atOneMoment } from '../../store/transaction.ts';

/**
 * How far claims are with their public notice: a notice counts where it is in force and showed what the claim is given now, or more.
 *
 * @param numbers - in full
 * @returns by number; of claims that the ledger has
 */
export async function noticeStandings(
  ledger: Ledger,
  numbers: readonly string[],
): Promise<Map<string, NoticeStanding>> {
  return atOneMoment(ledger, (store) => readNoticeStandings(store, numbers));
}

/** The same within a transaction. */
export async function readNoticeStandings(
  store: Store,
  numbers: readonly string[],
): Promise<Map<string, NoticeStanding>> {
  const standings = new Map<string, NoticeStanding>();
  for (const chunk of inChunks([...new Set(numbers)])) {
    const benefits = await benefitsOf(store, chunk);
    const notices = await noticesOf(store, chunk);
    const objected = await objectedAmong(store, chunk);
    for (const number of chunk)
      standings.set(number, {
        benefits: benefits.get(number) ?? [],
        notice: notices.get(number) ?? null,
        objected: objected.has(number),
      });
  }
  return standings;
}

async function benefitsOf({ database }: Store, numbers: readonly string[]): Promise<Map<string, string[]>> {
  const { rows } = await sql<{ number: string; benefit: string }>`
    select c.number, a.benefit from claim as c join award as a on a.person = c.person and a.number = c.number
    where c.number in (${sql.join(numbers)}) and a.amount_fen > 0
    order by c.number, a.place`.execute(database);
  const benefits = new Map<string, string[]>();
  for (const { number, benefit } of rows) benefits.set(number, [...(benefits.get(number) ?? []), benefit]);
  return benefits;
}

async function noticesOf({ database }: Store, numbers: readonly string[]) {
  const rows = await database
    .selectFrom('notice_line as line')
    .innerJoin('notice', 'notice.notice', 'line.notice')
    .innerJoin('claim', 'claim.number', 'line.number')
    .select(['line.number', 'notice.notice', 'notice.entry', 'notice.ends'])
    .where('line.number', 'in', numbers)
    .where('notice.undone_by', 'is', null)
    .whereRef('line.amount_fen', '>=', 'claim.amount_fen')
    .orderBy('notice.ends')
    .orderBy('notice.notice')
    .execute();
  const notices = new Map<string, NonNullable<NoticeStanding['notice']>>();
  for (const { number, notice, entry, ends } of rows)
    if (!notices.has(number)) notices.set(number, { number: notice, entry, ends });
  return notices;
}

/** Claims among some, by their numbers in full, against which an objection stands that nobody has answered. */
export async function objectedTo(ledger: Ledger, numbers: readonly string[]): Promise<ReadonlySet<string>> {
  return atOneMoment(ledger, (store) => objectedAmong(store, numbers));
}

/** The same within a transaction. */
export async function objectedAmong({ database }: Store, numbers: readonly string[]): Promise<ReadonlySet<string>> {
  const objected = new Set<string>();
  const open = database.selectFrom('objection').select('number').where('settled_by', 'is', null);
  if ((await open.where('undone_by', 'is', null).limit(1).executeTakeFirst()) === undefined) return objected;
  for (const chunk of inChunks(numbers)) {
    const rows = await database
      .selectFrom('objection')
      .select('number')
      .distinct()
      .where('number', 'in', chunk)
      .where('settled_by', 'is', null)
      .where('undone_by', 'is', null)
      .execute();
    for (const { number } of rows) objected.add(number);
  }
  return objected;
}
