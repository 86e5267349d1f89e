import type { Measurement } from '../measurement.ts';

/** What a process is to do, given as JSON in a file. */
export interface Task {
  /** Absolute paths of the workbooks. */
  readonly files: readonly string[];
  readonly scheme: string;
  /** First day of the period, and the day of the business. */
  readonly start: string;
  readonly asOf: string;
  /** Lines of a register to be written. */
  readonly lines: number;
  /** A folder that may be written into. */
  readonly scratch: string;
}

/** What came of it; times only where the work takes them itself. */
export interface Done extends Partial<Pick<Measurement, 'seconds' | 'processor' | 'overFloor'>> {
  /** Files that could not be read. */
  readonly failed: number;
}

/** Makes ready what is not to be measured, and gives what is. */
export type Prepare = (task: Task) => Promise<() => Done | Promise<Done>>;
