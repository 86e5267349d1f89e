import { dirname } from 'node:path';
import { removeOwn } from '../../io/temporary-file.ts';
import type { Context } from '../command.ts';
import { type RegisterTask, writeRegisterOf } from '../enrolment/outputs/register.ts';
import type { OpenPeriod } from '../open-period-ledger.ts';
import { workerHeap } from '../side-by-side/own-thread.ts';
import { ThreadDied, ThreadPool } from '../side-by-side/worker-pool.ts';

/** The register of fewer units is written sooner than a thread starts. */
const FEW_UNITS = 100;

/** MiB of what has just been made that the thread holds before it clears away: more makes it little quicker. */
const YOUNG = 12;

/** A register that is being written while this thread does something else. */
export interface RegisterBeside {
  /** Waits for its end. @throws UserError where it cannot be written */
  finish(): Promise<void>;
  /** Waits until no thread writes any more, whatever came of it. */
  ended(): Promise<void>;
}

/**
 * Has a thread write the register of a period: of the two cores of an office machine one would else stand idle. Where there is no second core or little to write, or where the thread dies, it is written
 * in this one at the end.
 *
 * @param few - units up to which no thread is started; another number only in tests
 */
export function registerBeside(
  task: RegisterTask,
  { ledger, location, scheme }: Pick<OpenPeriod, 'ledger' | 'location' | 'scheme'>,
  { cores, environment }: Pick<Context['surroundings'], 'cores' | 'environment'>,
  few = FEW_UNITS,
): RegisterBeside {
  const inThisThread = async () => {
    await writeRegisterOf(task, { ledger, scheme });
  };
  if (cores < 2 || task.units.length < few) return { finish: inThisThread, ended: async () => undefined };
  const program = new URL(
    import.meta.url.endsWith('.ts') ? './register-worker.ts' : './register-worker.js',
    import.meta.url,
  );
  const pool = new ThreadPool<typeof import('./register-worker.ts')>(
    program,
    { location, scheme },
    { jobs: 1, heap: workerHeap(environment), young: YOUNG },
  );
  const work = pool
    .run('writeRegister', task)
    .finally(() => pool.close())
    // Kept until somebody waits for it: until then a failure would end the process.
    .then(
      () => undefined,
      (error: unknown) => ({ error }),
    );
  return {
    async finish() {
      const failed = await work;
      if (failed === undefined) return;
      if (!(failed.error instanceof ThreadDied)) throw failed.error;
      await removeOwn(dirname(task.path));
      await inThisThread();
    },
    async ended() {
      await work;
    },
  };
}
