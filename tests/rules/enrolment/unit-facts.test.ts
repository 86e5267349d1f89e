import { describe, expect, it } from 'vitest';
import { isCreditCode } from '../../../src/rules/enrolment/credit-code.ts';
import { matchKind } from '../../../src/rules/enrolment/match-kind.ts';
import { readUnitFacts } from '../../../src/rules/enrolment/unit-facts.ts';
import type { UnitField } from '../../../src/rules/scheme/forms.ts';
import { subjectOf } from '../../support/subjects.ts';

const kinds = {
  institution: { title: '机关事业单位', aliases: ['机关', '事业单位'] },
  'state-owned': { title: '国有企业', aliases: ['国企'] },
  other: { title: '其他企业' },
};

function read(unit: Partial<Record<UnitField, string>>) {
  const { submission, scheme } = subjectOf({ unit, scheme: { unitKinds: kinds } });
  return readUnitFacts(submission, scheme);
}

describe('facts of the unit', () => {
  it.each([
    ['120', 120],
    ['120人', 120],
    ['１２０ 名', 120],
    ['1,200', 1200],
    ['120.0', 120],
    ['0', 0],
    ['120人（不含退休）', 120],
    ['120人（其中参加100人，未参加20人）', 120],
    ['120人（含退休2人）', 120],
    ['120（男 62，女 58）', 120],
    ['约120人', undefined],
    ['120人（约）', undefined],
    ['120人（含退休约20人）', undefined],
    ['120人（去年）', undefined],
    ['120人（不含退休）左右', undefined],
    ['120-130', undefined],
    ['12.5', undefined],
    ['1,20', undefined],
    ['-3', undefined],
  ])('headcount %s is %s', (text, count) => {
    const { headcounts, unreadable } = read({ staff: text });
    expect(headcounts.staff).toBe(count);
    expect(unreadable).toEqual(count === undefined ? ['staff'] : []);
  });

  it.each([
    ['4320', 432_000n],
    ['4,320.50元', 432_050n],
    ['￥4320.00', 432_000n],
    ['人民币4320元整', 432_000n],
    ['4320.505', undefined],
    ['4,3200', undefined],
    ['肆仟', undefined],
  ])('total of fees %s is %s fen', (text, fen) => {
    expect(read({ 'total-fee': text }).declaredFee).toBe(fen);
  });

  it('those who take part are not those whom a bracket leaves out', () => {
    expect(read({ participants: '8人（含退休2人）' }).declaredParticipants).toBe(8);
    expect(read({ participants: '6人（不含退休2人）' })).toMatchObject({
      declaredParticipants: undefined,
      unreadable: ['participants'],
    });
  });

  it('a kind whose narrower word stands in a bracket behind', () => {
    expect(read({ 'unit-kind': '企业（国有）' }).kind).toBe('state-owned');
    expect(read({ 'unit-kind': '企业（非国有）' }).kind).toBeUndefined();
    expect(read({ 'unit-kind': '机关（筹）' }).kind).toBeUndefined();
  });

  it('reads the rest as it stands, and lists what cannot be read', () => {
    expect(
      read({ 'unit-name': ' 榕城一厂 ', 'unit-kind': '国企', contact: '李静', participants: '5人' }),
    ).toMatchObject({
      name: '榕城一厂',
      kind: 'state-owned',
      contact: '李静',
      declaredParticipants: 5,
      unreadable: [],
    });
    expect(read({ 'unit-kind': '协会', 'credit-code': '123' })).toMatchObject({
      name: undefined,
      kind: undefined,
      creditCode: undefined,
      unreadable: ['credit-code', 'unit-kind'],
    });
  });

  it('a kind is named whole or not at all: 非国有企业 is no 国有企业', () => {
    expect(matchKind(' 国有 企业', kinds)).toBe('state-owned');
    expect(matchKind('state-owned', kinds)).toBe('state-owned');
    expect(matchKind('非国有企业', kinds)).toBeUndefined();
    expect(matchKind('企业', undefined)).toBeUndefined();
  });
});

describe('credit code', () => {
  it('has a right check character and none of the letters I, O, S, V, Z', () => {
    // the example of GB 32100-2015
    expect(isCreditCode('91350100M000100Y43')).toBe(true);
    for (const wrong of ['91350100M000100Y34', '91350100M000100Y4', '9135010OM000100Y43', '']) {
      expect(isCreditCode(wrong)).toBe(false);
    }
  });

  it('finds every single wrong character', () => {
    const code = '91350100M000100Y43';
    for (let place = 0; place < 17; place += 1) {
      const other = code[place] === '7' ? '8' : '7';
      expect(isCreditCode(code.slice(0, place) + other + code.slice(place + 1))).toBe(false);
    }
  });
});
