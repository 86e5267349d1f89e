import { shownNumber } from '../../io/ledger/entry/claims/claim-number.ts';
import { helpedVisits } from '../../io/ledger/read/books/period-figures-visits.ts';
import { payShort } from '../../rules/fund/short.ts';
import type { Summary } from '../../rules/summary/summary.ts';
import { fen, type Yuan, yuan } from '../../rules/value/money.ts';
import type { OpenPeriod } from '../open-period-ledger.ts';

/** A claim of a fund that is short, and its part where what there is would be paid in proportion. */
export interface ShortPart {
  readonly number: string;
  readonly owed: Yuan;
  readonly part: Yuan;
}

/** What every helped claim would get if the fund paid in proportion; the parts add up to what the fund holds, to the fen. None where the fund suffices, nor where other offices' books are in the statement: their claims are not in this ledger. */
export async function partsOfShortage(
  { ledger, period, workspace }: Pick<OpenPeriod, 'ledger' | 'period' | 'workspace'>,
  { statement, until, reports }: Pick<Summary, 'statement' | 'until' | 'reports'>,
): Promise<ShortPart[]> {
  const { shortage } = statement;
  if (shortage === null || reports.length > 0) return [];
  const owed: { id: string; amount: bigint }[] = [];
  for await (const { number, amount, booked } of helpedVisits(ledger, period, until ?? undefined))
    if (booked) owed.push({ id: number, amount });
  const available = fen(shortage.available);
  const { paid } = payShort(owed, available < 0n ? 0n : available, { answer: 'pro-rata' });
  return owed.map(({ id, amount }) => ({
    number: shownNumber(workspace.settings.office, id),
    owed: yuan(amount),
    part: yuan(paid.get(id) ?? 0n),
  }));
}
