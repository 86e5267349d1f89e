import { CompiledQuery } from 'kysely';
import { expect, test } from 'vitest';
import type { Ledger } from '../../../src/io/ledger/ledger.ts';
import { chainHead } from '../../../src/io/ledger/read/chain-head.ts';
import { projections, type TableName, tables } from '../../../src/io/ledger/store/database.ts';
import { verifyLedger } from '../../../src/io/ledger/verify/verify-ledger.ts';
import { waiveCases } from '../../../src/io/ledger/write/audit/waive-cases.ts';
import { bringTotals } from '../../../src/io/ledger/write/bring-totals.ts';
import { closeRun } from '../../../src/io/ledger/write/close-run.ts';
import { importFormerMembers } from '../../../src/io/ledger/write/import-former.ts';
import { fillBooks } from './books/fill-books.ts';
import { fillClaims } from './claims/fill-claims.ts';
import { enrolled, onBothDatabases, type Prepared, withLedger } from './ledgers.ts';
import { fillNotices } from './notices/fill-notices.ts';
import { member, office, opening, period } from './sample.ts';

const former = {
  ...{ number: '15', from: '2024-01-01', to: '2025-01-01', units: 2, members: 30, new: 10, renewing: 20 },
  ...{ fees: '1800.00', visits: 3, persons: 2, granted: '1500.00', other: '0.00', closing: '300.00' },
  origin: { sheet: '往期合计', cell: 'A2' },
};

/** Leaves rows in every table. */
async function fill(prepared: Prepared): Promise<void> {
  const { ledger, run } = prepared;
  const entry = await enrolled(prepared, { unit: '蒙自一中', members: [member(1), member(2)] });
  await importFormerMembers(ledger, run, {
    scheme: 'yunnan-16',
    unit: { name: '老厂矿', creditCode: null, kind: null, region: null },
    file: 'former.xlsx',
    sha256: 'ff',
    members: [
      {
        identity: member(9).identity,
        name: '张9',
        coverages: [
          { plan: 'general', shares: 1, span: { from: '2025-01-01', to: '2026-01-01' }, consecutivePeriods: 4 },
        ],
      },
    ],
  });
  const number = await fillClaims(prepared);
  await fillBooks(prepared);
  await fillNotices(prepared, number);
  await waiveCases(ledger, run, { period, test: 'paid-twice', keys: ['p1'], reason: '已核对', expires: '2027-12-31' });
  await bringTotals(ledger, run, { family: 'yunnan', file: '往期.xlsx', sha256: '5d90', totals: [former] });
  const unit = { unit: null, name: '蒙自一中', file: 'a.xlsx', status: 'accepted', entry, codes: [] } as const;
  await closeRun(ledger, run, { at: opening.at, outcome: 'completed', counts: {}, units: [unit] });
}

const execute = (ledger: Ledger, text: string) => ledger.database.executeQuery(CompiledQuery.raw(text));

/** As somebody does who has the database in his hands. */
async function dropTriggers(ledger: Ledger): Promise<void> {
  const names =
    ledger.kind === 'sqlite'
      ? ['entry_not_changed', 'entry_not_removed', 'posting_before_journal']
      : ['entry_kept', 'posting_before_journal'];
  for (const name of names) {
    const table = name.startsWith('entry') ? 'entry' : 'posting';
    await execute(ledger, `drop trigger ${name}${ledger.kind === 'postgres' ? ` on ${table}` : ''}`);
  }
}

const found = async (ledger: Ledger) =>
  (await verifyLedger(ledger)).differences.filter((each) => each.kind !== 'trigger-missing');

onBothDatabases('verifying', (newPlace) => {
  test(
    'finds nothing in a ledger that nobody touched, and has a row of every table to look at',
    withLedger(newPlace, async (prepared) => {
      await fill(prepared);
      for (const table of projections) {
        const { rows } = await execute(prepared.ledger, `select * from "${table}"`);
        expect(rows.length, table).toBeGreaterThan(0);
      }
      const stages: string[] = [];
      const { entries, differences } = await verifyLedger(prepared.ledger, {
        onProgress: ({ stage }) => stages.push(stage),
      });
      expect(differences).toEqual([]);
      expect(entries).toBe(15);
      expect(new Set(stages)).toEqual(new Set(['entries', 'tables']));
    }),
  );

  test(
    'finds each column of each table that was changed, with table, column and run',
    withLedger(newPlace, async (prepared) => {
      await fill(prepared);
      const { ledger } = prepared;
      await dropTriggers(ledger);
      for (const table of projections) {
        const { columns, key } = tables[table];
        const others = Object.entries(columns).filter(([column]) => !(key as readonly string[]).includes(column));
        if (others.length === 0) continue;
        const values = others.map(
          ([column, kind]) => `"${column}" = ${kind.startsWith('text') ? `'changed'` : 987_654}`,
        );
        await execute(ledger, `update "${table}" set ${values.join(', ')}`);
        const differences = await found(ledger);
        const { rows } = await execute(ledger, `select * from "${table}"`);
        expect(differences, table).toHaveLength(rows.length);
        const names = others.map(([column]) => column);
        for (const each of differences)
          expect(each).toMatchObject({ kind: 'row-changed', table, run: 1, columns: names });
        await restore(ledger, table);
      }
      expect(await found(ledger)).toEqual([]);
    }),
  );

  test(
    'finds rows that were removed and rows that were added',
    withLedger(newPlace, async (prepared) => {
      await fill(prepared);
      const { ledger } = prepared;
      await execute(ledger, `delete from member where identity_number = '${member(1).identity.number}'`);
      await execute(ledger, `insert into identity_number values ('1', '', 'nobody', 'resident', null)`);
      const differences = await found(ledger);
      expect(differences).toMatchObject([
        { kind: 'row-missing', table: 'member', run: 1 },
        { kind: 'row-added', table: 'identity_number', key: '1 | ', run: null },
      ]);
    }),
  );

  test(
    'finds an entry that was changed, even with its hash computed anew',
    withLedger(newPlace, async (prepared) => {
      await fill(prepared);
      const { ledger } = prepared;
      await dropTriggers(ledger);
      await execute(ledger, `update entry set text = replace(text, '13800000000', '13800000001') where sequence = 3`);
      expect(await found(ledger)).toContainEqual({
        kind: 'entry-changed',
        table: 'entry',
        key: `${office} | 3`,
        run: 1,
        columns: ['hash'],
      });
      const { entryHash } = await import('../../../src/io/ledger/entry/hash.ts');
      const entry = await ledger.database
        .selectFrom('entry')
        .selectAll()
        .where('sequence', '=', 3n)
        .executeTakeFirstOrThrow();
      await ledger.database
        .updateTable('entry')
        .set({ hash: entryHash(entry.previous, entry.text) })
        .where('sequence', '=', 3n)
        .execute();
      const differences = await found(ledger);
      expect(differences[0]).toMatchObject({ kind: 'entry-changed', key: `${office} | 4`, columns: ['previous'] });
      expect(differences.filter((each) => each.table === 'member')).toHaveLength(2);
    }),
  );

  test(
    'finds entries that were cut off, moved or taken out of the middle',
    withLedger(newPlace, async (prepared) => {
      await fill(prepared);
      const { ledger } = prepared;
      const head = (await chainHead(ledger, office)).hash;
      await dropTriggers(ledger);
      await execute(ledger, 'update entry set run = 2 where sequence = 2');
      expect(await found(ledger)).toMatchObject([{ kind: 'entry-changed', key: `${office} | 2`, columns: ['run'] }]);
      await execute(ledger, 'update entry set run = 1 where sequence = 2');
      await execute(ledger, 'delete from entry where sequence = 15');
      const cut = await found(ledger);
      expect(cut.map((each) => `${each.kind} ${each.table}`)).toContain('chain-head chain');
      // With the chain's head moved as well, only what left the centre still knows the entry.
      const last = await ledger.database
        .selectFrom('entry')
        .selectAll()
        .where('sequence', '=', 14n)
        .executeTakeFirstOrThrow();
      await ledger.database.updateTable('chain').set({ sequence: 14n, hash: last.hash }).execute();
      const { differences } = await verifyLedger(ledger, { against: [{ hash: last.hash }, { hash: head, run: 1 }] });
      expect(differences.filter((each) => each.kind === 'head-unknown').map((each) => each.key)).toEqual([head]);
      await execute(ledger, 'delete from entry where sequence = 2');
      expect((await found(ledger)).map((each) => each.kind)).toContain('entry-missing');
    }),
  );

  test(
    'finds a trigger that is gone',
    withLedger(newPlace, async ({ ledger }) => {
      await dropTriggers(ledger);
      const { differences } = await verifyLedger(ledger);
      expect(differences.map((each) => each.key)).toContain('posting_before_journal');
    }),
  );

  test(
    'finds a trigger that was emptied under its own name',
    withLedger(newPlace, async ({ ledger }) => {
      if (ledger.kind === 'sqlite') {
        await execute(ledger, 'drop trigger entry_not_changed');
        await execute(ledger, 'create trigger entry_not_changed before update on entry begin select 1; end');
      } else {
        await execute(ledger, 'drop trigger entry_kept on entry');
        await execute(
          ledger,
          'create trigger entry_kept before delete or update on entry for each row when (false) execute function refuse_change()',
        );
      }
      const { differences } = await verifyLedger(ledger);
      expect(differences.map(({ kind, key }) => [kind, key])).toEqual([
        ['trigger-changed', ledger.kind === 'sqlite' ? 'entry_not_changed' : 'entry_kept'],
      ]);
    }),
  );

  test(
    'finds triggers that were emptied by their condition or their function, and one that was switched off',
    withLedger(newPlace, async ({ ledger }) => {
      const statements =
        ledger.kind === 'sqlite'
          ? [
              'drop trigger entry_not_changed',
              `create trigger entry_not_changed before update on entry when 0 begin select raise(abort, 'entries are append-only'); end`,
              'drop trigger entry_not_removed',
              `create trigger entry_not_removed before delete on entry when 0 begin select raise(abort, 'entries are append-only'); end`,
              'drop trigger journal_balances',
            ]
          : [
              'create or replace function refuse_change() returns trigger language plpgsql as $$ begin return old; end $$',
              'alter table journal disable trigger journal_balances',
            ];
      for (const statement of statements) await execute(ledger, statement);
      const { differences } = await verifyLedger(ledger);
      expect(differences.map(({ kind, key }) => [kind, key])).toEqual([
        ['trigger-changed', ledger.kind === 'sqlite' ? 'entry_not_changed' : 'entry_kept'],
        ['trigger-changed', ledger.kind === 'sqlite' ? 'entry_not_removed' : 'entry_not_emptied'],
        ['trigger-missing', 'journal_balances'],
      ]);
    }),
  );
});

/** Puts a table back as the entries have it. */
async function restore(ledger: Ledger, table: TableName): Promise<void> {
  const { rebuiltLedger } = await import('../../../src/io/ledger/verify/rebuilt-ledger.ts');
  const { project } = await import('../../../src/io/ledger/project/project.ts');
  const { bodyOf, parseEntry } = await import('../../../src/io/ledger/entry/read-entry.ts');
  const { insertRows } = await import('../../../src/io/ledger/store/insert-rows.ts');
  const rebuilt = await rebuiltLedger();
  for (const entry of await ledger.database.selectFrom('entry').selectAll().orderBy('position').execute()) {
    await project(rebuilt, parseEntry(entry.text), (id) => bodyOf(ledger, id));
  }
  const rows = await rebuilt.database.selectFrom(table).selectAll().execute();
  await execute(ledger, `delete from "${table}"`);
  await insertRows(ledger, table, rows as never);
  await rebuilt.database.destroy();
}
