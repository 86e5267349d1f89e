import type { Clause } from '../scheme/clause.ts';
import type { SchemePath } from '../scheme/source-tree.ts';

/** One thing that two versions of a scheme say differently. */
export interface SchemeChange {
  /** `order`: the same plans, kinds or benefits in another order, in which people see them and claims are decided. */
  readonly kind: 'added' | 'removed' | 'changed' | 'order';
  /** In the new version; of what was removed, in the former. */
  readonly path: SchemePath;
  /** The way to the same place in the other version, where lists may count it otherwise; of an item that the other lacks, the way to its list. */
  readonly counterpart?: SchemePath;
  /** As plain data, every scalar as the language has it; absent where it was added. */
  readonly before?: unknown;
  /** Absent where it was removed. */
  readonly after?: unknown;
}

/** What changed of the rules that rest on one clause, and of the clause itself. */
export interface ClauseChanges {
  /** Id of the clause; null for what rests on none: title, edition, kinds, forms, and what no source gives. */
  readonly clause: string | null;
  /** The clause as each version has it. */
  readonly former: Clause | undefined;
  readonly next: Clause | undefined;
  readonly changes: readonly SchemeChange[];
}

/** How two schemes differ, clause by clause. */
export interface SchemeDifference {
  /** Number of changes. */
  readonly count: number;
  /** What rests on no clause first, then in the order of the new version's clauses, then those that only the former has. */
  readonly clauses: readonly ClauseChanges[];
}
