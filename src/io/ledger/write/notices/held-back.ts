import type { Store } from '../../ledger.ts';
import { objectedAmong } from '../../read/notices/notice-standing.ts';
import { inChunks } from '../../store/chunks.ts';

/**
 * What keeps claims back by the time that they are held: an objection that came in since they were looked at, or a notice that was taken back, on which all of them may rest.
 *
 * @returns tells it of a claim by its number in full
 */
export async function heldBack(
  store: Store,
  {
    claims,
    notices = [],
  }: { readonly claims: readonly { readonly number: string }[]; readonly notices?: readonly string[] },
): Promise<(number: string) => boolean> {
  const numbers = [...new Set(claims.map(({ number }) => number))];
  const objected = await objectedAmong(store, numbers);
  const gone = await takenBackAmong(store, notices);
  return (number) => gone || objected.has(number);
}

async function takenBackAmong({ database }: Store, notices: readonly string[]): Promise<boolean> {
  for (const chunk of inChunks([...new Set(notices)])) {
    const gone = database.selectFrom('notice').select('notice').where('entry', 'in', chunk);
    if ((await gone.where('undone_by', 'is not', null).limit(1).executeTakeFirst()) !== undefined) return true;
  }
  return false;
}
