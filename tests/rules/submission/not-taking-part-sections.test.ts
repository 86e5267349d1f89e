import { describe, expect, it } from 'vitest';
import { type Entry, sheetOf } from '../../support/sheets.ts';
import { lines, recognise } from './recognised.ts';

const header = ['序号', '姓名', '身份证号'];

/** Two people, this row, and two more people below it: row 4. */
function within(row: Entry[]): string[] {
  return recognise(sheetOf([header, ...lines(2), row, ...lines(2, 2)])).codes;
}

/** A list under this title. */
function under(...title: Entry[]): string[] {
  return recognise(sheetOf([title, header, ...lines(2)])).codes;
}

describe('a heading that says of the people below that they do not take part', () => {
  it.each([
    '二、未参加人员',
    '（二）不参加人员（共2人）',
    '二、退出人员：',
    '减员名单',
    '二、减员',
    '未参加职工医疗互助人员名单',
    '福州市和平机械厂放弃参加本期互助活动职工名单',
    '自愿不参加人员',
    '二、作废',
    '已作废人员名单',
    '取消参加人员名单',
    '未参加',
    '未参加：',
    '本期未参加：',
    '放弃参加：',
    '退休退出：',
    '因离职退出',
    '以下人员本期不参加',
    '以下2名职工因产假今年不参加：',
    '下列职工未参加',
    '以下人员自愿放弃',
    '放弃人员',
    '调出人员',
    '已离职人员：',
    '四、死亡人员',
    '二、去年未参加人员（今年仍不参加）',
    '上期参加、本期未参加人员',
    '上期退出人员',
    '原未参加人员',
    '已参加、退出人员',
    '以往未参加人员（本期仍不参加）',
    '原未参加人员（不含今年新参加的）',
  ])('within the list: %s', (text) => {
    expect(within([text])).toEqual(['section-not-taking-part A4']);
  });

  it.each(['未参加：', '退休退出：', '调出人员'])('below the list’s total: %s', (text) => {
    const { codes } = recognise(sheetOf([header, ...lines(2), ['合计', '2人'], [text], ...lines(1, 2)]));
    expect(codes).toEqual(['section-not-taking-part A5']);
  });

  it('in two cells, and above a header of its own', () => {
    expect(within(['二、', null, '未参加人员'])).toEqual(['section-not-taking-part C4']);
    const { codes, findings } = recognise(
      sheetOf([
        ['一、新增人员'],
        header,
        ...lines(2),
        ['二、退出人员'],
        header,
        ...lines(3, 2),
        ['三、续参人员'],
        header,
        ...lines(1, 5),
      ]),
    );
    expect(codes).toEqual(['section-not-taking-part A5']);
    expect(findings[0]?.parameters).toEqual({ people: 3 });
  });

  it('as a title, and as the name of a sheet', () => {
    expect(under('未参加人员名单')).toEqual(['section-not-taking-part A1']);
    const list = sheetOf([header, ...lines(2)], { name: '参加人员' });
    const left = (name: string, ...title: Entry[]) =>
      recognise([list, sheetOf([title, header, ...lines(1, 2)], { name })]).codes;
    expect(left('未参加人员')).toEqual(['section-not-taking-part 未参加人员!undefined']);
    expect(left('作废')).toEqual(['section-not-taking-part 作废!undefined']);
    expect(left('已取消')).toEqual(['section-not-taking-part 已取消!undefined']);
    expect(left('减员', '台账')).toEqual(['section-not-taking-part 减员!undefined']);
    expect(left('退出', '退出人员名单')).toEqual(['section-not-taking-part 退出!A1']);
  });

  it('goes on over printed pages', () => {
    const { codes, findings } = recognise(
      sheetOf([['未参加人员名单'], header, ...lines(2), ['未参加人员名单'], header, ...lines(2, 2)]),
    );
    expect(codes).toEqual(['section-not-taking-part A1']);
    expect(findings[0]?.parameters).toEqual({ people: 4 });
  });
});

describe('what says nothing of the kind', () => {
  it.each([
    '二、续参人员',
    '增减人员名单',
    '参加及未参加人员名单',
    '职工医疗互助参加人员花名册（不含未参加人员）',
    '无退出人员',
    '未参加医保人员',
    '未参加基本医疗保险人员名单',
    '未参加工会人员',
    '退休人员',
    '二、去年未参加人员（今年新参加）',
    '（二）上年度未参加人员',
    '上期未参加人员名单：',
    '上一期没有参加职工医疗互助人员',
    '三、原未参加人员（现参加）',
    '上期未参加、本期参加人员',
    '原未参加，现参加人员',
    '注：不参加人员请勿填写',
    '原名单作废，以本名单为准',
    '取消医保人员名单',
    '一车间',
    '以下人员不参加女职工特病',
    '以下人员未参加医保',
    '新调入人员',
    '调入调出人员',
    '去年未参加人员',
    '离岗人员',
    '历年未参加人员名单',
    '从未参加人员名单',
    '以往未参加人员名单',
    '前期未参加人员名单',
    '之前未参加职工名单',
    '过去未参加人员',
    '原来没有参加的职工名单',
    '新职工及原未参加职工名单',
    '参保、停保人员花名册',
    '职工参加、退出医疗互助人员花名册',
    '职工医疗互助参加/退出人员登记表',
    '未离职人员',
    '尚未离职人员：',
    '未退出人员名单',
    '不退出人员',
    '未退保职工名册',
    '非离职人员',
  ])('within the list: %s', (text) => {
    expect(within([text])).toEqual([]);
  });

  it.each(['未离职', '未退出', '不减员', '非离职人员'])('as a title, and as the name of a sheet: %s', (name) => {
    expect(under(`${name}名单`)).toEqual([]);
    expect(recognise(sheetOf([header, ...lines(2)], { name })).codes).toEqual([]);
  });

  it('figures in a title block', () => {
    expect(under('参加人员：8人', '未参加人员：2人')).toEqual([]);
    expect(under('未参加人员', 2)).toEqual([]);
    expect(under('未参加：')).toEqual([]);
    expect(under('未参加人员：', '王小明、李大力')).toEqual([]);
  });

  it('a heading with nobody below it', () => {
    expect(recognise(sheetOf([header, ...lines(2), ['二、退出人员'], header, ['无']])).codes).toEqual([]);
    expect(recognise(sheetOf([header, ...lines(2), ['二、退出人员'], ['三、续参人员'], ...lines(1, 2)])).codes).toEqual(
      [],
    );
    expect(recognise(sheetOf([header, ...lines(2), ['未参加人员名单另附']])).codes).toEqual([]);
  });
});
