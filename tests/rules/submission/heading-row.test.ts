import { expect, it } from 'vitest';
import { readLoneText } from '../../../src/rules/submission/heading-row.ts';
import { persons } from './recognised.ts';

const read = (text: string) => readLoneText({ row: 5, column: 2, kind: 'text', text });

it.each([
  '甲班',
  '3班',
  'A组',
  '一车间',
  '第二车间',
  '高炉车间',
  '财务科',
  '安全科',
  '计划科',
  '车队（6人）',
  '办公室',
  '党政办公室',
  '生产部',
  '销售一部',
  '安装一队',
  '检修班组',
  '体检中心',
  '卸油站',
  '派出所',
  '机关',
  '后勤',
  '退休',
])('%s is a heading', (text) => {
  const expected = text.startsWith('车队') ? 'either' : 'heading';
  expect(read(text)).toBe(expected);
});

it.each(['高科', '李班', '陈登科', '李文科', '仉登科', '欧阳文科', '张王登科', '王中心', '安队', '烧结科', '丁班'])(
  '%s is either',
  (text) => {
    expect(read(text)).toBe('either');
  },
);

it.each(['王小明', '欧阳明', '买买提·阿不都', 'JOHN SMITH', '李', '黄河', '张建国（新）', '科'])(
  '%s is a name',
  (text) => {
    expect(read(text)).toBe('name');
  },
);

it('takes nobody for a heading', () => {
  expect(persons(400).filter(({ name }) => read(name) !== 'name')).toEqual([]);
});
