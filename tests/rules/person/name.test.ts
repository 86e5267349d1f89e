import { describe, expect, it } from 'vitest';
import { readName } from '../../../src/rules/person/name.ts';
import { people } from '../../support/people.ts';
import { cell, numberCell } from '../../support/rosters.ts';

const reasonOf = (text: string) => readName(cell(text)).problem?.parameters?.reason;

describe('names', () => {
  it('of ordinary people are as they stand', () => {
    for (const { name } of people(500)) expect(readName(cell(name))).toEqual({ value: name });
  });

  it.each([
    '欧阳修远',
    '买买提·艾力',
    '古丽巴哈尔·阿卜杜热合曼',
    '𠮷田',
    '䶮䶮',
    '张〇',
    'John Smith',
    "O'Neil Jean-Luc",
    'José María',
    'J. Smith',
  ])('take %s', (name) => expect(readName(cell(name))).toEqual({ value: name }));

  it.each(['•', '．', '‧', '・', '･', '.', '∙', ' · '])('bring the dot “%s” to ·', (dot) => {
    expect(readName(cell(`买买提${dot}艾力`))).toEqual({ value: '买买提·艾力', repairedTo: '买买提·艾力' });
  });

  it.each(['张　三', '张 三', '张\u00a0三', '张\u200b三', '张\t 三'])(
    'take spaces out of Chinese names and say so: %j',
    (text) => {
      expect(readName(cell(text))).toEqual({ value: '张三', repairedTo: '张三' });
    },
  );

  it('say nothing of spaces around them, and keep one between the parts of Latin names', () => {
    expect(readName(cell(' 张三 '))).toEqual({ value: '张三' });
    expect(readName(cell('John   Smith'))).toEqual({ value: 'John Smith', repairedTo: 'John Smith' });
  });

  it('repair a name once and for all', () => {
    for (const text of ['张　三', '买买提•艾力', 'Ｊｏｈｎ  Smith']) {
      const { value = '' } = readName(cell(text));
      expect(readName(cell(value))).toEqual({ value });
    }
  });

  it('are missing where nothing stands', () => {
    for (const each of [undefined, cell(' '), cell('/'), cell('无')]) {
      expect(readName(each)).toEqual({ problem: { code: 'name-missing' } });
    }
  });

  it.each([
    ['张三2', '姓名中有数字'],
    ['张*', '姓名中有被遮盖的字（*）'],
    ['张?', '有一个字已丢失，只剩“?”或“�”'],
    ['张\ufffd', '有一个字已丢失，只剩“?”或“�”'],
    ['张\ue863', '有一个生僻字是用自造字输入的，在别的电脑和银行系统里无法显示'],
    ['合计', '这是表头或合计行的文字，不是姓名'],
    ['姓　名', '这是表头或合计行的文字，不是姓名'],
    ['张三（退休）', '姓名中不应有“(”'],
    ['张三A', '姓名中不应有“A”'],
    ['张', '只有一个字'],
    ['张'.repeat(21), '文字太长，不像姓名'],
  ])('refuse %s: %s', (text, reason) => {
    expect(readName(cell(text))).toMatchObject({ problem: { code: 'name-malformed' } });
    expect(reasonOf(text)).toMatchObject({ zh: reason });
  });

  it('count rare characters once: twenty of them are no longer than twenty common ones', () => {
    expect(readName(cell('𠮷'.repeat(20))).value).toBe('𠮷'.repeat(20));
    expect(readName(cell('𠮷')).problem?.code).toBe('name-malformed');
  });

  it('are no numbers, dates or logical values; of errors other checks speak', () => {
    expect(readName(numberCell('12')).problem?.code).toBe('name-malformed');
    expect(readName(cell({ kind: 'date', text: '2024-07-01' })).problem?.code).toBe('name-malformed');
    expect(readName(cell({ kind: 'error', text: '#REF!' }))).toEqual({});
  });
});
