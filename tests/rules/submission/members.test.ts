import { describe, expect, it } from 'vitest';
import type { Entry } from '../../support/sheets.ts';
import { sheetOf } from '../../support/sheets.ts';
import { lines, persons, recognise } from './recognised.ts';

const header = ['序号', '姓名', '身份证号', '手机号', '互助金', '备注'];

/** Whether a line between two people is one as well. */
function isMember(line: readonly Entry[], merges: string[] = []): boolean {
  const [first, second] = [lines(1), lines(1, 1)];
  const { units } = recognise(sheetOf([header, ...first, line, ...second], { merges }));
  const people = units.flatMap((unit) => unit.people);
  expect(people).toContain('B2 C2');
  expect(people).toContain('B4 C4');
  return people.length === 3;
}

const [person] = persons(1, 2);
const failed: Entry = { kind: 'error', text: '#N/A', formula: true };
const unresolved: Entry = { kind: 'formula-without-value', text: '=D5' };

describe('rows that stand for nobody', () => {
  it.each<[string, Entry[]]>([
    ['a total', ['合计', '', '', '', 72]],
    ['a total with spaces', ['', '合　 计', '2人', '', 72]],
    ['a total of money under the number', ['小计', '', '3600.00', '', '']],
    ['a total in the middle', ['', '', '总计', '', 72]],
    ['a total with its count', ['合计：2人', '', '', '', '互助金：72元']],
    ['a sum that goes on to the next page', ['过次页', '2人', '', '', 72]],
    ['one that comes from the page before', ['承前页', '2人', '', '', 72]],
    ['the same under the name', ['', '转下页', '', '', 72]],
    ['the same of all pages before', ['承上页小计：', 2, '', '', 72]],
    ['a page’s foot', ['第 1 页 共 5 页']],
    ['a page’s foot in the middle', ['', '第1页', '共5页']],
    ['a note', ['注：身份证号必须为18位']],
    ['a note under the name', ['', '备注：请勿改动表头']],
    ['a clause', ['本名单是申请书的组成部分']],
    ['signatures', ['工会负责人：', '', '经办人：', '', '审核：']],
    ['signatures in cells of their own', ['经办人', '张三', '', '联系电话', '13800000000']],
    ['a seal', ['', '单位（盖章）', '', '', '2026年7月1日']],
    ['a date', ['', '', '2026年7月1日']],
    ['a date as one', [null, null, { kind: 'date', text: '2026-07-01' }]],
    ['a telephone in a sentence', ['经办人：张三', '', '联系电话：0591-88888888']],
    ['a blank numbered line', [3]],
    ['a blank line with prefilled columns', [3, '', '', '', 36, '在职']],
    ['a line of formulas without result', [3, null, { kind: 'error', text: '#N/A', formula: true }]],
    ['the example', ['示例', '张三', '350102199001010024', '13800000000']],
    ['the example in its name', [1, '李四（示例）', '350102199001010032']],
    ['the example in its remark', [1, '李四', '350102199001010032', '', 36, '本行为示例，请删除']],
    ['a title under the name', ['', '福州市职工互助保障活动参保名单']],
    ['a heading under the name', ['', '福州市某某机械厂第一车间']],
    ['a section', ['', '二、离岗人员']],
    ['以下空白', ['', '以下空白']],
    ['a count in a cell of its own', ['参保人数合计', 9]],
    ['a count beside its label under the name', ['', '参保人数合计', 9]],
    ['another count', ['', '实际参加人数：', '9人']],
    ['a sum beside its label', ['', '金额合计', '324元']],
    ['another sum', ['', '应缴金额', 324]],
    ['a unit beside its label', ['单位名称：', '福州乙校']],
    ['a unit beside its label without a colon', ['单位名称', '福州乙校', '单位性质', '事业单位']],
    ['a union', ['工会名称', '福州乙校工会']],
    ['a region', ['所属地区：', '台江区']],
    ['a credit code', ['统一社会信用代码', '91350100MA2XN0000X']],
    ['a credit code of digits under the number', ['', '统一社会信用代码', '123501004880000000']],
    ['who filled it in, with a telephone', ['联系人：', '王小明', '13800000000']],
    ['the example, slid to the right', ['', '示例', '张三', person?.id]],
    ['who filled it in, with a number', ['填表人', '', '', '', '', '张三', person?.id]],
    ['a note that names a number', ['', '', '', '', '', `注：${person?.id} 已离职`]],
    [
      'a sentence that names a number',
      ['', '', '', '', '', `上一期已参加本活动、本期因退休不再参加、身份证号码为${person?.id}的职工一名，特此说明`],
    ],
    ['a note of who leaves', [`王小明（${person?.id}）本期退出`]],
    ['a note of who has left', [`王小明 ${person?.id} 已调走`]],
    ['a long number with a wrong check digit', ['', 3, '', '', '', '350102199001010019']],
    ['a line whose lookups found nothing, the name left blank', [3, null, failed, null, failed]],
    ['who filled it in, the number in its column', ['经办人', '张三', person?.id]],
    ['who filled it in, with a colon', ['填报人：张三', '', person?.id]],
    ['who filled it in, under the name', ['', '制表人', person?.id]],
    ['the account’s holder', ['账户开户人：张三', '', person?.id]],
    ['the chairman who signs', ['工会主席（签字）', '张三', person?.id]],
    ['a part’s total', ['', '一车间小计', '2人']],
    ['a part’s total before a count', ['一车间小计', '2人', '', '', 72]],
    ['a signature with a broken date', ['经办人：', failed, '', failed]],
  ])('%s', (_, line) => {
    expect(isMember(line)).toBe(false);
  });
});

it.each([
  '甲班',
  '一车间',
  '财务科',
  '安全科',
  '办公室',
  '生产部',
  '销售一部',
  '小学部',
  '机关',
  '退休人员：',
  '未参加',
])('a heading under the name, in a row of its own: %s', (text) => {
  expect(isMember(['', text])).toBe(false);
});

it('a word under the name that may be a heading', () => {
  const { submissions } = recognise(sheetOf([header, ...lines(1), ['', '高科'], ['', '王小明'], ['', '甲班', '无']]));
  expect(submissions[0]?.rows.map(({ mayBeHeading = false }) => mayBeHeading)).toEqual([false, true, false, false]);
});

it('a heading over several columns divides the list', () => {
  expect(isMember(['', '一车间'], ['B3:E3'])).toBe(false);
});

describe('rows that stand for a person', () => {
  it.each<[string, Entry[]]>([
    ['a number without a name', [3, '', person?.id]],
    ['a name without a number', [3, '王小明']],
    ['a name alone', ['', '王小明']],
    ['a name of the minorities', [3, '阿卜杜拉·买买提']],
    ['a name like a formula', [3, '=1+1', person?.id]],
    ['a number beside a slip of the page', ['承前页', '王小明', person?.id]],
    ['a wrong number', [3, '王小明', '12345']],
    ['a masked number', [3, '王小明', '350102********0024']],
    ['a passport', [3, 'JOHN SMITH', 'E12345678']],
    ['a number that lost digits', [3, '王小明', { kind: 'number', text: '3.50102E+17' }]],
    ['a number whose formula failed', [3, '王小明', { kind: 'error', text: '#N/A', formula: true }]],
    ['a name whose formula failed', [3, { kind: 'error', text: '#N/A' }, person?.id]],
    ['a telephone without name or number', [3, '', '', '13800000000']],
    ['a label for the number of the line, an identity number beside it', ['单位', '王小明', person?.id]],
    ['a group for the number of the line', ['一车间：', '王小明']],
    ['a name that begins like a label', [3, '单明']],
    ['a remark that says 合计', [3, '王小明', person?.id, '', 36, '与合计不符']],
    ['a remark that speaks of the 经办人', [3, '王小明', person?.id, '', 36, '经办人已核对']],
    ['a chairman for whom a fee is stated', ['工会主席（签字）', '王小明', person?.id, '', 36]],
    ['a chairman who is listed by his office', ['工会主席', '王小明', person?.id]],
    ['a remark that ends like a total', [3, '王小明', '', '13800000000', 36, '见一车间小计']],
    ['words in place of the number', [3, '王小明', '办理中']],
    ['a number of a line under the name, slid to the right', ['', 3, '王小明', person?.id]],
    ['a row slid by two columns', ['', '', 3, '王小明', person?.id]],
    ['a number far to the right', [3, '', '', '', '', '', '王小明', '男', person?.id]],
    ['a number under the remark', ['', '', '王小明', '', '', person?.id]],
    ['name and number in one cell elsewhere', ['', '', '', '', '', `王小明 ${person?.id}`]],
    ['name and number in one cell, and nothing else', [`王小明 ${person?.id}`]],
    ['name and number in one cell, and that nobody left', [`王小明 ${person?.id} 未离职`]],
    ['name and number of one who leaves, in a row of others', [3, '', '', '', 36, `王小明 ${person?.id} 已调走`]],
    ['a full-width number elsewhere', ['', 3, '', '', '', '３５０１０２１９９００１０１００２４']],
    ['name and number failed, a telephone typed', [3, failed, failed, '13800000000']],
    ['name and number failed, nothing typed, people below', [3, failed, failed]],
    ['name failed, no number, people below', [3, failed]],
    ['name and number without result', [3, unresolved, unresolved]],
    ['name and number lost their cells', [3, { kind: 'error', text: '#REF!' }, { kind: 'error', text: '#REF!' }]],
    ['a number under the name, a telephone typed', ['', 3, '', '13800000000']],
  ])('%s', (_, line) => {
    expect(isMember(line)).toBe(true);
  });

  it('blank rows and totals in between, people below', () => {
    const { units } = recognise(
      sheetOf([header, ...lines(2), [], [], ['小计', '', 2], [], ...lines(2, 2), ['合计', '', 4]]),
    );
    expect(units[0]?.people).toEqual(['B2 C2', 'B3 C3', 'B8 C8', 'B9 C9']);
  });

  it('an office in a column of its own, below a total as well', () => {
    const duties = ['职务', '姓名', '身份证号'];
    const [one, two] = persons(2);
    const { units } = recognise(
      sheetOf([duties, ['经办人', one?.name, one?.id], ['合计', '1人'], ['工会主席', two?.name, two?.id]]),
    );
    expect(units[0]?.people).toEqual(['B2 C2', 'B4 C4']);
  });

  it('an office before the name, below a total, is who signs', () => {
    const { units } = recognise(sheetOf([header, ...lines(2), ['合计', '2人'], ['工会主席', '王小明', person?.id]]));
    expect(units[0]?.people).toEqual(['B2 C2', 'B3 C3']);
  });

  it('lines of lookups that found nothing, nobody below', () => {
    const { units, codes, findings } = recognise(
      sheetOf([header, ...lines(2), [3, failed, failed], [4, failed, failed], ['合计：2人']]),
    );
    expect(units[0]?.people).toEqual(['B2 C2', 'B3 C3']);
    expect(codes).toEqual(['rows-not-read B4']);
    expect(findings[0]).toMatchObject({
      severity: 'warning',
      found: '#N/A',
      parameters: { what: { zh: '第 4 至 5 行中的 2 行' } },
    });
  });

  it('lines of lookups that found nothing at the end of each page, or under a header of their own', () => {
    const broken: Entry[] = [3, failed, failed];
    const pages = recognise(sheetOf([header, ...lines(2), broken, header, ...lines(2, 2)]));
    expect(pages.units[0]?.people).toHaveLength(4);
    expect(pages.codes).toEqual(['rows-not-read B4']);
    expect(recognise(sheetOf([header, ...lines(2), header, broken])).codes).toEqual(['rows-not-read B5']);
    const sheets = [sheetOf([header, ...lines(2)], { name: '一' }), sheetOf([header, broken], { name: '二' })];
    expect(recognise(sheets).codes).toEqual(['rows-not-read 二!B2']);
  });

  it.each<[string, Entry[][]]>([
    ['among the people', [[3, failed, failed], ...lines(1, 2)]],
    ['whose name is blank', [[3, null, failed]]],
    ['of a total', [['合计', failed, failed]]],
    ['of a signature', [['', failed, '', '填表人：']]],
  ])('no word is lost on errors %s', (_, below) => {
    expect(recognise(sheetOf([header, ...lines(2), ...below])).codes).toEqual([]);
  });

  it('a row slid to the right in the second of two lists', () => {
    const [first, second, third] = persons(3);
    const { units } = recognise(
      sheetOf([
        ['序号', '姓名', '身份证号', '序号', '姓名', '身份证号'],
        [1, first?.name, first?.id, 2, second?.name, second?.id],
        [3, third?.name, third?.id, '', 4, '王小明', person?.id],
      ]),
    );
    expect(units[0]?.people).toEqual(['B2 C2', 'E2 F2', 'B3 C3', 'E3 F3']);
  });

  it('a number about a member’s family makes nobody', () => {
    const { units } = recognise(
      sheetOf([
        ['序号', '姓名', '身份证号', '子女姓名', '子女身份证号'],
        ...lines(1),
        ['', '', '', '王小明', person?.id],
      ]),
    );
    expect(units[0]?.people).toEqual(['B2 C2']);
  });

  it('a stray cell in the last corner belongs to nobody', () => {
    const sheet = sheetOf([header, ...lines(2)]);
    const stray = {
      number: 1_048_576,
      hidden: false,
      cells: [{ row: 1_048_576, column: 16_384, kind: 'text' as const, text: 'x' }],
    };
    const { units } = recognise({ ...sheet, rows: [...sheet.rows, stray] });
    expect(units[0]?.people).toEqual(['B2 C2', 'B3 C3']);
  });
});
