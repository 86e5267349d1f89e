import { describe, expect, it } from 'vitest';
import { unitChecks } from '../../../../../src/rules/enrolment/checks/unit/index.ts';
import { judgeSubmission } from '../../../../../src/rules/enrolment/judge.ts';
import { planEnrolment } from '../../../../../src/rules/enrolment/plan-enrolment.ts';
import { describe as inWords } from '../../../../../src/rules/findings/describe.ts';
import { people } from '../../../../support/people.ts';
import { type SubjectWish, subjectOf } from '../../../../support/subjects.ts';

const columns = ['name', 'id-number', 'hardship'] as const;
const scheme = (groups: readonly object[] = [{ who: 'hardship', atLeast: '100%' }], rest: object = {}) => ({
  participation: { of: 'union-members', tiers: [{ atLeast: '50%' }], groups, clause: 'ratio', ...rest },
});
/** So many people, of whom the first are marked as in hardship. */
const rows = (count: number, inHardship: number) =>
  people(count).map(({ name, idNumber }, index) => [name, idNumber, index < inHardship ? '困难职工' : '']);
const unit = (hardship?: string, members = '10') => ({
  'unit-name': '磁县磁州镇第一小学',
  'union-members': members,
  ...(hardship !== undefined && { 'hardship-staff': hardship }),
});

function findingsOf(wish: SubjectWish) {
  return judgeSubmission(unitChecks, subjectOf({ scheme: scheme(), columns, ...wish }));
}
const codes = (wish: SubjectWish) => findingsOf(wish).map(({ code, origin }) => `${code} ${origin.cell ?? '-'}`);

describe('the share of staff in hardship', () => {
  it.each([
    ['3', 3, []],
    ['3', 4, []],
    ['3', 2, ['group-ratio-below-minimum C1']],
    ['0', 0, []],
    ['1', 0, ['group-ratio-below-minimum C1']],
  ])('of %s that the unit states, %i are on the list', (stated, marked, told) => {
    expect(codes({ unit: unit(stated), rows: rows(6, marked) })).toEqual(told);
  });

  it('is rounded up to whole people, exactly', () => {
    const half = scheme([{ who: 'hardship', atLeast: '66.67%' }]);
    expect(codes({ scheme: half, unit: unit('3'), rows: rows(6, 2) })).toEqual(['group-ratio-below-minimum C1']);
    const less = scheme([{ who: 'hardship', atLeast: '66.66%' }]);
    expect(codes({ scheme: less, unit: unit('3'), rows: rows(6, 2) })).toEqual([]);
  });

  it('is not judged where nobody states the number: a warning, at its cell where something else stands there', () => {
    expect(codes({ unit: unit(), rows: rows(6, 2) })).toEqual(['group-headcount-missing -']);
    const about = findingsOf({ unit: unit('约3人'), rows: rows(6, 2) });
    expect(about.map(({ code, origin, severity }) => [code, origin.cell, severity])).toEqual([
      ['unit-fact-malformed', 'C1', 'warning'],
      ['group-headcount-missing', 'C1', 'warning'],
    ]);
    const [missing] = findingsOf({ unit: unit(), rows: rows(6, 2) });
    expect(missing && inWords(missing, { language: 'zh' }).message).toBe(
      '没有困难职工人数，没有核对困难职工的参加比例（办法要求 100%，名册中有 2 人）。',
    );
  });

  it('goes by the register’s number, and the ledger’s, where the list states none', () => {
    const register = {
      name: '磁县磁州镇第一小学',
      aliases: [],
      creditCode: undefined,
      kind: undefined,
      region: undefined,
      headcounts: { 'hardship-staff': 3 },
    };
    expect(codes({ unit: unit(), rows: rows(6, 2), register })).toEqual(['group-ratio-below-minimum -']);
    expect(codes({ unit: unit('2'), rows: rows(6, 2), register })).toEqual(['headcount-differs C1']);
    const knownUnit = { headcounts: { 'hardship-staff': 3 } };
    expect(codes({ unit: unit(), rows: rows(6, 3), knownUnit })).toEqual([]);
    expect(codes({ unit: unit(), rows: rows(6, 2), knownUnit })).toEqual(['group-ratio-below-minimum -']);
  });

  it('counts who is in force through former lists', () => {
    const first = subjectOf({ scheme: scheme(), columns, unit: unit('3'), rows: rows(6, 2) });
    const inForce = planEnrolment(first, [], { partial: false }).plan.members;
    const seventh = people(7)
      .slice(6)
      .map(({ name, idNumber }) => [name, idNumber, '是']);
    expect(codes({ unit: unit('3'), rows: seventh, inForce })).toEqual([]);
    expect(codes({ unit: unit('4'), rows: seventh, inForce })).toEqual(['group-ratio-below-minimum C1']);
  });

  it('is asked of a unit that its size or a waiver releases from the ratio, and not of people that are only attached', () => {
    const released = { smallest: '20', waivers: [{ size: { to: '10' }, participants: { from: '1' } }] };
    const wish = { scheme: scheme(undefined, released), unit: unit('2'), rows: rows(3, 1) };
    expect(codes(wish)).toEqual(['group-ratio-below-minimum C1']);
    const kinds = {
      ...scheme(undefined, { attached: { staffKinds: ['attached'], clause: 'rule' } }),
      staffKinds: { attached: { title: '挂靠' } },
    };
    const attached = people(2).map(({ name, idNumber }, index) => [name, idNumber, '是', index === 0 ? '挂靠' : '']);
    const list = { scheme: kinds, columns: [...columns, 'staff-kind'] as const, rows: attached };
    expect(codes({ ...list, unit: unit('1', '1') })).toEqual([]);
    expect(codes({ ...list, unit: unit('2', '1') })).toEqual(['group-ratio-below-minimum C1']);
  });

  it('says who is short, by how many, under the clause of the rule', () => {
    const own = scheme([{ who: 'hardship', atLeast: '100%', clause: 'rule' }]);
    const [finding] = findingsOf({ scheme: own, unit: unit('3'), rows: rows(6, 1) });
    expect(finding).toMatchObject({ code: 'group-ratio-below-minimum', found: '1/3', clause: 'rule' });
    expect(finding && inWords(finding, { language: 'zh' }).message).toBe(
      '“职工医疗互助”参加的困难职工 1 人，困难职工人数 3 人，低于规定的 100%，还差 2 人。',
    );
  });
});
