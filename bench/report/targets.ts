import type { Measurement } from '../measurement.ts';
import type { CurvePoint, Result, Results } from '../results.ts';
import type { WorkId } from '../works.ts';
import { growthOf } from './growth.ts';

/** One thing that the issue asks for, and what came of it. */
export interface Target {
  readonly title: string;
  /** What was asked for, `at most 3 ×`; undefined where the line is for comparison only. */
  readonly asked: string | undefined;
  /** What was measured; undefined where something for it is not installed or was not measured. */
  readonly value: string | undefined;
  /** Undefined where nothing is asked for, or nothing could be measured. */
  readonly met: boolean | undefined;
}

/** What threads of one process may hold together, in MiB. */
export const MOST_MEMORY = 600;

/** How much dearer than at the smallest size a member may be at another one and still be called as dear. */
const FLAT = 1.25;

/** The sizes between which the cost per member is to be flat. */
const CURVE = { from: 30_000, to: 3_000_000 };

/** Every target, in the order of the issue. Times are those of the best runs, on the clock; beside them stands the processor's where both works are a whole process. */
export function targetsOf({ results, curve }: Results): Target[] {
  const ratio = (one: WorkId, other: WorkId) => ratioOf(bestOf(results, one), bestOf(results, other));
  const enrol = bestOf(results, 'enrol');
  const [taken, whole] = [phaseOf(results, 'taken'), phaseOf(results, 'whole')];
  // Of the process, from its start: report.json counts from a little later.
  const untilClosed =
    enrol && taken !== undefined && whole !== undefined ? { seconds: enrol.seconds - (whole - taken) } : undefined;
  const register = bestOf(results, 'register');
  // Threads write the register between the rosters that they read, so that the clock of the run does not tell the two apart.
  const outputsTime =
    register && taken !== undefined && whole !== undefined ? { seconds: register.seconds + whole - taken } : undefined;
  const floor = bestOf(results, 'floor');
  const loop = bestOf(results, 'bare-register');
  return [
    atMost(
      'reading on one thread over the floor, by turns, warmed up',
      3,
      bestOf(results, 'reading-in-turns')?.overFloor,
    ),
    atMost('reading on one thread over the floor, cold, bytes at hand', 3, ratio('reading', 'floor')),
    atMost(
      'reading on one thread over the floor, cold, from the disk',
      3,
      ratio('reading-from-disk', 'floor-from-disk'),
    ),
    atMost('reading, checking and the ledger over the floor', 10, ratioOf(untilClosed, floor)),
    atMost('our register over a bare exceljs loop of its rows', 1.5, ratio('register', 'bare-register')),
    atMost(
      'the register, and all that a run writes after its lists are taken, over that loop',
      1.5,
      ratioOf(outputsTime, loop),
    ),
    compared("our register over the loop at exceljs' compression", ratio('register', 'bare-quick-register')),
    atLeast('pandas with openpyxl, reading alone, over all of ours', 3, ratio('pandas', 'enrol')),
    memoryTarget(results.find(({ id }) => id === 'enrol')?.series?.peak),
    flatness(curve),
  ];
}

/** Microseconds of the clock a member. */
export function costOf({ seconds, members }: CurvePoint): number {
  return (seconds / members) * 1e6;
}

/** The same of processor time, all threads. */
function processorOf({ processor, members }: CurvePoint): number {
  return (processor / members) * 1e6;
}

/** Seconds of a phase of enrol's best run; report.json has milliseconds. */
export function phaseOf(results: readonly Result[], phase: string): number | undefined {
  const milliseconds = bestOf(results, 'enrol')?.phases?.[phase];
  return milliseconds === undefined ? undefined : milliseconds / 1000;
}

function flatness(curve: readonly CurvePoint[]): Target {
  const [smallest] = curve;
  const largest = curve.at(-1);
  const growth = growthOf(curve.map(costOf));
  const ofProcessor = growthOf(curve.map(processorOf));
  const whole = smallest && largest && smallest.members <= CURVE.from && largest.members >= CURVE.to;
  const flat = growth !== undefined && growth <= FLAT;
  const span = `${smallest?.members.toLocaleString('en')} to ${largest?.members.toLocaleString('en')} members`;
  return {
    title: 'cost per member, a size over the cheapest smaller one, 30,000 to 3,000,000',
    asked: `flat: at most ${FLAT} ×`,
    value:
      growth === undefined || ofProcessor === undefined
        ? undefined
        : `${ratioText(growth)} (processor ${ratioText(ofProcessor)}) from ${span}`,
    met: whole || !flat ? flat : undefined,
  };
}

function memoryTarget(peak: number | undefined): Target {
  return {
    title: 'peak memory of all threads of enrol',
    asked: `under ${MOST_MEMORY} MiB`,
    value: peak === undefined ? undefined : `${peak.toFixed(0)} MiB`,
    met: peak === undefined ? undefined : peak < MOST_MEMORY,
  };
}

function bestOf(results: readonly Result[], id: WorkId): Measurement | undefined {
  return results.find((result) => result.id === id)?.series?.best;
}

/** What of a measurement is compared. */
interface Times {
  readonly seconds: number;
  readonly processor?: number;
}

interface Ratio {
  readonly clock: number;
  readonly processor: number | undefined;
}

function ratioOf(one: Times | undefined, other: Times | undefined): Ratio | undefined {
  if (!one || !other) return undefined;
  const processor = one.processor && other.processor ? one.processor / other.processor : undefined;
  return { clock: one.seconds / other.seconds, processor };
}

function atMost(title: string, limit: number, ratio: Ratio | undefined): Target {
  return { ...compared(title, ratio), asked: `at most ${limit} ×`, met: ratio && ratio.clock <= limit };
}

function atLeast(title: string, limit: number, ratio: Ratio | undefined): Target {
  return { ...compared(title, ratio), asked: `at least ${limit} ×`, met: ratio && ratio.clock >= limit };
}

function compared(title: string, ratio: Ratio | undefined): Target {
  const processor = ratio?.processor === undefined ? '' : ` (processor ${ratioText(ratio.processor)})`;
  return { title, asked: undefined, value: ratio && ratioText(ratio.clock) + processor, met: undefined };
}

function ratioText(ratio: number): string {
  return `${ratio.toFixed(2)} ×`;
}
