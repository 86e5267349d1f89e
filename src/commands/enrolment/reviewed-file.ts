import type { SubmittedInput } from '../../io/submitted/expand-inputs.ts';
import type { Finding } from '../../rules/findings/finding.ts';
import type { Judged } from './judged.ts';
import type { ReadInput } from './read-submissions.ts';
import type { EnrolmentReport } from './report.ts';

/** One file of a review; it keeps no cells, so that a whole period can be reviewed. */
export interface ReviewedFile {
  readonly input: SubmittedInput;
  readonly sha256: string;
  readonly format: string;
  /** Whether its cells could be read, so that a marked workbook can go back. */
  readonly readable: boolean;
  /** About the file and its table. */
  readonly findings: readonly Finding[];
  /** The cells of standard input, which cannot be read again; of other files nothing is kept. */
  readonly kept: ReadInput | undefined;
  /** Its units' lists in order, with what became of each. */
  readonly lists: readonly Judged[];
}

/** All findings of a review, file by file. */
export function findingsOf(files: readonly ReviewedFile[]): Finding[] {
  return files.flatMap((file) => [...file.findings, ...file.lists.flatMap((list) => list.findings)]);
}

/** The files of a review as the report lists them. */
export function filesOf(files: readonly ReviewedFile[]): EnrolmentReport['files'] {
  return files.map(({ input, sha256, format }) => ({ path: input.shownAs, sha256, format }));
}
