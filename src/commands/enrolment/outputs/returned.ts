import { Readable } from 'node:stream';
import type { SubmittedInput } from '../../../io/submitted/expand-inputs.ts';
import { writeReturned } from '../../../io/workbook/returned/returned.ts';
import { describe } from '../../../rules/findings/describe.ts';
import type { Finding } from '../../../rules/findings/finding.ts';
import type { ColumnMap } from '../../../rules/submission/recognise-roster.ts';
import { type ReadInput, readInput } from '../read-submissions.ts';
import { privateFolderOf } from './private-folder.ts';
import type { OutputSource, OutputTask } from './task.ts';

/** The workbooks that go back of one submitted file, as plain data. */
export interface ReturnedTask extends Pick<OutputTask, 'head' | 'language'> {
  readonly input: SubmittedInput;
  /** Of the file as it was judged; another file by now is not marked. */
  readonly sha256: string;
  readonly map: ColumnMap | undefined;
  /** About the file and its table. */
  readonly findings: readonly Finding[];
  readonly workbooks: readonly {
    readonly path: string;
    /** The unit's name, or what stands for it. */
    readonly unit: string;
    /** Which of the file's lists, from 0; undefined where none was recognised and the whole file goes back. */
    readonly list: number | undefined;
    /** About that list. */
    readonly findings: readonly Finding[];
  }[];
}

/**
 * Reads a file again, since a run keeps no cells, and writes a marked workbook for each of its lists that goes back.
 *
 * @param read - the cells of standard input, which cannot be read again; of any other file none
 * @returns the paths of those written, in order: none where the file can no longer be read or is another one by now
 */
export async function writeReturnedOf(
  task: ReturnedTask,
  { scheme }: Pick<OutputSource, 'scheme'>,
  read?: ReadInput,
): Promise<readonly string[]> {
  const { file, sha256, submissions } = read ?? (await readInput(task.input, Readable.from([]), scheme, task.map));
  if (!file || sha256 !== task.sha256) return [];
  const { head, language } = task;
  const clauseTitle = (clause: string) => scheme.clauses[clause]?.title ?? clause;
  const all = submissions.map((one) => one.submission);
  for (const { path, unit, list, findings: ofList } of task.workbooks) {
    await privateFolderOf(path);
    const submission = list === undefined ? undefined : all[list];
    const others = submission ? all.filter((one) => one !== submission) : [];
    const findings = [...task.findings, ...ofList].map((finding) => describe(finding, { language, clauseTitle }));
    await writeReturned(path, { file, submission, others, findings, unit, head }, language);
  }
  return task.workbooks.map(({ path }) => path);
}
