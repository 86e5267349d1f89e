import { fen, yuan } from '../value/money.ts';
import type { Reported, ReportedBalance, ReportedPeriod } from './reported.ts';

/** A figure of a report that is another than the entries give. */
export interface FigureDifference {
  /** `missing`: the entries give it, the report does not state it; `added`: the report states it, the entries do not give it. */
  readonly kind: 'changed' | 'missing' | 'added';
  readonly of: 'report' | 'period' | 'unit' | 'balance';
  /** Office, then period, then unit or account, as far as it goes. */
  readonly key: string;
  /** With `changed`: the parts that differ. */
  readonly parts: readonly string[];
}

/** A thing with a name that is told from its like by it. */
interface Named {
  readonly key: string;
  readonly parts: Readonly<Record<string, unknown>>;
}

/**
 * Compares what a bundle states with what its own entries give.
 *
 * @param sameText - the one text of plain data that is the same for the same data
 */
export function compareReports(
  stated: readonly Reported[],
  given: readonly Reported[],
  sameText: (data: unknown) => string,
): FigureDifference[] {
  const compare = (of: FigureDifference['of'], one: readonly Named[], other: readonly Named[]) =>
    compareNamed(of, one, other, sameText);
  const offices = compare('report', stated.map(officeOf), given.map(officeOf));
  const periods = compare('period', stated.flatMap(periodsOf), given.flatMap(periodsOf));
  const units = compare('unit', stated.flatMap(unitsOf), given.flatMap(unitsOf));
  const detailed = stated.every(({ periods: all }) => all.every(({ books }) => books.every(({ detail }) => detail)));
  const balances = (reported: Reported) => balancesOf(reported, detailed);
  return [...offices, ...periods, ...units, ...compare('balance', stated.flatMap(balances), given.flatMap(balances))];
}

function compareNamed(
  of: FigureDifference['of'],
  stated: readonly Named[],
  given: readonly Named[],
  sameText: (data: unknown) => string,
): FigureDifference[] {
  const left = new Map(given.map((each) => [each.key, each]));
  const differences: FigureDifference[] = [];
  for (const { key, parts } of stated) {
    const other = left.get(key)?.parts;
    if (!left.delete(key) || other === undefined) {
      differences.push({ kind: 'added', of, key, parts: [] });
      continue;
    }
    const names = [...new Set([...Object.keys(parts), ...Object.keys(other)])];
    const unlike = names.filter((name) => sameText(parts[name] ?? null) !== sameText(other[name] ?? null));
    if (unlike.length > 0) differences.push({ kind: 'changed', of, key, parts: unlike });
  }
  return [...differences, ...[...left.keys()].map((key) => ({ kind: 'missing' as const, of, key, parts: [] }))];
}

const officeOf = ({ office, head }: Reported): Named => ({ key: office, parts: { head } });

const nameOf = ({ office }: Reported, { period }: ReportedPeriod) => `${office} | ${period}`;

function periodsOf(reported: Reported): Named[] {
  return reported.periods.map((period) => {
    const { figures: _, books: __, ...parts } = period;
    return { key: nameOf(reported, period), parts };
  });
}

/** Two units of one name are told apart by their place among those of the name. */
function unitsOf(reported: Reported): Named[] {
  return reported.periods.flatMap((period) => {
    const names = period.figures.map((figures) => ({
      name: `${nameOf(reported, period)} | ${figures.unit ?? ''}`,
      parts: { ...figures },
    }));
    return numbered(names);
  });
}

function balancesOf(reported: Reported, detailed: boolean): Named[] {
  return reported.periods.flatMap((period) => {
    const books = detailed ? period.books : withoutDetail(period.books);
    const names = books.map(({ account, party, amount, detail }) => {
      const place = [account, party, detail?.part, detail?.region].filter((each) => each);
      return {
        name: `${nameOf(reported, period)} | ${place.join(' ')}`,
        parts: { amount, debit: detail?.debit ?? null },
      };
    });
    return numbered(names);
  });
}

/** Sums by account and party, as older programs state them; amounts of nothing are left out. */
function withoutDetail(books: readonly ReportedBalance[]): ReportedBalance[] {
  const sums = new Map<string, { account: string; party: string | null; fen: bigint }>();
  for (const { account, party, amount } of books) {
    const key = `${account}\n${party ?? ''}`;
    sums.set(key, { account, party, fen: (sums.get(key)?.fen ?? 0n) + fen(amount) });
  }
  return [...sums.values()].flatMap(({ account, party, fen: sum }) =>
    sum === 0n ? [] : [{ account, party, amount: yuan(sum) }],
  );
}

function numbered(all: readonly { readonly name: string; readonly parts: Named['parts'] }[]): Named[] {
  const counts = new Map<string, number>();
  return all.map(({ name, parts }) => {
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    return { key: count === 1 ? name : `${name} (${count})`, parts };
  });
}
