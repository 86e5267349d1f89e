import type { SubmittedInput } from '../../io/submitted/expand-inputs.ts';
import { hashInputs } from '../../io/submitted/hash-inputs.ts';
import { unreadable } from '../../io/table/reasons.ts';
import type { Finding } from '../../rules/findings/finding.ts';
import { fileFindings } from '../../rules/submission/file-findings.ts';

/** What is told of a file at which a thread died: it is too large for its memory. */
export async function unreadInput(
  input: SubmittedInput,
): Promise<{ readonly sha256: string; readonly findings: Finding[] }> {
  const [hashed] = await hashInputs([input]);
  const sha256 = hashed?.sha256 ?? '';
  const { problem } = unreadable('out-of-memory');
  return { sha256, findings: fileFindings({ path: input.shownAs, sha256, file: undefined, problems: [problem] }) };
}
