import { resolveScheme } from '../../rules/scheme/resolve.ts';
import type { Scheme } from '../../rules/scheme/schema.ts';
import { isError, type SchemeProblem } from '../../rules/scheme/scheme-problem.ts';
import type { SchemeSource } from '../../rules/scheme/source-tree.ts';

/** One scheme at hand and what there is to say of it. */
export interface SurveyedScheme {
  readonly source: SchemeSource;
  readonly scheme: Scheme | undefined;
  readonly problems: readonly SchemeProblem[];
  readonly errors: number;
  readonly clauses: number;
  /** Clauses that were inferred or could not be read. */
  readonly inferred: number;
  /** Paths of what no source gives. */
  readonly missing: readonly string[];
}

/** Resolves and checks some schemes, in order of id. */
export function survey(ids: Iterable<string>, sources: ReadonlyMap<string, SchemeSource>): SurveyedScheme[] {
  return [...ids].flatMap((id) => {
    const source = sources.get(id);
    if (!source) return [];
    const { scheme, problems } = resolveScheme(id, sources);
    const clauses = Object.values(scheme?.clauses ?? {});
    return {
      source,
      scheme,
      problems,
      errors: problems.filter(isError).length,
      clauses: clauses.length,
      inferred: clauses.filter((clause) => clause.basis !== 'stated').length,
      missing: scheme?.missing ?? [],
    };
  });
}
