import { describe, expect, it } from 'vitest';
import { checkClaims } from '../../../src/rules/claim-intake/check-claims.ts';
import { type KnownForClaims, nothingKnown } from '../../../src/rules/claim-intake/claim-subject.ts';
import type { Text } from '../../../src/rules/value/text.ts';
import { asOf, span, townScheme } from '../../fixtures/claim-town.ts';
import { expectLinear } from '../../support/growth.ts';
import { type MadeUpPerson, person } from '../../support/people.ts';
import { readRows, type Written } from './sheets.ts';

const scheme = townScheme();
const [one, two] = [person({ seed: 31 }), person({ seed: 32 })];
const header = [
  '姓名',
  '身份证号',
  '单位名称',
  '申请事由',
  '补助项目',
  '入院日期',
  '出院日期',
  '发生日期',
  '票据号',
  '患者姓名',
  '与职工关系',
  '银行卡号',
];

const member = (who: MadeUpPerson, unitName = '甲厂') => ({ number: who.idNumber, name: who.name, unitName });
const register = (...those: MadeUpPerson[]) => new Map(those.map((who) => [who.idNumber, member(who)]));

/** What the checks say of these rows, with the cell. */
function check(
  rows: readonly (readonly Written[])[],
  known: Partial<KnownForClaims> = { members: register(one, two) },
) {
  const { claims, told } = readRows([header, ...rows]);
  expect(told).toEqual([]);
  const subject = { claims, scheme, period: { span }, asOf, known: { ...nothingKnown, ...known } };
  return checkClaims(subject).map(({ finding: { code, origin, found } }) => ({
    told: `${code} ${origin.cell}`,
    found,
  }));
}

const toldOf = (...those: Parameters<typeof check>) => check(...those).map(({ told }) => told);
const stay = (who: MadeUpPerson, from: string, to: string, ...more: string[]) => [
  who.name,
  who.idNumber,
  '甲厂',
  '住院',
  '',
  from,
  to,
  '',
  ...more,
];

describe('who claims', () => {
  const number = one.idNumber;
  const swap = `${number.slice(0, 8)}${number[9]}${number[8]}${number.slice(10)}`;

  it('neighbours of the number changed over, and the name in the same unit, are told; the name elsewhere is not', () => {
    const elsewhere = { number: two.idNumber, name: one.name, unitName: '乙厂' };
    const near = [
      { ...member(one), number: swap, name: '别名' },
      elsewhere,
      { ...elsewhere, number: '350102199001010016', unitName: '甲 厂' },
    ];
    expect(swap).not.toBe(number);
    expect(check([stay(one, '2026-09-01', '2026-09-08')], { near })).toEqual([
      { told: 'claimant-not-member B2', found: number },
      { told: 'claimant-similar B2', found: swap },
      { told: 'claimant-similar B2', found: '350102199001010016' },
    ]);
  });

  it('a member who moved to another unit is the same member', () => {
    expect(
      toldOf([stay(one, '2026-09-01', '2026-09-08')], { members: new Map([[number, member(one, '乙厂')]]) }),
    ).toEqual([]);
  });
});

describe('the same again', () => {
  it('one receipt for two benefits that the claims name is right; for one it is not', () => {
    const asked = (benefit: string) => [
      one.name,
      one.idNumber,
      '甲厂',
      '门诊',
      benefit,
      '',
      '',
      '2026-09-05',
      'P00017',
    ];
    expect(toldOf([asked('门诊补助'), asked('住院补助')])).toEqual([]);
    expect(toldOf([asked('门诊补助'), asked('门诊补助')])).toEqual(['claim-receipt-repeated I3']);
    expect(toldOf([asked(''), asked('住院补助')])).toEqual(['claim-receipt-repeated I3']);
  });

  it('one receipt for an operation and for the stay that it was done in tells the way out', () => {
    const claimed = (who: MadeUpPerson, event: string, benefit = '') => {
      const [name, number, unit] = stay(who, '', '');
      return [name, number, unit, event, benefit, '2026-09-01', '2026-09-08', '', 'P00017'] as string[];
    };
    const remedies = (rows: readonly (readonly string[])[]) => {
      const { claims } = readRows([header, ...rows]);
      const known = { ...nothingKnown, members: register(one, two) };
      return checkClaims({ claims, scheme, period: { span }, asOf, known }).flatMap(
        ({ finding: { code, parameters } }) => {
          const remedy = parameters?.remedy as Text | undefined;
          return code === 'claim-receipt-repeated' ? [remedy?.zh.slice(0, 12)] : [];
        },
      );
    };
    expect(remedies([claimed(one, '手术'), claimed(one, '住院')])).toEqual(['同一次就医申请两项补助的']);
    expect(remedies([claimed(one, '住院'), claimed(one, '住院')])).toEqual(['确实重复的，把这一份申请']);
    expect(remedies([claimed(one, '手术'), claimed(two, '住院')])).toEqual(['确实重复的，把这一份申请']);
    expect(remedies([claimed(one, '门诊', '门诊补助'), claimed(one, '住院', '住院补助')])).toEqual([]);
  });

  it('of several receipts in a cell one is enough', () => {
    const rows = [
      stay(one, '2026-09-01', '2026-09-08', 'A0001、A0002'),
      stay(two, '2026-09-01', '2026-09-08', 'A0003、A0002'),
    ];
    expect(check(rows)).toEqual([{ told: 'claim-receipt-repeated I3', found: 'A0002' }]);
  });

  it('labels, and letters that one leaves out, make no other receipt', () => {
    const rows = (first: string, second: string, days: readonly [string, string] = ['2026-09-01', '2026-09-08']) => [
      stay(one, '2026-09-01', '2026-09-08', first),
      stay(two, ...days, second),
    ];
    const told = ['claim-receipt-repeated I3'];
    expect(toldOf(rows('FP12345678', 'No.FP12345678'))).toEqual(told);
    expect(toldOf(rows('FP12345678', '票据FP12345678', ['2026-09-21', '2026-09-28']))).toEqual(told);
    expect(check(rows('FP12345678', '12345678'))).toEqual([{ told: told[0], found: '12345678' }]);
    expect(toldOf(rows('ZY12345678', 'MZ12345678', ['2026-09-21', '2026-09-28']))).toEqual([]);
    expect(toldOf(rows('FP1234567', '1234567'))).toEqual([]);
  });

  it('a short number is held to the same member’s alone, and one character is none', () => {
    const rows = (receipt: string, who = one) => [
      stay(one, '2026-09-01', '2026-09-08', receipt),
      stay(who, '2026-09-21', '2026-09-28', receipt),
    ];
    expect(check(rows('R-1'))).toEqual([{ told: 'claim-receipt-repeated I3', found: 'R1' }]);
    expect(toldOf(rows('R-1', two))).toEqual([]);
    expect(toldOf(rows('1'))).toEqual([]);
  });

  it('another member with the short number and the sums of the same hospital is told once', () => {
    const costs = (hospital: string, selfPaid: string) => {
      const rows = [one, two].map((who, at) => {
        return [
          who.name,
          who.idNumber,
          '甲厂',
          '住院',
          '2026-09-01',
          '2026-09-08',
          'R1',
          at ? hospital : '市医院',
          at ? selfPaid : '900',
        ];
      });
      const titles = [
        '姓名',
        '身份证号',
        '单位名称',
        '申请事由',
        '入院日期',
        '出院日期',
        '票据号',
        '医院名称',
        '个人自付',
      ];
      const { claims } = readRows([titles, ...rows]);
      const known = { ...nothingKnown, members: register(one, two) };
      return checkClaims({ claims, scheme, period: { span }, asOf, known }).map(({ finding: { code } }) => code);
    };
    expect(costs('市医院', '900')).toEqual(['claim-receipt-repeated']);
    expect(costs('县医院', '900')).toEqual([]);
    expect(costs('市医院', '901')).toEqual([]);
  });

  it('two bills of one day at a clinic are two, as long as they are not alike', () => {
    const bill = (receipt: string) => [one.name, one.idNumber, '甲厂', '门诊', '', '', '', '2026-09-05', receipt];
    expect(toldOf([bill('B0001'), bill('B0002')])).toEqual(['claim-stay-repeated H3']);
  });

  it('a child’s stay and the parent’s may overlap; two of the child may not', () => {
    const child = (from: string, to: string) => [...stay(one, from, to, '', '高小玉', '子女')];
    expect(toldOf([stay(one, '2026-09-01', '2026-09-08'), child('2026-09-03', '2026-09-09')])).toEqual([]);
    expect(toldOf([child('2026-09-01', '2026-09-08'), child('2026-09-03', '2026-09-09')])).toEqual([
      'claim-stays-overlap F3',
    ]);
  });
});

describe('dates', () => {
  it('every impossible one is told at its own cell', () => {
    expect(toldOf([stay(one, '2026-12-24', '2026-12-20')])).toEqual([
      'claim-dates-impossible F2',
      'claim-dates-impossible G2',
      'claim-dates-impossible G2',
    ]);
  });

  it('a stay that outlasts a death is told, where it begins after it at its beginning', () => {
    const stated = (from: string, to: string) => [one.name, one.idNumber, '甲厂', '死亡', '', from, to, '2026-09-20'];
    const impossible = (from: string, to: string) =>
      toldOf([stated(from, to)]).filter((told) => told !== 'claim-heirs-missing A2');
    expect(impossible('2026-09-02', '2026-09-25')).toEqual(['claim-dates-impossible G2']);
    expect(impossible('', '2026-09-21')).toEqual(['claim-dates-impossible G2']);
    expect(impossible('2026-09-21', '2026-09-25')).toEqual(['claim-dates-impossible F2']);
    expect(impossible('2026-09-02', '2026-09-20')).toEqual([]);
  });

  it('a stay that is still open is possible', () => {
    expect(toldOf([stay(one, '2026-11-01', '')])).toEqual([]);
  });
});

describe('accounts', () => {
  const row = (who: MadeUpPerson, account: string) => [...stay(who, '2026-09-01', '2026-09-08', '', '', ''), account];

  it('one account of one member in several claims is right', () => {
    const again = [...stay(one, '2026-10-01', '2026-10-08', '', '', ''), one.bankCard];
    expect(toldOf([row(one, one.bankCard), again])).toEqual([]);
  });

  it('an account that the roster has for somebody else is told', () => {
    const accounts = [{ account: one.bankCard, number: two.idNumber, name: two.name }];
    expect(toldOf([row(one, one.bankCard)], { members: register(one), accounts })).toEqual(['claim-account-shared L2']);
  });
});

it('takes time in proportion to the claims', async () => {
  await expectLinear((count) => {
    const rows = Array.from({ length: count }, (_, index) =>
      stay(person({ seed: index + 1 }), '2026-09-01', '2026-09-08', `R${100_000 + index}`),
    );
    const { claims } = readRows([header, ...rows]);
    const subject = { claims, scheme, period: { span }, asOf, known: nothingKnown };
    return () => expect(checkClaims(subject)).toHaveLength(count);
  }, 10_000);
});
