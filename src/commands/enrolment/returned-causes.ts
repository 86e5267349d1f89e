import type { FindingCode } from '../../rules/findings/catalogue.ts';
import type { EnrolmentReport, UnitResult } from './report.ts';

/** A unit that was returned, or a file from which no list could be read, and why. */
export interface Returned {
  /** Name of the unit; the file's path where no unit is known. */
  readonly name: string;
  /** Whether it is such a file. */
  readonly unread: boolean;
  readonly members: number;
  /** Codes of its errors, most frequent first. */
  readonly causes: readonly FindingCode[];
}

/** One reason and how many units it returned. */
export interface Cause {
  readonly code: FindingCode;
  readonly units: number;
}

/**
 * Whatever was returned, in the order of the report: units whose list was, and files that gave no list at all.
 *
 * An error that names no unit is about its file: it counts for each returned list of it.
 */
export function returnedOf(report: Pick<EnrolmentReport, 'files' | 'units' | 'findings'>): Returned[] {
  const counts = errorCounts(report);
  const listed = new Set(report.units.map((unit) => unit.file));
  const units = report.units
    .filter((unit) => unit.status === 'returned')
    .map((unit) => ({
      name: unit.unit || unit.file,
      unread: false,
      members: unit.participants,
      causes: byFrequency(causesOf(unit, counts)),
    }));
  const unread = report.files
    .filter((file) => !listed.has(file.path) && counts.has(file.path))
    .map((file) => ({
      name: file.path,
      unread: true,
      members: 0,
      causes: byFrequency([counts.get(file.path) ?? new Map()]),
    }));
  return [...units, ...unread];
}

/** Why units were returned, the reason of most units first. */
export function causesOfReturn(all: readonly Returned[]): Cause[] {
  const units = new Map<FindingCode, number>();
  for (const { causes } of all) for (const code of causes) units.set(code, (units.get(code) ?? 0) + 1);
  return [...units]
    .map(([code, count]) => ({ code, units: count }))
    .sort((one, other) => other.units - one.units || (one.code < other.code ? -1 : 1));
}

type Counts = ReadonlyMap<FindingCode, number>;

const keyOf = (file: string, unit: string) => `${file}\u0000${unit}`;

/** Errors by code: under the file's path those that name no unit, under path and unit the others. */
function errorCounts({ findings }: Pick<EnrolmentReport, 'findings'>): Map<string, Map<FindingCode, number>> {
  const all = new Map<string, Map<FindingCode, number>>();
  for (const { severity, code, unit, origin } of findings) {
    if (severity !== 'error') continue;
    const key = unit === undefined ? origin.file : keyOf(origin.file, unit);
    const counts = all.get(key) ?? new Map<FindingCode, number>();
    counts.set(code, (counts.get(code) ?? 0) + 1);
    all.set(key, counts);
  }
  return all;
}

function causesOf({ file, unit }: UnitResult, counts: ReadonlyMap<string, Counts>): Counts[] {
  return [counts.get(keyOf(file, unit)), counts.get(file)].filter((each) => each !== undefined);
}

function byFrequency(counts: readonly Counts[]): FindingCode[] {
  const causes = counts
    .flatMap((each) => [...each])
    .sort(([, one], [, other]) => other - one)
    .map(([code]) => code);
  return [...new Set(causes)];
}
