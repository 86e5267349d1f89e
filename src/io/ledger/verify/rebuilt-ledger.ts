import { Kysely } from 'kysely';
import type { Ledger } from '../ledger.ts';
import type { Database } from '../store/database.ts';
import { libsqlDialect } from '../store/libsql-dialect.ts';
import { migrate } from '../store/migrate.ts';

/**
 * An empty ledger to rebuild the projections in: a temporary database that SQLite keeps in memory while it is small and else in a file without a name, which is gone
 * with the process, however that ends. So no period is too large, and no personal data is left behind.
 */
export async function rebuiltLedger(): Promise<Ledger> {
  const ledger: Ledger = {
    database: new Kysely<Database>({ dialect: libsqlDialect('') }),
    kind: 'sqlite',
    place: 'temporary ledger',
  };
  await migrate(ledger, true);
  return ledger;
}
