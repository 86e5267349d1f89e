import { rmSync } from 'node:fs';
import { expect, it } from 'vitest';
import { closeLedger, openLedger } from '../../src/io/ledger/open-ledger.ts';
import { ledgerMark } from '../../src/io/ledger/read/ledger-mark.ts';
import { periods } from '../../src/io/ledger/read/period-in-force.ts';
import { closePeriod } from '../../src/io/ledger/write/books/close-period.ts';
import { openRun } from '../../src/io/ledger/write/open-run.ts';
import { createDatabase, hasPostgres } from '../support/postgres.ts';
import { at, end, json, paidFor, set } from './close-office.ts';

it('goes on after a kill between the entry and the files, and leaves no run unfinished', async () => {
  const office = await paidFor();
  const ledger = await openLedger(office.path('mutual.db'));
  const [stored] = await periods(ledger);
  if (stored === undefined) throw new Error('no period');
  const basis = await ledgerMark(ledger);
  const run = await openRun(ledger, {
    ...{ office: 'main', verb: 'close', actor: 'clerk', at: at(end).now, day: end, toolVersion: '0', inputs: [] },
    options: { scheme: 'xiamen-16', period: '16' },
  });
  const postings = [
    { account: 'fee-income', amount: '600.00', party: null, plan: null, unit: null },
    { account: 'fund-balance', amount: '-600.00', party: null, plan: null, unit: null },
  ];
  const carry = { scope: null, amount: '600.00' };
  await closePeriod(ledger, run, { period: stored.period, basis, postings, carry, waived: [], figures: {} });
  await closeLedger(ledger);
  expect((await json(office, 'status', end)).unfinished).toHaveLength(1);
  expect(await json(office, 'close', end)).toMatchObject({ exitCode: 0, run: run.number, written: true });
  expect(Object.keys(set(office, run.number))).toContain('SHA256SUMS');
  const before = set(office, run.number);
  expect((await json(office, 'status', end)).unfinished).toEqual([]);
  rmSync(office.path('out', `${run.number}-close`), { recursive: true });
  await json(office, 'close', '2020-09-01');
  expect(set(office, run.number)).toEqual(before);
});

it.runIf(hasPostgres)('does the same on PostgreSQL', async () => {
  const office = await paidFor('--ledger', (await createDatabase()).url);
  const closed = await json(office, 'close', end);
  expect(closed).toMatchObject({ exitCode: 0, state: 'closed', carried: [{ after: '600.00' }] });
  expect(await json(office, 'close --reopen --reason 更正', end)).toMatchObject({ exitCode: 0, state: 'open' });
  expect(await json(office, 'close', end)).toMatchObject({ exitCode: 0, carried: closed.carried });
  expect(await office.run('verify', at(end))).toMatchObject({ exitCode: 0 });
});
