import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { closeLedger, openLedger } from '../../src/io/ledger/open-ledger.ts';
import { trialBalance } from '../../src/io/ledger/read/books/trial-balance.ts';
import { accountName } from '../../src/rules/fund/accounts.ts';
import { yuan } from '../../src/rules/value/money.ts';
import { beanCheck, hledgerBalances, itWith } from '../support/books-programs.ts';
import type { Office } from './office.ts';
import { done, on, paidTown, receive } from './reconcile-office.ts';
import { townOffice } from './town.ts';

/** A town that was paid, one of whose runs was undone, and whose statement holds a line that nobody knows. */
async function bookedTown(): Promise<Office> {
  const office = await townOffice();
  await paidTown(office);
  await receive(office, [['2026-11-20', 100, '=张三', '@"转账"; [2020-01-01], date:x']], { opening: -706, first: 40 });
  await receive(office, [['2026-11-21', 7, '李四', '转账']], { opening: -606, first: 50 });
  await done(office, ['undo', '9', '--reason', '重复'], '2026-11-22');
  return office;
}

/** What we say that the accounts stand at, as hledger names them; those at zero left out. */
async function ourBalances(office: Office, sought: Parameters<typeof trialBalance>[1] = {}) {
  const ledger = await openLedger(office.path('mutual.db'));
  try {
    const all = [...(await trialBalance(ledger, sought))].filter(([, { balance }]) => balance !== 0n);
    return Object.fromEntries(all.map(([account, { balance }]) => [accountName(account), yuan(balance)]));
  } finally {
    await closeLedger(ledger);
  }
}

describe('mutual export', () => {
  itWith(['hledger', 'bean-check'], 'gives books that hledger and beancount read as ours, to the fen', async () => {
    const office = await bookedTown();
    const { stdout: journal } = await done(office, 'export', '2026-12-01');
    const ours = await ourBalances(office);
    expect(ours).toMatchObject({ '1002银行存款': '-606.00', '2205待查款项': '-100.00', '5001互助补助支出': '850.00' });
    expect(hledgerBalances(journal)).toEqual(ours);
    expect(hledgerBalances(journal, '--end', '2026-10-11')).toEqual(await ourBalances(office, { until: '2026-10-10' }));
    expect(beanCheck((await done(office, 'export --format beancount', '2026-12-01')).stdout)).toBe('');
    const { stdout: then } = await done(office, 'export --as-of 2026-10-10', '2026-12-01');
    expect(hledgerBalances(then)).toEqual(await ourBalances(office, { until: '2026-10-10' }));
    // Money at the bank knows no period: in the books of one, it is what the period's own lines come to.
    const { stdout: ofPeriod } = await done(office, 'export --period 1', '2026-12-01');
    const { '1002银行存款': bank, ...others } = hledgerBalances(ofPeriod);
    expect(bank).toBe('-706.00');
    expect(others).toEqual(await ourBalances(office, { period: 'town-1/1' }));
    expect(beanCheck((await done(office, 'export --format beancount --period 1', '2026-12-01')).stdout)).toBe('');
    for (const name of ['张三', '高玉', '6222']) expect(journal).not.toContain(name);
  });

  it('writes a file, again over its own, and over nothing else', async () => {
    const office = await townOffice();
    const first = await done(office, 'export --format csv --out 账簿.csv', '2026-12-01');
    expect(first.stdout).toMatch(/^账簿\.csv: \d+ journal entries, \d+ lines\.\n$/);
    const text = readFileSync(office.path('账簿.csv'), 'utf8');
    expect(text.startsWith('\ufeffday,entry,')).toBe(true);
    const again = JSON.parse((await done(office, 'export --format csv --out 账簿.csv --json', '2026-12-01')).stdout);
    expect(again).toMatchObject({ schemaVersion: 1, command: 'export', format: 'csv', outputs: ['账簿.csv'] });
    expect(again.lines).toBe(text.trim().split('\r\n').length - 1);
    expect(readFileSync(office.path('账簿.csv'), 'utf8')).toBe(text);

    writeFileSync(office.path('手记.txt'), '; 我的账\n');
    const refused = await office.run('export --out 手记.txt', on('2026-12-01'));
    expect(refused).toMatchObject({ exitCode: 2 });
    expect(refused.stderr).toContain('手记.txt is there');
    expect(readFileSync(office.path('手记.txt'), 'utf8')).toBe('; 我的账\n');
    expect(await office.run('export --out 没有/账.journal', on('2026-12-01'))).toMatchObject({ exitCode: 2 });
    expect((await office.run('export --json', on('2026-12-01'))).stderr).toContain('--out');
    expect((await office.run('export --format gnucash', on('2026-12-01'))).stderr).toContain('hledger, beancount, csv');
  });
});
