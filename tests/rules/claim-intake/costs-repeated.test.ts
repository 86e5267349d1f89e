import { expect, it } from 'vitest';
import { checkClaims } from '../../../src/rules/claim-intake/check-claims.ts';
import { nothingKnown } from '../../../src/rules/claim-intake/claim-subject.ts';
import { asOf, span, townScheme } from '../../fixtures/claim-town.ts';
import { type MadeUpPerson, person } from '../../support/people.ts';
import { readRows } from './sheets.ts';

const [one, two] = [person({ seed: 51 }), person({ seed: 52 })];
const titles = ['姓名', '身份证号', '单位名称', '申请事由', '入院日期', '出院日期', '发生日期', '总费用', '个人自付'];

const stay = (who: MadeUpPerson, costs: readonly string[], until = '2026-09-08', from = '2026-09-01') => [
  ...[who.name, who.idNumber, '甲厂', '住院', from, until, ''],
  ...costs,
];
const bill = (who: MadeUpPerson, day: string, costs: readonly string[]) => [
  ...[who.name, who.idNumber, '甲厂', '门诊', '', '', day],
  ...costs,
];
const sums = ['9000', '2345.67'];

/** Cells at which the check tells something. */
function toldOf(rows: readonly (readonly string[])[], known: readonly (readonly string[])[] = []) {
  const read = (those: readonly (readonly string[])[]) => readRows([titles, ...those]).claims;
  const members = new Map(
    [one, two].map((who) => [who.idNumber, { number: who.idNumber, name: who.name, unitName: '' }]),
  );
  const claims = read(known).map(({ submitted }, at) => ({ number: `9-${at + 1}`, period: 'town/1', submitted }));
  const subject = { claims: read(rows), scheme: townScheme(), period: { span }, asOf };
  return checkClaims({ ...subject, known: { ...nothingKnown, members, claims } }).flatMap(({ finding }) =>
    finding.code === 'claim-costs-repeated' ? [`${finding.origin.cell} ${finding.found}`] : [],
  );
}

it('tells the sums of a stay that come again as an outpatient’s bill of a day within it, in either order', () => {
  expect(toldOf([stay(one, sums), bill(one, '2026-09-05', sums)])).toEqual(['G3 2026-09-05']);
  expect(toldOf([bill(one, '2026-09-08', sums), stay(one, sums)])).toEqual(['E3 2026-09-01']);
  expect(toldOf([bill(one, '2026-09-05', sums)], [stay(one, sums)])).toEqual(['G2 2026-09-05']);
  expect(toldOf([stay(one, sums, ''), bill(one, '2026-09-30', sums)])).toEqual(['G3 2026-09-30']);
});

it('tells them of the day before and after the stay, but for sums that a fee may come to', () => {
  expect(toldOf([stay(one, sums), bill(one, '2026-08-31', sums), bill(one, '2026-09-09', sums)])).toEqual([
    'G3 2026-08-31',
    'G4 2026-09-09',
  ]);
  const fee = ['800', '50'];
  expect(toldOf([stay(one, fee), bill(one, '2026-08-31', fee), bill(one, '2026-09-09', fee)])).toEqual([]);
});

it('tells them of a stay that follows at once, or of sums with fen within days', () => {
  const round = ['9000', '2000'];
  const next = (from: string, until: string, costs: readonly string[]) => stay(one, costs, until, from);
  expect(toldOf([stay(one, round), next('2026-09-08', '2026-09-15', round)])).toEqual(['E3 2026-09-08']);
  expect(toldOf([next('2026-09-09', '2026-09-15', round)], [stay(one, round)])).toEqual(['E2 2026-09-09']);
  expect(toldOf([next('2026-09-09', '2026-09-15', round), stay(one, round)])).toEqual(['E3 2026-09-01']);
  expect(toldOf([stay(one, sums), next('2026-09-15', '2026-09-18', sums)])).toEqual(['E3 2026-09-15']);
});

it('says nothing of a course of treatment: other sums, the same round or small sums later, the same sums weeks later', () => {
  const round = ['9000', '2000'];
  const fee = ['800.50', '413.52'];
  const next = (from: string, until: string, costs: readonly string[]) => stay(one, costs, until, from);
  expect(toldOf([stay(one, round), next('2026-09-09', '2026-09-15', ['9000', '2100'])])).toEqual([]);
  expect(toldOf([stay(one, round), next('2026-09-10', '2026-09-15', round)])).toEqual([]);
  expect(toldOf([stay(one, fee), next('2026-09-09', '2026-09-09', fee)])).toEqual([]);
  expect(toldOf([stay(one, sums), next('2026-09-16', '2026-09-18', sums)])).toEqual([]);
  expect(toldOf([stay(one, sums, ''), next('2026-09-09', '2026-09-18', sums)])).toEqual([]);
});

it('says nothing of other sums, another day, another person, or two bills', () => {
  expect(toldOf([stay(one, sums), bill(one, '2026-09-05', ['9000', '2345.68'])])).toEqual([]);
  expect(toldOf([stay(one, sums), bill(one, '2026-08-30', sums), bill(one, '2026-09-10', sums)])).toEqual([]);
  expect(toldOf([stay(one, sums), bill(two, '2026-09-05', sums)])).toEqual([]);
  expect(toldOf([stay(one, ['', '']), bill(one, '2026-09-05', ['', ''])])).toEqual([]);
});
