import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCsv } from '../../../../src/io/table/csv/read-csv.ts';
import { defaultLimits } from '../../../../src/io/table/limits.ts';
import { expectLinear } from '../../../support/growth.ts';
import { linesOf, refusal } from './lines-of.ts';

function lines(text: string): string[] {
  return linesOf(readCsv(text).table.sheets[0]);
}

describe('readCsv', () => {
  it.each([
    ['commas', ',', '姓名,证号\n张三,1\n'],
    ['tabs', '\t', '姓名\t证号\n张三\t1\n'],
    ['semicolons', ';', '姓名;证号\r\n张三;1\r\n'],
    ['tabs, though commas stand in every text', '\t', '姓名\t住址\n张三\t福州,鼓楼,一号\n李四\t福州,二号\n'],
    ['commas below a title', ',', '福州市某单位花名册\n姓名,证号,份数\n张三,1,1\n李四,2,1\n'],
    ['what the hint says', ';', 'sep=;\n姓名,甲;证号\n张三,乙;1\n'],
    ['commas, though quoted texts hold semicolons', ',', '姓名,备注\n张三,"a;b;c"\n李四,"d;e;f"\n'],
  ])('finds %s', (_, delimiter, text) => {
    expect(readCsv(text).delimiter).toBe(delimiter);
  });

  it('names the one sheet, and gives every field as text at its address', () => {
    const { table } = readCsv('姓名,份数\n张三,1\n');
    expect(table.sheets[0]).toMatchObject({ name: 'Sheet1', visibility: 'visible', merges: [], hiddenColumns: [] });
    expect(lines('姓名,份数\n张三,1\n')).toEqual(['A1 姓名', 'B1 份数', 'A2 张三', 'B2 1']);
  });

  it('counts rows as Excel does: blank lines too, a quoted line end not, the hint not', () => {
    expect(lines('sep=,\n\n姓名,住址\n,\n张三,"福州\n鼓楼"\n\n李四,厦门')).toEqual([
      'A2 姓名',
      'B2 住址',
      'A4 张三',
      'B4 福州\n鼓楼',
      'A6 李四',
      'B6 厦门',
    ]);
  });

  it('takes off the tricks that keep digits, and nothing else', () => {
    expect(lines('="350102199001010024",\'13859120001,6222021234567890101\t,"=""007"""')).toEqual([
      'A1 350102199001010024',
      'B1 13859120001',
      'C1 6222021234567890101',
      'D1 007',
    ]);
    expect(lines("=1+1,=cmd|'/C calc'!A0,'好,  张三 ,3.5E+17")).toEqual([
      'A1 =1+1',
      "B1 =cmd|'/C calc'!A0",
      "C1 '好",
      'D1   张三 ',
      'E1 3.5E+17',
    ]);
  });

  it('refuses a quotation mark that is never closed, also when a later one ends it by chance', async () => {
    expect(await refusal(() => readCsv('a,"b\nc,d\n'))).toBe('unclosed-quote');
    const byChance = '序号,姓名,证号,卡号\n1,"张三,350102,6222\n2,李四,350102,6222\n3,"王五",350102,6222\n';
    expect(await refusal(() => readCsv(byChance))).toBe('unclosed-quote');
  });

  it('refuses one endless line without going over it again and again', async () => {
    await expectLinear((size) => {
      const endless = 'x'.repeat(size);
      return async () => expect(await refusal(() => readCsv(endless))).toBe('cell-too-long');
    }, 10_000_000);
  });

  it('refuses more cells than the limit', async () => {
    const limits = { ...defaultLimits, cells: 3 };
    expect(await refusal(() => readCsv('a,b\nc,d\n', limits))).toBe('too-many-cells');
    expect(await refusal(() => readCsv('a,b\nc,\n', limits))).toBeUndefined();
  });

  it('gives back what a spreadsheet program wrote', () => {
    const field = fc.stringMatching(/^[a-z张三0-9 ,;"\t]{0,12}$/).map((text) => text.trim());
    const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
    fc.assert(
      fc.property(fc.array(fc.tuple(field, field, field), { minLength: 2, maxLength: 8 }), (rows) => {
        const written = rows.map((row) => row.map(quoted).join(',')).join('\r\n');
        const read = lines(written);
        const expected = rows.flatMap((row, index) =>
          row.flatMap((text, column) => (text === '' ? [] : [`${'ABC'[column]}${index + 1} ${text}`])),
        );
        expect(read).toEqual(expected);
      }),
    );
  });
});
