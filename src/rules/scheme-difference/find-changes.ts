import type { SchemePath } from '../scheme/source-tree.ts';
import { align } from './align.ts';
import type { SchemeChange } from './change.ts';
import { isMapping } from './same-item.ts';
import { saysTheSame } from './says-the-same.ts';

/** Both sides of one place of a scheme, and the clause that it rests on in each. */
interface Sides {
  readonly before: unknown;
  readonly after: unknown;
  /** The way to it in the former version, and in the new one: places in lists may differ. */
  readonly former: SchemePath;
  readonly next: SchemePath;
  readonly clause: string | null;
}

/** A change, and the clause that what changed rests on. */
export type ChangeOfClause = SchemeChange & { readonly clause: string | null };

/** Every difference between two values of plain data, as deep as it lies; what only one of them has, as a whole. */
export function findChanges(before: unknown, after: unknown): ChangeOfClause[] {
  return changesIn({ before, after, former: [], next: [], clause: null });
}

function changesIn(sides: Sides): ChangeOfClause[] {
  const { before, after } = sides;
  if (before === undefined && after === undefined) return [];
  const clause = clauseOf(after) ?? clauseOf(before) ?? sides.clause;
  const found = { ...sides, clause };
  if (before === undefined) return [{ kind: 'added', path: sides.next, counterpart: sides.former, after, clause }];
  if (after === undefined) return [{ kind: 'removed', path: sides.former, counterpart: sides.next, before, clause }];
  if (isMapping(before) && isMapping(after)) return changesOfMapping(before, after, found);
  if (isListOfRules(before) && isListOfRules(after)) return changesOfList(before, after, found);
  if (saysTheSame(before, after)) return [];
  return [{ kind: 'changed', path: sides.next, counterpart: sides.former, before, after, clause }];
}

function changesOfMapping(
  before: Readonly<Record<string, unknown>>,
  after: Readonly<Record<string, unknown>>,
  { former, next, clause }: Sides,
): ChangeOfClause[] {
  const keys = [...new Set([...Object.keys(after), ...Object.keys(before)])];
  return keys.flatMap((key) =>
    changesIn({
      before: before[key],
      after: after[key],
      former: [...former, key],
      next: [...next, key],
      // The texts of a clause belong to that clause.
      clause: next.length === 1 && next[0] === 'clauses' ? key : clause,
    }),
  );
}

function changesOfList(
  before: readonly unknown[],
  after: readonly unknown[],
  { former, next, clause }: Sides,
): ChangeOfClause[] {
  return align(before, after).flatMap((pair) =>
    changesIn({
      before: pair.before === undefined ? undefined : before[pair.before],
      after: pair.after === undefined ? undefined : after[pair.after],
      former: pair.before === undefined ? former : [...former, pair.before],
      next: pair.after === undefined ? next : [...next, pair.after],
      clause,
    }),
  );
}

function isListOfRules(value: unknown): value is readonly unknown[] {
  return Array.isArray(value) && value.some(isMapping);
}

function clauseOf(value: unknown): string | undefined {
  return isMapping(value) && typeof value.clause === 'string' ? value.clause : undefined;
}
