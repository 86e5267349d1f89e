import { placeText } from '../../rules/claim-intake/intake-claim.ts';
import type { ClaimLine, RedecidedLine, SettledFile } from './claim-report.ts';

/**
 * The files of a run with each claim as it stands at its end: an earlier event in a later file, or of another unit in the same one, has a claim of the run decided again. What is told
 * as decided again are then only claims of earlier runs.
 */
export function standingLines(files: readonly SettledFile[]): SettledFile[] {
  const latest = new Map(files.flatMap(({ redecided }) => redecided.map((each) => [each.number, each] as const)));
  const ofRun = new Set(
    files.flatMap(({ claims }) => claims.filter(({ unchanged }) => !unchanged).map((line) => nameOf(line))),
  );
  return files.map((file) => ({
    ...file,
    claims: file.claims.map((line) => standing(line, latest.get(nameOf(line)))),
    redecided: file.redecided.filter(({ number }) => !ofRun.has(number)),
  }));
}

/** In a dry run a claim has no number, and is called by its place. */
function nameOf({ number, submitted }: ClaimLine): string {
  return number ?? placeText(submitted.origin, { file: '' });
}

function standing(line: ClaimLine, again: RedecidedLine | undefined): ClaimLine {
  if (again === undefined || line.decision === null) return line;
  const { decision } = again;
  return { ...line, decision, status: decision.status, amount: decision.amount };
}
