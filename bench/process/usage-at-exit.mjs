import { writeFileSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';
import { peakMemory } from './peak-memory.mjs';

// Loaded before a program that is measured: when it ends, it leaves what it used in the file that MUTUAL_BENCH_USAGE names.
const file = process.env.MUTUAL_BENCH_USAGE;
if (isMainThread && file) {
  process.on('exit', () => {
    const { user, system } = process.cpuUsage();
    writeFileSync(file, JSON.stringify({ processor: (user + system) / 1e6, peak: peakMemory() }));
  });
}
