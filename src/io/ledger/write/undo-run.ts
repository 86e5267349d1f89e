import { ledgerTexts as texts } from '../../report/text/ledger-texts.ts';
import { UserError } from '../../user-error.ts';
import { appendEntry, type RunHandle } from '../entry/append-entry.ts';
import { bodyOf } from '../entry/read-entry.ts';
import type { Ledger, Store } from '../ledger.ts';
import { noUnit } from '../project/unit-entry.ts';
import { inTransaction } from '../store/transaction.ts';
import { lockChainsOf } from './amend-members.ts';
import { holdStatements } from './books/hold-statements.ts';
import { requireNotClosed } from './books/require-not-closed.ts';
import { unitsSettled } from './books/units-settled.ts';
import { requireUnanswered } from './claims/claim-dependents.ts';
import { lockClaimsOfEntry } from './claims/lock-claims.ts';
import { dependentsOf } from './dependents.ts';
import { holdChains } from './hold-chains.ts';
import { lockUndone } from './lock-undone.ts';
import { applyOrAbandon } from './outcome.ts';
import { requireRestorable } from './require-restorable.ts';
import { wordsOfDependents } from './words-of-dependents.ts';

interface WhatToUndo {
  /** The run whose entries are taken back. */
  readonly run: number;
  /** Only its entries that concern this unit, by its id. */
  readonly unit?: string;
  readonly reason: string;
}

/** An entry that was taken back. */
export interface UndoneEntry {
  readonly entry: string;
  readonly kind: string;
  /** The entry that takes it back. */
  readonly by: string;
}

/**
 * Takes back a run, or what it did to one unit: newest first, each entry in a transaction of its own, so that an undo that was killed is whole and goes on when it is run again.
 *
 * @param run - the run that undoes
 * @throws UserError, before anything is undone, where the run is not there, has nothing to undo, or later entries in force rest on it; and at the entry concerned
 * where restoring somebody would cover him twice
 */
export async function undoRun(ledger: Ledger, run: RunHandle, what: WhatToUndo): Promise<UndoneEntry[]> {
  const entries = await inTransaction(ledger, (store) => entriesToUndo(store, what));
  const undone: UndoneEntry[] = [];
  for (const { entry, kind } of entries) {
    const by = await inTransaction(ledger, (store) => undoEntry(store, run, entry, what.reason));
    if (by !== undefined) undone.push({ entry, kind, by });
  }
  return undone;
}

/**
 * Whether it can be undone, found out before a run is opened for it.
 *
 * @returns the entries that would be undone, newest first
 * @throws UserError as {@link undoRun} does before anything is undone
 */
export async function requireUndoable(ledger: Ledger, what: WhatToUndo): Promise<{ entry: string; kind: string }[]> {
  return inTransaction(ledger, (store) => entriesToUndo(store, what));
}

/**
 * Undoes everything in one transaction and then lets that fall, so that a dry run meets whatever the run would meet.
 *
 * @returns how many entries would be undone
 * @throws UserError as {@link undoRun} does
 */
export async function rehearseUndo(ledger: Ledger, run: Omit<RunHandle, 'number'>, what: WhatToUndo): Promise<number> {
  return applyOrAbandon<number>(ledger, async (store, abandon) => {
    const entries = await entriesToUndo(store, what);
    for (const { entry } of entries) await undoEntry(store, { ...run, number: 0 }, entry, what.reason);
    return abandon(entries.length);
  });
}

async function entriesToUndo(store: Store, what: WhatToUndo): Promise<{ entry: string; kind: string }[]> {
  const run = await store.database
    .selectFrom('run')
    .select('verb')
    .where('number', '=', BigInt(what.run))
    .executeTakeFirst();
  if (run === undefined) {
    throw new UserError({ message: texts.noSuchRun, fix: texts.noSuchRunFix }, { run: what.run });
  }
  let query = store.database
    .selectFrom('unit_entry')
    .select(['entry', 'kind', 'position'])
    .distinct()
    .where('run', '=', BigInt(what.run))
    .where('undone_by', 'is', null);
  if (what.unit !== undefined) query = query.where('unit', '=', what.unit);
  const entries = await query.orderBy('position', 'desc').execute();
  if (entries.length === 0) {
    throw new UserError(
      { message: texts.nothingToUndo, fix: texts.nothingToUndoFix },
      { run: what.run, verb: run.verb },
    );
  }
  await requireNoDependents(
    store,
    entries.map((each) => each.entry),
  );
  return entries;
}

/** @returns the entry that undoes it; undefined where another process has done so meanwhile */
async function undoEntry(store: Store, run: RunHandle, entry: string, reason: string): Promise<string | undefined> {
  const concerned = await store.database
    .selectFrom('unit_entry')
    .select(['unit', 'kind'])
    .where('entry', '=', entry)
    .execute();
  if (concerned.some((each) => each.kind === 'scheme-adopted')) await holdChains(store);
  const units = concerned.map((each) => each.unit).filter((unit) => unit !== noUnit);
  const body = await bodyOf(store, entry);
  const settled = unitsSettled(body);
  if (settled === undefined) await lockChainsOf(store, run.office, units);
  else await holdStatements(store, run, settled);
  await lockClaimsOfEntry(store, entry);
  const inForce = await store.database
    .selectFrom('unit_entry')
    .select('entry')
    .where('entry', '=', entry)
    .where('undone_by', 'is', null)
    .executeTakeFirst();
  if (inForce === undefined) return undefined;
  await lockUndone(store, body);
  await requireNoDependents(store, [entry]);
  const displaced = await requireRestorable(store, body);
  return appendEntry(store, run, { kind: 'undo', day: run.day, reason, undone: entry, displaced });
}

async function requireNoDependents(store: Store, entries: readonly string[]): Promise<void> {
  await requireUnanswered(store, entries);
  await requireNotClosed(store, entries);
  const dependents = await dependentsOf(store, entries);
  if (dependents.length === 0) return;
  const words = await wordsOfDependents(store, dependents);
  throw new UserError(
    { message: texts.stillNeeded, fix: texts.stillNeededFix },
    { count: dependents.length, names: words.names, commands: words.commands },
  );
}
