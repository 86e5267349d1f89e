import { type PoolWish, ThreadPool } from '../side-by-side/worker-pool.ts';
import type { WorkerSettings } from './worker-settings.ts';

export { ThreadDied } from '../side-by-side/worker-pool.ts';

/** Threads that read rosters, decide on them and write their outputs. */
export class WorkerPool extends ThreadPool<typeof import('./worker.ts')> {
  constructor(settings: WorkerSettings, wish: PoolWish) {
    super(new URL(import.meta.url.endsWith('.ts') ? './worker.ts' : './worker.js', import.meta.url), settings, wish);
  }
}
