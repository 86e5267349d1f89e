import { expect, test } from 'vitest';
import { gatheredEach } from '../../../src/io/ledger/store/gathered.ts';
import { insertRows } from '../../../src/io/ledger/store/insert-rows.ts';
import { atOneMoment, gathered, inTransaction } from '../../../src/io/ledger/store/transaction.ts';
import { onBothDatabases, withLedger } from './ledgers.ts';
import { office } from './sample.ts';

const row = (name: string) => ({ unit: name, office, name });

onBothDatabases('things that are gathered', (newPlace) => {
  test(
    'stand each by itself: what was done before one fails stays, of that one nothing does',
    withLedger(newPlace, async ({ ledger }) => {
      const write = (name: string) => inTransaction(ledger, (store) => insertRows(store, 'unit_name', [row(name)]));
      const names = () =>
        atOneMoment(ledger, async ({ database }) =>
          (await database.selectFrom('unit_name').select('name').orderBy('name').execute()).map(({ name }) => name),
        );
      const failing = gathered(ledger, async () => {
        await write('a');
        expect(await names()).toEqual(['a']);
        await inTransaction(ledger, async (store) => {
          await insertRows(store, 'unit_name', [row('b')]);
          throw new RangeError('broken');
        });
      });
      await expect(failing).rejects.toThrow('broken');
      expect(await names()).toEqual(['a']);
      expect(await gathered(ledger, () => write('c').then(names))).toEqual(['a', 'c']);
      expect(await gatheredEach(ledger, ['d', 'e'], (name) => write(name).then(() => name))).toEqual(['d', 'e']);
      expect(await names()).toEqual(['a', 'c', 'd', 'e']);
    }),
  );
});
