import { randomBytes } from 'node:crypto';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import pg from 'pg';
import { inject } from 'vitest';

/** Whether the tests have a PostgreSQL; see postgres-setup.ts. */
export const hasPostgres = inject('postgresPort') !== null;

export interface TestDatabase {
  readonly url: string;
  readonly drop: () => Promise<void>;
}

/**
 * A new database on the server of this test run.
 *
 * @param like - one to copy, to which nobody is connected; empty where left out
 */
export async function createDatabase(like?: TestDatabase): Promise<TestDatabase> {
  const server = await serverUrl();
  const name = `mutual_test_${randomBytes(6).toString('hex')}`;
  const template = like === undefined ? 'template0' : new URL(like.url).pathname.slice(1);
  await administer(server, `create database ${name} encoding 'UTF8' template ${template}`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  return { url: url.href, drop: () => administer(server, `drop database if exists ${name} with (force)`) };
}

/** The first to ask makes the server start. */
async function serverUrl(): Promise<string> {
  const port = inject('postgresPort');
  if (port === null) throw new Error('no PostgreSQL on this machine');
  const answer = await text(connect(port, '127.0.0.1'));
  if (answer.startsWith('failed: ')) throw new Error(`PostgreSQL did not start: ${answer}`);
  return answer;
}

async function administer(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
