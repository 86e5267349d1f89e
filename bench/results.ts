import { existsSync, readFileSync } from 'node:fs';
import type { BookPoint } from './books/book-point.ts';
import type { ClaimPoint } from './claim-point.ts';
import type { Machine } from './machine.ts';
import type { Series } from './measurement.ts';
import type { BenchOptions } from './options.ts';
import type { Work } from './works.ts';

/** One line of the figures, measured; without a series where what it needs is not installed. */
export interface Result extends Omit<Work, 'measure'> {
  readonly series: Series | undefined;
}

/** What a whole enrolment of so many members took: one point of the curve. */
export interface CurvePoint {
  readonly members: number;
  readonly units: number;
  /** Of the best run. */
  readonly seconds: number;
  readonly processor: number;
  /** In MiB, of all threads, the most of any run. */
  readonly peak: number;
  readonly runs: number;
  /** ISO date. */
  readonly date: string;
  readonly machine: Machine;
}

/** All that `benchmarks.json` keeps. */
export interface Results {
  readonly date: string;
  readonly machine: Machine;
  readonly options: Pick<BenchOptions, 'scheme' | 'units' | 'members' | 'seed' | 'runs' | 'jobs'>;
  readonly results: readonly Result[];
  /** By members, fewest first. Points that this run did not measure are those of an earlier one. */
  readonly curve: readonly CurvePoint[];
  /** By claims, fewest first; as the curve. Absent where they were never measured. */
  readonly claims?: readonly ClaimPoint[];
  /** By database and command. Absent where they were never measured. */
  readonly books?: readonly BookPoint[];
}

/** What an earlier run left; undefined where there was none. */
export function formerResults(file: string): Results | undefined {
  if (!existsSync(file)) return undefined;
  return JSON.parse(readFileSync(file, 'utf8')) as Results;
}

/** Points of both, the new ones where both have one of the same size. */
export function mergeCurves(former: readonly CurvePoint[], measured: readonly CurvePoint[]): CurvePoint[] {
  const bySize = new Map([...former, ...measured].map((point) => [point.members, point]));
  return [...bySize.values()].sort((one, other) => one.members - other.members);
}
