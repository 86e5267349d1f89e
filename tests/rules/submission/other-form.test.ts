import { beforeAll, describe, expect, it } from 'vitest';
import { loadScheme } from '../../../src/commands/scheme/load-scheme.ts';
import { recogniseSubmitted } from '../../../src/rules/inbox/another-kind.ts';
import type { Scheme } from '../../../src/rules/scheme/schema.ts';
import type { Sheet } from '../../../src/rules/submission/cell.ts';
import { person } from '../../support/people.ts';
import { type Entry, fileOf, sheetOf } from '../../support/sheets.ts';

const people = [1, 2, 3].map((seed) => person({ seed }));

/** A sheet that lists three people under name, number and these columns. */
function sheet(columns: string, row: readonly Entry[], name = '名单'): Sheet {
  const rows = people.map((one) => [one.name, one.idNumber, ...row]);
  return sheetOf([['姓名', '身份证号', ...columns.split(' ')], ...rows], { name });
}

const stay = sheet(
  '补助项目 入院日期 出院日期 诊断 收款人 银行卡号',
  ['住院补助', '2026-09-01', '2026-09-08', '肺炎', '别人', '6217000000018960595'],
  '申请',
);

describe('a sheet of another form', () => {
  let scheme: Scheme;
  beforeAll(async () => {
    ({ scheme } = await loadScheme('fuzhou-3'));
  });
  const read = (sheets: Sheet | readonly Sheet[], map = new Map()) => {
    const { submissions, findings } = recogniseSubmitted(fileOf(sheets), scheme, { map });
    const told = findings.filter(({ code }) => code.endsWith('another-form'));
    return {
      people: submissions.flatMap(({ rows }) => rows).length,
      told: told.map(({ code, origin, parameters }) => [code, origin.sheet, parameters.verb]),
    };
  };

  it('is a claim sheet by its stays, by its costs, and by what is asked for and why', () => {
    const told = [['another-form', '名单', 'mutual claim']];
    expect(read(stay)).toEqual({ people: 0, told: [['another-form', '申请', 'mutual claim']] });
    expect(read(sheet('死亡日期 死亡原因 申请日期', ['2026-09-01', '病故', '2026-09-20']))).toEqual({
      people: 0,
      told,
    });
    expect(read(sheet('医保范围内 个人自付', ['1000.00', '300.00']))).toEqual({ people: 0, told });
    expect(read(sheet('补助项目 申请事由 收款人', ['重病补助', '确诊', '别人']))).toEqual({ people: 0, told });
    expect(read(sheet('补助项目 入院日期 诊断', []))).toEqual({ people: 0, told });
  });

  it('is a list of decisions made elsewhere', () => {
    const told = [['another-form', '名单', 'mutual claim --decided']];
    expect(read(sheet('原申请号 补助项目 审核金额', ['A-1', '住院补助', '420.00']))).toEqual({ people: 0, told });
  });

  it('is a sheet of amendments by its columns, or by what its rows ask for', () => {
    const told = [['another-form', '名单', 'mutual amend']];
    expect(read(sheet('变更事项 变更原因', ['退出', '离职']))).toEqual({ people: 0, told });
    expect(read(sheet('变更事项 变更日期 变更原因 转入单位', ['补报', '2026-09-01', '新入职']))).toEqual({
      people: 0,
      told,
    });
  });

  it.each([
    [
      'health and hardship',
      '类别 医疗类别 残疾等级 病种 确诊日期 大病保险 医疗救助',
      ['困难', '职工医保', '三级', '糖尿病', '2020-01-01', '是', '否'],
    ],
    ['a remark on illness', '诊断 备注', ['高血压', '慢性病']],
    ['accounts', '户名 开户行 银行卡号 受益人', ['本人', '建行', '6217000000018960595', '父亲']],
    ['fees in parts', '个人自付 单位负担 总费用', ['30', '50', '80']],
    ['the day of applying', '申请日期 申请项目 保障责任', ['2026-06-01', '住院医疗', '住院']],
    ['a plan called 类型', '类型 份数', ['住院医疗', 1]],
    ['what changed, for a few', '变更情况 变更原因', []],
    ['what is new', '变更情况 变更原因', ['新增', '新入职']],
    ['what is renewed', '变更事项 备注', ['续保', '']],
    ['what is renewed and since when', '变动情况 变动日期 变动原因 缴费日期', ['续参', '2026-06-01', '', '2026-06-10']],
    ['where somebody works now', '现单位 变动情况 日期 缴费日期', ['二车间', '无变动', '2026-06-01', '2026-06-01']],
    ['stays, declared', '近一年是否住院 住院日期 就诊医院 诊断', ['否']],
    ['stays of few', '入院日期 出院日期 所患疾病', []],
    ['days of illness', '确诊日期 发生日期', ['2024-01-01', '2024-01-01']],
    ['days of an application', '申请日期 缴费日期 结算日期', ['2026-06-01', '2026-06-02', '2026-06-02']],
  ] as const)('is a roster with columns on %s', (_what, columns, row) => {
    expect(read(sheet(columns, row))).toEqual({ people: 3, told: [] });
  });

  it('is told of beside a roster, which is taken', () => {
    const list = sheet('手机号', ['13800000000']);
    expect(read([list, stay])).toEqual({ people: 3, told: [['sheet-of-another-form', '申请', 'mutual claim']] });
  });

  const newcomers = (columns: string, row: readonly Entry[]) => {
    const rows = [5, 6].map((seed) => person({ seed })).map((one) => [one.name, one.idNumber, ...row]);
    return sheetOf([['姓名', '身份证号', ...columns.split(' ')], ...rows], { name: '新增' });
  };

  it.each([
    ['claims', '入院日期 出院日期', ['2026-09-01', '2026-09-08'], 'mutual claim'],
    ['births and a hospital', '生育日期 申请日期 就诊医院', ['2026-09-01', '2026-09-08', '市二医院'], 'mutual claim'],
    [
      'late joiners',
      '变动情况 变动日期 变动原因 缴费日期',
      ['新增', '2026-06-01', '新入职', '2026-06-10'],
      'mutual amend',
    ],
  ] as const)(
    'is an error beside a roster where people stand on it who are on no list: %s',
    (_what, columns, row, verb) => {
      const file = fileOf([sheet('手机号', ['13800000000']), newcomers(columns, row)]);
      const { findings } = recogniseSubmitted(file, scheme, {});
      expect(findings.filter(({ severity }) => severity === 'error')).toMatchObject([
        {
          code: 'people-on-another-form',
          origin: { sheet: '新增', cell: 'A2' },
          found: '新增',
          parameters: { people: 2, row: 2, verb },
        },
      ]);
    },
  );

  it('is no error where those who are on no list are to leave, or a number has a slip', () => {
    const list = sheet('手机号', ['13800000000']);
    const told = (form: string) => [['sheet-of-another-form', '新增', form]];
    const leavers = newcomers('变动情况 变动日期 变动原因 缴费日期', ['退出', '2026-06-01', '离职', '']);
    expect(read([list, leavers])).toEqual({ people: 3, told: told('mutual amend') });
    const [head, ...rows] = stay.rows;
    const slipped = rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell) => (cell.column === 2 ? { ...cell, text: cell.text.slice(0, 17) } : cell)),
    }));
    const claims = { ...stay, name: '新增', rows: head ? [head, ...slipped] : slipped };
    expect(read([list, claims])).toEqual({ people: 3, told: told('mutual claim') });
  });

  it('says nothing of a form beside a roster in which nobody is named', () => {
    const list = sheet('手机号', ['13800000000']);
    expect(read([list, { ...stay, rows: stay.rows.slice(0, 1) }])).toEqual({ people: 3, told: [] });
  });

  it('is a roster after all where somebody says which columns hold name and number', () => {
    const map = new Map([['name', 1] as const, ['id-number', 2] as const]);
    expect(read(stay, map)).toEqual({ people: 3, told: [] });
  });

  it('is a statement or a bank’s answer, where nobody is listed', () => {
    const statement = sheetOf([
      ['交易日期', '收入', '支出', '余额', '对方户名'],
      ['2026-06-20', '380.00', '', '380.00', '某某机械厂'],
    ]);
    expect(read(statement)).toEqual({ people: 0, told: [['another-form', undefined, 'mutual receive']] });
    const result = sheetOf([
      ['批次号', '行号', '金额', '处理结果'],
      ['2026-001', '1', '380.00', '成功'],
    ]);
    expect(read(result)).toEqual({ people: 0, told: [['another-form', undefined, 'mutual payout result']] });
  });
});
