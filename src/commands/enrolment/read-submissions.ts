import type { SubmittedInput } from '../../io/submitted/expand-inputs.ts';
import { readSubmittedInput } from '../../io/table/read-submitted-file.ts';
import type { MemberReading } from '../../rules/enrolment/member-reading.ts';
import { readMembers } from '../../rules/enrolment/read-member.ts';
import type { Finding } from '../../rules/findings/finding.ts';
import { recogniseSubmitted } from '../../rules/inbox/another-kind.ts';
import type { Scheme } from '../../rules/scheme/schema.ts';
import type { OutputMark, SubmittedFile } from '../../rules/submission/cell.ts';
import { fileFindings } from '../../rules/submission/file-findings.ts';
import { sheetReturnedBy } from '../../rules/submission/people-not-read.ts';
import type { ColumnMap } from '../../rules/submission/recognise-roster.ts';
import type { Submission } from '../../rules/submission/submission.ts';

/** One unit's list with its rows read, ready to be judged. */
export interface ReadSubmission {
  readonly submission: Submission;
  readonly members: readonly MemberReading[];
  /** Errors of the sheets on which its rows stand, such as a column that is missing: they return the unit as its own do. */
  readonly findings: readonly Finding[];
}

/** What one input came to. */
export interface ReadInput {
  readonly path: string;
  readonly sha256: string;
  readonly format: string;
  /** The cells as they came, for the returned workbook; undefined where the file could not be read. */
  readonly file: SubmittedFile | undefined;
  readonly submissions: readonly ReadSubmission[];
  /** About the file and its table, but for the errors that are told of the units whose rows stand there; findings about rows come from the checks. */
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
  const reading = await readSubmittedInput(input, stdin);
  const { file, sha256 } = reading;
  const base = { path: input.shownAs, sha256, format: file?.format ?? 'unknown', file };
  const mark = file?.writtenBy?.kind;
  if (mark && mark !== 'returned' && mark !== 'template')
    return { ...base, submissions: [], findings: [], skipped: mark };
  const recognised = file ? recogniseSubmitted(file, scheme, map ? { map } : {}) : { submissions: [], findings: [] };
  const told = recognised.findings.map((finding) => ({
    finding,
    sheet: file && sheetReturnedBy(finding, file, recognised.submissions),
  }));
  const submissions = recognised.submissions.map((submission) => ({
    submission,
    members: readMembers(submission, scheme),
    findings: told.filter((each) => returns(each, submission)).map(({ finding }) => ofUnit(finding, submission)),
  }));
  const ofFile = told
    .filter((each) => !submissions.some(({ submission }) => returns(each, submission)))
    .map(({ finding }) => finding);
  return { ...base, submissions, findings: [...fileFindings(reading), ...ofFile], skipped: undefined };
}

/** Whether a finding about a table is an error that concerns a sheet where the unit's rows stand. */
function returns(
  { finding, sheet: concerned }: { readonly finding: Finding; readonly sheet: string | undefined },
  { rows }: Submission,
): boolean {
  return finding.severity === 'error' && rows.some(({ sheet }) => sheet === concerned);
}

function ofUnit(finding: Finding, { unit }: Submission): Finding {
  const name = unit['unit-name']?.value;
  return name === undefined ? finding : { ...finding, unit: name };
}
