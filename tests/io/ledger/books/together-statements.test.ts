import { expect, test } from 'vitest';
import { closeLedger } from '../../../../src/io/ledger/open-ledger.ts';
import { verifyLedger } from '../../../../src/io/ledger/verify/verify-ledger.ts';
import type { StatementOutcome } from '../../../../src/io/ledger/write/books/take-statement.ts';
import { startProgram } from '../children.ts';
import { enrolled, onBothDatabases, prepare } from '../ledgers.ts';
import { member } from '../sample.ts';
import { balances, dueOf, unitNamed } from './booking.ts';
import type { StatementTask } from './statement-child.ts';

onBothDatabases('three offices at once', (newPlace) => {
  test('take lines that they have in common once, and each unit pays once', async () => {
    const prepared = await prepare(await newPlace());
    const { ledger, url } = prepared;
    await enrolled(prepared, { unit: '蒙自一中', members: [member(1)] });
    const unit = await unitNamed(prepared, '蒙自一中');
    const keys = Array.from({ length: 400 }, (_, at) => `共同 ${at}`);
    const children = ['甲', '乙', '丙'].map((office) => {
      const task: StatementTask = { url, office: `${office}县办事处`, unit, keys };
      return startProgram<StatementOutcome>('books/statement-child.ts', task);
    });
    const outcomes = (await Promise.all(children.map(({ result }) => result))).map((each) => each?.outcome);
    expect(outcomes.sort()).toEqual(['applied', 'repeated', 'repeated']);
    expect(await balances(prepared)).toMatchObject({ bank: 5_200_000n, unidentified: -5_187_000n });
    expect((await dueOf(prepared, unit))?.open).toBe(0n);
    expect((await verifyLedger(ledger)).differences).toEqual([]);
    await closeLedger(ledger);
  });
});
