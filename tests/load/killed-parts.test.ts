import { expect, test } from 'vitest';
import { chainHead } from '../../src/io/ledger/read/chain-head.ts';
import { batchesOf, linesOfBatch } from '../../src/io/ledger/read/claims/batches.ts';
import { verifyLedger } from '../../src/io/ledger/verify/verify-ledger.ts';
import { startProgram } from '../io/ledger/children.ts';
import { eightLines } from '../io/ledger/claims/eight-lines.ts';
import type { PartsTask } from '../io/ledger/claims/parts-child.ts';
import { onBothDatabases, withLedger } from '../io/ledger/ledgers.ts';
import { office } from '../io/ledger/sample.ts';

onBothDatabases('a batch of several entries that is killed between or within them', (newPlace) => {
  let place = '';
  const remembered = async () => {
    place = await newPlace();
    return place;
  };
  test(
    'leaves nothing of it, and the same again makes all of it',
    withLedger(remembered, async (prepared) => {
      const wish = await eightLines(prepared);
      const at = async (killedAt: PartsTask['killedAt']) => {
        const task: PartsTask = { url: place, wish, linesOfPart: 3, killedAt };
        return startProgram<{ outcome: string }>('claims/parts-child.ts', task).result;
      };
      const { database } = prepared.ledger;
      for (let line = 1; line <= wish.lines.length + 1; line += 1) {
        expect(await at(line), `killed before line ${line}`).toBeUndefined();
        expect(await batchesOf(prepared.ledger, office)).toEqual([]);
        for (const table of ['batch_line', 'live_payout', 'claim_entry'] as const) {
          const rows = database.selectFrom(table).select('number');
          const left = table === 'claim_entry' ? rows.where('kind', '=', 'batch-made') : rows;
          expect(await left.execute(), `killed before line ${line}`).toEqual([]);
        }
        expect(await database.selectFrom('entry').select('kind').where('kind', 'like', 'batch-%').execute()).toEqual(
          [],
        );
      }
      expect((await verifyLedger(prepared.ledger)).differences).toEqual([]);
      expect(await at(null)).toMatchObject({ outcome: 'applied', batch: `${office}/2025-001` });
      expect(await linesOfBatch(prepared.ledger, `${office}/2025-001`)).toHaveLength(wish.lines.length);
      const { hash } = await chainHead(prepared.ledger, office);
      expect((await verifyLedger(prepared.ledger, { against: [{ hash, run: null }] })).differences).toEqual([]);
      expect(await at(null)).toMatchObject({ outcome: 'stale' });
    }),
    300_000,
  );
});
