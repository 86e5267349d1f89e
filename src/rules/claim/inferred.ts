import type { Step } from '../benefit/step.ts';
import type { Scheme } from '../scheme/schema.ts';

/** Those of some clauses that the source does not state as they stand: inferred or unreadable. Each once, in order. */
export function inferredOf({ clauses }: Scheme, used: readonly (string | undefined)[]): readonly string[] {
  const ids = used.filter((id) => id !== undefined);
  return [...new Set(ids)].filter((id) => clauses[id] !== undefined && clauses[id].basis !== 'stated');
}

/** The clauses that steps rest on, steps within steps too; those that were passed over are not used. */
export function clausesOf(steps: readonly Step[]): readonly string[] {
  return steps
    .filter(({ skipped }) => skipped === undefined)
    .flatMap((step) => [step.clause, ...clausesOf(step.steps ?? [])]);
}
