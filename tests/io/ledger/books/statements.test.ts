import { expect, test } from 'vitest';
import { journalLines } from '../../../../src/io/ledger/read/books/journal-lines.ts';
import { lastBalance, linesKnown } from '../../../../src/io/ledger/read/books/lines-known.ts';
import { statementLine, statementLines } from '../../../../src/io/ledger/read/books/statement-lines.ts';
import { subsidyDues } from '../../../../src/io/ledger/read/books/subsidy-dues.ts';
import { ledgerMark } from '../../../../src/io/ledger/read/ledger-mark.ts';
import { verifyLedger } from '../../../../src/io/ledger/verify/verify-ledger.ts';
import { enrolled, onBothDatabases, type Prepared, withLedger } from '../ledgers.ts';
import { member } from '../sample.ts';
import {
  anotherRun,
  assign,
  balances,
  dueOf,
  feeOf,
  lineAt,
  lineOf,
  part,
  periodName,
  receive,
  received,
  setOff,
  undo,
  unitNamed,
} from './booking.ts';

/** A unit of so many members, each of whom owes 130.00 through it and 20.00 by the union. */
async function unitOf(prepared: Prepared, name: string, ...members: readonly number[]): Promise<string> {
  await enrolled(prepared, { unit: name, sha256: `${name}${members}`, members: members.map((each) => member(each)) });
  return unitNamed(prepared, name);
}

const differences = async ({ ledger }: Prepared) => (await verifyLedger(ledger)).differences;

async function linesIn({ ledger }: Prepared, sought: Parameters<typeof statementLines>[1] = {}): Promise<string[]> {
  const keys: string[] = [];
  for await (const { key } of statementLines(ledger, sought)) keys.push(key);
  return keys;
}

onBothDatabases('bank statements', (newPlace) => {
  test(
    'settle what they are matched with; what nobody knows stands apart, so that bank and books agree at once',
    withLedger(newPlace, async (prepared) => {
      const unit = await unitOf(prepared, '蒙自一中', 1, 2);
      const of = { unit, period: periodName };
      const entry = await received(prepared, [
        lineOf('1', '300.00', [feeOf(unit, '260.00'), part('advance', '40.00', of)], { balance: '300.00' }),
        lineOf('2', '40.00', [part('subsidy', '40.00', { payer: 'provincial-union', period: periodName })]),
        lineOf('3', '1.25', [part('interest', '1.25', { period: periodName })], { on: '2026-03-21' }),
        lineOf('4', '-40.00', [part('returned-fee', '40.00', of)], { on: '2026-03-22', balance: '301.25' }),
        lineOf('5', '8.00', [part('unidentified', '8.00')], { on: '2026-03-23', counterparty: '不明' }),
      ]);
      expect(await dueOf(prepared, unit)).toMatchObject({
        ...{ name: '蒙自一中', names: ['蒙自一中'], period: periodName, region: '红河州/蒙自市' },
        ...{ due: 26000n, received: 26000n, open: 0n, advance: 0n },
      });
      const union = { payer: 'provincial-union', period: periodName, due: 4000n, received: 4000n, open: 0n };
      expect(await subsidyDues(prepared.ledger, { periods: [periodName] })).toEqual([union]);
      expect(await subsidyDues(prepared.ledger, { periods: ['yunnan-17/99'] })).toEqual([]);
      expect(await balances(prepared)).toEqual({
        ...{ bank: 30925n, unidentified: -800n, 'interest-income': -125n, 'fee-income': -30000n },
      });
      expect(await balances(prepared, { until: '2026-03-21' })).toMatchObject({
        bank: 34125n,
        'fees-in-advance': -4000n,
      });
      expect(await balances(prepared, { until: '2026-01-09' })).toMatchObject({ 'fees-receivable': 26000n });
      expect(await balances(prepared, { period: periodName })).toEqual({
        ...{ 'interest-income': -125n, 'fee-income': -30000n },
      });
      expect(await lineAt(prepared, entry, 4)).toMatchObject({
        ...{ amount: '-40.00', parts: [part('returned-fee', '40.00', of)], settledBy: entry, balance: '301.25' },
        origin: { file: '对账单.xlsx', sheet: 'Sheet1', cell: 'A2' },
      });
      expect(await lastBalance(prepared.ledger, '2500000000000000000')).toEqual({ on: '2026-03-22', balance: 30125n });
      expect(await lastBalance(prepared.ledger, null)).toBeUndefined();
      expect(await linesIn(prepared, { open: true })).toEqual(['5']);
      expect(await linesIn(prepared, { units: [unit], from: '2026-03-01' })).toEqual(['4']);
      expect(await linesIn(prepared, { to: '2026-03-21', office: prepared.run.office })).toEqual(['1', '2', '3']);
      expect(await linesIn(prepared, { office: '别处' })).toEqual([]);
      expect(await differences(prepared)).toEqual([]);
    }),
  );

  test(
    'are taken once, also line by line, and again after an undo; the books stand as before on every day',
    withLedger(newPlace, async (prepared) => {
      const unit = await unitOf(prepared, '蒙自一中', 1);
      const before = await balances(prepared);
      const second = await anotherRun(prepared);
      const lines = [
        lineOf('1', '130.00', [feeOf(unit, '130.00')]),
        lineOf('2', '5.00', [part('unidentified', '5.00')]),
      ];
      const entry = await received(second, lines);
      expect(await receive(second, lines)).toEqual({ outcome: 'unchanged', entry });
      const again = lineOf('2', '5.00', [part('unidentified', '5.00')]);
      const overlapping = [again, lineOf('3', '6.00', [part('unidentified', '6.00')])];
      expect(await receive(second, overlapping)).toEqual({ outcome: 'repeated', keys: ['2'] });
      const known = { entry, line: 2, run: second.run.number };
      expect(await linesKnown(prepared.ledger, ['2', '3'])).toEqual(new Map([['2', known]]));

      expect(await undo(second, second.run.number)).toBe(1);
      for (const until of ['2026-01-10', '2026-02-01', '2026-03-01']) {
        expect(await balances(prepared, { until }), until).toEqual(before);
      }
      expect(await linesKnown(prepared.ledger, ['2'])).toEqual(new Map());
      expect(await statementLine(prepared.ledger, entry, 1)).toBeUndefined();
      expect((await dueOf(prepared, unit))?.open).toBe(13000n);
      expect((await receive(second, lines)).outcome).toBe('applied');
      expect((await dueOf(prepared, unit))?.open).toBe(0n);
      expect(await differences(prepared)).toEqual([]);
    }),
  );

  test(
    'are planned again where a list, another statement or an undo came between, or more would be credited than is owed',
    withLedger(newPlace, async (prepared) => {
      const unit = await unitOf(prepared, '蒙自一中', 1);
      const tooMuch = [lineOf('1', '131.00', [feeOf(unit, '131.00')])];
      expect((await receive(prepared, tooMuch)).outcome).toBe('stale');
      const tooMuchUnion = [part('subsidy', '20.01', { payer: 'provincial-union', period: periodName })];
      expect((await receive(prepared, [lineOf('1', '20.01', tooMuchUnion)])).outcome).toBe('stale');
      const noBatch = [part('batch', '1.00', { batch: '红河州办事处/2026-001' })];
      expect((await receive(prepared, [lineOf('1', '-1.00', noBatch)])).outcome).toBe('stale');
      const noAdvance = [part('returned-fee', '1.00', { unit, period: periodName })];
      expect((await receive(prepared, [lineOf('1', '-1.00', noAdvance)])).outcome).toBe('stale');

      const basis = await ledgerMark(prepared.ledger);
      await unitOf(prepared, '个旧二中', 7);
      const lines = [lineOf('1', '100.00', [feeOf(unit, '100.00')])];
      await unitOf(prepared, '蒙自一中', 2);
      expect((await receive(prepared, lines, { basis })).outcome).toBe('stale');
      const since = await ledgerMark(prepared.ledger);
      await unitOf(prepared, '建水三中', 8);
      expect((await receive(prepared, lines, { basis: since })).outcome).toBe('applied');
      const next = [lineOf('2', '100.00', [feeOf(unit, '100.00')])];
      expect((await receive(prepared, next, { basis: since })).outcome).toBe('stale');
      expect((await receive(prepared, next)).outcome).toBe('applied');
    }),
  );

  test(
    'say what a line is instead; whoever pays in its place, assigns it again or uses its money stands in the way of an undo',
    withLedger(newPlace, async (prepared) => {
      const unit = await unitOf(prepared, '蒙自一中', 1);
      const other = await unitOf(prepared, '个旧二中', 7);
      const [taking, assigning, again] = [
        await anotherRun(prepared),
        await anotherRun(prepared),
        await anotherRun(prepared),
      ];
      const entry = await received(taking, [lineOf('1', '130.00', [part('unidentified', '130.00')])]);
      const outcome = await assign(assigning, await lineAt(prepared, entry, 1), [feeOf(unit, '130.00')]);
      expect(outcome.outcome).toBe('applied');
      const line = await lineAt(prepared, entry, 1);
      expect(line).toMatchObject({ parts: [feeOf(unit, '130.00')] });
      expect(line.settledBy).not.toBe(entry);
      const seenBefore = { ...line, parts: [part('unidentified', '130.00')] };
      expect(await assign(again, seenBefore, [feeOf(other, '130.00')])).toEqual({ outcome: 'stale' });
      expect((await assign(again, line, [feeOf(other, '130.00')])).outcome).toBe('applied');
      expect([(await dueOf(prepared, unit))?.open, (await dueOf(prepared, other))?.open]).toEqual([13000n, 0n]);
      expect(await balances(prepared, { until: '2026-01-10' })).toMatchObject({
        bank: 13000n,
        'fees-receivable': 13000n,
      });

      await expect(undo(taking, taking.run.number)).rejects.toThrow('rest');
      await expect(undo(taking, assigning.run.number)).rejects.toThrow();
      const paying = await anotherRun(prepared);
      await received(paying, [lineOf('2', '130.00', [feeOf(unit, '130.00')])]);
      await expect(undo(taking, again.run.number), 'the unit has paid otherwise meanwhile').rejects.toThrow();
      await undo(taking, paying.run.number);
      await undo(taking, again.run.number);
      expect(await lineAt(prepared, entry, 1)).toEqual(line);
      await undo(taking, assigning.run.number);
      await undo(taking, taking.run.number);
      expect((await dueOf(prepared, unit))?.received).toBe(0n);
      expect(await differences(prepared)).toEqual([]);
    }),
  );

  test(
    'leave what is overpaid to be set off, once, and with what it rests on',
    withLedger(newPlace, async (prepared) => {
      const unit = await unitOf(prepared, '蒙自一中', 1);
      const of = { unit, period: periodName };
      const taking = await anotherRun(prepared);
      const parts = [feeOf(unit, '130.00'), part('advance', '200.00', of)];
      await received(taking, [lineOf('1', '330.00', parts)]);
      const listing = await anotherRun(prepared);
      await unitOf(listing, '蒙自一中', 2);
      expect(await dueOf(prepared, unit)).toMatchObject({ due: 26000n, open: 13000n, advance: 20000n });
      const item = { ...of, from: periodName, held: 'advance', amount: '130.00' } as const;
      const setting = await anotherRun(prepared);
      expect((await setOff(setting, [{ ...item, held: 'fee' }])).outcome).toBe('stale');
      expect((await setOff(setting, [item])).outcome).toBe('applied');
      expect(await setOff(setting, [item])).toEqual({ outcome: 'stale' });
      expect(await dueOf(prepared, unit)).toMatchObject({ received: 26000n, open: 0n, advance: 7000n });
      for (const { run } of [taking, listing]) await expect(undo(prepared, run.number)).rejects.toThrow();
      expect(await differences(prepared)).toEqual([]);
      await undo(prepared, setting.run.number);
      await undo(prepared, listing.run.number);
      await undo(prepared, taking.run.number);
      expect(await dueOf(prepared, unit)).toMatchObject({ due: 13000n, open: 13000n, advance: 0n });
      expect(await differences(prepared)).toEqual([]);
    }),
  );

  test(
    'give back or set off what dues that became less leave overpaid',
    withLedger(newPlace, async (prepared) => {
      const unit = await unitOf(prepared, '蒙自一中', 1, 2);
      await received(prepared, [lineOf('1', '260.00', [feeOf(unit, '260.00')])]);
      const listing = await anotherRun(prepared);
      await enrolled(listing, { unit: '蒙自一中', sha256: 'less', mode: 'replace', members: [member(1)] });
      expect(await dueOf(prepared, unit)).toMatchObject({ due: 13000n, received: 26000n, open: -13000n });
      const back = [lineOf('2', '-100.00', [feeOf(unit, '100.00')])];
      expect((await receive(prepared, back)).outcome).toBe('applied');
      expect(await dueOf(prepared, unit)).toMatchObject({ due: 13000n, received: 16000n, open: -3000n });
      expect(await balances(prepared)).toMatchObject({ bank: 16000n });
      expect(await differences(prepared)).toEqual([]);
    }),
  );

  test(
    'are in the journal line by line, in order, with unit, day and what they take back',
    withLedger(newPlace, async (prepared) => {
      const unit = await unitOf(prepared, '蒙自一中', 1);
      const taking = await anotherRun(prepared);
      const entry = await received(taking, [lineOf('1', '130.00', [feeOf(unit, '130.00')])]);
      await undo(prepared, taking.run.number);
      const lines = [];
      for await (const line of journalLines(prepared.ledger)) lines.push(line);
      expect(lines.map(({ kind, account, fen, day }) => [kind, account, fen, day])).toEqual([
        ['list-taken', 'fees-receivable', 13000n, '2025-12-01'],
        ['list-taken', 'subsidies-receivable', 2000n, '2025-12-01'],
        ['list-taken', 'fee-income', -15000n, '2025-12-01'],
        ['statement-taken', 'bank', 13000n, '2026-01-10'],
        ['statement-taken', 'fees-receivable', -13000n, '2026-01-10'],
        ['undo', 'bank', -13000n, '2026-01-10'],
        ['undo', 'fees-receivable', 13000n, '2026-01-10'],
      ]);
      expect(lines[4]).toMatchObject({
        ...{ entry, line: 2, run: taking.run.number, verb: 'receive', actor: 'clerk', reverses: null },
        ...{ unit: { id: unit, name: '蒙自一中' }, period: periodName, party: 'unit', plan: null },
      });
      expect(lines[5]?.reverses).toBe(entry);
      const of = async (sought: Parameters<typeof journalLines>[1]) => {
        let count = 0;
        for await (const _ of journalLines(prepared.ledger, sought)) count += 1;
        return count;
      };
      expect(await of({ period: periodName })).toBe(5);
      expect(await of({ from: '2026-01-01', to: '2026-01-10' })).toBe(4);
    }),
  );
});
