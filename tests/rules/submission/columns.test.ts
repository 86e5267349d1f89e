import { describe, expect, it } from 'vitest';
import { parseColumnMap } from '../../../src/rules/submission/column-map.ts';
import { rosterAliases } from '../../../src/rules/submission/default-aliases.ts';
import { rosterNames, unitNames } from '../../../src/rules/submission/scheme-names.ts';
import { sheetOf } from '../../support/sheets.ts';
import { persons, places, plainScheme, recognise } from './recognised.ts';

const field = (text: string) => rosterNames(plainScheme)(text)?.field;
const fact = (text: string) => unitNames(plainScheme)(text)?.field;

describe('what a header means', () => {
  it.each([
    ['序号', 'sequence'],
    ['姓名', 'name'],
    ['参保职工姓名', 'name'],
    ['姓名 Name', 'name'],
    ['性别', 'sex'],
    ['身份证号', 'id-number'],
    ['身份证', 'id-number'],
    ['身份证号码', 'id-number'],
    ['公民身份号码', 'id-number'],
    ['居民身份证号码（18位）', 'id-number'],
    ['社会保障号码', 'id-number'],
    ['身份证号/护照号', 'id-number'],
    ['联系电话', 'phone'],
    ['手机号', 'phone'],
    ['手机号码', 'phone'],
    ['本人手机号码', 'phone'],
    ['人员类别', 'staff-kind'],
    ['困难职工', 'hardship'],
    ['是否困难职工', 'hardship'],
    ['参加性质', 'renewal'],
    ['新参续参', 'renewal'],
    ['新参/续参', 'renewal'],
    ['份数', 'shares'],
    ['女职工特病', 'plan:women'],
    ['是否参加女职工特病', 'plan:women'],
    ['女职工特病份数', 'plan:women'],
    ['大病互助', 'plan:critical'],
    ['互助金（元）', 'fee'],
    ['保险费', 'fee'],
    ['开户银行', 'bank'],
    ['开户行全称', 'bank'],
    ['银行卡号', 'bank-card'],
    ['开户银行账号', 'bank-card'],
    ['备注', 'remark'],
    ['类型', 'plan'],
    ['人员类型', 'staff-kind'],
    ['单位类型', 'unit-kind'],
    ['医保类型', 'insurance'],
    ['困难职工', 'hardship'],
    ['单位名称', 'unit-name'],
    ['单位', 'unit-name'],
    ['工作单位', 'unit-name'],
    ['统一社会信用代码', 'credit-code'],
    ['单位性质', 'unit-kind'],
  ])('%s is %s', (text, expected) => {
    expect(field(text)).toBe(expected);
  });

  it.each([
    '联系人电话',
    '配偶姓名',
    '配偶身份证号',
    '身份证号（配偶）',
    '原身份证号',
    '紧急联系人电话',
    '会员卡号',
    '社保卡号',
    '单位银行账号',
    '单位电话',
    '困难职工人数',
    '受益人姓名',
    '姓名/性别',
    '户口所在地',
    '参加人员须为在册职工，身份证号码必须填写完整',
  ])('%s is no column of a member', (text) => {
    expect(field(text)).toBeUndefined();
  });

  it.each([
    ['职工总数', 'staff'],
    ['本单位职工总数（人）', 'staff'],
    ['会员总数', 'union-members'],
    ['女职工人数', 'women'],
    ['其中女职工', 'women'],
    ['困难职工人数', 'hardship-staff'],
    ['本单位困难职工总数（人）', 'hardship-staff'],
    ['其中困难职工', 'hardship-staff'],
    ['参保人数', 'participants'],
    ['参加人数', 'participants'],
    ['互助金合计', 'total-fee'],
    ['联系人', 'contact'],
    ['联系电话', 'contact-phone'],
    ['女职工特病参加人数', undefined],
    ['退休职工人数', undefined],
  ])('the label %s is %s', (text, expected) => {
    expect(fact(text)).toBe(expected);
  });

  it('every default name means its own field', () => {
    for (const [name, { strong, weak = '' }] of Object.entries(rosterAliases)) {
      for (const text of `${strong} ${weak}`.trim().split(' ')) expect([text, field(text)]).toEqual([text, name]);
    }
  });

  it('the scheme’s own form goes before the default names', () => {
    const scheme = {
      ...plainScheme,
      forms: { roster: { columns: [{ field: 'staff-kind' as const, header: '类型' }] } },
    };
    expect(rosterNames(scheme)('类型')?.field).toBe('staff-kind');
    expect(rosterNames(scheme)('姓名')?.field).toBe('name');
  });
});

describe('two columns for one field', () => {
  const row = persons(1).map(({ name, id, phone }) => [name, id, phone, phone]);

  it('the surer name has it, the other is unknown', () => {
    const { submissions, codes } = recognise(sheetOf([['姓名', '身份证号', '联系电话', '手机号'], ...row]));
    expect(submissions[0]?.columns.map((column) => column.field)).toEqual(['name', 'id-number', undefined, 'phone']);
    expect(codes).toEqual(['column-unknown C1']);
  });

  it('names that are equally sure are an error', () => {
    const { findings } = recognise(sheetOf([['姓名', '身份证号', '姓名', '性别'], ...row], { name: '名单' }));
    expect(findings).toMatchObject([
      {
        code: 'column-repeated',
        severity: 'error',
        origin: { sheet: '名单', cell: 'C1' },
        parameters: { column: '姓名', columns: 'A、C' },
      },
    ]);
  });

  it('two remarks do no harm', () => {
    expect(recognise(sheetOf([['姓名', '身份证号', '备注', '备注'], ...row])).codes).toEqual(['column-unknown D1']);
  });

  it('a list beside it with other columns is not taken for a second half', () => {
    const { codes } = recognise(sheetOf([['姓名', '身份证号', '姓名', '手机号'], ...row]));
    expect(codes).toEqual(['column-repeated C1']);
  });
});

describe('columns that are missing', () => {
  it('those that the scheme asks for as well', () => {
    const columns = [
      { field: 'bank-card' as const, header: '银行卡号', required: true },
      { field: 'unit-name' as const, header: '单位名称', required: true },
    ];
    const scheme = { ...plainScheme, forms: { roster: { columns } } };
    const sheet = sheetOf([['姓名', '身份证号'], ...persons(1).map(({ name, id }) => [name, id])]);
    expect(recognise(sheet, { scheme }).findings).toMatchObject([
      { code: 'column-missing', origin: { cell: 'A1' }, found: '姓名、身份证号', parameters: { column: '银行卡号' } },
    ]);
  });
});

describe('--map', () => {
  it('reads names and columns, and keeps what it cannot use', () => {
    const { map, problems } = parseColumnMap(
      ['姓名=B', '身份证号 = d', 'phone=5', '联系人电话=F', '性别', '备注=XFE', '性别=B', '姓名=G', '女职工特病＝Ｈ'],
      plainScheme,
    );
    expect([...map]).toEqual([
      ['name', 2],
      ['id-number', 4],
      ['phone', 5],
      ['plan:women', 8],
    ]);
    expect(problems).toEqual(['联系人电话=F', '性别', '备注=XFE', '性别=B', '姓名=G']);
  });

  it('names columns that the header calls otherwise', () => {
    const map = parseColumnMap(['姓名=B', '身份证号=C'], plainScheme).map;
    const rows = persons(2).map(({ name, id, sex }) => [1, name, id, sex]);
    const { units, codes } = recognise(sheetOf([['名单'], ['号', '谁', '证', '性别'], ...rows]), { map });
    expect(units[0]?.people).toEqual(places(3, 4));
    expect(codes).toEqual(['column-unknown A2']);
  });

  it('decides between two columns', () => {
    const map = parseColumnMap(['姓名=C'], plainScheme).map;
    const rows = persons(1).map(({ name, id }) => ['经办', id, name]);
    const { units, codes } = recognise(sheetOf([['姓名', '身份证号', '姓名'], ...rows]), { map });
    expect(units[0]?.people).toEqual(['C2 B2']);
    expect(codes).toEqual(['column-unknown A1']);
  });

  it('makes a list without any header readable', () => {
    const map = parseColumnMap(['姓名=A', '身份证号=B'], plainScheme).map;
    const rows = persons(2).map(({ name, id }) => [name, id]);
    expect(recognise(sheetOf(rows), { map }).units[0]?.people).toEqual(places(1, 2, 'A', 'B'));
    expect(recognise(sheetOf(rows)).codes).toEqual(['header-not-found undefined']);
  });

  describe('of a list without any header', () => {
    const map = parseColumnMap(['姓名=B', '身份证号=C'], plainScheme).map;
    const [one, other] = persons(2);
    const resident = [
      [2, other?.name, other?.id],
      [3, one?.name, one?.id],
    ] as const;
    const peopleOf = (...above: readonly (readonly (string | number)[])[]) =>
      recognise(sheetOf([...above, ...resident]), { map }).units.flatMap(({ people }) => people);

    it.each([
      ['a passport', 'E12345678'],
      ['a number with blanks', '110101 19900307 7432'],
      ['full-width digits', '１１０１０１１９９００３０７７４３２'],
      ['a number that was cut off', '11010119900307'],
      ['one with a digit too many', '1101011990030774321'],
      ['one of fifteen digits', '110101900307743'],
      ['what reads as a postcode', '350000'],
      ['what reads as a day', '20260601'],
    ])('takes in the people above the first resident number, who have %s', (_, number) => {
      expect(peopleOf([1, '王小明', number])).toEqual(places(1, 3));
      expect(peopleOf(['某某公司'], [0, '李小红', number], [1, '王小明', number])).toEqual(places(2, 5));
    });

    it.each([
      [['开户账号', '户名', '6222021402012345678']],
      [['经办人：', '王小明', '13800138000']],
      [['制表', '王小明', '电话']],
      [['某某公司', '', '91350100MA2XXXXX0X']],
      [['', '填表日期', '20260601']],
      [['', '邮编', '350000']],
      [['', '经办电话', '059187654321']],
      [['', '福州市第一厂', '20260601']],
      [['', '职工总数', '000005']],
      [['', '红星工厂', '13800138000']],
    ])('leaves %j above it out', (row) => {
      expect(peopleOf(row)).toEqual(places(2, 3));
    });

    it.each([
      ['a passport of seven digits', 'EA1234567'],
      ['a number that was cut off', '110101'],
      ['digits in groups', '1101 0119 9003 0774 32'],
    ])('takes no person for a header, who has %s', (_, number) => {
      expect(peopleOf([1, '王小明', number])).toEqual(places(1, 3));
      const below = [...resident, [4, '王小明', number], [5, '李小红', number]];
      expect(recognise(sheetOf(below), { map }).units.flatMap(({ people }) => people)).toEqual(places(1, 4));
      const named = [['号', '谁', '证'], [1, '王小明', number], ...resident];
      expect(recognise(sheetOf(named), { map }).units.flatMap(({ people }) => people)).toEqual(places(2, 4));
    });

    it('begins at no account of nineteen digits', () => {
      const rows = [['缴费', '开户行', '6222021402012345678'], ['说明'], ...resident];
      expect(recognise(sheetOf(rows), { map }).units.flatMap(({ people }) => people)).toEqual(places(3, 4));
    });
  });
});
