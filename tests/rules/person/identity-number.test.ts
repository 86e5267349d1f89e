import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readIdentityNumber, readIdentityText } from '../../../src/rules/person/identity-number.ts';
import { digitsLeft } from '../../../src/rules/person/number-cell.ts';
import { eighteenFromFifteen } from '../../../src/rules/person/resident-number.ts';
import { identityCheckDigit, person } from '../../support/people.ts';
import { cell, numberCell } from '../../support/rosters.ts';

const someone = fc.nat({ max: 4_000_000 }).map((seed) => person({ seed }));
const codesOf = (text: string) => readIdentityText(text).problems.map((problem) => problem.code);
const reasonOf = (text: string) => {
  const { problems } = readIdentityText(text);
  expect(problems.map((problem) => problem.code)).toEqual(['id-number-malformed']);
  return problems[0]?.parameters?.reason;
};
/** A number with the digits of a body and the check digit that fits. */
const numberOf = (body: string) => body + identityCheckDigit(body);

describe('resident numbers of 18 digits', () => {
  it('read back with birth date and sex', () => {
    fc.assert(
      fc.property(someone, ({ idNumber, birthDate, sex }) => {
        expect(readIdentityText(idNumber)).toEqual({
          document: { kind: 'resident', number: idNumber, birthDate, sex },
          problems: [],
        });
      }),
    );
  });

  it('read the example of GB 11643-1999', () => {
    expect(readIdentityText('11010519491231002X').document).toEqual({
      kind: 'resident',
      number: '11010519491231002X',
      birthDate: '1949-12-31',
      sex: 'female',
    });
  });

  it('never read with one digit changed', () => {
    fc.assert(
      fc.property(someone, fc.nat({ max: 16 }), fc.integer({ min: 1, max: 9 }), ({ idNumber }, place, shift) => {
        const digit = (Number(idNumber[place]) + shift) % 10;
        const changed = idNumber.slice(0, place) + digit + idNumber.slice(place + 1);
        expect(readIdentityText(changed).document).toBeUndefined();
      }),
    );
  });

  it('never read with two neighbouring digits swapped', () => {
    fc.assert(
      fc.property(someone, fc.nat({ max: 15 }), ({ idNumber }, place) => {
        fc.pre(idNumber[place] !== idNumber[place + 1]);
        const swapped = `${idNumber.slice(0, place)}${idNumber[place + 1]}${idNumber[place]}${idNumber.slice(place + 2)}`;
        expect(readIdentityText(swapped).document).toBeUndefined();
      }),
    );
  });

  it('say which check digit the others call for', () => {
    expect(readIdentityText('110105194912310021').problems).toEqual([
      { code: 'id-number-checksum', parameters: { actual: '1', computed: 'X' } },
    ]);
  });

  it.each(['19900230', '19901301', '19900100', '18991231', '21000229', '19000229'])(
    'refuse the birth date %s',
    (digits) => {
      expect(codesOf(numberOf(`350102${digits}001`))).toEqual(['id-number-birth-date']);
      expect(codesOf(`350102${digits}001*`)).toEqual(['id-number-malformed']);
    },
  );

  it('take 29 February of a leap year, and of 2000', () => {
    expect(readIdentityText(numberOf('35010219920229001')).document?.birthDate).toBe('1992-02-29');
    expect(readIdentityText(numberOf('35010220000229001')).document?.birthDate).toBe('2000-02-29');
  });

  it('refuse a province that there is not', () => {
    expect(reasonOf(numberOf('99010219900101001').replace(/^99/, '38'))).toEqual({
      zh: '前两位 38 不是任何省份的代码',
      en: 'it begins with 38, which is the code of no province',
    });
  });

  it('doubt a region that is not built like a county, and take the number all the same', () => {
    for (const region of ['350000', '350100', '358102']) {
      const reading = readIdentityText(numberOf(`${region}19900101001`));
      expect(reading.problems).toEqual([{ code: 'id-number-region', parameters: { region } }]);
      expect(reading.document?.kind).toBe('resident');
    }
  });

  it.each(['350127', '441900', '442000', '460003', '460400', '620200', '429004', '659001', '512301', '110228'])(
    'take region %s, which has or had that code',
    (region) => expect(codesOf(numberOf(`${region}19900101001`))).toEqual([]),
  );
});

describe('what is repaired without doubt', () => {
  it.each([
    ['full width', '１１０１０５１９４９１２３１００２Ｘ'],
    ['spaces', ' 110105 19491231 002X'],
    ['no-break and ideographic spaces', '110105\u00a019491231\u3000002X'],
    ['invisible characters', '\u200b110105\ufeff19491231002X\u202c'],
    ['an apostrophe', "'11010519491231002X"],
    ['a lower-case x', '11010519491231002x'],
  ])('%s', (_, text) => {
    expect(readIdentityText(text)).toMatchObject({
      document: { number: '11010519491231002X' },
      repairedTo: '11010519491231002X',
      problems: [],
    });
  });

  it('does not call it a repair when only the spaces around it go', () => {
    expect(readIdentityText(' 11010519491231002X\t').repairedTo).toBeUndefined();
  });

  it('turns 15 digits into the same person’s 18', () => {
    fc.assert(
      fc.property(someone, ({ idNumber }) => {
        fc.pre(idNumber.slice(6, 8) === '19');
        const fifteen = idNumber.slice(0, 6) + idNumber.slice(8, 17);
        expect(eighteenFromFifteen(fifteen)).toBe(idNumber);
        const reading = readIdentityText(fifteen);
        expect(reading).toMatchObject({ document: { number: idNumber }, repairedTo: idNumber, problems: [] });
        expect(readIdentityNumber(numberCell(fifteen))).toEqual(reading);
      }),
    );
  });

  it('leaves nothing to repair a second time', () => {
    const damage = fc.constantFrom(
      (text: string) => text.toLowerCase(),
      (text: string) => `'${text}`,
      (text: string) => [...text].join(' '),
      (text: string) => text.replace(/\d/g, (digit) => String.fromCodePoint(0xff10 + Number(digit))),
    );
    fc.assert(
      fc.property(someone, damage, ({ idNumber }, change) => {
        const once = readIdentityText(change(idNumber)).document?.number ?? '';
        expect(once).toBe(idNumber);
        expect(readIdentityText(once).repairedTo).toBeUndefined();
      }),
    );
  });
});

describe('what is never repaired', () => {
  it.each([
    ['11010519491231002Х', '第 18 位是西里尔字母“Х”，看起来像 X'],
    ['11010519491231002×', '第 18 位是乘号“×”，看起来像 X'],
    ['1101O519491231002X', '第 5 位是字母“O”，看起来像 0'],
    ['l1010519491231002X', '第 1 位是字母“l”，看起来像 1'],
    ['11010519491231002*', '号码中有被遮盖的位（如 *）'],
    ['110105********002X', '号码中有被遮盖的位（如 *）'],
    ['110105XXXXXXXX002X', '号码中有被遮盖的位（如 *）'],
    ['110105-19491231002X', '第 7 位是“-”，不是数字'],
    ['1101051949X231002X', '第 11 位是“X”，不是数字'],
    ['11010519491231002', '共 17 位，应为 18 位'],
    ['1101051949123100211', '共 19 位，应为 18 位'],
    ['见附件', '第 1 位是“见”，不是数字'],
  ])('%s: %s', (text, reason) => {
    expect(reasonOf(text)).toMatchObject({ zh: reason });
    expect(readIdentityText(text).document).toBeUndefined();
  });

  it('a date or a logical value', () => {
    expect(readIdentityNumber(cell({ kind: 'date', text: '2024-07-01' })).problems[0]?.code).toBe(
      'id-number-malformed',
    );
    expect(readIdentityNumber(cell({ kind: 'boolean', text: 'TRUE' })).problems[0]?.code).toBe('id-number-malformed');
  });
});

describe('numbers that a spreadsheet kept as numbers', () => {
  const lost = (digits?: string) => ({
    problems: [{ code: 'id-number-lost-digits', parameters: { suggestion: digitsLeft(digits) } }],
  });

  it('are lost beyond 15 digits', () => {
    expect(readIdentityNumber(numberCell('350102199001010000'))).toEqual(lost());
    expect(readIdentityNumber(numberCell('3.50102199001010E+17'))).toEqual(lost());
    expect(readIdentityNumber(numberCell('3501021990010100.5'))).toEqual(lost());
    expect(readIdentityText('3.50102E+17')).toEqual(lost());
    expect(readIdentityText('3.50102e17')).toEqual(lost());
  });

  it('are suggested, never taken, where the file holds 18 digits that check', () => {
    expect(readIdentityNumber(numberCell('350102199001010016'))).toEqual(lost('350102199001010016'));
    expect(readIdentityNumber(numberCell('350102199001010014'))).toEqual(lost());
  });

  it('are not suggested where a float’s rounding made the digits', () => {
    const rounded = '350102199001010000';
    expect(String(Number(rounded))).toBe(rounded);
    const fitting = Array.from({ length: 999 }, (_, index) => `350102199001${String(index).padStart(2, '0')}`)
      .map((start) => `${start.slice(0, 14)}0000`)
      .filter((number) => identityCheckDigit(number.slice(0, 17)) === '0');
    expect(fitting.length).toBeGreaterThan(0);
    for (const number of fitting) expect(readIdentityNumber(numberCell(number)).document).toBeUndefined();
    for (const number of fitting) expect(readIdentityNumber(numberCell(number))).toEqual(lost());
  });

  it('of 15 digits are whole, also as Java writes them', () => {
    expect(readIdentityNumber(numberCell('1.30503670401001E14'))).toEqual(readIdentityText('130503670401001'));
    expect(readIdentityNumber(numberCell('130503670401001')).document?.number).toBe('130503196704010016');
  });
});

describe('other documents', () => {
  it('residence permits for Hong Kong, Macau and Taiwan residents', () => {
    for (const number of ['810000199408230021', '830000199201300022', numberOf('82000019900101001')]) {
      expect(readIdentityText(number)).toMatchObject({ document: { kind: 'residence-permit', number }, problems: [] });
    }
    expect(codesOf(numberOf('81010119940823002'))).toEqual(['id-number-region']);
  });

  it('foreigners’ permanent residence cards of 2023', () => {
    expect(readIdentityText('932682198501010017')).toEqual({
      document: { kind: 'foreign-permanent', number: '932682198501010017', birthDate: '1985-01-01', sex: 'male' },
      problems: [],
    });
    expect(codesOf('932682198501010018')).toEqual(['id-number-checksum']);
  });

  it('their old form, and passports, by shape alone', () => {
    expect(readIdentityText('kaz110090123105')).toEqual({
      document: { kind: 'foreign-permanent-old', number: 'KAZ110090123105' },
      repairedTo: 'KAZ110090123105',
      problems: [],
    });
    for (const number of [
      'E12345678',
      'EA1234567',
      'G12345678',
      'H1234567890',
      'M12345678',
      '512345678',
      'C01X00T47',
    ]) {
      expect(readIdentityText(number)).toEqual({ document: { kind: 'passport', number }, problems: [] });
    }
  });

  it('no passport: a date, the beginning of a resident number, a phone', () => {
    for (const text of ['19900101', '35010219', '350102199', '13800138000']) {
      expect(codesOf(text)).toEqual(['id-number-malformed']);
    }
  });
});

describe('nothing', () => {
  it('is missing', () => {
    expect(readIdentityNumber(undefined).problems).toEqual([{ code: 'id-number-missing' }]);
    for (const text of ['', '  ', '无', '/', '—']) expect(codesOf(text)).toEqual(['id-number-missing']);
  });

  it('is said about an error value or a formula without result, of which other checks speak', () => {
    expect(readIdentityNumber(cell({ kind: 'error', text: '#N/A' }))).toEqual({ problems: [] });
    expect(readIdentityNumber(cell({ kind: 'formula-without-value', text: '=A1' }))).toEqual({ problems: [] });
  });

  it('makes it throw', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => readIdentityText(text).problems.length >= 0));
  });
});
