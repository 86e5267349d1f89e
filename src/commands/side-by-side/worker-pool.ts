import { fileURLToPath } from 'node:url';
import type { MessagePort, ResourceLimits } from 'node:worker_threads';
import { Piscina } from 'piscina';
import { enrolErrors } from '../../io/report/text/enrol-texts.ts';
import { UserError } from '../../io/user-error.ts';
import { compileLater } from './compile-later.ts';
import { type HandedTask, handed, hasBegun } from './handed-task.ts';
import { type Answer, resultOf } from './worker-answer.ts';

/** What the threads do: the functions of their program, each of one task. */
// biome-ignore lint/suspicious/noExplicitAny: each function has a task of its own, which only the caller knows.
type Program = Readonly<Record<string, (task: HandedTask<any>) => Promise<Answer<unknown>>>>;
type Work<Of> = keyof Of & string;
type TaskOf<Of extends Program, Name extends Work<Of>> = Parameters<Of[Name]>[0]['task'];
type ResultOf<Of extends Program, Name extends Work<Of>> =
  Awaited<ReturnType<Of[Name]>> extends Answer<infer Result> ? Result : never;

/** What threads may use. */
export interface PoolWish {
  /** How many threads. */
  readonly jobs: number;
  /** MiB of heap for each. */
  readonly heap: number;
  /** MiB of that for what has just been made; as Node sets it where absent. A small one costs some time and spares memory. */
  readonly young?: number;
  /**
   * Tasks that each thread has at hand; 1 where absent. While this thread writes it hands out none, so that threads that have no more than one stand still as long.
   */
  readonly atHand?: number;
  /** After how much V8 compiles what the threads run: see {@link compileLater}. */
  readonly runBefore?: number;
}

/** The thread that did a task ended in the midst of it, mostly for want of memory. It has been replaced, and the other tasks go on. */
export class ThreadDied extends UserError {
  constructor() {
    super(enrolErrors.threadDied);
  }
}

/** Threads that are kept for a whole run. */
export class ThreadPool<Of extends Program> {
  readonly jobs: number;
  readonly #pool: Piscina;
  /** Ends the tasks in hand where no thread can be kept alive. */
  readonly #inHand = new Set<(error: unknown) => void>();
  #closing = false;

  /**
   * @param program - the address of the module that the threads run, `.ts` in the sources
   * @param settings - what each thread is started with; plain data
   */
  constructor(program: URL, settings: unknown, { jobs, heap, young, atHand = 1, runBefore }: PoolWish) {
    this.jobs = jobs;
    compileLater(runBefore);
    const resourceLimits: ResourceLimits = {
      maxOldGenerationSizeMb: heap,
      ...(young !== undefined && { maxYoungGenerationSizeMb: young }),
    };
    this.#pool = new Piscina({
      filename: builtProgram(program),
      minThreads: jobs,
      maxThreads: jobs,
      concurrentTasksPerWorker: atHand,
      // Else a task for which no thread is free would be sent behind all others that wait.
      stricterFIFO: true,
      workerData: settings,
      resourceLimits,
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
   * Has a task done by the next thread that is free; by another where that dies at what it did before.
   *
   * @param handedOver - ports in the task that go over to the thread
   * @throws UserError where the task met a user's mistake; ThreadDied
   */
  async run<Name extends Work<Of>>(
    name: Name,
    task: TaskOf<Of, Name>,
    handedOver: readonly MessagePort[] = [],
  ): Promise<ResultOf<Of, Name>> {
    const each = handed(task);
    const options = { name, transferList: [...handedOver] };
    for (;;) {
      try {
        return resultOf(await this.#answered<Answer<ResultOf<Of, Name>>>(this.#pool.run(each, options)));
      } catch (error) {
        // What was handed over is gone with the thread.
        const again = error instanceof ThreadDied && !hasBegun(each) && handedOver.length === 0 && !this.#closing;
        if (!again) throw error;
      }
    }
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
    this.#closing = true;
    await this.#pool.destroy();
  }
}

/** Whether the thread itself ended, rather than the work in it going wrong, which is a fault of ours. */
function isDeath(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const code = 'code' in error ? error.code : undefined;
  return code === 'ERR_WORKER_OUT_OF_MEMORY' || /^worker exited|^terminating worker/i.test(error.message);
}

/** Node 20 runs no TypeScript, so from the sources (under vitest) the built program is taken, which `npm test` makes first (`pretest`). */
function builtProgram(program: URL): string {
  const path = fileURLToPath(program);
  return path.endsWith('.ts')
    ? path.replace(/([\\/])src([\\/]commands[\\/])/, '$1dist$2').replace(/\.ts$/, '.js')
    : path;
}
