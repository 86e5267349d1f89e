import type { SettledPart } from '../../../../rules/fund/settled-part.ts';
import { fen } from '../../../../rules/value/money.ts';
import type { Store } from '../../ledger.ts';
import type { Row } from '../../store/database.ts';

/** A line of a statement, and by which entry it is what it is. */
export interface SettledBy {
  readonly entry: string;
  readonly line: number;
  /** Whether money came in: what went out stands as negative sums. */
  readonly incoming: boolean;
  readonly settledBy: string;
}

/** What a line settles, part by part. */
export function settlementRows(
  { entry, line, incoming, settledBy }: SettledBy,
  parts: readonly SettledPart[],
): Row<'settlement'>[] {
  return parts.map(({ amount, kind, unit, period, payer, batch, number }, index) => ({
    entry,
    line: BigInt(line),
    part: BigInt(index + 1),
    ...{ kind, unit, period, payer, batch, number },
    fen: incoming ? fen(amount) : -fen(amount),
    settled_by: settledBy,
  }));
}

/** Removes what a line settles, before it settles something else. */
export async function dropSettlements({ database }: Store, entry: string, line?: number): Promise<void> {
  const rows = database.deleteFrom('settlement').where('entry', '=', entry);
  await (line === undefined ? rows : rows.where('line', '=', BigInt(line))).execute();
}
