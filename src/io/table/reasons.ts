import type { FileProblem } from '../../rules/submission/read-problem.ts';
import { Unreadable } from './unreadable.ts';

/** Why a file gives no cells, each under the finding that it becomes. The finding's parameter `reason` holds the id; the catalogue has a text for each. */
const codes = {
  /** The file or one of its parts ends too soon: an upload or a copy that broke off. */
  truncated: 'file-unreadable',
  /** Bytes do not fit their checksum, their declared size or the format's own structure. */
  damaged: 'file-unreadable',
  /** A part is no well-formed XML, or its elements stand where they may not. */
  'malformed-xml': 'file-unreadable',
  /** A part declares a document type; only an attack does. */
  dtd: 'file-unreadable',
  /** A part's bytes are not in the encoding that it says. */
  'bad-encoding': 'file-unreadable',
  /** A zip feature that no spreadsheet program uses: several disks, ZIP64, another compression than deflate. */
  'unsupported-zip': 'file-unreadable',
  /** The workbook names a part that the file lacks. `part` is its name. */
  'missing-part': 'file-unreadable',
  /** A cell points at a shared text that does not exist. */
  'missing-shared-string': 'file-unreadable',
  /** A row or column beyond what a spreadsheet has. */
  'out-of-range': 'file-unreadable',
  /** Two rows with one number, or two cells at one address. */
  'repeated-cell': 'file-unreadable',
  /** The system does not let the file be opened: another program holds it, or this user may not read it. */
  'not-opened': 'file-unreadable',
  /** Its bytes are others than they were a moment before: somebody is still saving or copying it. */
  changed: 'file-unreadable',
  /** The program that reads the older formats did not answer within its time. */
  'too-slow': 'file-unreadable',
  /** The program that reads the older formats broke off: the file is damaged in a way that it cannot name. */
  'reader-failed': 'file-unreadable',
  /** A text file holds zero bytes between its letters. */
  'nul-bytes': 'file-unreadable',
  /** A text file is neither UTF-8 nor GB18030 from end to end. */
  'mixed-encodings': 'file-unreadable',
  /** A quotation mark in a text file is opened and not closed, so that lines run into one another. */
  'unclosed-quote': 'file-unreadable',

  /** Protected with a password. */
  password: 'file-encrypted',

  /** The file has no bytes. */
  'no-bytes': 'file-empty',
  /** No sheet has a cell that holds anything. */
  'no-cells': 'file-empty',

  /** A text document, by Word or WPS Writer. */
  'word-document': 'file-not-a-table',
  /** Slides, by PowerPoint or WPS Presentation. */
  presentation: 'file-not-a-table',
  /** A zip with no workbook in it. */
  'no-workbook': 'file-not-a-table',
  pdf: 'file-not-a-table',
  /** A photograph or a scan. */
  image: 'file-not-a-table',
  /** A .zip, .rar, .7z or .gz in which the table may be packed. */
  archive: 'file-not-a-table',
  /** A "single file web page" (.mht). */
  'web-archive': 'file-not-a-table',
  /** A web page without a table in it. */
  'web-page': 'file-not-a-table',
  /** An XML document that is no spreadsheet. */
  'xml-document': 'file-not-a-table',
  /** Bytes of no format that is known. */
  'unknown-content': 'file-not-a-table',

  /** The thread that read it ended: it ran out of memory, on a file that is too large or made to look so. */
  'out-of-memory': 'file-too-large',

  /** `limit` tells how far each of these goes. */
  'file-bytes': 'file-too-large',
  'too-many-entries': 'file-too-large',
  'inflates-too-far': 'file-too-large',
  'nested-too-deep': 'file-too-large',
  'too-many-sheets': 'file-too-large',
  'too-many-cells': 'file-too-large',
  'cell-too-long': 'file-too-large',
  'too-much-text': 'file-too-large',
  'too-many-shared-strings': 'file-too-large',
  'too-many-styles': 'file-too-large',
  'too-many-merges': 'file-too-large',
} as const satisfies Record<string, FileProblem['code']>;

/** Id of a reason for which a file gives no cells. */
export type FileReason = keyof typeof codes;

/** All ids, so that a test can ask a text for each. */
export const fileReasons = Object.keys(codes) as readonly FileReason[];

/** Where in the file the reason was met, and the limit or the part that it speaks of. */
export interface ReasonDetails {
  readonly sheet?: string;
  readonly cell?: string;
  readonly limit?: number;
  readonly part?: string;
}

/** The error that a reader throws for a reason; its problem carries the reason's finding code. */
export function unreadable(reason: FileReason, { sheet, cell, limit, part }: ReasonDetails = {}): Unreadable {
  return new Unreadable({
    code: codes[reason],
    ...(sheet === undefined ? {} : { sheet }),
    ...(cell === undefined ? {} : { cell }),
    parameters: {
      reason,
      ...(limit === undefined ? {} : { limit }),
      ...(part === undefined ? {} : { part }),
    },
  });
}
