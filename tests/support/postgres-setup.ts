import { createServer } from 'node:net';
import type { TestProject } from 'vitest/node';
import { hasPrograms, type PostgresServer, startPostgres } from './postgres-server.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where a test file asks for the database server's address; null where there is none on this machine. */
    postgresPort: number | null;
  }
}

/**
 * One PostgreSQL for the whole run, started when the first test file asks for it: the server that `MUTUAL_TEST_POSTGRES` names (its user may create databases), else one
 * of our own. On Linux, and with `MUTUAL_TEST_REQUIRE_ALL=1` anywhere, tests fail without one; elsewhere this says what is skipped.
 */
export default async function setup(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  const named = process.env.MUTUAL_TEST_POSTGRES ?? '';
  const required = process.platform === 'linux' || process.env.MUTUAL_TEST_REQUIRE_ALL === '1';
  if (named === '' && !required && !hasPrograms()) {
    process.stderr.write('skipped: the ledger on PostgreSQL; name a server with MUTUAL_TEST_POSTGRES\n');
    project.provide('postgresPort', null);
    return undefined;
  }
  let server: Promise<PostgresServer> | undefined;
  const desk = createServer((socket) => {
    socket.on('error', () => {});
    server ??= named === '' ? startPostgres() : Promise.resolve({ url: named, stop: async () => {} });
    server.then(
      ({ url }) => socket.end(url),
      (error: unknown) => socket.end(`failed: ${String(error)}`),
    );
  });
  await new Promise<void>((resolve) => desk.listen(0, '127.0.0.1', resolve));
  const address = desk.address();
  if (address === null || typeof address === 'string') throw new Error('no free port');
  project.provide('postgresPort', address.port);
  return async () => {
    desk.close();
    await server?.then(({ stop }) => stop());
  };
}
