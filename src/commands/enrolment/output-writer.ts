import type { OutputTasks } from './outputs/output-tasks.ts';
import type { OutputSource } from './outputs/task.ts';
import type { RegisterAlong } from './register-along.ts';
import { ThreadDied, type WorkerPool } from './worker-pool.ts';

/** The paths that the tasks of a run gave, in the order of the tasks. */
export interface DoneTasks {
  readonly register: string;
  readonly units: string;
  readonly returned: readonly string[];
  readonly notices: readonly string[];
}

/**
 * Writes the files of a run, in this thread or in others.
 *
 * @param advance - told of each file that is done
 * @param along - the register, where it was begun while lists were taken
 */
export type OutputWriter = (tasks: OutputTasks, advance: () => void, along?: RegisterAlong) => Promise<DoneTasks>;

/** Does all tasks in this thread, one after the other. exceljs is loaded here and not before: most commands never write a workbook. */
export function outputsInThread(source: OutputSource): OutputWriter {
  return async (tasks, advance) => {
    const [{ writeRegisterOf }, { writeUnitsOf }, { writeReturnedOf }, { writeNoticeOf }] = await Promise.all([
      import('./outputs/register.ts'),
      import('./outputs/units.ts'),
      import('./outputs/returned.ts'),
      import('./outputs/notice.ts'),
    ]);
    const counted = counting(advance);
    const register = await counted(writeRegisterOf(tasks.register, source));
    const units = await counted(writeUnitsOf(tasks.units));
    const returned: string[] = [];
    for (const { task, read } of tasks.returned) returned.push(...(await counted(writeReturnedOf(task, source, read))));
    const notices: string[] = [];
    for (const task of tasks.notices) notices.push(await counted(writeNoticeOf(task, source)));
    return { register: register.path, units, returned, notices };
  };
}

/** Does them side by side; the longest, the register, is begun first. What came by standard input goes back from this thread, which alone has its cells. */
export function outputsInPool(pool: WorkerPool, source: OutputSource): OutputWriter {
  return async (tasks, advance, along) => {
    const counted = counting(advance);
    const registerOf = async () => (await along?.finish(tasks.register)) ?? pool.run('writeRegister', tasks.register);
    const returnedOf = async ({ task, read }: OutputTasks['returned'][number]): Promise<readonly string[]> => {
      if (read === undefined) return pool.run('writeReturned', task).catch(noneOfTheDead);
      const { writeReturnedOf } = await import('./outputs/returned.ts');
      return writeReturnedOf(task, source, read);
    };
    const [register, units, returned, notices] = await toTheirEnds([
      counted(registerOf()),
      counted(pool.run('writeUnits', tasks.units)),
      toTheirEnds(tasks.returned.map((each) => counted(returnedOf(each)))),
      toTheirEnds(tasks.notices.map((task) => counted(pool.run('writeNotice', task)))),
    ]);
    return { register: register.path, units, returned: returned.flat(), notices };
  };
}

/** A file that is too large to be marked costs its own marked workbook; its findings stand in report.json. */
function noneOfTheDead(error: unknown): readonly string[] {
  if (error instanceof ThreadDied) return [];
  throw error;
}

const counting =
  (advance: () => void) =>
  async <Result>(task: Promise<Result>): Promise<Result> => {
    const result = await task;
    advance();
    return result;
  };

/** All results; where one fails, its error once every other has ended as well, so that no thread is cut off in the midst of a file. */
async function toTheirEnds<Tasks extends readonly unknown[]>(
  tasks: Tasks,
): Promise<{ -readonly [Each in keyof Tasks]: Awaited<Tasks[Each]> }> {
  await Promise.allSettled(tasks);
  return Promise.all(tasks);
}
