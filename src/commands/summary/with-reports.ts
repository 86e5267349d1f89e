import type { OfficeReport } from '../../io/ledger/read/books/period-figures-bundles.ts';
import type { AccountId } from '../../rules/fund/accounts.ts';
import { type BookSum, creditOf } from '../../rules/fund/statement/fund-books.ts';
import { addFigures } from '../../rules/summary/add-figures.ts';
import type { OtherIncome, PeriodUnits, SubsidyFigures } from '../../rules/summary/period-figures.ts';
import { type Fen, fen, sumOf, type Yuan, yuan } from '../../rules/value/money.ts';

/**
 * The figures of a period with those that offices reported.
 *
 * @param books - of those offices, as far as they are known
 */
export function withReports(
  own: PeriodUnits,
  reports: readonly OfficeReport[],
  books: readonly BookSum[],
): PeriodUnits {
  if (reports.length === 0) return own;
  const units = [...own.units, ...reports.flatMap((report) => report.units)];
  const ofPeriod = books.filter(({ part }) => part === 'own' || part === 'added');
  return {
    ...own,
    units,
    figures: addFigures(units),
    subsidies: withSubsidies(own.subsidies, ofPeriod),
    other: withOther(own.other, ofPeriod),
  };
}

function withOther({ interest, grants, donations }: OtherIncome, books: readonly BookSum[]): OtherIncome {
  const plus = (before: Yuan, account: AccountId) =>
    yuan(fen(before) + creditOf(books.filter((sum) => sum.account === account)));
  return {
    interest: plus(interest, 'interest-income'),
    grants: plus(grants, 'subsidy-income'),
    donations: plus(donations, 'donation-income'),
  };
}

/** What others pay of fees stands on their account: debited when it falls due, credited when it comes in. */
function withSubsidies(own: readonly SubsidyFigures[], books: readonly BookSum[]): SubsidyFigures[] {
  const sums = new Map<string, { due: Fen; received: Fen }>();
  const add = (payer: string, due: Fen, received: Fen) => {
    const before = sums.get(payer);
    sums.set(payer, { due: sumOf([before?.due ?? 0n, due]), received: sumOf([before?.received ?? 0n, received]) });
  };
  for (const { payer, due, received } of own) add(payer, fen(due), fen(received));
  for (const { account, part, party, debit, credit } of books)
    if (account === 'subsidies-receivable' && part === 'own') add(party ?? '', debit, credit);
  return [...sums]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([payer, { due, received }]) => ({ payer, due: yuan(due), received: yuan(received) }));
}
