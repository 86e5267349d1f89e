import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { maskPersonalData } from '../../../src/rules/findings/mask.ts';
import { person } from '../../support/people.ts';

const someone = fc.nat({ max: 4_000_000 }).map((seed) => person({ seed }));
const mask = maskPersonalData;

describe('what stands under 性别', () => {
  it.each([
    ['女', '女'],
    ['男性', '男性'],
    ['不详', '不详'],
    ['1', '1'],
    ['F', 'F'],
    ['陈军娟', '陈*娟'],
    ['李梅', '李*'],
    ['350102199001010016', '3*****************'],
  ])('%s is shown as %s', (text, shown) => expect(mask('sex', text)).toBe(shown));
});

describe('masked identity numbers', () => {
  it.each([
    ['11010519491231002X', '110***********002X'],
    ['130503670401001', '130*********001'],
    ['KAZ110090123105', 'KAZ*********105'],
    ['E12345678', 'E******78'],
    ['3.50102E+17', '3********17'],
    ['35010219900101', '3***********01'],
    ['12345', '*****'],
    ['见附件', '***'],
    ['—', '—'],
    ['', ''],
  ])('%s is shown as %s', (number, shown) => expect(mask('id-number', number)).toBe(shown));

  it('never show the birth date, however the number is damaged', () => {
    const damage = fc.constantFrom(
      (text: string, place: number) => text.slice(0, place) + text.slice(place + 1),
      (text: string, place: number) => `${text.slice(0, place)}7${text.slice(place)}`,
      (text: string, place: number) => `${text.slice(0, place)} ${text.slice(place)}`,
      (text: string, place: number) => text.slice(place),
      (text: string, place: number) => text.slice(0, place),
      (text: string) => text + text,
      (text: string) => `'${text}`,
    );
    fc.assert(
      fc.property(someone, damage, fc.nat({ max: 17 }), ({ idNumber, birthDate }, change, place) => {
        const shown = mask('id-number', change(idNumber, place));
        const born = birthDate.replaceAll('-', '');
        for (const part of [born, born.slice(2), born.slice(0, 6), born.slice(3)]) expect(shown).not.toContain(part);
        expect(shown).not.toMatch(/\d{5}/);
      }),
    );
  });
});

describe('masked names', () => {
  it.each([
    ['张三', '张*'],
    ['张无忌', '张*忌'],
    ['张三李四', '张**四'],
    ['欧阳锋', '欧阳*'],
    ['欧阳修远', '欧阳**'],
    ['欧阳', '欧*'],
    ['𠮷田一', '𠮷*一'],
    ['买买提·艾力', '买**·艾*'],
    ['John Smith', 'J*** S****'],
    ['张　三', '张*'],
    ['买·艾力', '*·艾*'],
    ['张三2', '张**'],
    ['张', '*'],
    ['', ''],
  ])('%s is shown as %s', (name, shown) => expect(mask('name', name)).toBe(shown));
});

it('masks several names one by one', () => {
  expect(mask('names', '张三、欧阳修远、买买提·艾力、王*')).toBe('张*、欧阳**、买**·艾*、王*');
});

describe('masked phones and cards', () => {
  it.each([
    ['phone', '13800138000', '138****8000'],
    ['phone', '0591-87654321', '059******4321'],
    ['phone', '8765432', '*****32'],
    ['bank-card', '6217001234567890120', '***************0120'],
    ['bank-card', '1234567', '*******'],
  ] as const)('%s %s is shown as %s', (kind, value, shown) => expect(mask(kind, value)).toBe(shown));

  it('hide all but four of a card’s digits', () => {
    fc.assert(
      fc.property(someone, ({ bankCard }) => {
        expect(mask('bank-card', bankCard)).toBe(`${'*'.repeat(15)}${bankCard.slice(15)}`);
      }),
    );
  });
});

describe('masked texts', () => {
  it.each([
    ['张三 11010519491231002X，电话138 0013 8000', '张三 ******************，电话*** **** ****'],
    ['卡号6217-0012-3456-7890', '卡号****-****-****-****'],
    ['身份证１１０１０５１９４９１２３１００２Ｘ', '身份证******************'],
    ['共 12345 元', '共 12345 元'],
  ])('%s is shown as %s', (text, shown) => expect(mask('text', text)).toBe(shown));

  it('hold no run of six digits', () => {
    fc.assert(
      fc.property(someone, fc.string(), fc.string(), ({ idNumber, phone, bankCard }, before, after) => {
        expect(mask('text', [before, idNumber, after, phone, bankCard].join(' '))).not.toMatch(/\d{6}/);
      }),
    );
  });
});

it('never shows a value whole', () => {
  fc.assert(
    fc.property(someone, ({ name, idNumber, phone, bankCard }) => {
      expect(mask('name', name)).not.toBe(name);
      expect(mask('id-number', idNumber)).not.toBe(idNumber);
      expect(mask('phone', phone)).not.toBe(phone);
      expect(mask('bank-card', bankCard)).not.toBe(bankCard);
    }),
  );
});

describe('what nobody declared as personal', () => {
  it.each([
    ['350102199001011234', '******************'],
    ['3501 0219 9001 0112 3X', '**** **** **** **** **'],
    ['电话13800000101', '电话***********'],
    ['3600.00', '3600.00'],
    ['1234567.00', '1234567.00'],
    ['2026-07-01', '2026-07-01'],
    ['农民工', '农民工'],
  ])('%s is shown as %s', (value, shown) => expect(mask('any', value)).toBe(shown));
});

describe('what a bank says', () => {
  it.each([
    ['户名不符:张三', '户名不符:张*'],
    ['账号与户名不符（户名：欧阳小丰）', '账号与户名不符（户名：欧阳**）'],
    ['收款人户名应为李四，请核实', '收款人户名应为李*，请核实'],
    ['户名不符', '户名不符'],
    ['户名 账号不符', '户名 账号不符'],
    ['户名为空', '户名为空'],
    ['账号不存在 6222020000000000000', '账号不存在 *******************'],
    ['账户已销户', '账户已销户'],
  ])('%s is shown as %s', (value, shown) => expect(mask('bank-words', value)).toBe(shown));
});
