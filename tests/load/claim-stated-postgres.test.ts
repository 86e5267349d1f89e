import { expect, it } from 'vitest';
import { november, type TownLine, townOffice, townSheet, townsfolk } from '../scenarios/town-office.ts';
import { createDatabase, hasPostgres } from '../support/postgres.ts';

it.runIf(hasPostgres)('a value stated for one claim is kept, proved and undone on PostgreSQL', async () => {
  const database = await createDatabase();
  try {
    const office = await townOffice('--ledger', database.url);
    const [one] = townsfolk as [TownLine['who']];
    office.write('claims.csv', townSheet({ who: one, states: { 申请事由: '伤残', 发生日期: '2026-09-10' } }));
    await office.run('claim claims.csv', november);
    const words = ['--state', '伤残补助=3000', '--reason', '理事会核定', '--json'];
    const decided = await office.run(['claim', 'decide', '8-1', ...words], november);
    expect(JSON.parse(decided.stdout).claim.after).toEqual({ status: 'approved', amount: '3000.00' });
    expect(await office.run('verify')).toMatchObject({ exitCode: 0, stderr: '' });
    expect(await office.run('undo 4 --reason 误', november)).toMatchObject({ exitCode: 0 });
    expect(await office.run('verify')).toMatchObject({ exitCode: 0, stderr: '' });
  } finally {
    await database.drop();
  }
});
