import type { Machine } from '../machine.ts';

/** Commands of the accountant's half, in the order of a period. */
export const bookVerbs = ['reconcile', 'summary', 'close'] as const;
export type BookVerb = (typeof bookVerbs)[number];

/** What one of them took over all books of a period. */
export interface BookWork {
  /** From the start of its process to its end, with all its files. */
  readonly seconds: number;
  /** Processor time of all its threads; that of a database server is not in it. */
  readonly processor: number;
  /** The most memory that it ever held, in MiB. */
  readonly peak: number;
}

/** One command on one kind of database. */
export interface BookPoint extends BookWork {
  readonly database: 'sqlite' | 'postgres';
  readonly verb: BookVerb;
  readonly units: number;
  readonly members: number;
  readonly claims: number;
  readonly runs: number;
  /** ISO date. */
  readonly date: string;
  readonly machine: Machine;
}

/** Points of both, the new ones where both have one of the same command and database. */
export function mergeBooks(former: readonly BookPoint[], measured: readonly BookPoint[]): BookPoint[] {
  const all = new Map([...former, ...measured].map((point) => [`${point.database} ${point.verb}`, point]));
  const place = ({ database, verb }: BookPoint) => (database === 'sqlite' ? 0 : 10) + bookVerbs.indexOf(verb);
  return [...all.values()].sort((one, other) => place(one) - place(other));
}
