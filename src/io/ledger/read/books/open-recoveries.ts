import { sql } from 'kysely';
import type { RecoveryOwing } from '../../../../rules/receipt/receipt.ts';
import type { Ledger } from '../../ledger.ts';
import { atOneMoment } from '../../store/transaction.ts';

interface Row {
  readonly number: string;
  readonly person: string;
  readonly name: string;
  readonly unit: string | null;
  readonly open: string;
  readonly payee: string | null;
}

/** What members who were paid beyond what a correction left have not given back, claim by claim, with the names under which it may come back. */
export async function openRecoveries(ledger: Ledger): Promise<RecoveryOwing[]> {
  const { rows } = await atOneMoment(ledger, ({ database }) =>
    sql<Row>`
      select claim.number, claim.person, claim.name, claim.unit, line.payee,
        cast(claim.receivable_fen - coalesce((select sum(settlement.fen) from settlement
          where settlement.kind = 'recovery' and settlement.number = claim.number), 0) as text) as open
      from claim left join batch_line as line on line.number = claim.number and line.state = 'paid'
      where claim.receivable_fen > 0
      order by claim.position, claim.place, line.batch, line.line`.execute(database),
  );
  const byNumber = new Map<string, RecoveryOwing>();
  for (const { number, person, name, unit, open, payee } of rows) {
    if (BigInt(open) <= 0n) continue;
    const before = byNumber.get(number)?.names ?? [name];
    const names = payee === null || before.includes(payee) ? before : [...before, payee];
    byNumber.set(number, { number, person, names, unit, open: BigInt(open) });
  }
  return [...byNumber.values()];
}
