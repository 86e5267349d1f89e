import { chmodSync, copyFileSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import LibsqlDatabase from 'libsql';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { closeLedger, openLedger, withoutPassword } from '../../../src/io/ledger/open-ledger.ts';
import { chainHead } from '../../../src/io/ledger/read/chain-head.ts';
import { ledgerTexts } from '../../../src/io/report/text/ledger-texts.ts';
import { UserError } from '../../../src/io/user-error.ts';
import { createDatabase, hasPostgres } from '../../support/postgres.ts';
import { enrolled, onBothDatabases, prepare } from './ledgers.ts';
import { member, office } from './sample.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'mutual-open-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }));

/** The user's mistake that opening ends with. */
async function refusal(url: string, create = false): Promise<UserError> {
  const error = await openLedger(url, { create }).then(closeLedger, (each: unknown) => each);
  if (error instanceof UserError) return error;
  throw new Error(`no user error but ${String(error)}`);
}

function sqlite(path: string, ...statements: string[]): void {
  const database = new LibsqlDatabase(path);
  for (const statement of statements) database.exec(statement);
  database.close();
}

onBothDatabases('opening a ledger', (newPlace) => {
  test('makes it once, and finds again what was written', async () => {
    const url = await newPlace();
    const made = await prepare(url);
    await enrolled(made, { unit: '蒙自一中', members: [member(1)] });
    const head = await chainHead(made.ledger, office);
    await closeLedger(made.ledger);
    const again = await openLedger(url, { create: true });
    expect(await chainHead(again, office)).toEqual(head);
    expect(head.sequence).toBe(3);
    await closeLedger(again);
  });

  test('two at once make one', async () => {
    const url = await newPlace();
    const ledgers = await Promise.all([1, 2, 3].map(() => openLedger(url, { create: true })));
    for (const ledger of ledgers) {
      expect((await chainHead(ledger, office)).sequence).toBe(0);
      await closeLedger(ledger);
    }
  });
});

describe('a file that cannot be opened', () => {
  test('is not there', async () => {
    const path = join(folder, 'mutual.db');
    expect((await refusal(path)).texts.message).toBe(ledgerTexts.missing);
    expect(readdirSync(folder)).toEqual([]);
  });

  test('has no folder', async () => {
    expect((await refusal(join(folder, 'none', 'mutual.db'), true)).texts.message).toBe(ledgerTexts.noPlace);
  });

  test.each([[''], ['花名册'.repeat(1_000)]])('is no ledger: %#', async (content) => {
    const path = join(folder, 'roster.xlsx');
    writeFileSync(path, content);
    expect((await refusal(path)).texts.message).toBe(ledgerTexts.notALedger);
  });

  test('is another program’s database, which stays as it is', async () => {
    const path = join(folder, 'other.db');
    sqlite(path, 'create table other (id integer)');
    expect((await refusal(path, true)).texts.message).toBe(ledgerTexts.notALedger);
  });

  test('was made by a newer program', async () => {
    const path = join(folder, 'mutual.db');
    await closeLedger(await openLedger(path, { create: true }));
    sqlite(path, 'update ledger_version set version = 10');
    const error = await refusal(path);
    expect(error.texts.message).toBe(ledgerTexts.newer);
    expect(error.message).toContain('ledger version 10; this program reads up to 9');
  });

  test.skipIf(process.platform === 'win32')('may only be read', async () => {
    const path = join(folder, 'mutual.db');
    await closeLedger(await openLedger(path, { create: true }));
    chmodSync(path, 0o444);
    chmodSync(folder, 0o555);
    const asNobody = process.geteuid?.() === 0;
    if (asNobody) process.seteuid?.(65_534);
    try {
      expect((await refusal(path)).texts.message).toBe(ledgerTexts.readOnly);
    } finally {
      if (asNobody) process.seteuid?.(0);
      chmodSync(folder, 0o755);
    }
  });
});

test.skipIf(process.platform === 'win32')('only its owner may read the ledger’s files', async () => {
  const path = join(folder, 'mutual.db');
  const { ledger } = await prepare(path);
  const modes = readdirSync(folder).map((name) => [name, (statSync(join(folder, name)).mode & 0o777).toString(8)]);
  await closeLedger(ledger);
  expect(modes).toEqual([
    ['mutual.db', '600'],
    ['mutual.db-shm', '600'],
    ['mutual.db-wal', '600'],
  ]);
});

describe.skipIf(!hasPostgres)('a server that cannot be used', () => {
  test('has no such user, or takes another password', async () => {
    const database = await createDatabase();
    const url = new URL(database.url);
    url.username = 'nobody_here';
    url.password = 'secret-word';
    const error = await refusal(url.href, true);
    expect(error.texts.message).toBe(ledgerTexts.refused);
    expect(error.message).not.toContain('secret-word');
    await database.drop();
  });

  test('has no such database', async () => {
    const database = await createDatabase();
    await database.drop();
    expect((await refusal(database.url, true)).texts.message).toBe(ledgerTexts.noDatabase);
  });

  test('has an empty database that was never made a ledger', async () => {
    const database = await createDatabase();
    expect((await refusal(database.url)).texts.message).toBe(ledgerTexts.notALedger);
    await database.drop();
  });
});

test('a server that is not there', async () => {
  const error = await refusal('postgres://clerk:secret-word@127.0.0.1:9/mutual', true);
  expect(error.texts.message).toBe(ledgerTexts.unreachable);
  expect(error.message).toContain('postgres://clerk:***@127.0.0.1:9/mutual');
  expect(error.message).toContain('ECONNREFUSED');
});

test.each([
  ['postgres://clerk:geheim@host/mutual', 'postgres://clerk:***@host/mutual'],
  [
    'postgresql://clerk@host/mutual?password=geheim&sslmode=require',
    'postgresql://clerk@host/mutual?password=***&sslmode=require',
  ],
  ['Postgres://clerk:p@geheim@host:5432/mutual', 'Postgres://clerk:***@host:5432/mutual'],
  ['postgres://clerk:p/geheim@host/mutual', 'postgres://clerk:***@host/mutual'],
  ['postgres://clerk:p#geheim?@host/mutual', 'postgres://clerk:***@host/mutual'],
  ['postgres://clerk@host/mutual?user=a&PASSWORD=p@geheim#1', 'postgres://clerk@host/mutual?user=a&PASSWORD=***'],
  ['postgres:clerk:geheim@host', 'postgres:clerk:***@host'],
  ['postgres://clerk@host:5432/mutual', 'postgres://clerk@host:5432/mutual'],
  ['/srv/mutual.db', '/srv/mutual.db'],
  ['C:\\互助\\a@b.db', 'C:\\互助\\a@b.db'],
])('%s is shown as %s', (place, shown) => expect(withoutPassword(place)).toBe(shown));

test('an address that is none', async () => {
  const error = await refusal('postgres://clerk:secret-word@host:port/x');
  expect(error.texts.message).toBe(ledgerTexts.badUrl);
  expect(error.message).not.toContain('secret-word');
});

test('a file that was closed is whole by itself: a copy of it holds all, though another process had it open', async () => {
  const path = join(folder, 'mutual.db');
  const prepared = await prepare(path);
  const other = await openLedger(path);
  await chainHead(other, office);
  await enrolled(prepared, { unit: '甲厂', members: [member(1)] });
  const head = await chainHead(prepared.ledger, office);
  await closeLedger(prepared.ledger);
  const copy = join(folder, 'copy.db');
  copyFileSync(path, copy);
  await closeLedger(other);
  const copied = await openLedger(copy);
  expect(await chainHead(copied, office)).toEqual(head);
  await closeLedger(copied);
});

test('closing does not wait for another that reads', { timeout: 120_000 }, async () => {
  const path = join(folder, 'mutual.db');
  const prepared = await prepare(path);
  const reader = new LibsqlDatabase(path);
  reader.exec('begin');
  reader.prepare('select count(*) from entry').get();
  await enrolled(prepared, { unit: '甲厂', members: [member(1)] });
  const started = performance.now();
  await closeLedger(prepared.ledger);
  // Waiting would take the minute that a writer waits.
  expect(performance.now() - started).toBeLessThan(30_000);
  reader.close();
});
