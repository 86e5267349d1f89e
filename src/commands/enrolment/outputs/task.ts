import type { Ledger } from '../../../io/ledger/ledger.ts';
import type { WorkbookHead } from '../../../io/workbook/workbook-head.ts';
import type { Scheme } from '../../../rules/scheme/schema.ts';
import type { Language } from '../../../rules/value/text.ts';

/**
 * What every output is told. All tasks are plain data, so that they can be handed to another thread (structured clone); what they need besides is an
 * {@link OutputSource} of that thread's own.
 */
export interface OutputTask {
  /** Where it is to stand, absolute. What is there is replaced; its folder is made. */
  readonly path: string;
  readonly head: WorkbookHead;
  /** Of the workbook: the scheme's, unless `--lang` was given. */
  readonly language: Language;
}

/** What tasks are done from, opened once by whoever does many: a ledger to read what is committed, and the scheme in force. */
export interface OutputSource {
  readonly ledger: Ledger;
  readonly scheme: Scheme;
}
