import type { SubmittedInput } from '../../io/submitted/expand-inputs.ts';
import { readSubmittedInput } from '../../io/table/read-submitted-file.ts';
import { type ClaimFileReading, readClaimFile } from '../../rules/claim-intake/read-claim-file.ts';
import { withAnotherKind } from '../../rules/inbox/another-kind.ts';
import type { OutputMark, SubmittedFile } from '../../rules/submission/cell.ts';
import { fileFindings } from '../../rules/submission/file-findings.ts';
import type { ClaimTerms } from './claim-terms.ts';

/** What one input came to. */
export interface ReadClaimInput extends ClaimFileReading {
  readonly input: SubmittedInput;
  /** Its cells; undefined where it cannot be read. */
  readonly file: SubmittedFile | undefined;
  readonly path: string;
  readonly sha256: string;
  readonly format: string;
  /** Set where the file is one of our own outputs and so no claim sheet. */
  readonly skipped: OutputMark['kind'] | undefined;
}

const nothing: ClaimFileReading = { claims: [], findings: [], unread: 0, withheld: [], tables: [] };

/** Reads one input and finds the claims in it. A template that was filled in is a claim sheet. */
export async function readClaimInput(
  input: SubmittedInput,
  stdin: NodeJS.ReadableStream,
  { grounds, asOf, columns: map }: ClaimTerms,
): Promise<ReadClaimInput> {
  const reading = await readSubmittedInput(input, stdin);
  const { file, sha256 } = reading;
  const base = { input, file, path: input.shownAs, sha256, format: file?.format ?? 'unknown' };
  const mark = file?.writtenBy?.kind;
  if (mark && mark !== 'returned' && mark !== 'template') {
    return { ...base, ...nothing, skipped: mark };
  }
  const read = file ? readClaimFile(file, grounds.scheme, { handedIn: asOf, ...(map && { map }) }) : nothing;
  const told = file && read.tables.length === 0 && !map?.size;
  const findings = told ? withAnotherKind(read.findings, file, grounds.scheme, 'claims') : read.findings;
  return { ...base, ...read, findings: [...fileFindings(reading), ...findings], skipped: undefined };
}
