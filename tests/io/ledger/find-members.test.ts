import { expect, test } from 'vitest';
import { findMembers, similarMembers } from '../../../src/io/ledger/read/find-members.ts';
import { findUnitNamed } from '../../../src/io/ledger/read/find-unit-named.ts';
import { knownFor } from '../../../src/io/ledger/read/known-for.ts';
import { openingInForce } from '../../../src/io/ledger/read/opening-in-force.ts';
import { amendMembers } from '../../../src/io/ledger/write/amend-members.ts';
import { postOpening } from '../../../src/io/ledger/write/post-opening.ts';
import { undoRun } from '../../../src/io/ledger/write/undo-run.ts';
import { enrolled, onBothDatabases, withLedger } from './ledgers.ts';
import { coverage, member, office, period, questionFor } from './sample.ts';

const a = { unit: '蒙自一中', members: [member(1), member(2), member(3, { name: '张1' })] };
const b = { unit: '个旧二中', members: [member(21)] };
const number = (of: number) => member(of).identity.number;
const names = (found: Awaited<ReturnType<typeof findMembers>>) =>
  found.map(({ unit, record }) => `${unit.name} ${record.name} ${record.identity.number}`);

onBothDatabases('finding members', (newPlace) => {
  test(
    'by number, by name in a unit, with their coverages',
    withLedger(newPlace, async (prepared) => {
      await enrolled(prepared, a);
      await enrolled(prepared, b);
      const { ledger } = prepared;
      const [found, ...others] = await findMembers(ledger, { office, period, number: number(2) });
      expect(others).toEqual([]);
      expect(found).toMatchObject({ unit: { name: '蒙自一中', creditCode: null }, record: member(2) });
      expect(names(await findMembers(ledger, { office, period, name: '张1', unit: '蒙自 一中' }))).toEqual([
        `蒙自一中 张1 ${number(1)}`,
        `蒙自一中 张1 ${number(3)}`,
      ]);
      expect(await findMembers(ledger, { office, period, name: '张1', unit: '个旧二中' })).toEqual([]);
      expect(await findMembers(ledger, { office: '别处', period, number: number(2) })).toEqual([]);
    }),
  );

  test(
    'by number also through a unit that keeps no day of his, beside the one that he went to',
    withLedger(newPlace, async (prepared) => {
      await enrolled(prepared, a);
      await enrolled(prepared, b);
      const { ledger, run } = prepared;
      const [from, to] = await Promise.all(
        [a, b].map(async (of) => (await knownFor(ledger, questionFor(of))).unit?.id ?? ''),
      );
      const fee = member(2, { coverages: [coverage({ to: coverage().from })] });
      const changes = [
        { unit: from ?? '', added: [], removed: [], changed: [{ before: member(2), after: fee }] },
        { unit: to ?? '', added: [member(2)], removed: [], changed: [] },
      ];
      await amendMembers(ledger, run, { period, kind: 'transfer', reason: '调动', changes, postings: [] });
      const found = await findMembers(ledger, { office, period, number: number(2) });
      expect(found.map(({ unit, record }) => [unit.name, record.coverages[0]?.to])).toEqual([
        ['个旧二中', '2027-01-01'],
        ['蒙自一中', '2026-01-01'],
      ]);
      expect(names(await findMembers(ledger, { office, period, number: number(2), unit: '蒙自一中' }))).toHaveLength(1);
    }),
  );

  test(
    'near misses: one character wrong, neighbours exchanged, the same name; nothing else',
    withLedger(newPlace, async (prepared) => {
      await enrolled(prepared, a);
      await enrolled(prepared, b);
      const { ledger } = prepared;
      const like = (text: string) => similarMembers(ledger, { office, period, number: text });
      expect(names(await like(number(20)))).toEqual([`个旧二中 张21 ${number(21)}`, `蒙自一中 张2 ${number(2)}`]);
      expect(names(await like(number(92)))).toEqual([`蒙自一中 张2 ${number(2)}`]);
      expect(await like(number(345))).toEqual([]);
      expect(await like('%')).toEqual([]);
      expect(names(await similarMembers(ledger, { office, period, name: '张21' }))).toEqual([
        `个旧二中 张21 ${number(21)}`,
      ]);
    }),
  );

  test(
    'a unit by name, or the nearest name',
    withLedger(newPlace, async (prepared) => {
      await enrolled(prepared, { ...a, creditCode: '91530100MA6K5Q0X1T' });
      const { ledger } = prepared;
      expect(await findUnitNamed(ledger, office, '蒙自一中')).toMatchObject({ unit: { name: '蒙自一中' } });
      expect(await findUnitNamed(ledger, office, '91530100ma6k5q0x1t')).toMatchObject({ unit: { name: '蒙自一中' } });
      const nothing = { unit: undefined, nearest: undefined, containing: [] };
      const like = { nearest: '蒙自一中' };
      expect(await findUnitNamed(ledger, office, '蒙自一小')).toEqual({ ...nothing, ...like });
      expect(await findUnitNamed(ledger, office, '一中')).toEqual({ ...nothing, ...like, containing: ['蒙自一中'] });
      expect(await findUnitNamed(ledger, office, '泸西县医院')).toEqual({ ...nothing, containing: [] });
    }),
  );

  test(
    'an opening by its file, while it is in force',
    withLedger(newPlace, async ({ ledger, run }) => {
      const line = { party: null, plan: null, unit: null };
      const postings = [
        { ...line, account: 'bank', amount: '5.00' },
        { ...line, account: 'opening-balances', amount: '-5.00' },
      ];
      const entry = await postOpening(ledger, run, { period: null, file: 'o.xlsx', sha256: 'aa', postings });
      expect(await openingInForce(ledger, 'aa')).toBe(entry);
      expect(await openingInForce(ledger, 'bb')).toBeUndefined();
      await undoRun(ledger, run, { run: run.number, reason: '有误' });
      expect(await openingInForce(ledger, 'aa')).toBeUndefined();
    }),
  );
});
