import { expect, it } from 'vitest';
import type { AuditTest } from '../../../src/rules/audit/audit-test.ts';
import { type AuditWaiver, audited, isUnresolved } from '../../../src/rules/audit/audited.ts';

const text = { zh: '检查', en: 'test' };
const test: AuditTest = {
  ...{ id: 'a-test', subject: 'claims', severity: 'medium', title: text, looksFor: text, why: text, source: text },
};
const row = (key: string, amount?: bigint) => ({ key, detail: text, ...(amount !== undefined && { amount }) });
const found = { rows: [row('1-1', 100n), row('1-2', 250n), row('1-3')], looked: 3 };
const waiver = (more: Partial<AuditWaiver>): AuditWaiver => {
  return { test: 'a-test', reason: '已核对', actor: 'boss', day: '2026-12-01', ...more };
};
const keys = (waivers: readonly AuditWaiver[], day = '2026-12-31') => {
  const { standing, waived, amount } = audited({ test, found }, waivers, day);
  return [standing.map(({ key }) => key), waived.map(({ row: { key } }) => key), amount];
};

it('parts the cases that were waived, and adds up what stands', () => {
  expect(keys([])).toEqual([['1-1', '1-2', '1-3'], [], 350n]);
  expect(keys([waiver({ key: '1-2' })])).toEqual([['1-1', '1-3'], ['1-2'], 100n]);
  expect(keys([waiver({ test: 'another', key: '1-2' })])).toEqual([['1-1', '1-2', '1-3'], [], 350n]);
  expect(keys([waiver({})])).toEqual([[], ['1-1', '1-2', '1-3'], 0n]);
});

it('a waiver counts up to and on its last day', () => {
  const waivers = [waiver({ key: '1-1', expires: '2026-12-31' })];
  expect(keys(waivers, '2026-12-31')[1]).toEqual(['1-1']);
  expect(keys(waivers, '2027-01-01')[1]).toEqual([]);
});

it('a waiver of one case goes before one of the whole test, and a later one before an earlier', () => {
  const waivers = [
    waiver({ reason: '全部' }),
    waiver({ key: '1-1', reason: '旧' }),
    waiver({ key: '1-1', reason: '新' }),
  ];
  const { waived } = audited({ test, found }, waivers, '2026-12-31');
  expect(waived.map(({ waiver: { reason } }) => reason)).toEqual(['新', '全部', '全部']);
});

it('a standing case is unresolved unless its test is only worth a look', () => {
  const of = (severity: AuditTest['severity'], standing = found.rows) =>
    isUnresolved({ test: { ...test, severity }, standing });
  expect([of('high'), of('medium'), of('low'), of('high', [])]).toEqual([true, true, false, false]);
});
