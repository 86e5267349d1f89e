import { describe, expect, it } from 'vitest';
import { person } from '../../support/people.ts';
import { readRows } from './sheets.ts';

const one = person({ seed: 31 });
const before = ['姓名', '身份证号', '申请事由', '发生日期'];
const stated = [one.name, one.idNumber, '住院', '2026-09-01'];

/** The relation that a row is read with, of columns that follow those of the claim. */
function relation(columns: readonly (readonly [string, string])[]) {
  const { claims, told } = readRows([
    [...before, ...columns.map(([header]) => header)],
    [...stated, ...columns.map(([, text]) => text)],
  ]);
  const problems = told.filter((each) => !each.startsWith('claim-column-unknown'));
  return problems.length > 0 ? problems : claims[0]?.submitted.claim.relation;
}

describe('the relation beside the payee is the payee’s', () => {
  it.each([
    [
      'right beside him',
      [
        ['收款人', '王丽'],
        ['与职工关系', '配偶'],
      ],
    ],
    [
      'behind his bank and account',
      [
        ['收款人', '王丽'],
        ['开户银行', '工商银行'],
        ['银行卡号', one.bankCard],
        ['关系', '配偶'],
      ],
    ],
    [
      'beside an heir',
      [
        ['继承人', '李梅 全部'],
        ['与职工关系', '配偶'],
      ],
    ],
    [
      'where its header says so, wherever it stands',
      [
        ['收款人与职工关系', '配偶'],
        ['收款人', '王丽'],
      ],
    ],
    [
      'also with a column of the patient',
      [
        ['患者姓名', one.name],
        ['收款人', '王丽'],
        ['领款人与职工关系', '配偶'],
      ],
    ],
  ] as const)('%s', (_name, columns) => {
    expect(relation(columns)).toBeUndefined();
  });

  it.each([
    [
      'not where it stands before him',
      [
        ['与职工关系', '配偶'],
        ['收款人', '王丽'],
      ],
    ],
    [
      'not where a patient is asked for',
      [
        ['患者姓名', '王丽'],
        ['收款人', '王丽'],
        ['与职工关系', '配偶'],
      ],
    ],
    [
      'not where the payee is the member',
      [
        ['收款人', one.name],
        ['与职工关系', '配偶'],
      ],
    ],
    [
      'not where the payee is the member, by 本人',
      [
        ['收款人', '本人'],
        ['与职工关系', '配偶'],
      ],
    ],
    [
      'not where nobody is named',
      [
        ['收款人', ''],
        ['与职工关系', '配偶'],
      ],
    ],
    [
      'not where another column stands between',
      [
        ['收款人', '王丽'],
        ['诊断', '肺炎'],
        ['与职工关系', '配偶'],
      ],
    ],
  ] as const)('%s', (_name, columns) => {
    expect(relation(columns)).toBe('spouse');
  });
});

describe('what the patient is to the member, in the words of sheets', () => {
  it.each([
    ['child', '长子 次女 小女儿 大儿子 独子 养女 继子 之女 孩子 独生子女 职工子女'],
    ['spouse', '爱人 老公 之妻 职工配偶'],
    ['parent', '父亲 之母 职工父母'],
    ['member', '本人 职工本人 职工 本院职工 同一人 自己'],
  ] as const)('%s', (expected, words) => {
    for (const word of words.split(' ')) expect.soft(relation([['与职工关系', word]]), word).toBe(expected);
  });

  it.each(['父子', '母女', '兄弟', '岳父'])('%s does not say who is ill, or nobody that a scheme knows', (word) => {
    expect(relation([['与职工关系', word]])).toEqual(['value-not-understood E2']);
  });
});

describe('本人 names nobody else', () => {
  it('as a patient and as a payee', () => {
    const { claims, told } = readRows([
      [...before, '患者姓名', '收款人'],
      [...stated, '本人', '本人'],
    ]);
    expect(told).toEqual([]);
    expect(claims[0]?.submitted).toMatchObject({ patient: null, payee: { name: null } });
  });

  it.each(['本人', '法定', '法定继承人', '法定受益人', '无', one.name])('as an heir: %s', (word) => {
    const { claims, told } = readRows([
      [...before, '受益人'],
      [...stated, word],
    ]);
    expect(told).toEqual([]);
    expect(claims[0]?.submitted.heirs).toEqual([]);
  });
});

describe('an only heir who is named as the payee', () => {
  const heirs = (heir: string, payee: string) =>
    readRows([
      [...before, '继承人', '收款人', '开户银行', '银行卡号'],
      [...stated, heir, payee, '工商银行', one.bankCard],
    ]).claims[0]?.submitted.heirs.map(({ account }) => account);

  it('is paid to the account of the row', () => {
    expect(heirs('李梅 全部', '李梅')).toEqual([one.bankCard]);
  });

  it.each([
    ['another payee', '李梅 全部', '王丽', [null]],
    ['several heirs', '李梅 1/2；李东 1/2', '李梅', [null, null]],
    ['nobody named as payee', '李梅 全部', '', [null]],
  ] as const)('not with %s', (_name, heir, payee, expected) => {
    expect(heirs(heir, payee)).toEqual(expected);
  });
});
