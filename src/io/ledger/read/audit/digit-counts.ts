import { sql } from 'kysely';
import type { Fen } from '../../../../rules/value/money.ts';
import type { Ledger } from '../../ledger.ts';
import { atOneMoment } from '../../store/transaction.ts';
import type { AuditWish } from './audit-wish.ts';

/** Amounts that a benefit gave in full, counted by their first digit. */
export interface AwardDigits {
  readonly benefit: string;
  /** Of the digits 1 to 9. */
  readonly counts: readonly number[];
  readonly least: Fen;
  readonly greatest: Fen;
}

/** By benefit, in order of its id; a claim that a limit reduced is left out. */
export async function awardDigits(ledger: Ledger, { period, asOf }: AuditWish): Promise<AwardDigits[]> {
  const { rows } = await atOneMoment(ledger, ({ database }) =>
    sql<{ benefit: string; digit: string; count: string; least: string; greatest: string }>`
      select award.benefit, substr(cast(award.amount_fen as text), 1, 1) as digit, cast(count(*) as text) as count,
        cast(min(award.amount_fen) as text) as least, cast(max(award.amount_fen) as text) as greatest
      from award join claim on claim.person = award.person and claim.number = award.number
      where award.period = ${period} and claim.status = 'approved' and award.amount_fen > 0 and claim.applied <= ${asOf}
      group by award.benefit, substr(cast(award.amount_fen as text), 1, 1)
      order by award.benefit`.execute(database),
  );
  return [...new Set(rows.map(({ benefit }) => benefit))].map((benefit) => {
    const own = rows.filter((row) => row.benefit === benefit);
    const counts = Array.from({ length: 9 }, (_, index) =>
      Number(own.find(({ digit }) => digit === String(index + 1))?.count ?? 0),
    );
    const [least, greatest] = [own.map((row) => BigInt(row.least)), own.map((row) => BigInt(row.greatest))];
    return {
      benefit,
      counts,
      least: least.reduce((one, other) => (one < other ? one : other)),
      greatest: greatest.reduce((one, other) => (one > other ? one : other)),
    };
  });
}
