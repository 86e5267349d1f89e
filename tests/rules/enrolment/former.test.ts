import { describe, expect, it } from 'vitest';
import { duplicateAcrossUnits } from '../../../src/rules/enrolment/checks/person/duplicate-across-units.ts';
import { stillCovered } from '../../../src/rules/enrolment/checks/person/still-covered.ts';
import { readFormer } from '../../../src/rules/enrolment/former/read-former.ts';
import type { FormerCoverage } from '../../../src/rules/enrolment/known.ts';
import { people } from '../../support/people.ts';
import { fileOf, sheetOf } from '../../support/sheets.ts';
import { type SubjectWish, schemeOf, subjectOf } from '../../support/subjects.ts';
import { groundsOf } from './amend/grounds.ts';

const [wang, li] = people(2);
const names = wang && li ? [wang, li] : [];
const number = wang?.idNumber ?? '';
const period = { scheme: 'test', number: '1', span: { from: '2026-07-01', to: '2027-07-01' } };
const HEADER = '单位 姓名 证件号码 互助项目 份数 参加性质 生效日期 到期日期 连续期数'.split(' ');
const CHOSEN = {
  plans: {
    general: { title: '职工医疗互助', fee: '36', taken: 'everyone', clause: 'rule' },
    women: { title: '女职工特病', fee: '10', taken: 'chosen', clause: 'rule' },
  },
};

function read(rows: readonly (readonly string[])[], unstatedTerm = true) {
  const before = period.span.from;
  return readFormer(fileOf(sheetOf([HEADER, ...rows])), {
    scheme: schemeOf(CHOSEN),
    period,
    before,
    unstatedTerm: unstatedTerm ? { from: '2025-07-01', to: before } : undefined,
  });
}

const row = (who: (typeof names)[number] | undefined, ...rest: string[]) => [
  '甲厂',
  who?.name ?? '',
  who?.idNumber ?? '',
  ...rest,
];

describe('reading a former register', () => {
  it('reads a line a plan, the last day as it is written, and puts a person’s lines together', () => {
    const { units, tableFindings, rowFindings } = read([
      row(wang, '职工医疗互助', '1', '续参', '2025-07-01', '2026-06-30', ''),
      row(wang, '女职工特病', '2', '新参', '2025-07-01', '2026-06-30', ''),
      row(li, '职工医疗互助', '1', '', '2025-07-01', '2026-06-30', '4'),
    ]);
    expect([tableFindings, rowFindings]).toEqual([[], []]);
    const span = { from: '2025-07-01', to: '2026-07-01' };
    expect(units).toEqual([
      {
        unit: { name: '甲厂', creditCode: null, kind: null, region: null },
        members: [
          {
            identity: { kind: 'resident', number },
            name: wang?.name,
            coverages: [
              { plan: 'general', shares: 1, span, consecutivePeriods: 2 },
              { plan: 'women', shares: 2, span, consecutivePeriods: 1 },
            ],
          },
          {
            identity: { kind: 'resident', number: li?.idNumber },
            name: li?.name,
            coverages: [{ plan: 'general', shares: 1, span, consecutivePeriods: 4 }],
          },
        ],
      },
    ]);
  });

  it('takes a row without a term for the period before, or asks for it', () => {
    const line = row(wang, '', '1', '', '', '', '');
    expect(read([line]).units[0]?.members[0]?.coverages).toMatchObject([
      { plan: 'general', span: { from: '2025-07-01', to: '2026-07-01' } },
    ]);
    expect(read([line], false).rowFindings.map(({ code, origin }) => [code, origin.cell])).toEqual([
      ['former-term-malformed', 'G2'],
    ]);
  });

  it('passes over a coverage without days, as a transfer leaves one', () => {
    const { units, rowFindings } = read([row(wang, '', '1', '', '2025-07-01', '2025-06-30', '')]);
    expect([units, rowFindings]).toEqual([[], []]);
  });

  it('keeps two terms that follow one another, as a transfer makes them', () => {
    const { units, rowFindings } = read([
      row(wang, '', '1', '', '2025-07-01', '2025-08-31', ''),
      ['乙厂', ...row(wang, '', '1', '', '2025-09-01', '2026-06-30', '').slice(1)],
    ]);
    expect(units.map(({ unit }) => unit.name)).toEqual(['甲厂', '乙厂']);
    expect(rowFindings).toEqual([]);
  });
});

describe('still-covered', () => {
  const former = (span: FormerCoverage['span'], plan = 'general') =>
    new Map([[number, [{ plan, shares: 1, span, consecutivePeriods: 1 }]]]);
  const found = (wish: SubjectWish) =>
    stillCovered.run(subjectOf(wish)).map(({ origin, parameters }) => [origin.cell, parameters]);

  it('tells of a term that shares a day with the new one, in the same plan', () => {
    const lasting = { from: '2025-10-01', to: '2026-10-01' };
    const parameters = { plan: '职工医疗互助', lastDay: '2026-09-30' };
    expect(found({ former: former(lasting) })).toEqual([['B3', parameters]]);
    expect(found({ former: former({ from: '2025-07-01', to: '2026-07-01' }) })).toEqual([]);
    expect(found({ former: former(lasting, 'women') })).toEqual([]);
    expect(found({})).toEqual([]);
  });

  it('says nothing to who is enrolled already, or whose other unit is told of', () => {
    const lasting = former({ from: '2025-10-01', to: '2026-10-01' });
    const record = groundsOf({ record: { identity: { kind: 'resident', number } } }).member.record;
    expect(found({ former: lasting, inForce: [record] })).toEqual([]);
    const subject = subjectOf({ former: lasting });
    const elsewhere = new Map([[number, { unitName: '乙厂', plans: ['general'] }]]);
    expect(stillCovered.run({ ...subject, known: { ...subject.known, elsewhere } })).toEqual([]);
  });
});

describe('duplicate-across-units after a transfer', () => {
  const elsewhere = new Map([[number, { unitName: '甲厂', plans: ['general'] }]]);
  const found = (wish: SubjectWish) => {
    const subject = subjectOf(wish);
    return duplicateAcrossUnits.run({ ...subject, known: { ...subject.known, elsewhere } }).map(({ code }) => code);
  };

  it('lets the unit list whom it has, but not take a plan twice', () => {
    const record = (plan: string) =>
      groundsOf({ record: { identity: { kind: 'resident', number } }, coverage: { plan } }).member.record;
    expect(found({ inForce: [record('general')] })).toEqual([]);
    expect(found({ inForce: [record('women')] })).toEqual(['duplicate-across-units']);
    expect(found({})).toEqual(['duplicate-across-units']);
  });
});
