import { type PoolWish, ThreadPool } from '../../side-by-side/worker-pool.ts';
import type { OutputHands } from '../write-outputs.ts';
import type { ClaimThreadSettings } from './settings.ts';

/** Threads that read claim sheets, decide on them, and write what goes out. */
export class ClaimPool extends ThreadPool<typeof import('./thread.ts')> {
  constructor(settings: ClaimThreadSettings, wish: PoolWish) {
    super(new URL(import.meta.url.endsWith('.ts') ? './thread.ts' : './thread.js', import.meta.url), settings, wish);
  }
}

/** Writes the files of a run side by side. */
export function poolHands(pool: ClaimPool): OutputHands {
  return {
    decisions: (task) => pool.run('writeDecisions', task),
    returned: (task) => pool.run('writeReturned', task),
    report: (task) => pool.run('writeReport', task),
  };
}
