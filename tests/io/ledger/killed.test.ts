import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import type { Ledger } from '../../../src/io/ledger/ledger.ts';
import { closeLedger } from '../../../src/io/ledger/open-ledger.ts';
import { listRuns } from '../../../src/io/ledger/read/runs.ts';
import { verifyLedger } from '../../../src/io/ledger/verify/verify-ledger.ts';
import { startChild } from './children.ts';
import { lastingDump } from './dump.ts';
import { enrolled, onBothDatabases, prepare } from './ledgers.ts';
import { member, office } from './sample.ts';

// Enough that no kill, however late it comes after the entries it waits for, finds the run at its end.
const units = Array.from({ length: 300 }, (_, at) => ({
  name: `第${at}小学`,
  persons: Array.from({ length: 12 }, (_, each) => at * 12 + each),
}));
const kills = 5;

async function entryCount({ database }: Ledger): Promise<number> {
  const counted = await database
    .selectFrom('entry')
    .select((entry) => entry.fn.countAll().as('count'))
    .executeTakeFirstOrThrow();
  return Number(counted.count);
}

onBothDatabases('a run that is killed', (newPlace) => {
  test('leaves whole entries, shows as unfinished, and the same command goes on to the same end', {
    timeout: 120_000,
  }, async () => {
    const undisturbed = await prepare(await newPlace());
    for (const { name, persons } of units) {
      const submitted = { unit: name, sha256: `${name}:${persons.join()}`, file: `${name}.xlsx` };
      await enrolled(undisturbed, { ...submitted, members: persons.map((each) => member(each)) });
    }
    const url = await newPlace();
    const { ledger } = await prepare(url);
    const lengths = [await entryCount(ledger)];
    const before = await listRuns(ledger, { unfinished: true });
    for (let kill = 0; kill < kills; kill += 1) {
      const child = startChild({ url, office, units });
      const last = lengths.at(-1) ?? 0;
      while ((await entryCount(ledger)) < last + 5) await wait(1);
      await wait(Math.random() * 30);
      child.process.kill('SIGKILL');
      await child.result;
      lengths.push(await entryCount(ledger));
      expect((await verifyLedger(ledger)).differences, `after kill ${kill + 1}`).toEqual([]);
    }
    expect(lengths).toEqual([...lengths].sort((one, other) => one - other));
    const unfinished = await listRuns(ledger, { unfinished: true });
    expect(unfinished).toHaveLength(before.length + kills);
    const results = await startChild({ url, office, units }).result;
    expect(Object.keys(results ?? {})).toHaveLength(units.length);
    expect(await lastingDump(ledger)).toEqual(await lastingDump(undisturbed.ledger));
    expect((await verifyLedger(ledger)).differences).toEqual([]);
    await closeLedger(ledger);
    await closeLedger(undisturbed.ledger);
  });
});
