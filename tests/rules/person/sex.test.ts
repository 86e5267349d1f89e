import { expect, it } from 'vitest';
import { readSex } from '../../../src/rules/person/sex.ts';
import { cell, numberCell } from '../../support/rosters.ts';

it.each(['男', ' 男 ', '男性', 'M', 'Ｍ', 'male', '1'])('reads %s as male', (text) => {
  expect(readSex(cell(text))).toEqual({ value: 'male' });
});

it.each(['女', '女　', '女性', 'F', 'Female', '2'])('reads %s as female', (text) => {
  expect(readSex(cell(text))).toEqual({ value: 'female' });
});

it('reads the codes of GB/T 2261.1 from number cells', () => {
  expect(readSex(numberCell('2'))).toEqual({ value: 'female' });
});

it('takes no other word for a sex', () => {
  for (const text of ['难', '男女', '0', '3'])
    expect(readSex(cell(text))).toEqual({ problem: { code: 'sex-mismatch' } });
  expect(readSex(undefined)).toEqual({});
});
