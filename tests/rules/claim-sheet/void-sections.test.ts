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
  ...['注：不予补助的费用已扣除', '以下空白', '审核通过人员名单', '补助申请表', '未退回的申请'],
])('%s does not', (text) => {
  expect(isVoidHeading(text)).toBe(false);
});
