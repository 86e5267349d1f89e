import { describe, expect, it } from 'vitest';
import { asksOpinion, readOpinion } from '../../../src/rules/claim-sheet/opinion.ts';

const says = (header: string, text: string, kind: 'text' | 'number' | 'boolean' = 'text') =>
  readOpinion({ header, cell: { kind, row: 2, column: 10, text } });

describe('under 审核意见', () => {
  it.each([
    ...[
      '不同意　　年　月　日',
      '不同意 签字：张三 2026年9月1日',
      '不同意 张三 9.1',
      '不同意-超期',
      '不同意/超期',
      '不 同 意',
    ],
    ...[
      '按规定不予补助',
      '依据第五条不予补助',
      '不符合第五条规定',
      '否',
      '×',
      '不',
      '不符',
      '不批',
      '未批准',
      '未同意',
    ],
    ...[
      '不予补助',
      '暂不补助',
      '拒赔',
      '不发',
      '不通过-材料不全',
      '不给予补助',
      '未批',
      '材料不合格',
      '已补助过，不再补助',
    ],
    ...[
      '□同意 ☑不同意',
      '同意□ 不同意☑',
      '经审核，该职工不符合《福州市职工医疗互助活动实施办法》第五条第三款之规定，不予补助',
    ],
    ...['情况属实，不予补助', '否，重复', '本单位不同意申报', '重复，不补', 'N'],
  ])('%s refuses', (text) => {
    expect(says('审核意见', text)).toBe('refuses');
  });

  it.each([
    ...['超期', '建议退回', '暂缓', '待补', '免责', '无效', '重复', '情况属实，材料未交齐', '补助 0 元', '补正后同意'],
    ...['同意补助，不同意报销', '同意，但材料不全', '转办', '车祸', '查重', '超期，情况属实', '应退', '？', '已报销过'],
  ])('%s is asked about', (text) => {
    expect(says('审核意见', text)).toBe('unclear');
  });

  it.each([
    ...['同意', '情况属实', '属实，同意上报', '符合条件', '已审核', '拟补助 1200 元', '予以补助', '情况属实，同意。'],
    ...[
      '同意 张三 2026.9.1',
      '张三',
      '王芳',
      '欧阳娜',
      '李少华',
      '张主任',
      '2026年9月1日',
      '　　年　　月　　日',
      '（盖章）　　年　月　日',
    ],
    ...[
      '负责人签字：　　　　年　月　日',
      '同意（盖章）\n2026年9月1日',
      '经办人：王芳 审核人：李强',
      '无',
      '/',
      '√',
      '是',
      'OK',
      '1200.00',
    ],
    ...[
      '同意，自费部分不予补助',
      '材料不齐，不予受理；现已补正',
      '不同意见已协调一致',
      '无异议',
      '材料齐全',
      '请审批',
      '待审核',
      '同 意',
    ],
    ...[
      '该同志系我单位职工，因病住院，家庭困难，无力承担，情况属实，建议给予补助',
      '未发现问题，同意申报',
      '□同意 □不同意',
      '同意/不同意',
    ],
    ...[
      '☑同意 □不同意',
      '家庭困难，无收入',
      '福州市红星机械厂工会委员会（章）',
      '经审核，材料完整，手续齐全，符合补助条件',
      '已公示无异议',
    ],
    ...['生活不能自理，同意补助', '补助金额：1200元', '按规定办理', '审核通过', '无意见'],
  ])('%s is a yes or nothing', (text) => {
    expect(says('审核意见', text)).toBe(undefined);
  });
});

it.each([
  ['是否同意', '否（超期）', 'refuses'],
  ['是否同意', '否，重复', 'refuses'],
  ['是否同意', '□是 ☑否', 'refuses'],
  ['是否同意', '是□ 否☑', 'refuses'],
  ['是否同意', '暂不', 'unclear'],
  ['是否同意', '是/否', undefined],
  ['是否同意', '是（张三）', undefined],
  ['是否符合补助条件', '否', 'refuses'],
  ['是否符合', '不符合', 'refuses'],
  ['是否给予补助', '不予', 'refuses'],
  ['结论', '不予补助', 'refuses'],
  ['核定结果', '不予补助', 'refuses'],
  ['状态', '审核不通过', 'refuses'],
  ['状态', '在职', undefined],
  ['状态', '未发放', undefined],
  ['状态', '暂缓', 'unclear'],
  ['处理情况', '已转财务', undefined],
  ['审核', '张三丰', undefined],
  ['单位意见', '我是谁啊', 'unclear'],
  ['医保意见', '不予支付', undefined],
  ['材料审核情况', '缺发票', undefined],
  ['开户银行', '不同意', undefined],
  ['是否住院', '否', undefined],
])('under %s it says %s: %s', (header, text, opinion) => {
  expect(says(header, text)).toBe(opinion);
});

it('a box of a workbook answers a question as a word does', () => {
  expect(says('是否同意', 'FALSE', 'boolean')).toBe('refuses');
  expect(says('是否同意', '0', 'number')).toBe('refuses');
  expect(says('是否同意', 'TRUE', 'boolean')).toBe(undefined);
  expect(says('审核意见', '0', 'number')).toBe(undefined);
});

it.each([
  '单\n位\n意\n见',
  '单 位 意 见',
  '审\n核\n意\n见',
  '职工互助保障中心审核意见（盖章）',
  '审核意见：',
  '医疗互助保险办公室意见',
])('%s asks for an opinion', (label) => {
  expect(asksOpinion(label)).toBe(true);
});

it.each(['医生意见', '住院病情状况', '申请事由', '参加互助的意见请填写在背面并由经办人签字盖章后交回单位工会保存'])(
  '%s does not',
  (label) => {
    expect(asksOpinion(label)).toBe(false);
  },
);
