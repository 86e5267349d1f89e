import { schemeFamily } from '../../io/ledger/entry/period-id.ts';
import { changedSince } from '../../io/ledger/read/books/changed-since.ts';
import type { CoverageGroup } from '../../io/ledger/read/books/coverage-groups.ts';
import { formerTotals } from '../../io/ledger/read/books/former-totals.ts';
import { fundBooks } from '../../io/ledger/read/books/fund-books.ts';
import { type OfficeReport, officeReports } from '../../io/ledger/read/books/period-figures-bundles.ts';
import { totalsBrought } from '../../io/ledger/read/books/totals-brought.ts';
import { type UnitPlace, unitPlaces } from '../../io/ledger/read/books/unit-places.ts';
import { periods } from '../../io/ledger/read/period-in-force.ts';
import { addStatements } from '../../rules/fund/statement/add-statements.ts';
import { type FundStatement, fundStatement } from '../../rules/fund/statement/fund-statement.ts';
import type { Scheme } from '../../rules/scheme/schema.ts';
import { schemeFromJson } from '../../rules/scheme/scheme-json.ts';
import { keyFigures } from '../../rules/summary/key-figures.ts';
import { type Level, rollUp } from '../../rules/summary/levels.ts';
import type { PeriodFigures, PeriodUnits } from '../../rules/summary/period-figures.ts';
import type { Summary } from '../../rules/summary/summary.ts';
import type { Tallies } from '../../rules/summary/tallies.ts';
import { allPeriods, directlyBefore, withTotalsBrought } from '../../rules/summary/totals-of-periods.ts';
import { totalsOfTallies } from '../../rules/summary/totals-of-tallies.ts';
import { type Fen, yuan } from '../../rules/value/money.ts';
import type { PlainDate } from '../../rules/value/plain-date.ts';
import type { OpenPeriod } from '../open-period-ledger.ts';
import { type PeriodAsked, periodUnits } from './period-units.ts';
import { type ReportedBooks, reportedStatement } from './reported-statement.ts';
import { withReportedTotals } from './reported-totals.ts';
import { withReports } from './with-reports.ts';

/** Centres publish their claims below 3,000 yuan, from 3,000 to 10,000, and above; in fen. */
export const publishedBounds: readonly Fen[] = [300_000n, 1_000_000n];

/** What a summary is to tell. */
export interface SummaryWish {
  /** In fen, ascending; {@link publishedBounds} where left out. */
  readonly bounds?: readonly Fen[];
  /** The last day that counts; all where left out. */
  readonly until?: PlainDate | undefined;
  /** At which the roll-up ends; `county` where left out. */
  readonly narrowest?: Level;
  /** Whether what offices with ledgers of their own reported is left out; closing a period is about its own books only. */
  readonly ownOnly?: boolean;
  /** The last position of the ledger that counts of what was brought in of former periods, so that a closing set can be made again; all where left out. */
  readonly upTo?: bigint;
  /** What the period's lists come to, where it was read and cannot have changed since; read where left out. */
  readonly coverages?: readonly CoverageGroup[];
}

type Asked = Pick<OpenPeriod, 'ledger' | 'period' | 'scheme' | 'workspace'>;

/** All figures of a period with its fund statement: what `mutual summary` tells, and what the closing set holds. */
export async function summaryOf(open: Asked, wish: SummaryWish = {}): Promise<Summary> {
  const { ledger, period, scheme, workspace } = open;
  const { bounds = publishedBounds, until, narrowest = 'county', ownOnly = false, upTo, coverages } = wish;
  const books = await fundBooks(ledger, period, until);
  const { figures: own, tallies } = await periodUnits({ ledger, period, scheme, books }, { bounds, until, coverages });
  const reported = ownOnly ? [] : reportedOf(await officeReports(ledger, period), scheme);
  const now = together(own, reported);
  const before = await figuresBefore(open, { bounds, until, ownOnly });
  const ownStatement = statementOf({ ledger, period, scheme, books }, tallies, await unitPlaces(ledger));
  const statements = reported.flatMap(({ fund }) => (fund === null ? [] : [fund.statement]));
  const statement =
    statements.length === 0 ? ownStatement : addStatements(ownStatement, statements, scheme.fund?.short);
  const ownTotals = [...(await formerTotals(ledger, period, until)), totalsOfTallies(own.period, tallies)];
  const known = ownOnly ? ownTotals : await withReportedTotals(ledger, period, ownTotals);
  const family = schemeFamily(period.scheme);
  const former = await totalsBrought(ledger, family, upTo);
  const totals = withTotalsBrought({ ...period, family }, known, former);
  const beforeBrought = before === null ? directlyBefore(period, totals, former) : null;
  return {
    title: scheme.title,
    centre: workspace.settings.centre,
    office: workspace.settings.office,
    span: period.span,
    until: until ?? null,
    since: until === undefined ? null : await changedSince(ledger, period, until),
    now,
    reports: reported.map(({ report: { office, sequence, hash }, fund }) => {
      return { office, head: { sequence, hash }, inStatement: fund !== null };
    }),
    before,
    beforeBrought,
    key: keyFigures(now, before ?? beforeBrought, statement),
    narrowest,
    levels: rollUp(now.units, narrowest),
    ever: { periods: totals, total: allPeriods(totals) },
    statement,
    titles: { plans: titlesOf(scheme.plans), benefits: titlesOf(scheme.benefits ?? {}) },
  };
}

/** An office's report with what its books come to; null where it does not say enough of them. */
interface Reported {
  readonly report: OfficeReport;
  readonly fund: ReportedBooks | null;
}

function reportedOf(reports: readonly OfficeReport[], { fund }: Pick<Scheme, 'fund'>): Reported[] {
  return reports.map((report) => ({ report, fund: reportedStatement(report, fund) }));
}

function together(own: PeriodUnits, reported: readonly Reported[]): PeriodUnits {
  return withReports(
    own,
    reported.map(({ report }) => report),
    reported.flatMap(({ fund }) => fund?.books ?? []),
  );
}

/** What claims were given, as far as the books have it. */
function bookedBenefits({ benefits }: Tallies) {
  const sums = new Map<string, { visits: number; amount: Fen }>();
  for (const { benefit, visits, booked } of benefits) {
    if (booked === 0n) continue;
    const before = sums.get(benefit) ?? { visits: 0, amount: 0n };
    sums.set(benefit, { visits: before.visits + visits, amount: before.amount + booked });
  }
  return [...sums]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([benefit, { visits, amount }]) => ({ benefit, visits, amount: yuan(amount) }));
}

function statementOf(
  { scheme, books }: PeriodAsked,
  tallies: Tallies,
  places: ReadonlyMap<string, UnitPlace>,
): FundStatement {
  return fundStatement({
    books,
    fund: scheme.fund,
    unitOf: (unit) => places.get(unit),
    benefits: bookedBenefits(tallies),
  });
}

/** The period of the same family that began last before this one. */
async function figuresBefore(
  { ledger, period }: Asked,
  wish: { readonly bounds: readonly Fen[]; readonly until: PlainDate | undefined; readonly ownOnly: boolean },
): Promise<PeriodFigures | null> {
  const family = schemeFamily(period.scheme);
  const former = (await periods(ledger)).find(
    (each) => schemeFamily(each.period.scheme) === family && each.period.span.from < period.span.from,
  );
  if (former === undefined) return null;
  const scheme = schemeFromJson(JSON.stringify(former.scheme));
  const books = await fundBooks(ledger, former.period, wish.until);
  const { figures } = await periodUnits({ ledger, period: former.period, scheme, books }, wish);
  const reported = wish.ownOnly ? [] : reportedOf(await officeReports(ledger, former.period), scheme);
  const { units: _, ...whole } = together(figures, reported);
  return whole;
}

function titlesOf(things: Readonly<Record<string, { readonly title: string }>>): Record<string, string> {
  return Object.fromEntries(Object.entries(things).map(([id, { title }]) => [id, title]));
}
