import { describe, expect, it } from 'vitest';
import { type Entry, sheetOf } from '../../support/sheets.ts';
import { lines, persons, recognise } from './recognised.ts';

const header = ['序号', '姓名', '身份证号'];
const [first, second, third] = persons(3);

/** What is told of a list of two people with this line below. */
function below(...row: Entry[]): string[] {
  const { codes, findings } = recognise(sheetOf([header, ...lines(2), row]));
  return codes.map((code, at) => `${code} ${findings[at]?.parameters?.rows}`);
}

describe('a line below a list that says of people on it that they take no part', () => {
  it.each([
    `${second?.name}（${second?.id}）已离职`,
    `${second?.name}（${second?.id}）本期退出`,
    `备注：${second?.name}，${second?.id}，本期不参加。`,
    `${second?.name}本期退出，不参加`,
    `注：职工${second?.name}同志因退休不参加。`,
    `${second?.name}已于2026年5月调出`,
    `未参加人员：${second?.name}、李某某`,
  ])('by name or number: %s', (text) => {
    expect(below(text)).toEqual(['note-not-taking-part A4 3']);
  });

  it('of several, and of all above', () => {
    expect(below(`${first?.name}、${second?.name}等2人不参加`)).toEqual(['note-not-taking-part A4 2、3']);
    expect(below('以上人员本期均不参加')).toEqual(['note-not-taking-part A4 2、3']);
    expect(below('以上2人自愿退出')).toEqual(['note-not-taking-part A4 2、3']);
  });

  it('of those above it in its part of the list, and in a cell beside', () => {
    const { codes, findings } = recognise(
      sheetOf([header, ...lines(1), ['二、新增人员'], ...lines(1, 1), ['以上人员不参加'], ...lines(1, 2)]),
    );
    expect(codes).toEqual(['note-not-taking-part A5']);
    expect(findings[0]?.parameters).toEqual({ people: 1, rows: '4' });
    expect(below('说明', null, null, `${first?.name}已调离`)).toEqual(['note-not-taking-part D4 2']);
  });

  it('its people need not stand in a total', () => {
    const [submission] = recognise(
      sheetOf([header, ...lines(2), [`${first?.name}（${first?.id}）已离职`]]),
    ).submissions;
    expect(submission?.ofOthers?.map(({ number }) => number)).toEqual([2]);
  });

  it.each([
    `${third?.name}（${third?.id}）已离职`,
    `${third?.name}本期退出`,
    `${first?.name}（${first?.id}）未退出`,
    `${first?.name}离职后返聘`,
    `${first?.name}上期退出，本期参加`,
    `${first?.name}去年未参加`,
    `${first?.name}不参加女职工特病`,
    '以上人员未参加医保',
    '以上人员均未退出',
    '以上人员均不参加女职工特病',
    '注：不参加人员请勿填写',
    '未参加人员：2人',
    '未参加人员：无',
    '本单位已离职人员不列入',
  ])('of somebody else, or of something else: %s', (text) => {
    expect(below(text)).toEqual([]);
  });
});
