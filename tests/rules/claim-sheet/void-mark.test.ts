import { expect, it } from 'vitest';
import { isSheetOfVoid, isVoid } from '../../../src/rules/claim-sheet/void-mark.ts';

it.each([
  ...['作废', '已退回', '（作废）', '本行作废', '此条已作废', '重复，作废', '作废：重复报送', '该笔已撤销', '撤回申请'],
  ...['申请已撤回', '退回', '已取消', 'VOID', '**作废**'],
])('%s says that a claim is void', (text) => {
  expect(isVoid(text)).toBe(true);
});

it.each([
  ...[
    '发票作废已重开',
    '发票原件已退回',
    '材料已退回',
    '原件退回本人',
    '退回后重报',
    '未退回',
    '不作废',
    '退休',
    '撤稿',
  ],
  ...['退行性关节炎', '消化道出血', '取消医保', '已受理', '', '废旧物资公司', 'avoid'],
])('%s does not', (text) => {
  expect(isVoid(text)).toBe(false);
});

it.each([
  '作废',
  '已退回',
  '退回名单',
  '作废申请表',
  '2026年9月（作废）',
  '9月已退回',
  '撤销申请',
  '申请表-作废',
  '已取消 (2)',
])('the sheet %s is of void claims', (name) => {
  expect(isSheetOfVoid(name)).toBe(true);
});

it.each(['Sheet1', '申请表', '退回后重报', '退回补正', '未退回', '退休职工', '不作废', '9月', '撤县设区办'])(
  'the sheet %s is not',
  (name) => {
    expect(isSheetOfVoid(name)).toBe(false);
  },
);
