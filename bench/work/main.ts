import { readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { peakMemory } from '../process/peak-memory.mjs';
import type { Prepare, Task } from './work.ts';
import { isWorkName, type WorkName } from './work-names.ts';

const works: Readonly<Record<WorkName, () => Promise<Prepare>>> = {
  floor: async () => (await import('./floor.ts')).prepareFloor,
  'floor-from-disk': async () => (await import('./floor.ts')).prepareFloorFromDisk,
  reading: async () => (await import('./reading.ts')).prepareReading,
  'reading-from-disk': async () => (await import('./reading.ts')).prepareReadingFromDisk,
  'reading-in-turns': async () => (await import('./reading-in-turns.ts')).prepareReadingInTurns,
  checking: async () => (await import('./checking.ts')).prepareChecking,
  'exceljs-reading': async () => (await import('./exceljs-reading.ts')).prepareExceljsReading,
  register: async () => (await import('./writing.ts')).prepareRegister,
  'bare-register': async () => (await import('./writing.ts')).prepareBareRegister,
  'bare-quick-register': async () => (await import('./writing.ts')).prepareBareQuickRegister,
};

/** `main.ts NAME TASK.json`: does one work once, cold as in a run of the program, and prints what it took as one line of JSON. */
async function main(name = '', file = ''): Promise<void> {
  if (!isWorkName(name)) throw new Error(`no work is called ${name}`);
  const prepare = await works[name]();
  const work = await prepare(JSON.parse(readFileSync(file, 'utf8')) as Task);
  const before = process.cpuUsage();
  const started = performance.now();
  const done = await work();
  const seconds = (performance.now() - started) / 1000;
  const { user, system } = process.cpuUsage(before);
  const answer = { seconds, processor: (user + system) / 1e6, peak: peakMemory(), ...done };
  process.stdout.write(`${JSON.stringify(answer)}\n`);
}

await main(...process.argv.slice(2));
