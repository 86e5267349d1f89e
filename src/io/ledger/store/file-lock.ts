import { closeSync, openSync } from 'node:fs';
import LibsqlDatabase from 'libsql';

/**
 * Takes a lock that the system itself gives back when the process ends, however it ends: SQLite's own on a small file, which every system has. Node has none of its own.
 *
 * @param path - the lock's file; made where it is not there, never removed, since a lock on a removed file shuts nobody out
 * @returns what gives the lock back; undefined where another holds it
 * @throws the system's error where the file cannot be made or the disk takes no locks
 */
export function takeFileLock(path: string): (() => void) | undefined {
  closeSync(openSync(path, 'a', 0o600));
  const database = new LibsqlDatabase(path, { timeout: 1 });
  try {
    // Nothing is ever written to it, so that it needs no journal beside it.
    database.exec('pragma journal_mode = memory');
    database.exec('begin exclusive');
  } catch (error) {
    database.close();
    if (error instanceof Error && /\block|busy/i.test(`${'code' in error ? error.code : ''} ${error.message}`))
      return undefined;
    throw error;
  }
  return () => {
    database.exec('rollback');
    database.close();
  };
}
