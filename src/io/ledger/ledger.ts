import type { Kysely } from 'kysely';
import type { Database } from './store/database.ts';

/** A database that holds a ledger, or a transaction in it. */
export interface Store {
  readonly database: Kysely<Database>;
  readonly kind: 'sqlite' | 'postgres';
}

/** An open ledger: what {@link openLedger} gives and every function of this folder takes. */
export interface Ledger extends Store {
  /** Where it is, as it may be shown: a path, or a URL without its password. */
  readonly place: string;
}
