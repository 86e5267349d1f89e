import { relative, sep } from 'node:path';
import type { Ledger } from '../../io/ledger/ledger.ts';
import type { Context } from '../command.ts';
import type { Judged } from './judged.ts';
import type { OutputsOfRun, OutputTasks } from './outputs/output-tasks.ts';
import type { OutputSource } from './outputs/task.ts';
import type { ReviewedFile } from './reviewed-file.ts';

/** What the files of a run are made from. */
export interface OutputRun extends OutputsOfRun {
  /** Where report.json will stand; it is written last, since it names the others. */
  readonly reportPath: string;
  readonly ledger: Ledger;
}

/** What was written, as paths from the current folder with `/` between their parts. */
export interface WrittenOutputs {
  readonly files: readonly string[];
  readonly returned: readonly string[];
  readonly notices: readonly string[];
  /** By submission. */
  readonly ofList: ReadonlyMap<Judged, readonly string[]>;
}

/** The paths that the tasks of a run gave. */
export interface DoneTasks {
  readonly register: string;
  readonly units: string;
  readonly returned: readonly string[];
  readonly notices: readonly string[];
}

/**
 * Writes the files of a run from what is committed: register and units, a marked workbook for each list that was returned or taken in part, and the notices.
 * Each is written beside its place and renamed, so that no half file is ever seen.
 */
export async function writeOutputs(
  files: readonly ReviewedFile[],
  run: OutputRun,
  context: Context,
): Promise<WrittenOutputs> {
  const { outputTasks } = await import('./outputs/output-tasks.ts');
  const tasks = outputTasks(files, run);
  const done = await doTasks(tasks, { ledger: run.ledger, scheme: run.rules.scheme });
  return writtenOutputs(files, tasks, done, run.reportPath, context.surroundings.directory);
}

/** Does all tasks in this thread, one after the other. exceljs is loaded here and not before: most commands never write a workbook. */
async function doTasks(tasks: OutputTasks, source: OutputSource): Promise<DoneTasks> {
  const [{ writeRegisterOf }, { writeUnitsOf }, { writeReturnedOf }, { writeNoticeOf }] = await Promise.all([
    import('./outputs/register.ts'),
    import('./outputs/units.ts'),
    import('./outputs/returned.ts'),
    import('./outputs/notice.ts'),
  ]);
  const register = await writeRegisterOf(tasks.register, source);
  const units = await writeUnitsOf(tasks.units);
  const returned: string[] = [];
  for (const { task, read } of tasks.returned) returned.push(...(await writeReturnedOf(task, source, read)));
  const notices: string[] = [];
  for (const task of tasks.notices) notices.push(await writeNoticeOf(task, source));
  return { register: register.path, units, returned, notices };
}

/**
 * What a run tells of its files.
 *
 * @param done - in the order of the tasks, whatever order they ended in
 * @param directory - the current folder, from which paths are shown
 */
export function writtenOutputs(
  files: readonly ReviewedFile[],
  { listAt }: Pick<OutputTasks, 'listAt'>,
  { register, units, returned, notices }: DoneTasks,
  reportPath: string,
  directory: string,
): WrittenOutputs {
  const shown = (path: string) => (relative(directory, path) || path).split(sep).join('/');
  const ofList = new Map<Judged, string[]>(files.flatMap((file) => file.lists.map((list) => [list, []])));
  for (const path of [...returned, ...notices]) {
    const list = listAt.get(path);
    if (list) ofList.get(list)?.push(shown(path));
  }
  return {
    files: [register, units, reportPath].map(shown),
    returned: returned.map(shown),
    notices: notices.map(shown),
    ofList,
  };
}
