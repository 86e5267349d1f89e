import { machineText } from '../machine.ts';
import type { Result, Results } from '../results.ts';
import { costOf, phaseOf, type Target, targetsOf } from './targets.ts';

/** A table for the page and for the terminal; all columns but the first ones hold figures. */
export interface Table {
  readonly titles: readonly string[];
  /** How many columns at the left hold words. */
  readonly words: number;
  readonly rows: readonly (readonly string[])[];
}

/** What was asked for and what came of it. */
export function targetTable(results: Results): Table {
  return {
    titles: ['what', 'asked for', 'measured', 'met'],
    words: 4,
    rows: targetsOf(results).map((target) => [
      target.title,
      target.asked ?? 'for comparison',
      target.value ?? 'not measured',
      verdictOf(target),
    ]),
  };
}

/** One line a work. */
export function figureTable({ results }: Results): Table {
  const whole = Math.max(...results.map(({ rows }) => rows));
  return {
    titles: ['what', 'best s', 'median s', 'processor s', 'rows/s', 'peak MiB', 'runs', 'unread files'],
    words: 1,
    rows: results.map((result) => figuresOf(result, whole)),
  };
}

/** The phases of enrol's best run. */
export function phaseTable({ results }: Results): Table {
  const phases = results.find(({ id }) => id === 'enrol')?.series?.best.phases ?? {};
  return {
    titles: ['phase', 'seconds'],
    words: 1,
    rows: Object.keys(phases).map((phase) => [phase, (phaseOf(results, phase) ?? 0).toFixed(2)]),
  };
}

/** One line a point of the curve. */
export function curveTable({ curve }: Results): Table {
  return {
    titles: ['members', 'units', 'seconds', 'µs a member', 'processor µs a member', 'peak MiB', 'runs', 'measured'],
    words: 0,
    rows: curve.map((point) => [
      point.members.toLocaleString('en'),
      point.units.toLocaleString('en'),
      point.seconds.toFixed(2),
      costOf(point).toFixed(1),
      ((point.processor / point.members) * 1e6).toFixed(1),
      point.peak.toFixed(0),
      String(point.runs),
      point.date,
    ]),
  };
}

/** Machines of the points that were measured on another one than the rest, by date. */
export function otherMachines({ curve, machine }: Results): string[] {
  const here = machineText(machine);
  const others = curve.filter((point) => machineText(point.machine) !== here);
  return [...new Set(others.map((point) => `${point.date}: ${machineText(point.machine)}`))];
}

/** A sample's time is scaled to all rows, and the title says so. */
function figuresOf({ title, files, rows, series }: Result, whole: number): string[] {
  if (!series) return [`${title}: not installed here`, ...Array.from({ length: 7 }, () => '–')];
  const { best, median, peak, runs } = series;
  const scale = whole / rows;
  return [
    scale > 1 ? `${title}, scaled from ${files.toLocaleString('en')} files` : title,
    (best.seconds * scale).toFixed(2),
    (median * scale).toFixed(2),
    (best.processor * scale).toFixed(2),
    Math.round(rows / best.seconds).toLocaleString('en'),
    peak.toFixed(0),
    String(runs.length),
    best.failed > 0 ? String(best.failed) : '–',
  ];
}

function verdictOf({ asked, met }: Target): string {
  if (asked === undefined) return '–';
  if (met === undefined) return 'not yet known';
  return met ? 'yes' : 'no';
}
