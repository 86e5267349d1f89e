import type { Step } from '../benefit/step.ts';
import type { Scheme } from '../scheme/schema.ts';
import { oncePerObject } from '../value/once.ts';

/** Those of some clauses that the source does not state as they stand: inferred or unreadable. Each once, in order. */
export function inferredOf(scheme: Scheme, used: readonly (string | undefined)[]): readonly string[] {
  const inferred = inferredClauses(scheme);
  const found = new Set<string>();
  for (const id of used) if (id !== undefined && inferred.has(id)) found.add(id);
  return [...found];
}

/** All of the scheme, which stays the same for many claims. */
const inferredClauses = oncePerObject(
  ({ clauses }: Scheme): ReadonlySet<string> =>
    new Set(Object.entries(clauses).flatMap(([id, { basis }]) => (basis === 'stated' ? [] : id))),
);

/** The clauses that steps rest on, steps within steps too; those that were passed over are not used. */
export function clausesOf(steps: readonly Step[]): readonly string[] {
  const clauses: string[] = [];
  for (const { skipped, clause, steps: inner = [] } of steps) {
    if (skipped !== undefined) continue;
    clauses.push(clause);
    if (inner.length > 0) clauses.push(...clausesOf(inner));
  }
  return clauses;
}
