import type { Store } from '../../ledger.ts';

/** How many members a period has; who is enrolled through two units counts twice. */
export async function countMembers({ database }: Store, period: string): Promise<number> {
  const { members } = await database
    .selectFrom('member')
    .select((member) => member.fn.countAll().as('members'))
    .where('period', '=', period)
    .executeTakeFirstOrThrow();
  return Number(members);
}
