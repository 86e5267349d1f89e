import { describe, expect, it } from 'vitest';
import { checkClaims } from '../../../src/rules/claim-intake/check-claims.ts';
import { nothingKnown } from '../../../src/rules/claim-intake/claim-subject.ts';
import { describe as inWords } from '../../../src/rules/findings/describe.ts';
import { asOf, span, townScheme } from '../../fixtures/claim-town.ts';
import { type MadeUpPerson, person } from '../../support/people.ts';
import { readRows } from './sheets.ts';

const [one, two] = [person({ seed: 41 }), person({ seed: 42 })];
type Row = readonly string[];

const readClaims = (...rows: readonly Row[]) =>
  readRows([
    ['姓名', '身份证号', '单位名称', '申请事由', '入院日期', '出院日期', '发生日期', '确诊日期', '补助项目'],
    ...rows,
  ]).claims;
const of = (who: MadeUpPerson, ...rest: Row) => [who.name, who.idNumber, '甲厂', ...rest];
const death = (who: MadeUpPerson, day: string, benefit = '') => of(who, '死亡', '', '', day, '', benefit);
const stay = (who: MadeUpPerson, from: string, to: string) => of(who, '住院', from, to);
const ill = (who: MadeUpPerson, day: string) => of(who, '确诊', '', '', '', day);

function toldOf(rows: readonly Row[], known: readonly Row[] = [], deathsAmended?: ReadonlyMap<string, string>) {
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
    known: { ...nothingKnown, members, claims, ...(deathsAmended && { deathsAmended }) },
  };
  return checkClaims(subject).flatMap(({ finding }) => {
    const { code, origin } = finding;
    if (code !== 'claim-dates-impossible' && code !== 'claim-stay-repeated') return [];
    return [`${code} ${origin.cell} ${inWords(finding, { language: 'zh' }).message}`];
  });
}

describe('a death that an amendment tells of', () => {
  const died = new Map([[one.idNumber, '2026-09-05']]);

  it('is one that no stay outlasts or follows', () => {
    expect(toldOf([stay(one, '2026-09-01', '2026-09-20')], [], died)).toEqual([
      expect.stringMatching(/^claim-dates-impossible F2 .*晚于死亡变更登记中的死亡日期（2026-09-05）/),
    ]);
    expect(toldOf([stay(one, '2026-09-06', '2026-09-07')], [], died)).toEqual([
      expect.stringContaining('claim-dates-impossible E2'),
    ]);
  });

  it('has one day', () => {
    expect(toldOf([death(one, '2026-09-01')], [], died)).toEqual([
      expect.stringMatching(/^claim-dates-impossible G2 .*与死亡变更登记的死亡日期（2026-09-05）不同/),
    ]);
  });

  it('says nothing of what was before, of the same day, and of others', () => {
    expect(
      toldOf([death(one, '2026-09-05'), stay(one, '2026-09-01', '2026-09-05'), death(two, '2026-09-09')], [], died),
    ).toEqual([]);
  });
});

describe('a person dies once', () => {
  it('a second death on another day is told, of the sheet and of the ledger', () => {
    expect(toldOf([death(one, '2026-09-09'), death(one, '2026-09-10')])).toEqual([
      expect.stringContaining('claim-stay-repeated G3'),
    ]);
    expect(toldOf([death(one, '2026-09-10')], [death(one, '2026-09-09')])).toEqual([
      expect.stringContaining('claim-stay-repeated G2'),
    ]);
  });

  it('also where each names a benefit of its own; on one day these are two of one death', () => {
    const named = (second: string) => toldOf([death(one, '2026-09-09', '身故补助'), death(one, second, '住院补助')]);
    expect(named('2026-09-10')).toEqual([expect.stringContaining('claim-stay-repeated G3')]);
    expect(named('2026-09-09')).toEqual([]);
  });

  it('two members die on their own days', () => {
    expect(toldOf([death(one, '2026-09-09'), death(two, '2026-09-10')])).toEqual([]);
  });
});

describe('what comes after a death', () => {
  it('a stay that begins or goes on after the death that another claim tells of, at its day', () => {
    const known = [death(one, '2026-09-09')];
    expect(toldOf([stay(one, '2026-09-10', '2026-09-15')], known)).toEqual([
      'claim-dates-impossible E2 “2026-09-10”不可能：晚于town 第 1 期的申请 9-1（甲厂）中的死亡日期（2026-09-09）。',
    ]);
    expect(toldOf([stay(one, '2026-09-01', '2026-09-12')], known)).toEqual([
      expect.stringContaining('claim-dates-impossible F2'),
    ]);
  });

  it('whatever the order of the sheet', () => {
    expect(toldOf([stay(one, '2026-09-10', '2026-09-15'), death(one, '2026-09-09')])).toEqual([
      expect.stringContaining('claim-dates-impossible E2'),
    ]);
  });

  it('a death before the day on which a claim taken before began', () => {
    expect(toldOf([death(one, '2026-09-09')], [stay(one, '2026-09-10', '2026-09-15')])).toEqual([
      'claim-dates-impossible G2 “2026-09-09”不可能：早于town 第 1 期的申请 9-1（甲厂）中的 2026-09-10，那时还在世。',
    ]);
  });

  it('not the stay that ended with it, an earlier one, a diagnosis from its papers, or another member’s', () => {
    const known = [death(one, '2026-09-09')];
    for (const row of [
      stay(one, '2026-09-01', '2026-09-09'),
      stay(one, '2026-08-01', '2026-08-05'),
      ill(one, '2026-09-12'),
      stay(two, '2026-09-10', '2026-09-15'),
    ])
      expect(toldOf([row], known)).toEqual([]);
    expect(toldOf([death(one, '2026-09-09')], [stay(one, '2026-09-01', '2026-09-09')])).toEqual([]);
  });
});

describe('somebody of the family who is told by the relation alone', () => {
  const lost = (who: MadeUpPerson, event: string, day: string) => of(who, event, '', '', day);

  it.each([
    ['dies before a stay of the member', [lost(one, '配偶死亡', '2026-09-01'), stay(one, '2026-09-10', '2026-09-12')]],
    [
      'dies after a stay of the member that stands before',
      [stay(one, '2026-09-10', '2026-09-12'), lost(one, '配偶死亡', '2026-09-01')],
    ],
    ['dies as the member does', [lost(one, '配偶死亡', '2026-09-01'), death(one, '2026-09-10')]],
  ])('%s', (_, rows) => {
    expect(toldOf(rows)).toEqual([]);
    const [first = [], second = []] = rows;
    expect(toldOf([second], [first])).toEqual([]);
  });

  it('dies once, and is ill no more', () => {
    expect(toldOf([lost(one, '配偶死亡', '2026-09-10')], [lost(one, '配偶死亡', '2026-09-01')])).toHaveLength(1);
    expect(toldOf([of(one, '配偶住院', '2026-09-10', '2026-09-12')], [lost(one, '配偶死亡', '2026-09-01')])).toEqual([
      expect.stringContaining('claim-dates-impossible E2'),
    ]);
  });
});

it('lets somebody of the family lie in hospital beside the member', () => {
  const codesOf = (rows: readonly Row[]) => {
    const members = new Map([[one.idNumber, { number: one.idNumber, name: one.name, unitName: '甲厂' }]]);
    const known = { ...nothingKnown, members };
    const subject = { claims: readClaims(...rows), scheme: townScheme(), period: { span }, asOf, known };
    return checkClaims(subject).flatMap(({ finding: { code } }) => (code === 'claim-stays-overlap' ? code : []));
  };
  const own = stay(one, '2026-09-03', '2026-09-12');
  expect(codesOf([of(one, '配偶住院', '2026-09-01', '2026-09-05'), own])).toEqual([]);
  expect(
    codesOf([of(one, '配偶住院', '2026-09-01', '2026-09-05'), of(one, '配偶住院', '2026-09-03', '2026-09-12')]),
  ).toEqual(['claim-stays-overlap']);
  expect(codesOf([stay(one, '2026-09-01', '2026-09-05'), own])).toEqual(['claim-stays-overlap']);
});
