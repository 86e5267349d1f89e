import { fileURLToPath } from 'node:url';
import type { MessagePort } from 'node:worker_threads';
import { Piscina } from 'piscina';
import { enrolErrors } from '../../io/report/text/enrol-texts.ts';
import { UserError } from '../../io/user-error.ts';
import { type Answer, resultOf } from './worker-answer.ts';
import type { WorkerSettings } from './worker-settings.ts';

/** What the threads do: the functions of their program. */
type Program = typeof import('./worker.ts');
type Work = keyof Program;
type TaskOf<Name extends Work> = Parameters<Program[Name]>[0];
type ResultOf<Name extends Work> = Awaited<ReturnType<Program[Name]>> extends Answer<infer Result> ? Result : never;

/** What threads may use. */
export interface PoolWish {
  /** How many threads. */
  readonly jobs: number;
  /** MiB of heap for each. */
  readonly heap: number;
}

/** The thread that did a task ended in the midst of it, mostly for want of memory. It has been replaced, and the other tasks go on. */
export class ThreadDied extends UserError {
  constructor() {
    super(enrolErrors.threadDied);
  }
}

/** Threads that are kept for a whole run. */
export class WorkerPool {
  readonly jobs: number;
  readonly #pool: Piscina;
  /** Ends the tasks in hand where no thread can be kept alive. */
  readonly #inHand = new Set<(error: unknown) => void>();

  constructor(settings: WorkerSettings, { jobs, heap }: PoolWish) {
    this.jobs = jobs;
    this.#pool = new Piscina({
      filename: workerProgram(),
      minThreads: jobs,
      maxThreads: jobs,
      workerData: settings,
      resourceLimits: { maxOldGenerationSizeMb: heap },
      // A thread that sleeps on a lock would not answer the database.
      atomics: 'disabled',
      recordTiming: false,
    });
    // A thread that ends without a task in hand could not even start; whoever waits for it would wait for ever.
    this.#pool.on('error', () => {
      for (const end of this.#inHand) end(new UserError(enrolErrors.threadsFail));
    });
  }

  /**
   * Has a task done by the next thread that is free.
   *
   * @param handedOver - ports in the task that go over to the thread
   * @throws UserError where the task met a user's mistake; ThreadDied
   */
  async run<Name extends Work>(
    name: Name,
    task: TaskOf<Name>,
    handedOver: readonly MessagePort[] = [],
  ): Promise<ResultOf<Name>> {
    const options = { name, transferList: [...handedOver] };
    const answer = await this.#answered<Answer<ResultOf<Name>>>(this.#pool.run(task, options));
    return resultOf(answer);
  }

  #answered<Result>(work: Promise<Result>): Promise<Result> {
    return new Promise((resolve, reject) => {
      const end = (error: unknown) => {
        this.#inHand.delete(end);
        reject(isDeath(error) ? new ThreadDied() : error);
      };
      this.#inHand.add(end);
      work.then((result) => {
        this.#inHand.delete(end);
        resolve(result);
      }, end);
    });
  }

  async close(): Promise<void> {
    await this.#pool.destroy();
  }
}

/** Whether the thread itself ended, rather than the work in it going wrong, which is a fault of ours. */
function isDeath(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const code = 'code' in error ? error.code : undefined;
  return code === 'ERR_WORKER_OUT_OF_MEMORY' || /^worker exited|^terminating worker/i.test(error.message);
}

/** The threads' program. Node 20 runs no TypeScript, so from the sources (under vitest) the built one is taken, which `npm test` makes first (`pretest`). */
function workerProgram(from = import.meta.url): string {
  const path = fileURLToPath(new URL('./worker.js', from));
  return from.endsWith('.ts') ? path.replace(/([\\/])src([\\/]commands[\\/])/, '$1dist$2') : path;
}
