import { describe, expect, it } from 'vitest';
import { readPhone } from '../../../src/rules/person/phone.ts';
import { people } from '../../support/people.ts';
import { cell, numberCell } from '../../support/rosters.ts';

describe('telephone numbers', () => {
  it('of mobiles are 11 digits, as text or number', () => {
    for (const { phone } of people(200)) {
      expect(readPhone(cell(phone))).toEqual({ value: phone });
      expect(readPhone(numberCell(phone))).toEqual({ value: phone });
    }
    expect(readPhone(numberCell('1.3800138E10'))).toEqual({ value: '13800138000' });
  });

  it.each([
    '+8613800138000',
    '+86 138-0013-8000',
    '8613800138000',
    '008613800138000',
    '１３８００１３８０００',
    "'13800138000",
    '138 0013 8000',
  ])('bring %s to 13800138000 and say so', (text) =>
    expect(readPhone(cell(text))).toEqual({ value: '13800138000', repairedTo: '13800138000' }),
  );

  it.each([
    ['0591-87654321', '0591-87654321'],
    ['059187654321', '0591-87654321'],
    ['(0591)87654321', '0591-87654321'],
    ['010-62345678', '010-62345678'],
    ['0591—87654321', '0591-87654321'],
    ['+86-591-87654321', '0591-87654321'],
    ['+86 010 62345678', '010-62345678'],
    ['0873-3721234', '0873-3721234'],
    ['0591-87654321-801', '0591-87654321-801'],
    ['0591-87654321转801', '0591-87654321-801'],
    ['+85291234567', '+85291234567'],
  ])('read %s as %s', (text, value) => {
    expect(readPhone(cell(text)).value).toBe(value);
  });

  it.each([
    '1380013800',
    '138001380001',
    '12800138000',
    '87654321',
    '13800138000/13900139000',
    '1.38E+10',
    '本人',
    '138****8000',
  ])('doubt %s', (text) => expect(readPhone(cell(text))).toEqual({ problem: { code: 'phone-malformed' } }));

  it('doubt a landline that lost its first 0 as a number', () => {
    expect(readPhone(numberCell('59187654321'))).toEqual({ problem: { code: 'phone-malformed' } });
  });

  it('need not be there', () => {
    for (const each of [undefined, cell('无'), cell('-'), cell({ kind: 'error', text: '#N/A' })]) {
      expect(readPhone(each)).toEqual({});
    }
  });
});
