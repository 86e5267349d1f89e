import { readFileSync } from 'node:fs';
import { built } from '../process/built.ts';
import { inflateParts, openedParts } from '../reading/floor.ts';
import type { Prepare } from './work.ts';

/** An odd number, so that one of them is in the middle. */
const TURNS = 9;

/**
 * Our reading and the floor by turns in one process, the bytes at hand: each turn compares passes that follow each other within a second, so that a slow minute of the
 * machine meets both. The first turn is not counted; code is compiled in it, which takes a fifth of a second of the half minute that a prefecture takes.
 */
export const prepareReadingInTurns: Prepare = async ({ files }) => {
  const { readXlsx } = await built<typeof import('../../src/io/table/xlsx/read-xlsx.ts')>('io/table/xlsx/read-xlsx.js');
  const readable = files.flatMap((path) => {
    const bytes = readFileSync(path);
    try {
      return [{ bytes, parts: openedParts(bytes) }];
    } catch {
      // A workbook whose upload broke off has no parts.
      return [];
    }
  });
  const floor = () => readable.forEach(({ bytes, parts }) => void inflateParts(bytes, parts));
  const reading = () => readable.forEach(({ bytes }) => void readXlsx(bytes));
  return () => {
    turn(floor, reading);
    const turns = Array.from({ length: TURNS }, () => turn(floor, reading));
    return {
      failed: files.length - readable.length,
      seconds: middleOf(turns.map((each) => each.seconds)),
      processor: middleOf(turns.map((each) => each.processor)),
      overFloor: {
        clock: middleOf(turns.map((each) => each.clockRatio)),
        processor: middleOf(turns.map((each) => each.processorRatio)),
      },
    };
  };
};

function turn(floor: () => void, reading: () => void) {
  const [below, ours] = [timed(floor), timed(reading)];
  return { ...ours, clockRatio: ours.seconds / below.seconds, processorRatio: ours.processor / below.processor };
}

/** Seconds of the clock, and of processor time of all threads of the process, the collector's included. */
function timed(work: () => void): { readonly seconds: number; readonly processor: number } {
  const before = process.cpuUsage();
  const started = performance.now();
  work();
  const seconds = (performance.now() - started) / 1000;
  const { user, system } = process.cpuUsage(before);
  return { seconds, processor: (user + system) / 1e6 };
}

function middleOf(figures: readonly number[]): number {
  return figures.toSorted((one, other) => one - other)[figures.length >> 1] ?? Number.NaN;
}
