import type { Measurement, Series } from '../../bench/measurement.ts';
import { seriesOf } from '../../bench/measurement.ts';
import type { Result, Results } from '../../bench/results.ts';
import type { WorkId } from '../../bench/works.ts';

const machine = { processor: 'Abacus', cores: 2, memory: 8, node: 'v20.19.0', system: 'Debian' };

/** What a test says of results; the rest is always the same. */
export interface ResultsWish {
  /** Seconds of a run by work; undefined for what is not installed. */
  readonly seconds?: Readonly<Partial<Record<WorkId, number | undefined>>>;
  /** How many times the floor our reading took, by turns. */
  readonly turns?: number;
  /** Seconds that enrol spent on its outputs. */
  readonly outputs?: number;
  /** Seconds of them after the run was closed; all where left out. */
  readonly after?: number;
  /** MiB that enrol held. */
  readonly peak?: number;
  readonly curve?: readonly { readonly members: number; readonly seconds: number }[];
}

/** Results of a hundred members in ten files. */
export function resultsWith({
  seconds = {},
  turns = 3,
  outputs = 1,
  after = outputs,
  peak = 500,
  curve = [],
}: ResultsWish): Results {
  const phases = (time: number) => ({ taken: (time - after) * 1000, outputs: outputs * 1000, whole: time * 1000 });
  const results = Object.entries(seconds).map(
    ([id, time]): Result => ({
      ...{ id: id as WorkId, title: id, files: 10, rows: 100 },
      series: time === undefined ? undefined : ran(time, phases(time), peak, turns),
    }),
  );
  return {
    date: '2026-11-01',
    machine,
    options: { scheme: 'yunnan-17', units: 10, members: 100, seed: 1, runs: 1, jobs: 2 },
    results,
    curve: curve.map((point) => ({
      ...{ ...point, units: 10, processor: point.seconds, peak, runs: 1, date: '2026-11-01', machine },
    })),
  };
}

function ran(seconds: number, phases: Record<string, number>, peak: number, turns: number): Series {
  const overFloor = { clock: turns, processor: turns };
  const run: Measurement = { seconds, processor: seconds, peak, rows: 100, failed: 0, phases, overFloor };
  return seriesOf([run]);
}
