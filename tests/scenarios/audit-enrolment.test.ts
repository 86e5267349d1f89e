import { describe, expect, it } from 'vitest';
import { enrolmentTests } from '../../src/commands/audit/enrolment-tests.ts';
import { closeLedger, openLedger } from '../../src/io/ledger/open-ledger.ts';
import { ledgerMark } from '../../src/io/ledger/read/ledger-mark.ts';
import { periods } from '../../src/io/ledger/read/period-in-force.ts';
import { closePeriod } from '../../src/io/ledger/write/books/close-period.ts';
import { closeRun } from '../../src/io/ledger/write/close-run.ts';
import { openRun } from '../../src/io/ledger/write/open-run.ts';
import { auditFound } from './audit-found.ts';
import {
  act,
  auditedOffice,
  casesOf,
  claims,
  deaths,
  payroll,
  people,
  planted,
  schemeOffice,
} from './audited-office.ts';
import { type Office, roster } from './office.ts';

const asOf = '2026-12-31';

describe('the audit of enrolment, fees and procedure', () => {
  it('finds each planted case, its unit and its cell, and nothing else; lists that are lacking are asked for', async () => {
    const office = await auditedOffice();
    office.write('payroll.csv', payroll());
    await deaths(office.path('deaths.xlsx'));
    const lists = { deaths: ['deaths.xlsx'], payrolls: ['payroll.csv'] };
    const found = await auditFound(office, enrolmentTests, { asOf, ...lists });
    expect(casesOf(found)).toEqual(planted);
    for (const [test, { rows, looked, notRun }] of Object.entries(found)) {
      expect(looked > 0 || notRun !== undefined, test).toBe(true);
      expect(new Set(rows.map(({ key }) => key)).size, test).toBe(rows.length);
      for (const { run, actor, detail } of rows) {
        expect([run !== undefined && actor !== undefined, detail.zh, detail.en].join(), test).not.toMatch(/false|[{}]/);
      }
    }
    const without = await auditFound(office, enrolmentTests, { asOf, payrolls: ['12.csv'] });
    expect(Object.keys(without).filter((test) => without[test]?.notRun)).toEqual([
      ...['enrolled-after-death', 'claim-after-death', 'not-on-payroll', 'changed-after-close'],
    ]);
    expect(without['not-on-payroll']?.notRun?.en).toContain('No identity number could be read in 12.csv');
    // What came later does not count: on the last day to pay nothing was late, idle or lacking.
    const early = casesOf(await auditFound(office, enrolmentTests, { asOf: '2026-06-30' }));
    for (const test of ['fees-late', 'money-idle', 'fees-without-roster', 'roster-without-fees', 'one-actor-claims'])
      expect(early[test], test).toEqual([]);
  });

  it('finds one actor behind a whole period, and what was changed after it was closed', async () => {
    const office = await closedOffice();
    const found = casesOf(await auditFound(office, enrolmentTests, { asOf: '2027-12-31' }));
    expect(found['one-actor-period']).toEqual(['run undefined 500.00']);
    expect(found['changed-after-close']).toEqual(['run 6 0.00', 'run 7 500.00', 'run 8 500.00']);
  });
});

/** One unit whose claim was paid, closed by hand, opened again, another claim taken in and taken back. */
async function closedOffice(): Promise<Office> {
  const office = schemeOffice();
  const [one, other] = people.plain;
  office.write('1.csv', roster({ unit: '甲厂', people: people.plain, columns: { 参加项目: () => '职工医疗互助' } }));
  office.write('c1.csv', claims(one as NonNullable<typeof one>));
  office.write('c2.csv', claims(other as NonNullable<typeof other>));
  const begin = 'init --scheme audited-1 --schemes schemes --period 1 --start 2026-07-01';
  await act(office, 'chen', '2026-06-15', begin, 'enrol 1.csv');
  await act(office, 'chen', '2026-10-12', 'claim c1.csv', 'payout');
  await close(office, '2027-08-02');
  await act(office, 'chen', '2027-08-03', 'close --reopen --reason 更正', 'claim c2.csv', 'undo 7 --reason 不应受理');
  return office;
}

/** As `mutual close` writes it, without its files. */
async function close(office: Office, day: string): Promise<void> {
  const ledger = await openLedger(office.path('mutual.db'));
  try {
    const [stored] = await periods(ledger);
    if (stored === undefined) throw new Error('no period');
    const basis = await ledgerMark(ledger);
    const at = `${day}T09:00:00+08:00`;
    const command = {
      office: 'main',
      verb: 'close',
      actor: 'chen',
      at,
      day,
      toolVersion: '0',
      inputs: [],
      options: {},
    };
    const run = await openRun(ledger, command);
    const carry = { scope: null, amount: '0.00' };
    await closePeriod(ledger, run, { period: stored.period, basis, postings: [], carry, waived: [], figures: {} });
    await closeRun(ledger, run, { at, outcome: 'completed', counts: {}, units: [] });
  } finally {
    await closeLedger(ledger);
  }
}
