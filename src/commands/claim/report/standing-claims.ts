import { placeText } from '../../../rules/claim-intake/intake-claim.ts';
import type { Finding } from '../../../rules/findings/finding.ts';
import type { ClaimLine, HeldFile, RedecidedLine } from '../claim-report.ts';
import { readHeld } from './held.ts';

/** The claims of a run as they stand at its end: an earlier event in a later file, or of another unit in the same one, has a claim of the run decided again. */
export class StandingClaims {
  readonly #files: readonly HeldFile[];
  /** What was decided again, by number. */
  readonly #latest: ReadonlyMap<string, RedecidedLine>;

  constructor(files: readonly HeldFile[]) {
    this.#files = files;
    this.#latest = new Map(files.flatMap(({ redecided }) => redecided.map((each) => [each.number, each] as const)));
  }

  /** All claims, file by file, in order; of one file in memory at a time. */
  *claims(): Generator<ClaimLine> {
    for (const { claims, later } of this.#files) for (const line of readHeld(claims, later)) yield this.#standing(line);
  }

  /** All findings, file by file. */
  *findings(): Generator<Finding> {
    for (const file of this.#files) yield* findingsOf(file);
  }

  /** Claims of earlier runs that were decided again: of the run's own it is told as they stand. */
  redecided(): RedecidedLine[] {
    if (this.#latest.size === 0) return [];
    const ofRun = new Set<string>();
    for (const { claims, later } of this.#files) {
      for (const line of readHeld(claims, later)) {
        if (!line.unchanged && this.#latest.has(nameOf(line))) ofRun.add(nameOf(line));
      }
    }
    return this.#files.flatMap(({ redecided }) => redecided.filter(({ number }) => !ofRun.has(number)));
  }

  #standing(line: ClaimLine): ClaimLine {
    if (this.#latest.size === 0 || line.decision === null) return line;
    const again = this.#latest.get(nameOf(line));
    if (again === undefined) return line;
    const { decision } = again;
    return { ...line, decision, status: decision.status, amount: decision.amount };
  }
}

/** Findings of a file, with those that were added, each at its place. */
export function findingsOf({
  findings,
  added,
  later,
}: Pick<HeldFile, 'findings' | 'added' | 'later'>): readonly Finding[] {
  const held = readHeld(findings, later);
  if (added.length === 0) return held;
  const all: Finding[] = [];
  let from = 0;
  for (const { at, finding } of added) {
    all.push(...held.slice(from, at), finding);
    from = at;
  }
  return [...all, ...held.slice(from)];
}

/** In a dry run a claim has no number, and is called by its place. */
function nameOf({ number, submitted }: ClaimLine): string {
  return number ?? placeText(submitted.origin, { file: '' });
}
