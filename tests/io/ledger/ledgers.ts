import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe } from 'vitest';
import type { RunHandle } from '../../../src/io/ledger/entry/append-entry.ts';
import { schemeHash } from '../../../src/io/ledger/entry/hash.ts';
import type { Ledger } from '../../../src/io/ledger/ledger.ts';
import { closeLedger, openLedger } from '../../../src/io/ledger/open-ledger.ts';
import { basisFor } from '../../../src/io/ledger/read/enrolment-basis.ts';
import { type Application, applyEnrolment } from '../../../src/io/ledger/write/apply-enrolment.ts';
import { openPeriod } from '../../../src/io/ledger/write/open-period.ts';
import { openRun } from '../../../src/io/ledger/write/open-run.ts';
import type { Overlap } from '../../../src/io/ledger/write/overlaps.ts';
import { type PreparedEnrolment, prepareEnrolment } from '../../../src/io/ledger/write/prepare-enrolment.ts';
import type { PeriodInForce } from '../../../src/rules/enrolment/known.ts';
import { createDatabase, hasPostgres } from '../../support/postgres.ts';
import { opening, period, planFor, questionFor, type Submitted, scheme } from './sample.ts';

/** An empty place for a ledger, gone after the test. */
export type NewPlace = () => Promise<string>;

/** Runs the same tests on SQLite and on PostgreSQL. */
export function onBothDatabases(name: string, tests: (newPlace: NewPlace) => void): void {
  const cleaning: (() => Promise<void>)[] = [];
  const clean = async () => {
    for (const each of cleaning.splice(0).reverse()) await each();
  };
  describe(`${name}, on SQLite`, () => {
    afterEach(clean);
    tests(async () => {
      const folder = mkdtempSync(join(tmpdir(), 'mutual-ledger-'));
      cleaning.push(async () => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }));
      return join(folder, 'mutual.db');
    });
  });
  describe.skipIf(!hasPostgres)(`${name}, on PostgreSQL`, () => {
    afterEach(clean);
    tests(async () => {
      const database = await createDatabase();
      cleaning.push(database.drop);
      return database.url;
    });
  });
}

/** A ledger with one period open, and a run to write in. */
export interface Prepared {
  readonly ledger: Ledger;
  readonly run: RunHandle;
  readonly url: string;
}

export async function prepare(url: string): Promise<Prepared> {
  const ledger = await openLedger(url, { create: true });
  const run = await openRun(ledger, opening);
  await openPeriod(ledger, run, { scheme, number: period.number, span: period.span });
  return { ledger, run, url };
}

/** Prepares a ledger, hands it to the test, and closes it however the test ends. */
export function withLedger(newPlace: NewPlace, test: (prepared: Prepared) => Promise<void>): () => Promise<void> {
  return async () => {
    const prepared = await prepare(await newPlace());
    try {
      await test(prepared);
    } finally {
      await closeLedger(prepared.ledger);
    }
  };
}

export async function enrol(
  { ledger, run }: Pick<Prepared, 'ledger' | 'run'>,
  submitted: Submitted,
  inPeriod: PeriodInForce = period,
): Promise<Application | { readonly outcome: 'overlapping'; readonly overlaps: readonly Overlap[] }> {
  const prepared = await preparedList({ ledger, run }, submitted, inPeriod);
  if (prepared === 'stale') return { outcome: prepared };
  return 'overlaps' in prepared ? { outcome: 'overlapping', ...prepared } : applyEnrolment(ledger, run, prepared);
}

/** A list that is made ready on what the ledger holds now, and not yet written. */
export async function preparedList(
  { ledger, run }: Pick<Prepared, 'ledger' | 'run'>,
  submitted: Submitted,
  inPeriod: PeriodInForce = period,
  versions = { schemeHash: schemeHash(scheme), optionsHash: 'none' },
): Promise<ReturnType<typeof prepareEnrolment>> {
  const basis = await basisFor(ledger, questionFor(submitted, inPeriod));
  return prepareEnrolment(planFor(submitted, basis.known), basis, { day: run.day, ...versions });
}

/** The same where nothing stands in its way. */
export async function readyList(...wish: Parameters<typeof preparedList>): Promise<PreparedEnrolment> {
  const prepared = await preparedList(...wish);
  if (prepared === 'stale' || 'overlaps' in prepared) throw new Error('not to be prepared');
  return prepared;
}

/** The entry by which it was applied. */
export async function enrolled(prepared: Prepared, submitted: Submitted, inPeriod?: PeriodInForce): Promise<string> {
  const outcome = await enrol(prepared, submitted, inPeriod);
  if (outcome.outcome !== 'applied') throw new Error(`not applied: ${outcome.outcome}`);
  return outcome.entry;
}
