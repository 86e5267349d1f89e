import LibsqlDatabase from 'libsql';

/** @throws whatever keeps the database's driver from working on this machine */
export function databaseWorks(): void {
  const database = new LibsqlDatabase(':memory:');
  try {
    database.exec('select 1');
  } finally {
    database.close();
  }
}
