import { expect, it } from 'vitest';
import { shownCase } from '../../../src/commands/audit/shown-case.ts';
import { shownFor } from '../../../src/commands/explain/look.ts';
import type { EvidenceRow } from '../../../src/rules/audit/audit-test.ts';
import { person } from '../../support/people.ts';

const who = person({ seed: 1 });
const row: EvidenceRow = {
  ...{ key: '红河州办事处/127-3', unit: 'a', unitName: '甲厂', person: 'p', name: who.name, identity: who.idNumber },
  ...{ claim: '红河州办事处/127-3', batch: '红河州办事处/2026-001', account: who.bankCard, day: '2026-10-08' },
  ...{ amount: 102_000n, run: 9, actor: 'clerk', entry: '红河州办事处/127', clause: '第五条' },
  detail: {
    zh: `${who.name}（${who.idNumber}）的补助付到 ${who.bankCard}，应付 1020.00 元，电话 13912345678。`,
    en: `${who.name} was paid to ${who.bankCard}.`,
  },
  origin: { file: 'rosters/a.xlsx', sheet: '花名册', cell: 'C4' },
};
const shown = (unmask: boolean) =>
  shownCase(row, { language: 'zh', office: '红河州办事处', shown: shownFor({ unmask }) });

it('masks names, numbers and accounts, also where the sentence repeats them, and no sum', () => {
  const told = shown(false);
  const whole = JSON.stringify(told);
  for (const secret of [who.name, who.idNumber, who.bankCard, '13912345678']) expect(whole).not.toContain(secret);
  expect(told.detail).toContain('1,020.00 元');
  expect(told.account?.endsWith(who.bankCard.slice(-4))).toBe(true);
});

it('shows all in full where that is asked for', () => {
  const { name, identity, account, detail } = shown(true);
  expect([name, identity, account]).toEqual([who.name, who.idNumber, who.bankCard]);
  expect(detail).toBe(row.detail.zh.replace('1020.00', '1,020.00'));
});

it('tells numbers of its own office without it, the sum in yuan, and the cell', () => {
  expect(shown(false)).toMatchObject({
    ...{ key: '红河州办事处/127-3', claim: '127-3', batch: '2026-001', entry: '127', amount: '1020.00' },
    origin: 'rosters/a.xlsx 花名册!C4',
  });
});

it('leaves null what does not apply', () => {
  const bare = shownCase(
    { key: 'digit-9', detail: { zh: '多', en: 'many' } },
    { language: 'en', office: 'main', shown: shownFor({ unmask: false }) },
  );
  expect(Object.values(bare).filter((value) => value !== null)).toEqual(['digit-9', 'many']);
});
