import type { OutputMark, Sheet } from '../../rules/submission/cell.ts';
import type { FileProblem } from '../../rules/submission/read-problem.ts';

/** What a reader of one format gives for the bytes of a file. */
export interface Table {
  readonly sheets: readonly Sheet[];
  readonly writtenBy?: OutputMark;
  /** Doubts that stand beside the cells: hidden sheets, cells far astray. */
  readonly problems: readonly FileProblem[];
}
