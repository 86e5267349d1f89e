import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cardReasons } from '../../../src/rules/findings/person-reasons.ts';
import { readBankCard } from '../../../src/rules/person/bank-card.ts';
import { digitsLeft } from '../../../src/rules/person/number-cell.ts';
import { person } from '../../support/people.ts';
import { cell, numberCell } from '../../support/rosters.ts';

const card = fc.nat({ max: 4_000_000 }).map((seed) => person({ seed }).bankCard);

describe('card numbers', () => {
  it('read back, also in groups of four', () => {
    fc.assert(
      fc.property(card, (number) => {
        expect(readBankCard(cell(number))).toEqual({ value: number });
        const grouped = number.replace(/(\d{4})(?=\d)/g, '$1 ');
        expect(readBankCard(cell(grouped))).toEqual({ value: number, repairedTo: number });
      }),
    );
  });

  it('with one digit changed are doubted, and kept', () => {
    fc.assert(
      fc.property(card, fc.integer({ min: 2, max: 18 }), fc.integer({ min: 1, max: 9 }), (number, place, shift) => {
        const changed = `${number.slice(0, place)}${(Number(number[place]) + shift) % 10}${number.slice(place + 1)}`;
        expect(readBankCard(cell(changed))).toMatchObject({
          value: changed,
          problem: { code: 'bank-card-checksum' },
        });
      }),
    );
  });

  it('of accounts without Luhn digit are taken', () => {
    for (const number of ['123456789012', '9558801234567890123', '1'.repeat(28)]) {
      expect(readBankCard(cell(number))).toEqual({ value: number });
    }
  });

  it('of cards that are cut short are doubted, and kept', () => {
    expect(readBankCard(cell('622202140210'))).toMatchObject({
      value: '622202140210',
      problem: { code: 'bank-card-checksum', parameters: { reason: cardReasons.short } },
    });
  });

  it.each(['12345678901', '1'.repeat(29), '6217A01234567890120', '建设银行', '6217****0120'])(
    'doubt %s and do not take it',
    (text) => {
      const reading = readBankCard(cell(text));
      expect(reading.problem?.code).toBe('bank-card-checksum');
      expect(reading.value).toBeUndefined();
    },
  );

  it('stored as numbers are lost beyond 15 digits; what checks is suggested, never taken', () => {
    const lost = (digits?: string) => ({
      problem: { code: 'bank-card-lost-digits', parameters: { suggestion: digitsLeft(digits) } },
    });
    const { bankCard } = person({ seed: 5 });
    expect(String(Number(bankCard))).not.toBe(bankCard);
    expect(readBankCard(numberCell(bankCard))).toEqual(lost(bankCard));
    expect(readBankCard(numberCell('6217000000000000000'))).toEqual(lost());
    expect(readBankCard(numberCell('6.21700123456789E+18'))).toEqual(lost());
    expect(readBankCard(cell('6.217E+18'))).toEqual(lost());
    expect(readBankCard(numberCell('123456789012345'))).toEqual({ value: '123456789012345' });
  });

  it('need not be there', () => {
    for (const each of [undefined, cell('无'), cell('')]) expect(readBankCard(each)).toEqual({});
  });
});
