import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { closeLedger } from '../../../../src/io/ledger/open-ledger.ts';
import { claimsOfPeriod } from '../../../../src/io/ledger/read/claims/find-claims.ts';
import { verifyLedger } from '../../../../src/io/ledger/verify/verify-ledger.ts';
import { startProgram } from '../children.ts';
import { onBothDatabases, prepare } from '../ledgers.ts';
import { period } from '../sample.ts';
import { sums } from './deciding.ts';
import { unitWith } from './unit-with.ts';

const persons = Array.from({ length: 40 }, (_, at) => at + 1);
const kills = 4;

onBothDatabases('claims and payouts that are killed', (newPlace) => {
  test('lose no decision, pay none twice, and go on to the same end', { timeout: 180_000 }, async () => {
    const url = await newPlace();
    const prepared = await prepare(url);
    const unit = await unitWith(prepared, ...persons);
    const start = () => startProgram<{ applied: number }>('claims/claim-child.ts', { url, unit, persons });
    for (let kill = 0; kill < kills; kill += 1) {
      const child = start();
      await child.ready;
      await wait(50 + Math.random() * 300);
      child.process.kill('SIGKILL');
      await child.result;
      expect((await verifyLedger(prepared.ledger)).differences, `after kill ${kill + 1}`).toEqual([]);
    }
    await start().result;
    expect(await start().result).toEqual({ applied: 0 });
    const amounts: string[] = [];
    for await (const { amount, paid, state, lines } of claimsOfPeriod(prepared.ledger, period, { withLines: true })) {
      expect([state, paid, lines.length]).toEqual(['paid', amount, 1]);
      amounts.push(amount);
    }
    expect(amounts.filter((amount) => amount === '420.00')).toHaveLength(persons.length);
    expect(amounts.filter((amount) => amount === '1200.00')).toHaveLength(persons.length);
    const whole = BigInt(persons.length) * 162_000n;
    expect(await sums(prepared)).toEqual({ expense: whole, transit: -whole });
    expect((await verifyLedger(prepared.ledger)).differences).toEqual([]);
    await closeLedger(prepared.ledger);
  });
});
