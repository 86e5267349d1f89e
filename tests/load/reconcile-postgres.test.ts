import { describe, expect, it } from 'vitest';
import { answer } from '../scenarios/payouts-office.ts';
import { done, on, receive, reconciled, townClaims } from '../scenarios/reconcile-office.ts';
import { townOffice } from '../scenarios/town.ts';
import { createDatabase, hasPostgres } from '../support/postgres.ts';

describe.skipIf(!hasPostgres)('a ledger on PostgreSQL', () => {
  it('is reconciled as one on SQLite', async () => {
    const database = await createDatabase();
    try {
      const office = await townOffice('--ledger', database.url);
      await receive(
        office,
        [
          ['2026-06-20', 100, '甲厂', '互助金'],
          ['2026-06-22', 5, '张三', '转账'],
        ],
        { opening: 1000 },
      );
      office.write('claims.csv', townClaims());
      await done(office, 'claim claims.csv', '2026-10-08');
      await done(office, 'payout', '2026-10-10');
      office.write('answer.csv', answer('1,成功,500.00,', '2,失败,350.00,账号有误'));
      await office.run('payout result answer.csv', on('2026-10-12'));
      await receive(office, [['2026-10-11', -500, '代发', '2026-001']], { opening: 1200, first: 30 });
      expect((await reconciled(office)).kinds).toEqual([
        'fees-open 72.00',
        'fees-in-advance 28.00',
        'payment-bounced 350.00',
        'bank-without-opening 1000.00',
        'statement-gap 95.00',
        'money-unidentified 5.00',
      ]);
      expect((await reconciled(office, '--as-of 2026-10-10')).kinds).toContain('batch-unanswered 850.00');
    } finally {
      await database.drop();
    }
  });
});
