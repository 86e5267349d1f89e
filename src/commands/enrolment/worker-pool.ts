import { fileURLToPath } from 'node:url';
import { Tinypool } from 'tinypool';
import { unreadable } from '../../io/table/reasons.ts';
import { UserError } from '../../io/user-error.ts';
import { fileFindings } from '../../rules/submission/file-findings.ts';
import type { Evaluation, EvaluationTask } from './evaluate-file.ts';
import type { Evaluator } from './evaluator.ts';
import type { ToldMistake } from './worker.ts';
import type { WorkerSettings } from './worker-settings.ts';

/** What threads may use. */
export interface PoolWish {
  /** How many threads. */
  readonly jobs: number;
  /** MiB of heap for each. A file that needs more costs its thread, which is replaced, and the file a finding. */
  readonly heap: number;
}

/** Files in hand for each thread: one that is done waits while the next is being read. */
const FILES_A_THREAD = 4;

/** Reads files and decides on their lists in threads that are kept for the whole run; standard input, which only one can read, in this one. */
export function workerPool(settings: WorkerSettings, { jobs, heap }: PoolWish, own: Evaluator): Evaluator {
  const pool = new Tinypool({
    filename: workerProgram(),
    minThreads: jobs,
    maxThreads: jobs,
    workerData: settings,
    resourceLimits: { maxOldGenerationSizeMb: heap },
    // A thread that sleeps on a lock would not answer the database.
    useAtomics: false,
  });
  return {
    ahead: jobs * FILES_A_THREAD,
    get kept() {
      return own.kept;
    },
    evaluate: (task) => (task.input.path === '-' ? own.evaluate(task) : evaluateIn(pool, task)),
    async close() {
      await own.close();
      await pool.destroy();
    },
  };
}

async function evaluateIn(pool: Tinypool, task: EvaluationTask): Promise<Evaluation> {
  try {
    const result: Evaluation | ToldMistake = await pool.run(task);
    if ('mistake' in result) throw new UserError(result.mistake.texts, result.mistake.parameters);
    return result;
  } catch (error) {
    if (!isDeath(error)) throw error;
    return unread(task);
  }
}

/** Whether the thread itself ended, rather than the work in it going wrong, which is a fault of ours. */
function isDeath(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  return (
    ('code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY') || /Worker exited|Terminating/i.test(error.message)
  );
}

/** What a file comes to at which a thread ended. */
function unread({ input }: EvaluationTask): Evaluation {
  const { problem } = unreadable('reader-failed');
  const findings = fileFindings({ path: input.shownAs, sha256: '', file: undefined, problems: [problem] });
  const times = { read: 0, judge: 0 };
  return { sha256: '', format: 'unknown', readable: false, findings, skipped: undefined, lists: [], times };
}

/** The threads' program. Node 20 runs no TypeScript, so from the sources (under vitest) the built one is taken, which `npm test` makes first (`pretest`). */
function workerProgram(from = import.meta.url): string {
  const path = fileURLToPath(new URL('./worker.js', from));
  return from.endsWith('.ts') ? path.replace(/([\\/])src([\\/]commands[\\/])/, '$1dist$2') : path;
}
