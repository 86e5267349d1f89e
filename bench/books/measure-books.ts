import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { honghe } from '../../tests/load/honghe.ts';
import { hasPrograms, startPostgres } from '../../tests/support/postgres-server.ts';
import { mutual } from '../enrol.ts';
import { type BookPoint, type BookVerb, type BookWork, bookVerbs } from './book-point.ts';
import { copyOf, fillHonghe, hongheWorkspace } from './honghe-ledger.ts';

/** What is run. The period of the books lasts to the end of 2026, and their bank statement has no balances; both are let stand, so that it can be closed. */
const words: Readonly<Record<BookVerb, readonly string[]>> = {
  reconcile: ['reconcile', '--json'],
  summary: ['summary', '--json', '--out', 'figures'],
  close: ['close', '--waive', 'not-over', '--waive', 'bank-not-stated', '--reason', 'benchmark', '--quiet'],
};

type Measured = Omit<BookPoint, 'date' | 'machine'>;

/**
 * Reconciles, sums up and closes the books of a whole prefecture by the built program, on SQLite and, where this machine has its programs, on PostgreSQL: each run on a fresh copy of
 * one ledger.
 *
 * @param scratch - folder that workspaces are made in and removed from
 * @throws Error where a command loses a member or a fen
 */
export async function measureBooks(runs: number, scratch: string, say: (text: string) => void): Promise<Measured[]> {
  say('making the ledger of Honghe, unless it is there');
  const workspace = await hongheWorkspace();
  const trial = join(scratch, 'books');
  const sqlite = await measureRuns('sqlite', runs, say, async (run) => {
    copyOf(workspace, trial);
    return run(trial, []);
  });
  if (!hasPrograms()) return sqlite;
  say('making it on PostgreSQL');
  const server = await startPostgres();
  try {
    const filled = join(scratch, 'books-on-postgres');
    mkdirSync(filled);
    const [template, copy] = [databaseOf(server.url, 'filled'), databaseOf(server.url, 'copy')];
    await ask(server.url, 'create database filled');
    await fillHonghe(filled, template);
    await ask(template, 'vacuum analyze');
    const postgres = await measureRuns('postgres', runs, say, async (run) => {
      await ask(server.url, 'drop database if exists copy');
      await ask(server.url, 'create database copy template filled');
      copyOf(filled, trial);
      return run(trial, ['--ledger', copy]);
    });
    return [...sqlite, ...postgres];
  } finally {
    await server.stop();
  }
}

/** Works in a folder with some options more. */
type Run = (folder: string, more: readonly string[]) => Promise<void>;

async function measureRuns(
  database: BookPoint['database'],
  runs: number,
  say: (text: string) => void,
  onCopy: (run: Run) => Promise<void>,
): Promise<Measured[]> {
  const works = new Map<BookVerb, BookWork[]>(bookVerbs.map((verb) => [verb, []]));
  for (let run = 1; run <= runs; run += 1) {
    await onCopy(async (folder, more) => {
      for (const verb of bookVerbs) {
        const work = await worked(folder, [...words[verb], ...more]);
        works.get(verb)?.push(work);
        say(
          `${run}/${runs} ${verb}, ${database}: ${work.seconds.toFixed(2)} s, processor ${work.processor.toFixed(2)} s`,
        );
      }
      requireWhole(folder);
      rmSync(folder, { recursive: true, force: true });
    });
  }
  const { units, members, claims } = honghe;
  return [...works].map(([verb, all]) => {
    return { database, verb, ...bestOf(all), units, members, claims: claims.length, runs: all.length };
  });
}

async function worked(folder: string, command: readonly string[]): Promise<BookWork> {
  const usage = join(folder, 'usage.json');
  const { seconds } = await mutual(folder, command, usage);
  const { processor, peak } = JSON.parse(readFileSync(usage, 'utf8')) as Omit<BookWork, 'seconds'>;
  return { seconds, processor, peak };
}

/** The quickest; the most memory of any. */
function bestOf(works: readonly BookWork[]): BookWork {
  const [best] = works.toSorted((one, other) => one.seconds - other.seconds);
  if (best === undefined) throw new RangeError('nothing was measured');
  return { ...best, peak: Math.max(...works.map(({ peak }) => peak)) };
}

/** The closing set tells of every member and claim; without its sums it would not be whole. */
function requireWhole(folder: string): void {
  const out = join(folder, 'out');
  const set = join(out, readdirSync(out).find((name) => name.endsWith('-close')) ?? '');
  readFileSync(join(set, 'SHA256SUMS'));
  const { figures } = JSON.parse(readFileSync(join(set, 'summary.json'), 'utf8')) as {
    figures: { members: { new: number; renewing: number }; claims: { helped: { visits: number } } };
  };
  const members = figures.members.new + figures.members.renewing;
  const { visits } = figures.claims.helped;
  if (members !== honghe.members || visits !== honghe.claims.length)
    throw new Error(`${members} members and ${visits} visits in the closing set`);
}

function databaseOf(server: string, name: string): string {
  const url = new URL(server);
  url.pathname = `/${name}`;
  return url.href;
}

async function ask(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
