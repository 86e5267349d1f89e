import { expect, test } from 'vitest';
import { reconcileFacts } from '../../../../src/io/ledger/read/books/reconcile-facts.ts';
import { onBothDatabases, withLedger } from '../ledgers.ts';
import { anotherRun, assign, balances, lineAt, lineOf, part, periodName, received } from './booking.ts';

onBothDatabases('money that only passes through', (newPlace) => {
  test(
    'is settled once what came in and what went out add up to nothing, and told until then',
    withLedger(newPlace, async (prepared) => {
      const unknown = (amount: string) => [part('unidentified', amount)];
      const entry = await received(prepared, [
        lineOf('1', '10.00', unknown('10.00')),
        lineOf('2', '-10.00', unknown('10.00'), { on: '2026-01-20' }),
        lineOf('3', '-5.00', unknown('5.00'), { on: '2026-01-21' }),
      ]);
      const open = async () => {
        const { unidentified, unidentifiedBooked } = await reconcileFacts(prepared.ledger, periodName);
        return [unidentified.map(({ line, amount }) => [line, amount]), unidentifiedBooked];
      };
      const passes = async (line: number, amount: string) =>
        assign(await anotherRun(prepared), await lineAt(prepared, entry, line), [part('passing', amount)]);
      const all = [
        [1, 1000n],
        [2, -1000n],
        [3, -500n],
      ];
      expect(await open()).toEqual([all, -500n]);
      await passes(1, '10.00');
      expect(await open()).toEqual([all, -500n]);
      await passes(2, '10.00');
      expect(await open()).toEqual([[[3, -500n]], -500n]);
      await passes(3, '5.00');
      expect(await open()).toEqual([[[3, -500n]], -500n]);
      expect(await balances(prepared)).toEqual({ bank: -500n, unidentified: 500n });
    }),
  );
});
