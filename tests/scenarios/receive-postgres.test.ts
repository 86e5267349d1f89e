import { describe, expect, it } from 'vitest';
import { createDatabase, hasPostgres } from '../support/postgres.ts';
import { inAugust, owedOffice, received, statement } from './receipts-office.ts';

describe.runIf(hasPostgres)('bank statements on PostgreSQL', () => {
  it('are taken, assigned, set off and undone', async () => {
    const database = await createDatabase();
    try {
      const office = await owedOffice('--ledger', database.url);
      office.write(
        'a.csv',
        statement([
          ['2026-07-01', 400, '福州市第一机械厂', '医疗互助'],
          ['2026-07-02', 180, '王五', '红星纺织厂互助金'],
          ['2026-07-03', 72, '王五', '往来款'],
          ['2026-07-04', 1.23, '', '结息'],
        ]),
      );
      const taken = await received(office, 'receive a.csv');
      expect(taken).toMatchObject({ exitCode: 1, unidentified: [{ amount: '72.00', reason: 'amount-only' }] });
      const [{ line }] = taken.unidentified;
      expect(await received(office, `receive --assign ${line}=鼓楼区印刷厂`)).toMatchObject({
        exitCode: 0,
        unidentified: [],
      });
      expect(await received(office, 'receive a.csv')).toMatchObject({ exitCode: 0, run: null });
      expect(await received(office, 'receive --set-off')).toMatchObject({ setOff: [] });
      expect((await received(office, 'status')).receipts).toEqual({
        ...{ received: '612.00', open: '0.00', advance: '40.00', unitsOpen: 0 },
        unidentified: { lines: 0, in: '0.00', out: '0.00' },
      });
      expect(await office.run('verify')).toMatchObject({ exitCode: 0, stderr: '' });
      for (const run of [4, 3])
        expect(await office.run(`undo ${run} --reason 重收`, inAugust)).toMatchObject({ exitCode: 0, stderr: '' });
      expect((await received(office, 'status')).receipts).toMatchObject({ received: '0.00', open: '612.00' });
      expect(await office.run('verify')).toMatchObject({ exitCode: 0, stderr: '' });
    } finally {
      await database.drop();
    }
  });
});
