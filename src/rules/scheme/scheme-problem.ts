import type { FindingDefinition } from '../findings/finding.ts';
import { fill, type Language, type Text, type TextParameters } from '../value/text.ts';
import { type SchemeProblemCode, schemeProblems } from './scheme-problems.ts';
import type { Place } from './source-tree.ts';

/** What the catalogue holds of one code: the same shape as a finding's, apart from personal data, which a scheme has none of. */
export type SchemeProblemDefinition = Pick<
  FindingDefinition,
  'title' | 'why' | 'message' | 'expected' | 'fix' | 'example'
> & { readonly severity: 'error' | 'note' };

/** Something wrong or doubtful in a scheme's file. Its texts stand in `scheme-problems.ts` under its code. */
export interface SchemeProblem {
  readonly code: SchemeProblemCode;
  readonly place: Place;
  /** The way to it, `plans.women.fee`; empty for the whole file. The first of a list is `[1]`. */
  readonly path: string;
  /** What stands there; empty where nothing does. */
  readonly found: string;
  readonly parameters: TextParameters;
}

/** A problem with its texts in one language. */
export interface DescribedSchemeProblem<Code extends string = SchemeProblemCode> {
  readonly code: Code;
  readonly severity: 'error' | 'note';
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly path: string;
  readonly found: string;
  readonly title: string;
  readonly message: string;
  readonly expected: string;
  readonly fix: string;
}

/** Whether the scheme cannot be used because of it. */
export function isError(problem: SchemeProblem): boolean {
  return schemeProblems[problem.code].severity === 'error';
}

/** Puts a problem into words. */
export function describeSchemeProblem(problem: SchemeProblem, language: Language): DescribedSchemeProblem {
  return describeWith(schemeProblems[problem.code], problem, language);
}

/** The same for a problem of another catalogue: what is wrong in a file that is read as a scheme's is. */
export function describeWith<Code extends string>(
  { severity, ...texts }: SchemeProblemDefinition,
  problem: Omit<SchemeProblem, 'code'> & { readonly code: Code },
  language: Language,
): DescribedSchemeProblem<Code> {
  const parameters = { ...problem.parameters, found: problem.found, path: problem.path };
  const words = (text: Text) => fill(text, language, parameters).trim();
  return {
    code: problem.code,
    severity,
    ...problem.place,
    path: problem.path,
    found: problem.found,
    title: words(texts.title),
    message: words(texts.message),
    expected: words(texts.expected),
    fix: words(texts.fix),
  };
}
