import type { SubmittedInput } from '../../io/submitted/expand-inputs.ts';
import type { Context } from '../command.ts';
import type { OpenPeriod } from '../open-period-ledger.ts';
import { clearAlone } from '../side-by-side/clear-alone.ts';
import { areQuick, workerHeap } from '../side-by-side/own-thread.ts';
import type { Terms } from './enrol-terms.ts';
import { type Evaluator, inPool, ownThread } from './evaluator.ts';
import { type OutputWriter, outputsInPool, outputsInThread } from './output-writer.ts';
import type { RegisterAlongTask } from './outputs/register-along.ts';
import type { RegisterAlong } from './register-along.ts';
import { FILES_BEHIND } from './register-feed.ts';
import { plainRules } from './worker-settings.ts';

/** Files that each thread has at hand: what it reads and decides on while this thread writes for some tens of milliseconds. */
const AT_HAND = 4;

/**
 * Bytes of bytecode that a function has run before V8 compiles it. With this, and each thread clearing away alone, a prefecture's run takes 58 s of processor time where it took 62: V8's
 * helpers 4.6 s instead of 8.5, the threads themselves as much as before.
 */
const RUN_BEFORE = 1_500_000;

/** Who does the work of a run beside the one writer of the ledger. */
export interface Threads {
  readonly evaluator: Evaluator;
  readonly outputs: OutputWriter;
  /** Has a thread write the register while lists are taken; undefined where none is to spare, or there are too few files for it. */
  registerAlong(task: Omit<RegisterAlongTask, 'port'>): RegisterAlong | undefined;
  /** Also gives up a register that is being written along. */
  close(): Promise<void>;
}

/** This thread where that is quicker, else as many as `--jobs` says. */
export async function threadsFor(
  inputs: readonly SubmittedInput[],
  open: OpenPeriod,
  { rules, map, jobs }: Terms,
  { surroundings }: Context,
): Promise<Threads> {
  const { office } = open.workspace.settings;
  const own = ownThread({ ledger: open.ledger, office, rules }, map, surroundings.stdin);
  const source = { ledger: open.ledger, scheme: open.scheme };
  if (areQuick(inputs)) {
    const outputs = outputsInThread(source);
    return { evaluator: own, outputs, registerAlong: () => undefined, close: async () => undefined };
  }
  const [{ WorkerPool }, { RegisterAlong }] = await Promise.all([
    import('./worker-pool.ts'),
    import('./register-along.ts'),
  ]);
  const settings = { ledger: open.location, office, rules: plainRules(rules), map };
  clearAlone();
  const wish = { jobs, heap: workerHeap(surroundings.environment), atHand: AT_HAND, runBefore: RUN_BEFORE };
  const pool = new WorkerPool(settings, wish);
  let along: RegisterAlong | undefined;
  return {
    evaluator: inPool(pool, own),
    outputs: outputsInPool(pool, source),
    registerAlong(task) {
      if (jobs > 1 && inputs.length > 2 * FILES_BEHIND) along = new RegisterAlong(pool, task);
      return along;
    },
    async close() {
      await along?.giveUp();
      await pool.close();
    },
  };
}
