import type { SubmittedInput } from '../../io/submitted/expand-inputs.ts';
import { readSubmittedFile, readSubmittedStream } from '../../io/table/read-submitted-file.ts';
import type { MemberReading } from '../../rules/enrolment/member-reading.ts';
import { readMembers } from '../../rules/enrolment/read-member.ts';
import type { Finding } from '../../rules/findings/finding.ts';
import type { Scheme } from '../../rules/scheme/schema.ts';
import type { OutputMark, SubmittedFile } from '../../rules/submission/cell.ts';
import { fileFindings } from '../../rules/submission/file-findings.ts';
import { type ColumnMap, recogniseRoster } from '../../rules/submission/recognise-roster.ts';
import type { Submission } from '../../rules/submission/submission.ts';

/** One unit's list with its rows read, ready to be judged. */
export interface ReadSubmission {
  readonly submission: Submission;
  readonly members: readonly MemberReading[];
}

/** What one input came to. */
export interface ReadInput {
  readonly path: string;
  readonly sha256: string;
  readonly format: string;
  /** The cells as they came, for the returned workbook; undefined where the file could not be read. */
  readonly file: SubmittedFile | undefined;
  readonly submissions: readonly ReadSubmission[];
  /** About the file and its table; findings about rows come from the checks. */
  readonly findings: readonly Finding[];
  /** Set where the file is one of our own outputs and so no submission. */
  readonly skipped: OutputMark['kind'] | undefined;
}

/** Reads one input and finds the units' lists in it. A returned workbook that the unit mended, or a template that it filled in, is a submission. */
export async function readInput(
  input: SubmittedInput,
  stdin: NodeJS.ReadableStream,
  scheme: Scheme,
  map: ColumnMap | undefined,
): Promise<ReadInput> {
  const reading =
    input.path === '-'
      ? await readSubmittedStream(stdin, input.shownAs)
      : await readSubmittedFile(input.path, { shownAs: input.shownAs });
  const { file, sha256 } = reading;
  const base = { path: input.shownAs, sha256, format: file?.format ?? 'unknown', file };
  const mark = file?.writtenBy?.kind;
  if (mark && mark !== 'returned' && mark !== 'template')
    return { ...base, submissions: [], findings: [], skipped: mark };
  const recognised = file ? recogniseRoster(file, scheme, map ? { map } : {}) : { submissions: [], findings: [] };
  const submissions = recognised.submissions.map((submission) => ({
    submission,
    members: readMembers(submission, scheme),
  }));
  return { ...base, submissions, findings: [...fileFindings(reading), ...recognised.findings], skipped: undefined };
}
