import { describe, expect, it } from 'vitest';
import { enrolmentTests } from '../../src/commands/audit/enrolment-tests.ts';
import { auditFound } from '../scenarios/audit-found.ts';
import { auditedOffice, casesOf, deaths, payroll, planted } from '../scenarios/audited-office.ts';
import { person } from '../support/people.ts';
import { createDatabase, hasPostgres } from '../support/postgres.ts';

describe.runIf(hasPostgres)('the audit of enrolment, fees and procedure on PostgreSQL', () => {
  it('finds each planted case, as on SQLite', async () => {
    const database = await createDatabase();
    try {
      const office = await auditedOffice('--ledger', database.url);
      office.write('payroll.csv', payroll());
      await deaths(office.path('deaths.xlsx'));
      const lists = { deaths: ['deaths.xlsx'], payrolls: ['payroll.csv'] };
      expect(casesOf(await auditFound(office, enrolmentTests, { asOf: '2026-12-31', ...lists }))).toEqual(planted);
      // Without units it is held against everybody; who withdrew need not be on it.
      office.write('all.csv', `姓名,身份证号\r\n旁人,${person({ seed: 9999 }).idNumber}\r\n`);
      const { rows, looked } =
        (await auditFound(office, enrolmentTests, { payrolls: ['all.csv'] }))['not-on-payroll'] ?? {};
      expect({ looked, rows: rows?.length }).toEqual({ looked: 38, rows: 37 });
    } finally {
      await database.drop();
    }
  });
});
