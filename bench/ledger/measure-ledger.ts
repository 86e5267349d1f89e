import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { canonicalJson } from '../../src/io/ledger/entry/canonical-json.ts';
import type { EntryContent, ListTaken } from '../../src/io/ledger/entry/entry.ts';
import { beginningOfChain, entryHash } from '../../src/io/ledger/entry/hash.ts';
import type { Ledger, Store } from '../../src/io/ledger/ledger.ts';
import { closeLedger, openLedger } from '../../src/io/ledger/open-ledger.ts';
import { project } from '../../src/io/ledger/project/project.ts';
import { readKnown } from '../../src/io/ledger/read/known-for.ts';
import { membersOfUnits } from '../../src/io/ledger/read/members.ts';
import { insertRows } from '../../src/io/ledger/store/insert-rows.ts';
import { atOneMoment, inTransaction } from '../../src/io/ledger/store/transaction.ts';
import { verifyLedger } from '../../src/io/ledger/verify/verify-ledger.ts';
import { openPeriod } from '../../src/io/ledger/write/open-period.ts';
import { openRun } from '../../src/io/ledger/write/open-run.ts';
import { office, opening, period, scheme } from '../../tests/io/ledger/sample.ts';
import { madeUpList, questionOf } from './made-up-lists.ts';
import { type StatementTime, watchStatements } from './statement-times.ts';

export interface LedgerMeasureOptions {
  readonly lists?: number;
  readonly membersOfEach?: number;
  /** Lists written in one transaction. */
  readonly together?: number;
  /** Verifies the ledger at the end. */
  readonly verify?: boolean;
}

/** What the ledger costs. Times are CPU seconds of all threads of the process. */
export interface LedgerTimes {
  readonly members: number;
  readonly seconds: {
    /** Asking what is known of lists of which nothing is. */
    readonly askUnknown: number;
    /** Entries and all their rows, with the commits. */
    readonly write: number;
    /** Asking for lists that are in the ledger as they are. */
    readonly askKnown: number;
    /** Every member once, in order, as for the register. */
    readonly register: number;
    readonly verify: number | undefined;
  };
  /** Of writing, by kind of statement, in seconds inside the database library. */
  readonly writing: ReadonlyMap<string, StatementTime>;
  readonly peakMiB: number;
}

/** Makes a ledger of made-up lists in a temporary file, reads it in the ways that an enrolment does, and takes the times. */
export async function measureLedger(options: LedgerMeasureOptions = {}): Promise<LedgerTimes> {
  const { lists: count = 300, membersOfEach = 105, together = 200, verify = false } = options;
  const folder = mkdtempSync(join(tmpdir(), 'mutual-bench-'));
  const watching = watchStatements();
  const ledger = await openLedger(join(folder, 'mutual.db'), { create: true });
  try {
    const run = await openRun(ledger, opening);
    await openPeriod(ledger, run, { scheme, number: period.number, span: period.span });
    let write = 0;
    let askUnknown = 0;
    const asked = Math.min(count, 100);
    for (let from = 0; from < count; from += together) {
      const lists = Array.from({ length: Math.min(together, count - from) }, (_, at) =>
        madeUpList(from + at, membersOfEach),
      );
      if (from === 0)
        askUnknown = (await cpu(() => askAll(ledger, lists.slice(0, asked)))) / Math.min(asked, lists.length);
      write += await cpu(() => writeTogether(ledger, lists));
    }
    const writing = watching.stop();
    const some = Array.from({ length: asked }, (_, at) => madeUpList(at, membersOfEach));
    const askKnown = (await cpu(() => askAll(ledger, some))) / asked;
    const register = await cpu(async () => {
      const { rows } = await atOneMoment(ledger, async ({ database }) => ({
        rows: await database.selectFrom('list').select('unit').orderBy('position').execute(),
      }));
      let members = 0;
      for await (const _ of membersOfUnits(
        ledger,
        period,
        rows.map((row) => row.unit),
      ))
        members += 1;
      if (members !== count * membersOfEach) throw new Error(`${members} members read`);
    });
    const seconds = { askUnknown, write, askKnown, register, verify: verify ? await verified(ledger) : undefined };
    return { members: count * membersOfEach, seconds, writing, peakMiB: process.resourceUsage().maxRSS / 1024 };
  } finally {
    await closeLedger(ledger);
    rmSync(folder, { recursive: true, force: true });
  }
}

async function cpu(work: () => Promise<unknown>): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

async function askAll(ledger: Ledger, lists: readonly ListTaken[]): Promise<void> {
  for (const list of lists) await atOneMoment(ledger, (store) => readKnown(store, questionOf(list)));
}

async function verified(ledger: Ledger): Promise<number> {
  return cpu(async () => {
    const { differences } = await verifyLedger(ledger);
    if (differences.length > 0) throw new Error(`differences: ${JSON.stringify(differences.slice(0, 3))}`);
  });
}

/** Puts entries at the end of the chain and projects them, all in one transaction. */
async function writeTogether(ledger: Ledger, lists: readonly ListTaken[]): Promise<void> {
  await inTransaction(ledger, async (store) => {
    const head = await store.database.selectFrom('chain').selectAll().executeTakeFirst();
    let sequence = Number(head?.sequence ?? 0n);
    let previous = head?.hash ?? beginningOfChain;
    for (const body of lists) {
      sequence += 1;
      const content: EntryContent = { office, sequence, position: sequence, run: 1, body };
      previous = await append(store, content, previous);
    }
    const moved = { sequence: BigInt(sequence), hash: previous };
    await store.database.updateTable('chain').set(moved).execute();
  });
}

async function append(store: Store, content: EntryContent, previous: string): Promise<string> {
  const text = canonicalJson(content);
  const hash = entryHash(previous, text);
  const { sequence, position, run } = content;
  await insertRows(store, 'entry', [
    {
      office,
      sequence: BigInt(sequence),
      position: BigInt(position),
      run: BigInt(run),
      kind: content.body.kind,
      text,
      previous,
      hash,
    },
  ]);
  await project(store, content, () => {
    throw new Error('nothing is undone here');
  });
  return hash;
}
