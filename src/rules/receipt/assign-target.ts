import type { Fen } from '../value/money.ts';

/** What a person says of a line, or of a part of it. */
export interface AssignTarget {
  /** A unit by name or credit code, a batch by its number, or a word such as 利息. */
  readonly word: string;
  /** As the person counts it: `17`, `第十七期`, `yunnan-17/17`; a claim's number of what is recovered or came back. */
  readonly detail: string | null;
  /** The part of the line; what is left of it where not stated. */
  readonly amount: Fen | null;
}
