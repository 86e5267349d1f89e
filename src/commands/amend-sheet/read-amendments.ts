import type { SubmittedInput } from '../../io/submitted/expand-inputs.ts';
import { readSubmittedInput } from '../../io/table/read-submitted-file.ts';
import { type AmendFileReading, readAmendFile } from '../../rules/enrolment/amend-sheet/read-amend-file.ts';
import { withAnotherKind } from '../../rules/inbox/another-kind.ts';
import type { Scheme } from '../../rules/scheme/schema.ts';
import type { OutputMark, SubmittedFile } from '../../rules/submission/cell.ts';
import { fileFindings } from '../../rules/submission/file-findings.ts';

/** What one input came to. */
export interface ReadAmendInput extends AmendFileReading {
  readonly input: SubmittedInput;
  /** Its cells; undefined where it cannot be read. */
  readonly file: SubmittedFile | undefined;
  readonly path: string;
  readonly sha256: string;
  readonly format: string;
  /** Set where the file is one of our own outputs and so no sheet of amendments. */
  readonly skipped: OutputMark['kind'] | undefined;
}

const nothing: AmendFileReading = { rows: [], findings: [], tables: [] };

/** Reads one input and finds the amendments in it. A template that was filled in, and a returned workbook that was mended, are sheets like any other. */
export async function readAmendInput(
  input: SubmittedInput,
  stdin: NodeJS.ReadableStream,
  scheme: Scheme,
): Promise<ReadAmendInput> {
  const reading = await readSubmittedInput(input, stdin);
  const { file, sha256 } = reading;
  const base = { input, file, path: input.shownAs, sha256, format: file?.format ?? 'unknown' };
  const mark = file?.writtenBy?.kind;
  if (mark && mark !== 'returned' && mark !== 'template') return { ...base, ...nothing, skipped: mark };
  const read = file ? readAmendFile(file, scheme) : nothing;
  const told = file && read.tables.length === 0;
  const findings = told ? withAnotherKind(read.findings, file, scheme, 'amendments') : read.findings;
  return { ...base, ...read, findings: [...fileFindings(reading), ...findings], skipped: undefined };
}
