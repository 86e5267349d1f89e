import { describe, expect, it } from 'vitest';
import { sheetOf } from '../../support/sheets.ts';
import { schemeOf } from '../../support/subjects.ts';
import { lines, plainScheme, recognise } from './recognised.ts';

const header = ['序号', '姓名', '身份证号'];
const staffKinds = { employee: { title: '在职' }, retired: { title: '退休', aliases: ['离退休'] } };
const employees = schemeOf({
  staffKinds,
  members: { staff: { accept: ['employee'], refuse: ['retired'], clause: 'rule' } },
});
const everybody = schemeOf({ staffKinds });

/** A list of two people on a sheet of this name, beside one of four. */
function told(name: string, scheme = plainScheme): string[] {
  const list = sheetOf([header, ...lines(4)], { name: '名单' });
  return recognise([list, sheetOf([header, ...lines(2, 4)], { name })], { scheme }).codes;
}

describe('a sheet whose name does not sound like this period’s list', () => {
  it.each([
    '已退回',
    '退回',
    '退回名单',
    '已退',
    '上期',
    '上期名单',
    '去年参加人员名单',
    '旧名单',
    '备份',
    '草稿',
    '上年度2025',
  ])('%s is warned of, and its people are taken', (name) => {
    expect(told(name)).toEqual([`sheet-in-doubt ${name}!undefined`]);
  });

  it.each(['退休人员', '退休', '离退休职工名单', '退休（5人）'])(
    '%s, where the scheme takes only employees',
    (name) => {
      expect(told(name, employees)).toEqual([`sheet-in-doubt ${name}!undefined`]);
      expect(told(name, everybody)).toEqual([]);
      expect(told(name)).toEqual([]);
    },
  );

  it('says how many people it holds', () => {
    const { findings, units } = recognise(sheetOf([header, ...lines(3)], { name: '上期名单' }));
    expect(findings).toMatchObject([{ code: 'sheet-in-doubt', severity: 'warning', parameters: { people: 3 } }]);
    expect(units[0]?.people).toHaveLength(3);
  });
});

describe('what sounds like one', () => {
  it.each([
    'Sheet1',
    '在职',
    '退休返聘',
    '续参',
    '上期续参人员',
    '新旧职工',
    '旧城小学',
    '退役军人',
    '名单（修改后）',
    '第二批',
    '备份校区',
  ])('%s', (name) => {
    expect(told(name, employees)).toEqual([]);
  });

  it('a sheet that nobody is listed on, and one that says so itself', () => {
    expect(recognise([sheetOf([header, ...lines(2)]), sheetOf([['无']], { name: '上期' })]).codes).toEqual([]);
    expect(told('已退出')).toEqual(['section-not-taking-part 已退出!undefined']);
  });
});
