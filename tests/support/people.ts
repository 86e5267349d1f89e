import type { Sex } from '../../src/rules/person/identity.ts';
import { type PlainDate, plusDays } from '../../src/rules/value/plain-date.ts';

/** What a test may fix of a made-up person; the rest follows from the seed. */
export interface PersonWish {
  /** Different seeds below four million give different identity numbers, phones and cards, as long as neither birth date nor region is fixed. */
  readonly seed: number;
  readonly sex?: Sex;
  /** By default between 1980 and 2003: of working age under every scheme that ships. */
  readonly birthDate?: PlainDate;
  /** Six digits of GB/T 2260. */
  readonly region?: string;
}

/** Nobody real: made from a seed, with check digits that hold. */
export interface MadeUpPerson {
  readonly name: string;
  readonly sex: Sex;
  /** 男 or 女, as rosters say it. */
  readonly sexText: '男' | '女';
  readonly birthDate: PlainDate;
  /** 18 digits, GB 11643-1999. */
  readonly idNumber: string;
  /** 11 digits. */
  readonly phone: string;
  /** 19 digits, Luhn. */
  readonly bankCard: string;
}

const SURNAMES = [
  ...'王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许邓冯韩曹曾彭萧蔡潘田董袁于余叶蒋杜苏魏程吕丁沈任姚卢傅钟姜崔谭廖范汪陆金',
];
const GIVEN = [
  ...'伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华玉萍红玲芬燕彬建国文博思远雨晨佳怡子涵志宏海云春梅冬雪立新晓东',
];
const REGIONS = [
  '350102',
  '350103',
  '350104',
  '350111',
  '350602',
  '330102',
  '330106',
  '532501',
  '532502',
  '411002',
  '610103',
  '441900',
];
const DAYS = 8766;
const SEQUENCES = 499;

/** A person who exists only in tests: the same seed and wishes give the same one. */
export function person(wish: PersonWish): MadeUpPerson {
  const spread = (wish.seed * 1_000_003 + 17) % (DAYS * SEQUENCES);
  const sex = wish.sex ?? (wish.seed % 2 === 0 ? 'female' : 'male');
  const birthDate = wish.birthDate ?? plusDays('1980-01-01', spread % DAYS);
  const sequence = (Math.floor(spread / DAYS) + 1) * 2 - (sex === 'male' ? 1 : 0);
  const region = wish.region ?? pick(REGIONS, spread);
  const body = `${region}${birthDate.replaceAll('-', '')}${String(sequence).padStart(3, '0')}`;
  return {
    name: nameFrom(spread),
    sex,
    sexText: sex === 'male' ? '男' : '女',
    birthDate,
    idNumber: body + identityCheckDigit(body),
    phone: `13${String(800_000_000 + spread)}`,
    bankCard: withLuhn(`621700${String(spread).padStart(12, '0')}`),
  };
}

/** So many different people, from seed 1 on, all with the same wishes. */
export function people(count: number, wish: Omit<PersonWish, 'seed'> = {}): MadeUpPerson[] {
  return Array.from({ length: count }, (_, index) => person({ ...wish, seed: index + 1 }));
}

/** The 18th digit of GB 11643-1999 by the powers of two of ISO 7064 MOD 11-2: another way than the program's table of weights, so that one checks the other. */
export function identityCheckDigit(body: string): string {
  const rest = [...body].reduce((sum, digit) => ((sum + Number(digit)) * 2) % 11, 0);
  const check = (12 - rest) % 11;
  return check === 10 ? 'X' : String(check);
}

/** The digits with the Luhn digit (ISO/IEC 7812-1) behind them. */
export function withLuhn(digits: string): string {
  const sum = [...digits].reverse().reduce((total, digit, index) => {
    const value = Number(digit) * (index % 2 === 0 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return digits + String((10 - (sum % 10)) % 10);
}

function nameFrom(spread: number): string {
  const second = spread % 3 === 0 ? '' : pick(GIVEN, Math.floor(spread / 7));
  return pick(SURNAMES, Math.floor(spread / 11)) + pick(GIVEN, Math.floor(spread / 5)) + second;
}

function pick(list: readonly string[], index: number): string {
  return list[index % list.length] ?? '';
}
