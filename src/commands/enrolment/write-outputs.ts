import { relative, sep } from 'node:path';
import { progressTexts } from '../../io/report/text/progress-texts.ts';
import type { Context } from '../command.ts';
import type { Judged } from './judged.ts';
import type { DoneTasks, OutputWriter } from './output-writer.ts';
import type { OutputsOfRun, OutputTasks } from './outputs/output-tasks.ts';
import type { RegisterAlong } from './register-along.ts';
import { progressOf } from './review-progress.ts';
import type { ReviewedFile } from './reviewed-file.ts';

/** What the files of a run are made from. */
export interface OutputRun extends OutputsOfRun {
  /** Where report.json will stand; it is written last, since it names the others. */
  readonly reportPath: string;
  /** The register, where it was begun while lists were taken. */
  readonly along: RegisterAlong | undefined;
}

/** What was written, as paths from the current folder with `/` between their parts. */
export interface WrittenOutputs {
  readonly files: readonly string[];
  readonly returned: readonly string[];
  readonly notices: readonly string[];
  /** By submission. */
  readonly ofList: ReadonlyMap<Judged, readonly string[]>;
}

/**
 * Writes the files of a run from what is committed: register and units, a marked workbook for each list that was returned or taken in part, and the notices.
 * Each is written beside its place and renamed, so that no half file is ever seen.
 */
export async function writeOutputs(
  files: readonly ReviewedFile[],
  run: OutputRun,
  outputs: OutputWriter,
  context: Context,
): Promise<WrittenOutputs> {
  const { outputTasks } = await import('./outputs/output-tasks.ts');
  const tasks = outputTasks(files, run);
  const progress = progressOf(context);
  progress.phase(progressTexts.outputs[context.language], 2 + tasks.returned.length + tasks.notices.length);
  let written = 0;
  const advance = () => {
    written += 1;
    progress.advance({ done: written });
  };
  try {
    const done = await outputs(tasks, advance, run.along);
    return writtenOutputs(files, tasks, done, run.reportPath, context.surroundings.directory);
  } finally {
    progress.stop();
  }
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
