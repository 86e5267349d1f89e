import { sql } from 'kysely';
import { fen, type Yuan, yuan } from '../../../../rules/value/money.ts';
import type { Ledger } from '../../ledger.ts';
import { atOneMoment } from '../../store/transaction.ts';

/** What members still have to give back. */
export interface OwingMember {
  /** In full, of the claims that were paid beyond what their corrections left. */
  readonly numbers: readonly string[];
  readonly amount: Yuan;
}

/** Members who were paid beyond what a correction left and have not given all of it back, by id; claims of every period. */
export async function owingMembers(ledger: Ledger): Promise<ReadonlyMap<string, OwingMember>> {
  return atOneMoment(ledger, async ({ database }) => {
    const { rows } = await sql<{ person: string; number: string; open: string }>`
      select claim.person, claim.number, cast(claim.receivable_fen - coalesce((
        select sum(settlement.fen) from settlement
        where settlement.kind = 'recovery' and settlement.number = claim.number
      ), 0) as text) as open
      from claim
      where claim.receivable_fen > 0
      order by claim.position, claim.place`.execute(database);
    const owing = new Map<string, OwingMember>();
    for (const { person, number, open } of rows) {
      const amount = BigInt(open);
      if (amount <= 0n) continue;
      const before = owing.get(person);
      owing.set(person, {
        numbers: [...(before?.numbers ?? []), number],
        amount: yuan(amount + (before === undefined ? 0n : fen(before.amount))),
      });
    }
    return owing;
  });
}
