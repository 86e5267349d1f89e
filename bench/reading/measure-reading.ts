import { readFileSync } from 'node:fs';
import type { Table } from '../../src/io/table/table.ts';
import { Unreadable } from '../../src/io/table/unreadable.ts';
import { readXlsx } from '../../src/io/table/xlsx/read-xlsx.ts';
import { inflateParts, type OpenedParts, openedParts } from './floor.ts';

/** Milliseconds of processor time of the whole process, so the garbage collector's threads count too. */
export interface Passes {
  /** The first pass over all files, with nothing compiled yet. Meaningful once a process. */
  readonly cold: number;
  /** The best of the later passes. */
  readonly warm: number;
}

/** What one measurement found. `ratio` is our reading over the floor of the same kind of pass. */
export interface ReadingFigures {
  readonly files: number;
  /** Files left out, because they are damaged or no .xlsx. */
  readonly refused: number;
  readonly rows: number;
  readonly cells: number;
  /** Bytes that the parts which reading takes inflate to. */
  readonly inflated: number;
  /** From bytes at hand. */
  readonly fromMemory: Comparison;
  /** Each file read from the disk first, as often by the floor; the system has it in memory after the first pass. */
  readonly fromDisk: Comparison;
}

export interface Comparison {
  readonly floor: Passes;
  readonly ours: Passes;
  readonly ratio: Passes;
}

interface Work {
  readonly floor: () => void;
  readonly ours: () => void;
}

/**
 * Measures our reading of .xlsx files against bare inflation of the same parts, on one thread, in turns, so that both meet the same noise. Start it in a process of its
 * own where `cold` is to mean something.
 *
 * @param paths - files; those that are no .xlsx or cannot be read are left out
 * @param rounds - passes over all files after the first
 */
export function measureReading(paths: readonly string[], rounds = 5): ReadingFigures {
  // Finding the parts runs a little of our own reader; it is the cold passes' only help, and a small one.
  const files = paths.flatMap(readableFile);
  const fromMemory = compare(rounds, {
    floor: () => files.forEach(({ bytes, parts }) => void inflateParts(bytes, parts)),
    ours: () => files.forEach(({ bytes }) => void readXlsx(bytes)),
  });
  const fromDisk = compare(rounds, {
    floor: () => files.forEach(({ path, parts }) => void inflateParts(readFileSync(path), parts)),
    ours: () => files.forEach(({ path }) => void readXlsx(readFileSync(path))),
  });
  const sizes = files.map(({ bytes }) => sizeOf(readXlsx(bytes)));
  return {
    files: files.length,
    refused: paths.length - files.length,
    rows: sizes.reduce((sum, { rows }) => sum + rows, 0),
    cells: sizes.reduce((sum, { cells }) => sum + cells, 0),
    inflated: files.reduce((sum, { parts }) => sum + parts.inflated, 0),
    fromMemory,
    fromDisk,
  };
}

function readableFile(path: string): { path: string; bytes: Buffer; parts: OpenedParts }[] {
  const bytes = readFileSync(path);
  try {
    return [{ path, bytes, parts: openedParts(bytes) }];
  } catch (error) {
    if (error instanceof Unreadable) return [];
    throw error;
  }
}

function compare(rounds: number, { floor, ours }: Work): Comparison {
  const cold = { floor: processorTime(floor), ours: processorTime(ours) };
  const warm = { floor: Number.POSITIVE_INFINITY, ours: Number.POSITIVE_INFINITY };
  for (let round = 0; round < rounds; round++) {
    warm.floor = Math.min(warm.floor, processorTime(floor));
    warm.ours = Math.min(warm.ours, processorTime(ours));
  }
  return {
    floor: { cold: cold.floor, warm: warm.floor },
    ours: { cold: cold.ours, warm: warm.ours },
    ratio: { cold: cold.ours / cold.floor, warm: warm.ours / warm.floor },
  };
}

function processorTime(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

function sizeOf({ sheets }: Table): { readonly rows: number; readonly cells: number } {
  const rows = sheets.flatMap((sheet) => sheet.rows);
  return { rows: rows.length, cells: rows.reduce((sum, { cells }) => sum + cells.length, 0) };
}
