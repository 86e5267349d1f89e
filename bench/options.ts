import { parseArgs } from 'node:util';
import { usual } from '../fixtures/generate/options.ts';

/** What may be measured alone. */
const parts = ['curve', 'claims', 'books'] as const;
type Part = (typeof parts)[number];

/** What a run of the benchmarks is asked for. */
export interface BenchOptions {
  readonly scheme: string;
  readonly units: number;
  /** Lines of people over all rosters. */
  readonly members: number;
  readonly seed: number;
  /** How often each work is measured; figures are the best and the median. */
  readonly runs: number;
  /** Workers of `mutual enrol`. */
  readonly jobs: number;
  /** Members of the prefectures that the curve is drawn over, besides the one of this run. */
  readonly curve: readonly number[];
  /** Numbers of claims that are decided and paid, each on a fresh ledger of the prefecture's size. */
  readonly claims: readonly number[];
  /** Whether the books of a prefecture are reconciled, summed up and closed. */
  readonly books: boolean;
  /** Measures the curve, claims or books alone; the other figures stay those of the last run. */
  readonly only: Part | undefined;
  /** Folder that `benchmarks.md`, `benchmarks.json` and the picture go into; nothing is written where it is undefined. */
  readonly out: string | undefined;
}

/** What `--curve` may say besides numbers of members. */
const curves: Readonly<Record<string, readonly number[]>> = {
  none: [],
  usual: [30_000, 100_000],
  full: [30_000, 100_000, 1_000_000, 3_000_000],
};

/** What `--claims` may say besides numbers of claims. */
const claimSizes: Readonly<Record<string, readonly number[]>> = {
  none: [],
  usual: [5_000, 20_000, 48_288],
  full: [5_000, 20_000, 48_288, 500_000],
};

/**
 * Reads the command line of `npm run bench`. Figures of another size than the usual one go nowhere unless `--out` says so, so that a quick try does not replace the
 * documented ones.
 *
 * @param documents - folder of the documents
 * @throws Error that says what is wrong with it
 */
export function readOptions(argv: readonly string[], documents: string): BenchOptions {
  const text = { type: 'string' } as const;
  const { values } = parseArgs({
    args: [...argv],
    options: {
      scheme: text,
      units: text,
      members: text,
      seed: text,
      runs: text,
      jobs: text,
      curve: text,
      claims: text,
      only: text,
      out: text,
    },
  });
  const units = count('units', values.units, usual.units);
  const members = count('members', values.members, usual.members);
  const only = parts.find((part) => part === values.only);
  if (values.only !== only) throw new Error(`--only takes ${parts.join(', ')}, not ${values.only}`);
  const isUsual = units === usual.units && members === usual.members;
  return {
    scheme: values.scheme ?? usual.scheme,
    units,
    members,
    seed: count('seed', values.seed, usual.seed),
    runs: count('runs', values.runs, 3),
    jobs: count('jobs', values.jobs, 2),
    curve: sizesOf('curve', curves, values.curve ?? (isUsual ? 'usual' : 'none')),
    claims: sizesOf('claims', claimSizes, values.claims ?? (isUsual ? 'usual' : 'none')),
    books: only === 'books' || (only === undefined && isUsual),
    only,
    out: values.out ?? (isUsual ? documents : undefined),
  };
}

function sizesOf(option: string, named: typeof curves, stated: string): readonly number[] {
  return named[stated] ?? stated.split(',').map((part) => count(option, part, 0));
}

function count(option: string, stated: string | undefined, otherwise: number): number {
  if (stated === undefined) return otherwise;
  if (!/^[1-9]\d{0,8}$/.test(stated)) throw new Error(`--${option} takes whole numbers from 1, not ${stated}`);
  return Number(stated);
}
