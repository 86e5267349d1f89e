import { expect, it } from 'vitest';
import { isVoidHeading } from '../../../src/rules/claim-sheet/void-sections.ts';

it.each([
  ...[
    '以下不予补助',
    '以下人员不予补助：',
    '已撤回的申请',
    '二、已退回的申请',
    '作废名单',
    '下列申请均已作废',
    '不予补助人员名单',
  ],
  ...['以下人员不符合条件', '不符合补助条件人员', '以下为重复申报，不予补助', '以下人员材料不全，不予受理'],
  ...['不予报销名单', '以下人员已死亡不予补助'],
  ...['以下 2 人不予受理', '三、不同意申报人员', '已撤回的申请（3份）'],
])('%s says so of the claims below', (text) => {
  expect(isVoidHeading(text)).toBe(true);
});

it.each([
  ...[
    '作废',
    '已退回后重报的申请',
    '以下予以补助',
    '不予补助的情形：',
    '以下为拟补助人员',
    '退休人员名单',
    '撤回后重新申请',
  ],
  ...['以下情形不予补助：', '以下费用不予补助', '以下人员未退回', '以上不予补助', '以下药品费用不予报销'],
  ...['注：不予补助的费用已扣除', '以下空白', '审核通过人员名单', '补助申请表', '未退回的申请'],
])('%s does not', (text) => {
  expect(isVoidHeading(text)).toBe(false);
});

it.each([
  ...[
    '不予补助',
    '未通过',
    '（二）未通过',
    '二、审核未通过',
    '审核不通过',
    '作废',
    '不予补助：',
    '退回',
    '驳回',
    '作废！',
  ],
  ...['经审核未通过', '不符合条件', '已退回'],
])('%s says so of the claims below it where claims stand above it', (text) => {
  expect(isVoidHeading(text, { withinList: true })).toBe(true);
});

it.each(['以下作废！', '以下不补助', '以下申请已作废，请勿受理', '以下人员未批准'])('%s says so anywhere', (text) => {
  expect(isVoidHeading(text)).toBe(true);
});

it.each(['通过', '已退回后重报', '退休', '不予补助的情形', '未出院', '合计', '退回补正', '不详', '未'])(
  '%s is no such heading between claims',
  (text) => {
    expect(isVoidHeading(text, { withinList: true })).toBe(false);
  },
);
