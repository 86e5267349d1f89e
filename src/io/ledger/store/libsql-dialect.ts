import { setTimeout as wait } from 'node:timers/promises';
import {
  type CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  type QueryResult,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
  type TransactionSettings,
} from 'kysely';
import LibsqlDatabase from 'libsql';

/**
 * How a file is opened: for writing, unless it says otherwise.
 *
 * The cache is 64 MiB where it is left out, of a connection that only reads 8.
 */
export interface LibsqlOptions {
  /** Refuses to write, and leaves it to who writes to bring the two files together. */
  readonly readOnly?: boolean;
  /** Of pages in memory at most, in MiB. */
  readonly cache?: number;
}

interface Prepared {
  readonly statement: ReturnType<LibsqlDatabase.Database['prepare']>;
  /** Whether it gives rows. */
  readonly reads: boolean;
}

/** Milliseconds that a process waits for another one's transaction before it gives up. */
const busyTimeout = 60_000;

/** Milliseconds of that which SQLite itself waits, and between two tries: short, because all else in the process stands still meanwhile, Ctrl-C too. */
const oneTry = 50;
const betweenTries = 10;

/** Statements kept prepared; the inserts of many rows are worth it. */
const preparedAtMost = 200;

/**
 * SQLite through `libsql`, for Kysely. Its own dialect, because Kysely's begins transactions deferred: two processes that read first and write then both fail at once with
 * SQLITE_BUSY_SNAPSHOT. Here each begins with BEGIN IMMEDIATE, so the second waits for the first.
 *
 * @param path - the file; empty for a temporary database on disk that is gone when it is closed
 */
export function libsqlDialect(path: string, options: LibsqlOptions = {}): Dialect {
  return {
    createAdapter: () => new SqliteAdapter(),
    createDriver: () => new LibsqlDriver(path, options),
    createIntrospector: (database) => new SqliteIntrospector(database),
    createQueryCompiler: () => new SqliteQueryCompiler(),
  };
}

/** MiB of pages: rows by person and by number lie all over the file, and who writes them needs their pages again and again; who reads a list's does not. */
const cacheOf = { writing: 64, reading: 8 } as const;

/** Pages of the write-ahead log at which it is brought into the file: seldom, so that a page is written there once for many lists. */
const checkpointAfter = 64 * 1024;

class LibsqlDriver implements Driver {
  readonly #path: string;
  readonly #options: LibsqlOptions;
  #connection: LibsqlConnection | undefined;
  /** The end of the queue for the one connection. */
  #queue: Promise<void> = Promise.resolve();
  #release: () => void = () => {};

  constructor(path: string, options: LibsqlOptions) {
    this.#path = path;
    this.#options = options;
  }

  async init(): Promise<void> {
    const database = new LibsqlDatabase(this.#path, { timeout: busyTimeout });
    database.defaultSafeIntegers(true);
    database.exec('pragma journal_mode = wal');
    // Whole after a loss of power; what was committed since the last checkpoint may be gone then, so a run's end makes one: see keepOnDisk.
    database.exec('pragma synchronous = normal');
    const { readOnly = false, cache = readOnly ? cacheOf.reading : cacheOf.writing } = this.#options;
    database.exec(`pragma cache_size = -${cache * 1024}`);
    database.exec(`pragma wal_autocheckpoint = ${checkpointAfter}`);
    if (readOnly) database.exec('pragma query_only = on');
    this.#connection = new LibsqlConnection(database);
  }

  async acquireConnection(): Promise<DatabaseConnection> {
    const before = this.#queue;
    let release = () => {};
    this.#queue = new Promise((resolve) => {
      release = resolve;
    });
    await before;
    this.#release = release;
    return this.#connected();
  }

  async beginTransaction(_: DatabaseConnection, settings: TransactionSettings): Promise<void> {
    const connection = this.#connected();
    if (settings.accessMode === 'read only') connection.run('begin');
    else await beginImmediate(connection);
  }

  async commitTransaction(): Promise<void> {
    this.#connected().run('commit');
  }

  async rollbackTransaction(): Promise<void> {
    this.#connected().rollback();
  }

  async releaseConnection(): Promise<void> {
    this.#release();
  }

  async destroy(): Promise<void> {
    if (this.#path !== '' && this.#options.readOnly !== true) this.#connection?.moveIntoFile();
    this.#connection?.close();
    this.#connection = undefined;
  }

  #connected(): LibsqlConnection {
    if (this.#connection === undefined) throw new Error('the ledger is closed');
    return this.#connection;
  }
}

async function beginImmediate(connection: LibsqlConnection): Promise<void> {
  const deadline = Date.now() + busyTimeout;
  connection.run(`pragma busy_timeout = ${oneTry}`);
  try {
    for (;;) {
      try {
        return connection.run('begin immediate');
      } catch (error) {
        const busy = error instanceof LibsqlDatabase.SqliteError && error.code.startsWith('SQLITE_BUSY');
        if (!busy || Date.now() > deadline) throw error;
      }
      await wait(betweenTries);
    }
  } finally {
    connection.run(`pragma busy_timeout = ${busyTimeout}`);
  }
}

class LibsqlConnection implements DatabaseConnection {
  readonly #database: LibsqlDatabase.Database;
  readonly #prepared = new Map<string, Prepared>();

  constructor(database: LibsqlDatabase.Database) {
    this.#database = database;
  }

  /** Runs a statement without parameters and results, such as BEGIN; not prepared, so that nothing is left in progress. */
  run(statement: string): void {
    this.#database.exec(statement);
  }

  /** Undoes the transaction, if the database has not already done so itself, as it does when the disk is full. */
  rollback(): void {
    if (this.#database.inTransaction) this.#database.exec('rollback');
  }

  /** Brings what lies in the file beside it into the database's own, so that this alone is whole and may be copied; who still reads is not waited for. */
  moveIntoFile(): void {
    try {
      this.#database.exec(`pragma busy_timeout = ${oneTry}`);
      this.#database.exec('pragma wal_checkpoint(truncate)');
    } catch (error) {
      // Nothing is lost by it: whoever opens the ledger next reads both files. What was wrong with the file itself has been told by then.
      if (!(error instanceof LibsqlDatabase.SqliteError)) throw error;
    }
  }

  close(): void {
    this.#prepared.clear();
    this.#database.close();
  }

  async executeQuery<Row>({ sql, parameters }: CompiledQuery): Promise<QueryResult<Row>> {
    const { statement, reads } = this.#prepare(sql);
    // The parameters in one array: libsql takes a lone null for an object.
    if (reads) return { rows: statement.all(parameters) as Row[] };
    const { changes } = statement.run(parameters);
    return { rows: [], numAffectedRows: BigInt(changes) };
  }

  // biome-ignore lint/correctness/useYield: Kysely asks for a generator; the ledger reads page by page and never calls it.
  async *streamQuery<Row>(): AsyncGenerator<QueryResult<Row>> {
    throw new Error('not supported; read page by page');
  }

  #prepare(text: string): Prepared {
    const known = this.#prepared.get(text);
    if (known !== undefined) return known;
    const oldest = this.#prepared.size >= preparedAtMost ? this.#prepared.keys().next().value : undefined;
    if (oldest !== undefined) this.#prepared.delete(oldest);
    const statement = this.#database.prepare(text);
    const prepared = { statement, reads: statement.reader };
    this.#prepared.set(text, prepared);
    return prepared;
  }
}
