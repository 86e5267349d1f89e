import type { FindingCode } from '../findings/catalogue.ts';
import type { TextParameters } from '../value/text.ts';
import type { SubmittedFile } from './cell.ts';

/** Why a file gives no cells, or what is doubtful in those it gives; becomes a finding of that code. */
export interface FileProblem {
  readonly code: FindingCode;
  readonly sheet?: string;
  readonly cell?: string;
  readonly found?: string;
  readonly parameters?: TextParameters;
}

/** What reading a file comes to: its cells, or the problem for which there are none. Doubts (hidden sheets, cells far astray) come beside the cells. */
export interface FileReading {
  readonly path: string;
  readonly sha256: string;
  readonly file: SubmittedFile | undefined;
  readonly problems: readonly FileProblem[];
}
