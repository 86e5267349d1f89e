import { expect, it } from 'vitest';
import { checkClaims } from '../../../src/rules/claim-intake/check-claims.ts';
import { nothingKnown } from '../../../src/rules/claim-intake/claim-subject.ts';
import { asOf, span, townScheme } from '../../fixtures/claim-town.ts';
import { type MadeUpPerson, person } from '../../support/people.ts';
import { readRows } from './sheets.ts';

const [one, two] = [person({ seed: 41 }), person({ seed: 42 })];
const HEIRS = '李梅 1/2；李东 1/2';

const readClaims = (...rows: readonly (readonly string[])[]) =>
  readRows([
    [
      '姓名',
      '身份证号',
      '单位名称',
      '申请事由',
      '入院日期',
      '出院日期',
      '发生日期',
      '继承人',
      '患者姓名',
      '与职工关系',
    ],
    ...rows,
  ]).claims;
const stay = (who: MadeUpPerson, heirs: string) => [
  who.name,
  who.idNumber,
  '甲厂',
  '住院',
  '2026-09-01',
  '2026-09-08',
  '',
  heirs,
];
const death = (who: MadeUpPerson, heirs: string, ...patient: string[]) => [
  who.name,
  who.idNumber,
  '甲厂',
  '死亡',
  '',
  '',
  '2026-09-09',
  heirs,
  ...patient,
];

/** Where the check tells something, and what it names. */
function toldOf(rows: readonly (readonly string[])[], known: readonly (readonly string[])[] = []) {
  const members = new Map(
    [one, two].map((who) => [who.idNumber, { number: who.idNumber, name: who.name, unitName: '甲厂' }]),
  );
  const claims = readClaims(...known).map(({ submitted }, at) => ({
    number: `9-${at + 1}`,
    period: 'town/1',
    submitted,
  }));
  const subject = {
    claims: readClaims(...rows),
    scheme: townScheme(),
    period: { span },
    asOf,
    known: { ...nothingKnown, members, claims },
  };
  return checkClaims(subject).flatMap(({ finding: { code, origin, found } }) =>
    code === 'claim-heirs-of-living' ? [`${origin.cell} ${found}`] : [],
  );
}

it('tells heirs who would be paid instead of a member of whose death nothing is known', () => {
  expect(toldOf([stay(one, HEIRS), stay(two, '')])).toEqual(['H2 李梅、李东']);
});

it('knows of the death by a claim of it: this one, another of the sheet, or one that was taken before', () => {
  expect(toldOf([death(one, HEIRS)])).toEqual([]);
  expect(toldOf([stay(one, HEIRS), death(one, HEIRS)])).toEqual([]);
  expect(toldOf([stay(one, HEIRS)], [death(one, HEIRS)])).toEqual([]);
});

it('does not take the death of another member, or of somebody of the family, for it', () => {
  expect(toldOf([stay(one, HEIRS), death(two, HEIRS)])).toEqual(['H2 李梅、李东']);
  expect(toldOf([stay(one, HEIRS)], [death(one, '', '高小玉', '子女')])).toEqual(['H2 李梅、李东']);
});
