import { expect, it } from 'vitest';
import { checkClaims } from '../../../src/rules/claim-intake/check-claims.ts';
import { nothingKnown } from '../../../src/rules/claim-intake/claim-subject.ts';
import { asOf, span, townScheme } from '../../fixtures/claim-town.ts';
import { type MadeUpPerson, person } from '../../support/people.ts';
import { readRows } from './sheets.ts';

const [one, two] = [person({ seed: 51 }), person({ seed: 52 })];
const titles = ['姓名', '身份证号', '单位名称', '申请事由', '入院日期', '出院日期', '发生日期', '总费用', '个人自付'];

const stay = (who: MadeUpPerson, costs: readonly string[], until = '2026-09-08') => [
  ...[who.name, who.idNumber, '甲厂', '住院', '2026-09-01', until, ''],
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

it('says nothing of other sums, another day, another person, or two bills', () => {
  expect(toldOf([stay(one, sums), bill(one, '2026-09-05', ['9000', '2345.68'])])).toEqual([]);
  expect(toldOf([stay(one, sums), bill(one, '2026-08-31', sums), bill(one, '2026-09-09', sums)])).toEqual([]);
  expect(toldOf([stay(one, sums), bill(two, '2026-09-05', sums)])).toEqual([]);
  expect(toldOf([stay(one, ['', '']), bill(one, '2026-09-05', ['', ''])])).toEqual([]);
});
