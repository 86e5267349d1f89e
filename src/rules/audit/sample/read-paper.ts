import type { SubmittedFile } from '../../submission/cell.ts';
import type { Stratum } from './draw-sample.ts';
import { type Digest, paperSeal, type SampleParameters } from './paper.ts';
import { isUnfinished, type PaperProblem } from './paper-problems.ts';
import { type ParameterWords, readParameters } from './read-parameters.ts';
import { type PaperRow, type PaperWords, readRows } from './read-rows.ts';

/** A working paper that came back. */
export interface PaperRead {
  /** Undefined where they cannot be read, or are not those that it was drawn with. */
  readonly drawn: { readonly parameters: SampleParameters; readonly strata: readonly Stratum[] } | undefined;
  readonly rows: readonly PaperRow[];
  readonly problems: readonly PaperProblem[];
  /** `damaged`: something is not as it was drawn, or not to be read. `unfinished`: something is still to be filled in. */
  readonly state: 'complete' | 'unfinished' | 'damaged';
}

/** Reads a working paper back, wherever its columns and rows stand now. @returns undefined where the file is none */
export function readPaper(
  file: Pick<SubmittedFile, 'sheets'>,
  words: ParameterWords & PaperWords,
  digest: Digest,
): PaperRead | undefined {
  const read = readParameters(file, words);
  if (read === undefined) return undefined;
  const { parameters, strata, seal, sealAt } = read;
  const problems = [...read.problems];
  const whole = parameters !== undefined && strata !== undefined;
  const sealed = whole && paperSeal(parameters, strata, digest) === seal;
  if (whole && !sealed) problems.push({ kind: 'seal-differs', ...sealAt, values: { found: seal } });
  const { rows, problems: ofRows } = readRows(file, words, { seal, items: parameters?.items ?? 0, digest });
  problems.push(...ofRows);
  return {
    drawn: sealed ? { parameters, strata } : undefined,
    ...{ rows, problems },
    state: problems.length === 0 ? 'complete' : problems.every(isUnfinished) ? 'unfinished' : 'damaged',
  };
}
