import type { OfficeReport } from '../../io/ledger/read/books/period-figures-bundles.ts';
import { reportedBooks } from '../../rules/bundle/reported-books.ts';
import type { BookSum } from '../../rules/fund/statement/fund-books.ts';
import { type FundStatement, fundStatement } from '../../rules/fund/statement/fund-statement.ts';
import type { Fund } from '../../rules/scheme/fund.ts';
import { addFigures } from '../../rules/summary/add-figures.ts';

/** The books of an office's report and its own fund statement. */
export interface ReportedBooks {
  readonly books: readonly BookSum[];
  readonly statement: FundStatement;
}

/** The fund statement of an office as its books stood when it reported; null where its report does not say enough. */
export function reportedStatement(
  { books: reported, units }: OfficeReport,
  fund: Fund | undefined,
): ReportedBooks | null {
  const books = reportedBooks(reported);
  if (books === null) return null;
  const { byBenefit } = addFigures(units).claims;
  const benefits = byBenefit.map(({ benefit, visits, amount }) => ({ benefit, visits, amount }));
  // In place of a unit its region's path is told.
  const unitOf = (region: string) => ({ name: region, region });
  return { books, statement: fundStatement({ books, fund, unitOf, benefits }) };
}
