import { describe, expect, it } from 'vitest';
import { readAmendFile } from '../../../../src/rules/enrolment/amend-sheet/read-amend-file.ts';
import { person } from '../../../support/people.ts';
import { type Entry, fileOf, type SheetOptions, sheetOf } from '../../../support/sheets.ts';
import { schemeOf } from '../../../support/subjects.ts';

const [wang, li] = [person({ seed: 1 }), person({ seed: 2 })];

function read(lines: readonly (readonly Entry[])[], options: SheetOptions = {}) {
  return readAmendFile(fileOf(sheetOf(lines, { name: '变更', ...options })), schemeOf());
}

const codes = ({ rows, findings }: ReturnType<typeof read>) =>
  [...findings, ...rows.flatMap((row) => row.findings)].map(({ code, origin }) =>
    `${code} ${origin.cell ?? ''}`.trim(),
  );

const header = ['变更事项', '单位', '姓名', '身份证号码', '变更日期', '变更原因'];

describe('the layout of a sheet of amendments', () => {
  it('is found below titles, with the unit named above, and leaves totals, examples and signatures out', () => {
    const reading = read([
      ['第三季度变更表'],
      ['单位名称：甲厂'],
      ['序号', '变更类型', '姓名', '身份证', '离职日期', '原因'],
      ['示例', '退出', '张三', '110101199001010015', '2026-09-01', '离职'],
      [1, '离职', wang.name, wang.idNumber, '2026/9/1', '合同到期'],
      ['合计', '', '1人'],
      ['经办人：李芳'],
    ]);
    expect(codes(reading)).toEqual([]);
    expect(reading.rows).toMatchObject([
      {
        matter: 'withdrawal',
        unit: '甲厂',
        name: wang.name,
        number: wang.idNumber,
        on: '2026-09-01',
        reason: '合同到期',
      },
    ]);
  });

  it('takes groups over name and number, merged or, as CSV has it, only begun', () => {
    const lines: Entry[][] = [
      ['事项', '原职工', '', '接续人', '', '更正后', '日期', '理由'],
      ['', '姓名', '身份证号', '姓名', '身份证号', '账号', '', ''],
      ['替换', wang.name, wang.idNumber, li.name, li.idNumber, '', '2026.9.1', '离职'],
    ];
    for (const merges of [[], ['B1:C1', 'D1:E1']]) {
      const { rows } = read(lines, { merges });
      expect(rows[0]).toMatchObject({
        matter: 'substitution',
        number: wang.idNumber,
        newcomer: { name: li.name, 'id-number': li.idNumber },
        right: {},
      });
    }
  });

  it('spreads a merged matter, day and reason over its rows, not what is one person’s', () => {
    const { rows } = read(
      [
        header,
        ['退出', '甲厂', wang.name, wang.idNumber, '2026-09-01', '关停'],
        ['', '', li.name, li.idNumber, '', ''],
      ],
      { merges: ['A2:A3', 'B2:B3', 'E2:E3', 'F2:F3'] },
    );
    expect(rows.map(({ matter, unit, number, on, reason }) => [matter, unit, number, on, reason])).toEqual([
      ['withdrawal', '甲厂', wang.idNumber, '2026-09-01', '关停'],
      ['withdrawal', '甲厂', li.idNumber, '2026-09-01', '关停'],
    ]);
  });

  it('goes on below a header that is repeated', () => {
    const rowOf = (one: typeof wang) => ['退出', '甲厂', one.name, one.idNumber, '2026-09-01', '离职'];
    expect(read([header, rowOf(wang), header, rowOf(li)]).rows.map(({ row }) => row.number)).toEqual([2, 4]);
  });

  it('is no roster, and a roster is none', () => {
    const roster = read([
      ['姓名', '身份证号码', '人员类别'],
      [wang.name, wang.idNumber, '在职'],
    ]);
    expect(codes(roster)).toEqual(['header-not-found']);
    expect(codes(read([header]))).toEqual(['file-empty']);
    expect(codes(read([header.slice(1), ['甲厂', wang.name, wang.idNumber, '2026-09-01', '离职']]))).toEqual([
      'column-missing A1',
    ]);
  });
});

describe('the cells of a row', () => {
  const row = (...entries: Entry[]) => read([[...header, '更正后证号', '更正后账号'], entries]);

  it('keeps damage where it stands', () => {
    expect(codes(row('退出', '甲厂', wang.name, 350102199001010000, '2026-9-31', '离职'))).toEqual([
      'id-number-lost-digits D2',
      'value-not-understood E2',
    ]);
    expect(codes(row('更正', '甲厂', wang.name, wang.idNumber, '', '填错', 350102199001010000, 6.22e18))).toEqual([
      'id-number-lost-digits G2',
      'bank-card-lost-digits H2',
    ]);
    expect(codes(row('退出', '甲厂', wang.name, { kind: 'error', text: '#N/A' }, '2026-09-01', '离职'))).toEqual([
      'cell-error D2',
    ]);
  });

  it('asks for what the matter needs, all at once', () => {
    expect(codes(row('更正证件号码', '', wang.name, '', '', ''))).toEqual([
      'amend-cell-missing G2',
      'amend-cell-missing F2',
      'amend-cell-missing D2',
    ]);
    expect(codes(row('更正', '甲厂', wang.name, wang.idNumber, '', '填错'))).toEqual(['amend-cell-missing A2']);
    expect(codes(row('退出', '甲厂', wang.name, '', '2026-09-01', '离职'))).toEqual([]);
  });

  it('takes the new unit from the matter where it is named there', () => {
    const lines = (matter: string) => [header, [matter, '甲厂', wang.name, wang.idNumber, '2026-09-01', '调动']];
    const named = read(lines('调到福州市第一中学'));
    expect(codes(named)).toEqual([]);
    expect(named.rows).toMatchObject([{ matter: 'transfer', newUnit: '福州市第一中学' }]);
    expect(codes(read(lines('调到新单位')))).toEqual(['amend-cell-missing A2']);
  });

  it('takes a dash for nothing', () => {
    expect(codes(row('退出', '甲厂', wang.name, wang.idNumber, '2026-09-01', '离职', '—', '/'))).toEqual([]);
    expect(codes(row('退出', '甲厂', wang.name, wang.idNumber, '2026-09-01', '离职', li.idNumber))).toEqual([
      'amend-cell-contradicts G2',
    ]);
  });
});
