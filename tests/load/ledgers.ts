import { CompiledQuery } from 'kysely';
import { expect } from 'vitest';
import { closeLedger, openLedger } from '../../src/io/ledger/open-ledger.ts';
import { lastingDump } from '../io/ledger/dump.ts';
import type { Workspace } from './workspace.ts';

/** Every projection of a ledger as text, but for the numbers of runs and entries, times and hashes: what two ledgers that came to the same share. */
export async function projectionsOf(place: string): Promise<Record<string, string[]>> {
  const ledger = await openLedger(place);
  try {
    return await lastingDump(ledger);
  } finally {
    await closeLedger(ledger);
  }
}

/** The rows that a query gives. */
export async function rowsOf(place: string, query: string): Promise<Record<string, unknown>[]> {
  const ledger = await openLedger(place);
  try {
    return (await ledger.database.executeQuery(CompiledQuery.raw(query) as CompiledQuery<Record<string, unknown>>))
      .rows;
  } finally {
    await closeLedger(ledger);
  }
}

/** Holds a ledger to be whole by the program's own proof. */
export async function expectWhole({ office, environment }: Workspace, when: string): Promise<void> {
  expect(await office.run('verify', { environment }), when).toMatchObject({ exitCode: 0, stderr: '' });
}

/** Holds a ledger to cover nobody twice in one plan on one day. */
export async function expectNobodyTwice(place: string): Promise<void> {
  const twice = await rowsOf(
    place,
    `select one.person, one.plan from coverage one join coverage other on one.person = other.person and one.plan = other.plan
     and (one.unit < other.unit or one.period < other.period) and one.starts < other.ends and other.starts < one.ends`,
  );
  expect(twice).toEqual([]);
}
