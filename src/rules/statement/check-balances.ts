import { finding } from '../findings/catalogue.ts';
import type { Finding } from '../findings/finding.ts';
import { fen, yuan } from '../value/money.ts';
import type { PlainDate } from '../value/plain-date.ts';
import type { RowLine } from './row-reader.ts';

/**
 * Finds each line whose balance does not go on from the one before it.
 *
 * @param lines - in the order in which they were booked
 * @param isExcerpt - lines are known to be missing: then a gap is told, and the file is taken
 */
export function checkBalances(lines: readonly RowLine[], isExcerpt: boolean): Finding[] {
  let before: bigint | undefined;
  return lines.flatMap((line) => {
    const wanted = before === undefined ? undefined : before + fen(line.amount);
    before = line.balance === null ? wanted : fen(line.balance);
    if (wanted === undefined || line.balance === null || wanted === fen(line.balance)) return [];
    const difference = yuan(fen(line.balance) - wanted);
    const details = { origin: line.balanceAt, found: line.balance };
    return isExcerpt
      ? [gap({ ...line, at: line.balanceAt }, yuan(wanted - fen(line.amount)))]
      : [
          finding('statement-balance-differs', {
            ...details,
            parameters: { on: line.on, wanted: yuan(wanted), difference },
          }),
        ];
  });
}

/**
 * The finding that lines are missing before one.
 *
 * @param before - the balance that the account had, as far as is known
 */
export function gap(
  line: {
    readonly on: PlainDate;
    readonly amount: string;
    readonly balance: string | null;
    readonly at: Finding['origin'];
  },
  before: string,
): Finding {
  const difference = yuan(fen(line.balance ?? before) - fen(line.amount) - fen(before));
  const parameters = { on: line.on, difference, before };
  return finding('statement-gap', { origin: line.at, found: line.balance ?? '', parameters });
}
