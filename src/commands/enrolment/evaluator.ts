import type { ColumnMap } from '../../rules/submission/recognise-roster.ts';
import { unreadInput } from '../side-by-side/unread-input.ts';
import { type Evaluation, type EvaluationTask, evaluate } from './evaluate-file.ts';
import type { Desk } from './prepare-list.ts';
import { type ReadInput, readInput } from './read-submissions.ts';
import { ThreadDied, type WorkerPool } from './worker-pool.ts';

/** Reads files and decides on their lists: in this thread, or in others. */
export interface Evaluator {
  /** How many files may be in hand at once, so that threads have work and memory stays small; and how many small ones. */
  readonly ahead: number;
  readonly smallAhead: number;
  /** Whether it reads over the writer's connection to the ledger. */
  readonly readsHere: boolean;
  evaluate(task: EvaluationTask): Promise<Evaluation>;
  /** The cells of standard input, which cannot be read again. */
  readonly kept: ReadInput | undefined;
}

/** Does it in this thread, when it is asked. */
export function ownThread(desk: Desk, map: ColumnMap | undefined, stdin: NodeJS.ReadableStream): Evaluator {
  let kept: ReadInput | undefined;
  return {
    ahead: 1,
    smallAhead: 1,
    readsHere: true,
    get kept() {
      return kept;
    },
    async evaluate({ input, from }) {
      const begun = performance.now();
      const read = input.path === '-' && kept ? kept : await readInput(input, stdin, desk.rules.scheme, map);
      if (input.path === '-') kept = read;
      return evaluate(read, from, desk, performance.now() - begun);
    },
  };
}

/** Files in hand for each thread, of any size and small ones: some that are done wait while the next are being read. */
const FILES_A_THREAD = 4;
const SMALL_FILES_A_THREAD = 16;

/** Does it in the threads of a pool; standard input, which only one can read, in this one. */
export function inPool(pool: WorkerPool, own: Evaluator): Evaluator {
  return {
    ahead: pool.jobs * FILES_A_THREAD,
    smallAhead: pool.jobs * SMALL_FILES_A_THREAD,
    readsHere: false,
    get kept() {
      return own.kept;
    },
    async evaluate(task) {
      if (task.input.path === '-') return own.evaluate(task);
      try {
        return await pool.run('evaluateFile', task);
      } catch (error) {
        if (error instanceof ThreadDied) return unread(task);
        throw error;
      }
    },
  };
}

/** What a file comes to at which a thread died: a finding, and the run goes on. */
async function unread({ input }: EvaluationTask): Promise<Evaluation> {
  const { sha256, findings } = await unreadInput(input);
  const times = { read: 0, judge: 0 };
  return { sha256, format: 'unknown', readable: false, findings, skipped: undefined, lists: [], times };
}
