import { describe, expect, it } from 'vitest';
import { type Entry, sheetOf } from '../../support/sheets.ts';
import { persons, recognise } from './recognised.ts';

/** A list under 科室 姓名 身份证号 of these departments, a person each; a text with a number (合计 2人) is a row of its own. */
function listed(departments: readonly string[], header = '科室') {
  const people = persons(departments.length);
  const rows = departments.map((department, index): Entry[] => {
    const [sum, count] = department.split(' ');
    return count === undefined ? [department, people[index]?.name, people[index]?.id] : [sum, count];
  });
  const { units, codes, findings } = recognise(sheetOf([[header, '姓名', '身份证号'], ...rows]));
  return { rows: units.flatMap((unit) => unit.people).map((at) => Number(/\d+/.exec(at))), codes, findings };
}

describe('a department or post that is called like who signs', () => {
  it.each([
    ['编辑', '校对', '校对', '复核'],
    ['经办', '复核', '审核', '客户经理'],
    ['经办人', '审核人', '客户经理'],
    ['领导', '领导', '车间'],
    ['复核员', '审核员'],
    ['会计', '出纳', '会计'],
    ['核对', '录入员', '会计'],
  ])('%s, %s, …', (...departments) => {
    expect(listed(departments).rows).toEqual(departments.map((_, index) => index + 2));
    expect(listed(departments, '部门岗位').rows).toEqual(departments.map((_, index) => index + 2));
    expect(listed(departments).codes).toEqual(['column-unknown A1']);
  });

  it('below its part’s total, and above its own', () => {
    expect(listed(['车间', '车间', '小计 2人', '领导', '领导', '小计 2人']).rows).toEqual([2, 3, 5, 6]);
    expect(listed(['车间', '车间', '小计 2人', '领导', '工会主席']).rows).toEqual([2, 3, 5, 6]);
    expect(listed(['车间', '合计 1人', '领导', '领导', '合计 2人', '后勤']).rows).toEqual([2, 4, 5, 7]);
    expect(listed(['车间', '合计 1人', '领导', '领导', '合计 2人']).rows).toEqual([2, 4, 5]);
    expect(listed(['车间', '合计 1人', '领导', '后勤']).rows).toEqual([2, 4, 5]);
  });
});

describe('who signs', () => {
  it.each(['填报人', '经办人', '审核人', '审核', '领导', '承办人', '核对', '财务负责人', '会计'])(
    'below a total: %s',
    (label) => {
      const { rows, codes, findings } = listed(['车间', '车间', '合计 2人', label]);
      expect(rows).toEqual([2, 3]);
      expect(codes).toEqual(['rows-not-read A5', 'column-unknown A1']);
      expect(findings[0]).toMatchObject({ severity: 'warning', found: label, parameters: { what: { zh: '第 5 行' } } });
    },
  );

  it('is told where the number was mistyped', () => {
    const [one, two] = persons(2);
    const rows: Entry[][] = [
      ['车间', one?.name, one?.id],
      ['合计', '1人'],
      ['领导', two?.name, '35010219900101001'],
    ];
    expect(recognise(sheetOf([['科室', '姓名', '身份证号'], ...rows])).codes).toEqual([
      'rows-not-read A4',
      'column-unknown A1',
    ]);
  });

  it('is told once a list', () => {
    const { findings } = listed(['车间', '合计 1人', '经办人', '审核人']);
    expect(findings[0]?.parameters.what).toEqual({ zh: '第 4 至 5 行中的 2 行', en: '2 rows from 4 to 5' });
  });

  it.each(['经办人：', '审核：', '工会主席（签字）', '单位负责人签章'])(
    'for certain, wherever it stands: %s',
    (label) => {
      expect(listed(['车间', label, '车间'])).toMatchObject({ rows: [2, 4], codes: ['column-unknown A1'] });
    },
  );

  it.each(['承办人', '财务负责人', '核对人', '录入人', '报送人'])(
    'for certain, where no department stands: %s',
    (label) => {
      const [one, two, three] = persons(3);
      const rows: Entry[][] = [
        [1, one?.name, one?.id],
        [2, two?.name, two?.id],
        [label, three?.name, three?.id],
      ];
      const { units } = recognise(sheetOf([['序号', '姓名', '身份证号'], ...rows]));
      expect(units.flatMap(({ people }) => people)).toHaveLength(2);
    },
  );

  it('is not told where the number is a member’s', () => {
    const [one, two] = persons(2);
    const rows: Entry[][] = [
      ['车间', one?.name, one?.id],
      ['车间', two?.name, two?.id],
    ];
    const { codes } = recognise(
      sheetOf([['科室', '姓名', '身份证号'], ...rows, ['合计', '2人'], ['填报人', one?.name, one?.id]]),
    );
    expect(codes).toEqual(['column-unknown A1']);
  });
});
