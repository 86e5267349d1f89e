import { expect, it } from 'vitest';
import { isRefusal, isSheetOfVoid, isVoid } from '../../../src/rules/claim-sheet/void-mark.ts';

it.each([
  ...['作废', '已退回', '（作废）', '本行作废', '此条已作废', '重复，作废', '作废：重复报送', '该笔已撤销', '撤回申请'],
  ...['重报，作废', '申请已撤回', '退回', '已取消', 'VOID', '**作废**'],
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
  ...['已退回，补正后重报', '上次已退回，现补齐材料', '退回；已更正'],
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

it.each([
  ...['不同意', '不同意申报', '不予补助', '不予受理。', '经审核，不予通过', '审核不通过', '未通过', '驳回', '拒绝受理'],
  ...['本单位不同意申报', '不同意，材料不全', '不予同意'],
])('%s refuses', (text) => {
  expect(isRefusal(text)).toBe(true);
});

it.each([
  ...['同意', '拟同意', '无意见', '不同意见已协调一致', '同意按规定不予补助部分除外', '自费部分不予补助', '审核通过'],
  ...['同意，自费部分不予补助', '不同意，补正后同意', '不予补助部分已扣除', '', '不予报销的费用由个人承担'],
])('%s does not refuse', (text) => {
  expect(isRefusal(text)).toBe(false);
});
