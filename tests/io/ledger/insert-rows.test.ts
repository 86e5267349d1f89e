import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Row } from '../../../src/io/ledger/store/database.ts';
import { insertRows } from '../../../src/io/ledger/store/insert-rows.ts';
import { inTransaction } from '../../../src/io/ledger/store/transaction.ts';
import { onBothDatabases, withLedger } from './ledgers.ts';

/** Any text that both databases take: quotation marks, backslashes, line ends and characters beyond the first plane among them. */
const text = fc
  .oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom('', '"', '\\', '\\u0041', "'", '\n\t', '张“三”', '𠮷', '1', 'null', '[1]'),
  )
  .filter((each) => !each.includes('\0'));
const whole = fc.oneof(
  fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }),
  fc.constantFrom(0n, 1n, -1n, 2n ** 53n + 1n, 2n ** 63n - 1n, -(2n ** 63n)),
);
const orNull = (values: fc.Arbitrary<string>) => fc.option(values, { nil: null });

/** Lines of one entry, of which now these and now those columns are the same throughout. */
const lines = fc
  .record({
    common: fc.record({
      unit: orNull(text),
      account: text,
      party: orNull(text),
      plan: orNull(text),
      period: orNull(text),
      day: orNull(text),
    }),
    rows: fc.array(
      fc.record({
        fen: whole,
        unit: orNull(text),
        account: text,
        party: orNull(text),
        plan: orNull(text),
        period: orNull(text),
        day: orNull(text),
      }),
      { minLength: 1, maxLength: 12 },
    ),
    shared: fc.subarray(['unit', 'account', 'party', 'plan', 'period', 'day'] as const),
  })
  .map(({ common, rows, shared }) =>
    rows.map((row, at) => ({
      entry: 'x/1',
      line: BigInt(at + 1),
      ...row,
      ...Object.fromEntries(shared.map((column) => [column, common[column]])),
    })),
  );

onBothDatabases('rows inserted', (newPlace) => {
  test(
    'come back as they were, whatever they hold and have in common',
    withLedger(newPlace, async ({ ledger }) => {
      await fc.assert(
        fc.asyncProperty(lines, async (rows: Row<'posting'>[]) => {
          const back = await inTransaction(ledger, async (store) => {
            await store.database.deleteFrom('posting').execute();
            await insertRows(store, 'posting', rows);
            return store.database.selectFrom('posting').selectAll().orderBy('line').execute();
          });
          expect(back).toEqual(rows);
        }),
        { numRuns: 150 },
      );
    }),
  );

  test(
    'are as many as are given, and leave those that are there where that is asked for',
    withLedger(newPlace, async ({ ledger }) => {
      const row = (at: number, person: string) => ({
        ...{ number: String(at).padStart(5, '0'), valid_from: '', person },
        ...{ kind: 'resident', valid_to: null },
      });
      const rows = Array.from({ length: 2_500 }, (_, at) => row(at, 'later'));
      const back = await inTransaction(ledger, async (store) => {
        await insertRows(store, 'identity_number', []);
        await insertRows(store, 'identity_number', [row(7, 'first'), row(2_000, 'first')]);
        await insertRows(store, 'identity_number', rows, { keepExisting: true });
        await insertRows(store, 'identity_number', [row(7, 'again')], { keepExisting: true });
        return store.database.selectFrom('identity_number').selectAll().orderBy('number').execute();
      });
      expect(back).toHaveLength(2_500);
      expect(back.filter(({ person }) => person === 'first').map(({ number }) => number)).toEqual(['00007', '02000']);
      const twice = inTransaction(ledger, (store) => insertRows(store, 'identity_number', [row(1, 'a'), row(1, 'b')]));
      await expect(twice).rejects.toThrow();
    }),
  );

  test(
    'are refused where a whole number is beyond what the ledger holds',
    withLedger(newPlace, async ({ ledger }) => {
      const posting = { entry: 'x/1', unit: null, account: 'bank', party: null, plan: null, period: null, day: null };
      const rows = [2n ** 63n, 1n].map((fen, at) => ({ ...posting, line: BigInt(at), fen }));
      await expect(inTransaction(ledger, (store) => insertRows(store, 'posting', rows))).rejects.toThrow();
    }),
  );
});
