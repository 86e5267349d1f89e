import { describe, expect, it } from 'vitest';
import { sheetOf } from '../../support/sheets.ts';
import { lines, persons, places, recognise } from './recognised.ts';

/** Rows `[number, name, sex, id, phone]`. */
function wide(count: number, from = 0): (string | number)[][] {
  return persons(count, from).map(({ name, sex, id, phone }, index) => [index + 1, name, sex, id, phone]);
}

describe('headers', () => {
  it('spelt with spaces, line breaks, marks and hints', () => {
    const { units, codes, submissions } = recognise(
      sheetOf([['序 号', '＊姓　名（必填）', '性别:', '身份证号码\n（18位，文本格式）', '手机号码*'], ...wide(2)]),
    );
    expect(units[0]?.people).toEqual(places(2, 3, 'B', 'D'));
    expect(codes).toEqual([]);
    expect(submissions[0]?.columns.map(({ field }) => field)).toEqual([
      'sequence',
      'name',
      'sex',
      'id-number',
      'phone',
    ]);
  });

  it('in two merged rows', () => {
    const { units, submissions } = recognise(
      sheetOf(
        [
          ['参加人员名册'],
          ['序号', '姓名', '性别', '证件和联系方式', ''],
          ['', '', '', '身份证号', '手机号'],
          ...wide(3),
          ['合计', '', '', 3],
        ],
        { merges: ['A1:E1', 'A2:A3', 'B2:B3', 'C2:C3', 'D2:E2'] },
      ),
    );
    expect(units[0]?.people).toEqual(places(4, 6, 'B', 'D'));
    expect(submissions[0]?.columns.map(({ header, cell, field }) => [header, cell, field])).toEqual([
      ['序号', 'A2', 'sequence'],
      ['姓名', 'B2', 'name'],
      ['性别', 'C2', 'sex'],
      ['证件和联系方式 身份证号', 'D3', 'id-number'],
      ['证件和联系方式 手机号', 'E3', 'phone'],
    ]);
  });

  it('in two rows of a file that keeps no merged cells', () => {
    const { units } = recognise(
      sheetOf([['序号', '姓名', '性别', '证件和联系方式'], ['', '', '', '身份证号', '手机号'], ...wide(2)]),
    );
    expect(units[0]?.people).toEqual(places(3, 4, 'B', 'D'));
  });

  it('whose upper row is whole already', () => {
    const { units, submissions } = recognise(
      sheetOf(
        [
          ['姓名', '身份证号', '收款账户', ''],
          ['', '', '开户银行', '银行卡号'],
          ...persons(2).map(({ name, id }) => [name, id]),
        ],
        {
          merges: ['C1:D1'],
        },
      ),
    );
    expect(units[0]?.people).toEqual(places(3, 4, 'A', 'B'));
    expect(submissions[0]?.columns.map(({ field }) => field)).toEqual(['name', 'id-number', 'bank', 'bank-card']);
  });

  it('where only both rows together say what a column is', () => {
    const { submissions } = recognise(
      sheetOf(
        [
          ['姓名', '身份证', '', '女职工特病'],
          ['', '号码', '姓名拼音', '是否参加'],
          ...persons(1).map(({ name, id }) => [name, id, '', '是']),
        ],
        {
          merges: ['A1:A2', 'B1:C1'],
        },
      ),
    );
    expect(submissions[0]?.columns.map(({ field }) => field)).toEqual(['name', 'id-number', undefined, 'plan:women']);
  });

  it('repeated on every printed page', () => {
    const page = (number: number, from: number) => [
      ['参加人员名册'],
      ['单位名称：福州市某某机械厂'],
      ['序号', '姓名', '身份证号'],
      ...lines(4, from),
      [`第 ${number} 页 共 3 页`, '', '本名单是申请书的组成部分'],
      [],
    ];
    const { units, submissions, codes } = recognise(sheetOf([...page(1, 0), ...page(2, 4), ...page(3, 8)]));
    expect(units).toHaveLength(1);
    expect(units[0]?.people).toEqual([...places(4, 7), ...places(13, 16), ...places(22, 25)]);
    expect(submissions[0]?.columns).toHaveLength(3);
    expect(codes).toEqual([]);
  });

  it('two lists below each other with other columns each', () => {
    const { units } = recognise(
      sheetOf([
        ['姓名', '身份证号'],
        ...persons(2).map(({ name, id }) => [name, id]),
        [],
        ['身份证号', '手机', '姓名'],
        ...persons(2, 2).map(({ name, id, phone }) => [id, phone, name]),
      ]),
    );
    expect(units[0]?.people).toEqual([...places(2, 3, 'A', 'B'), ...places(6, 7, 'C', 'A')]);
  });

  it('two lists side by side', () => {
    const [left, right] = [lines(3), lines(2, 3)];
    const { units, codes } = recognise(
      sheetOf([
        ['序号', '姓名', '身份证号', '序号', '姓名', '身份证号', '备注'],
        ...left.map((line, at) => [...line, ...(right[at] ?? [])]),
      ]),
    );
    expect(units[0]?.people).toEqual(['B2 C2', 'E2 F2', 'B3 C3', 'E3 F3', 'B4 C4']);
    expect(codes).toEqual([]);
  });

  it('a spouse beside the member is nobody’s column', () => {
    const [member, spouse] = [persons(1), persons(1, 1)];
    const row = [...member, ...spouse].flatMap(({ name, id }) => [name, id]);
    const grouped = recognise(
      sheetOf([['本人', '', '配偶', ''], ['姓名', '身份证号', '姓名', '身份证号'], row], {
        merges: ['A1:B1', 'C1:D1'],
      }),
    );
    expect(grouped.units[0]?.people).toEqual(['A3 B3']);
    const inText = recognise(sheetOf([['本人', '', '配偶'], ['姓名', '身份证号', '姓名', '身份证号'], row]));
    expect(inText.units[0]?.people).toEqual(['A3 B3']);
    const named = recognise(sheetOf([['姓名', '身份证号', '配偶姓名', '身份证号（配偶）'], row]));
    expect(named.units[0]?.people).toEqual(['A2 B2']);
    expect(named.codes).toEqual(['column-unknown C1', 'column-unknown D1']);
  });

  it('below a row of labels that has names of columns in it', () => {
    const { units } = recognise(
      sheetOf([
        ['单位', '某某中学', '联系电话', '0591-88888888'],
        ['姓名', '身份证号', '单位', '联系电话'],
        ...persons(2).map(({ name, id, phone }) => [name, id, '某某中学', phone]),
      ]),
    );
    expect(units).toEqual([
      {
        people: places(3, 4, 'A', 'B'),
        facts: { 'unit-name': '某某中学 @ B1', 'contact-phone': '0591-88888888 @ D1' },
      },
    ]);
  });
});

describe('headers that are not found', () => {
  it('says which row comes nearest and what it lacks', () => {
    const { findings, submissions } = recognise([
      sheetOf([['通讯录'], ['姓名'], ['张三']], { name: '名单' }),
      sheetOf([['其他']], { name: '附表' }),
    ]);
    expect(submissions).toEqual([]);
    expect(findings).toMatchObject([
      {
        code: 'header-not-found',
        origin: { sheet: '名单', cell: 'A2' },
        parameters: { sheets: '名单、附表', nearest: { zh: '最像表头的是“名单”第 2 行，但缺少“身份证号”' } },
      },
    ]);
  });

  it('a list without identity numbers is a list with a column missing', () => {
    const { units, codes } = recognise(
      sheetOf([
        ['序号', '姓名', '性别'],
        [1, '张三', '男'],
        [2, '李四', '女'],
      ]),
    );
    expect(units[0]?.people).toEqual(['B2 -', 'B3 -']);
    expect(codes).toEqual(['column-missing A1']);
  });

  it('beside a roster, a list of officers is none, a list with identity numbers is', () => {
    const roster = sheetOf([['姓名', '身份证号'], ...persons(1).map(({ name, id }) => [name, id])], { name: '名单' });
    const officers = sheetOf(
      [
        ['姓名', '性别', '手机号', '职务'],
        ['张三', '男', '13800000000', '主席'],
      ],
      { name: '通讯录' },
    );
    expect(recognise([roster, officers])).toMatchObject({ units: [{ people: ['名单!A2 B2'] }], codes: [] });
    const [other] = persons(1, 1);
    const second = sheetOf(
      [
        ['姓名', '性别', '手机号', '号'],
        [other?.name, '男', other?.phone, other?.id],
      ],
      { name: '续' },
    );
    expect(recognise([roster, second]).codes).toEqual(['column-missing 续!A1', 'column-unknown 续!D1']);
  });

  it('a form that nobody filled in', () => {
    const { submissions, codes } = recognise(sheetOf([['序号', '姓名', '身份证号'], [1], [2], [3]]));
    expect(submissions).toEqual([]);
    expect(codes).toEqual(['file-empty A1']);
  });
});
