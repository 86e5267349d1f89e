import { type Dialect, PostgresDialect } from 'kysely';
import pg from 'pg';

const int8 = 20;
const numeric = 1700;

/** Milliseconds until an unreachable server is given up. */
const connectTimeout = 10_000;

/**
 * PostgreSQL for Kysely, with whole numbers as `bigint`; a `sum` of them, which PostgreSQL gives as numeric, as well.
 *
 * @param url - `postgres://user:password@host:port/database`
 * @param connections - how many at most; the ledger has one writer, reading may go on beside it
 */
export function postgresDialect(url: string, connections = 4): Dialect {
  const pool = new pg.Pool({
    connectionString: url,
    max: connections,
    connectionTimeoutMillis: connectTimeout,
    application_name: 'mutual',
    types: { getTypeParser },
  });
  // A connection that breaks while idle is replaced when the next is asked for; without a listener it would end the process.
  pool.on('error', () => {});
  return new PostgresDialect({ pool });
}

const wholeNumber = (text: string): bigint => BigInt(text);

const getTypeParser: typeof pg.types.getTypeParser = (type: number, format?: 'text' | 'binary') =>
  type === int8 || type === numeric ? wholeNumber : pg.types.getTypeParser(type, format);
