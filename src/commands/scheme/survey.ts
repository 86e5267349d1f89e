import { extendSource } from '../../rules/scheme/extend.ts';
import { futureClauses } from '../../rules/scheme/future-clauses.ts';
import { resolveScheme } from '../../rules/scheme/resolve.ts';
import type { Scheme } from '../../rules/scheme/schema.ts';
import { isError, type SchemeProblem } from '../../rules/scheme/scheme-problem.ts';
import type { SchemeSource } from '../../rules/scheme/source-tree.ts';
import type { PlainDate } from '../../rules/value/plain-date.ts';

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
  readonly benefits: number;
  /** Benefits of which the source gives the whole computation; where there is an error, none. */
  readonly payable: number;
}

/**
 * Resolves and checks some schemes, in order of id.
 *
 * @param today - days on which clauses were checked are held to it; not where left out
 */
export function survey(
  ids: Iterable<string>,
  sources: ReadonlyMap<string, SchemeSource>,
  today?: PlainDate,
): SurveyedScheme[] {
  return [...ids].flatMap((id) => {
    const source = sources.get(id);
    if (!source) return [];
    const { scheme, problems: found } = resolveScheme(id, sources);
    const { root } = extendSource(source, sources);
    const problems = [...found, ...(root && today !== undefined ? futureClauses(root, today) : [])];
    const clauses = Object.values(scheme?.clauses ?? {});
    const errors = problems.filter(isError).length;
    const missing = scheme?.missing ?? [];
    const benefits = Object.entries(scheme?.benefits ?? {});
    const whole = benefits.filter(
      ([id, { compute, eachVisit }]) => (compute ?? eachVisit) !== undefined && !missing.some(withholds(id)),
    );
    return {
      source,
      scheme,
      problems,
      errors,
      clauses: clauses.length,
      inferred: clauses.filter((clause) => clause.basis !== 'stated').length,
      missing,
      benefits: benefits.length,
      payable: errors > 0 ? 0 : whole.length,
    };
  });
}

/** A computation, base, limit or benefit that is missing as a whole, or the value of a step; a value in a band withholds only the claims that reach it. */
function withholds(id: string): (path: string) => boolean {
  const parts = ['', '.compute', '.base', '.eachVisit', '.caps'];
  const paths = new Set(['benefits', ...parts.map((part) => `benefits.${id}${part}`)]);
  const ofStep = new RegExp(`^benefits\\.${id}\\.(compute|eachVisit)\\[\\d+\\]\\.[a-zA-Z]+$`);
  return (path) => paths.has(path) || ofStep.test(path);
}
