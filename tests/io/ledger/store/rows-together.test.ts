import { expect, test } from 'vitest';
import { collectingStore } from '../../../../src/io/ledger/store/collected-rows.ts';
import { insertRows } from '../../../../src/io/ledger/store/insert-rows.ts';
import { RowsTogether } from '../../../../src/io/ledger/store/rows-together.ts';
import { inTransaction } from '../../../../src/io/ledger/store/transaction.ts';
import { onBothDatabases, withLedger } from '../ledgers.ts';

const row = (number: string, person: string) => ({ number, person, valid_from: '', kind: 'resident', valid_to: null });

onBothDatabases('rows of several projections', (newPlace) => {
  test(
    'are inserted as each of them asked for, in their order, and once',
    withLedger(newPlace, async ({ ledger }) => {
      const { store: collecting, collected } = collectingStore();
      await insertRows(collecting, 'identity_number', [row('1', 'first')]);
      await insertRows(collecting, 'identity_number', [row('2', 'first')]);
      await insertRows(collecting, 'identity_number', [row('2', 'later'), row('3', 'later')], { keepExisting: true });
      await insertRows(collecting, 'identity_number', [row('4', 'last')]);
      const together = new RowsTogether();
      for (const rows of collected) together.add(rows);
      const back = await inTransaction(ledger, async (store) => {
        await together.insertInto(store);
        await together.insertInto(store);
        return store.database.selectFrom('identity_number').selectAll().orderBy('number').execute();
      });
      expect(back).toEqual([row('1', 'first'), row('2', 'first'), row('3', 'later'), row('4', 'last')]);
    }),
  );

  test(
    'are refused where one is there already and nothing was said of that',
    withLedger(newPlace, async ({ ledger }) => {
      const one = { table: 'identity_number', rows: [row('1', 'first')] } as const;
      // Made anew each time: PostgreSQL has a transaction begun again that meets a key.
      const twice = inTransaction(ledger, async (store) => {
        const together = new RowsTogether();
        together.add({ ...one, options: { keepExisting: true } });
        together.add({ ...one, options: {} });
        await together.insertInto(store);
      });
      await expect(twice).rejects.toThrow();
    }),
  );
});
