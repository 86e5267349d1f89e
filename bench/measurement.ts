/** What one process came to. */
export interface Measurement {
  /** Of the work itself, without starting the process; of a whole command, from its start to its end. */
  readonly seconds: number;
  /** Processor time of all its threads, the collector's included. */
  readonly processor: number;
  /** The most memory that it ever held, all threads together, in MiB. */
  readonly peak: number;
  /** The most that one of its child processes was seen with, in MiB; 0 where none was. Of whole commands only. */
  readonly childPeak?: number;
  /** Rows of people that the work went through. */
  readonly rows: number;
  /** Files that it could not read. */
  readonly failed: number;
  /** How many times the floor it took, where the work did both by turns: the middle of the turns' ratios. */
  readonly overFloor?: { readonly clock: number; readonly processor: number };
  /** Seconds of each phase, where the work tells them. */
  readonly phases?: Readonly<Record<string, number>>;
}

/** The measurements of one work. */
export interface Series {
  readonly runs: readonly Measurement[];
  readonly best: Measurement;
  /** Seconds of the middle run. */
  readonly median: number;
  /** The most memory of any run, in MiB. */
  readonly peak: number;
}

/** @throws RangeError without a measurement */
export function seriesOf(runs: readonly Measurement[]): Series {
  const sorted = runs.toSorted((one, other) => one.seconds - other.seconds);
  const best = sorted[0];
  if (best === undefined) throw new RangeError('nothing was measured');
  const lower = sorted[Math.floor((sorted.length - 1) / 2)] ?? best;
  const upper = sorted[Math.floor(sorted.length / 2)] ?? best;
  return {
    runs,
    best,
    median: (lower.seconds + upper.seconds) / 2,
    peak: Math.max(...runs.map(({ peak }) => peak)),
  };
}
