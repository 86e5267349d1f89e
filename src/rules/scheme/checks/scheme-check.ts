import type { TextParameters } from '../../value/text.ts';
import type { Scheme } from '../schema.ts';
import type { SchemeProblemCode } from '../scheme-problems.ts';
import type { SchemePath } from '../source-tree.ts';

/** What a check finds: the problem and the way to it; where it stands in the file is found by that. */
export interface SchemeDoubt {
  readonly code: SchemeProblemCode;
  readonly path: SchemePath;
  readonly found?: string;
  readonly parameters?: TextParameters;
}

/** A check of a scheme is one file: what can be proved of it before any roster comes. */
export type SchemeCheck = (scheme: Scheme) => readonly SchemeDoubt[];
