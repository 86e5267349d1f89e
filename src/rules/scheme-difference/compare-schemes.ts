import type { Scheme } from '../scheme/schema.ts';
import type { ClauseChanges, SchemeDifference } from './change.ts';
import { type ChangeOfClause, findChanges } from './find-changes.ts';
import { saysTheSame } from './says-the-same.ts';

/** Parts whose order means something: people see plans and kinds in it, and benefits are tried in it. */
const inOrder = ['plans', 'unitKinds', 'staffKinds', 'insuranceKinds', 'benefits', 'diseases'] as const;

/** What two schemes, or two versions of one, say differently; both as resolved. Their ids are no difference. */
export function compareSchemes(former: Scheme, next: Scheme): SchemeDifference {
  const { id: _former, ...before } = former;
  const { id: _next, ...after } = next;
  const changes = [...findChanges(before, after), ...inOrder.flatMap((part) => changedOrder(part, former, next))];
  const ids = [null, ...Object.keys(next.clauses), ...Object.keys(former.clauses)];
  const named = changes.map((change) => change.clause);
  const clauses = [...new Set([...ids, ...named])].flatMap((clause): ClauseChanges[] => {
    const own = changes.filter((change) => change.clause === clause);
    if (own.length === 0) return [];
    const version = (of: Scheme) => (clause === null ? undefined : of.clauses[clause]);
    return [
      { clause, former: version(former), next: version(next), changes: own.map(({ clause: _, ...change }) => change) },
    ];
  });
  return { count: changes.length, clauses };
}

function changedOrder(part: (typeof inOrder)[number], former: Scheme, next: Scheme): ChangeOfClause[] {
  const [before, after] = [Object.keys(former[part] ?? {}), Object.keys(next[part] ?? {})];
  const shared = (keys: readonly string[], others: readonly string[]) => keys.filter((key) => others.includes(key));
  if (saysTheSame(shared(before, after), shared(after, before))) return [];
  return [{ kind: 'order', path: [part], before, after, clause: null }];
}
