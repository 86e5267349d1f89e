import { describe, expect, it } from 'vitest';
import { readHtml } from '../../../../src/io/table/html/read-html.ts';
import { expectLinear } from '../../../support/growth.ts';
import { linesOf, refusal } from './lines-of.ts';

function lines(html: string): string[] {
  return linesOf(readHtml(html).sheets[0]);
}

describe('readHtml', () => {
  it('keeps identity numbers as texts, digit by digit', () => {
    expect(lines('<table><tr><td>350102199001010024<td>3.50102E+17</table>')).toEqual([
      'A1 350102199001010024',
      'B1 3.50102E+17',
    ]);
  });

  it('needs no end tags but that of the table, and takes any case', () => {
    expect(lines('<TABLE><TR><TH>姓名<TH>证号<TR><TD>张三<TD>1<TR><TD>李四</TABLE>')).toEqual([
      'A1 姓名',
      'B1 证号',
      'A2 张三',
      'B2 1',
      'A3 李四',
    ]);
  });

  it('puts cells beside those that span rows and columns', () => {
    const html = `<table><tr><td rowspan=2>序号</td><td colspan="2">证件</td><TD ROWSPAN=2>备注</td></tr>
      <tr><td>种类</td><td>号码</td></tr><tr><td>1</td><td>身份证</td><td>350102</td><td>无</td></tr></table>`;
    expect(lines(html)).toEqual([
      'A1 序号',
      'B1 证件',
      'D1 备注',
      'B2 种类',
      'C2 号码',
      'A3 1',
      'B3 身份证',
      'C3 350102',
      'D3 无',
    ]);
    expect(readHtml(html).sheets[0]?.merges).toEqual([
      { top: 1, left: 1, bottom: 2, right: 1 },
      { top: 1, left: 2, bottom: 1, right: 3 },
      { top: 1, left: 4, bottom: 2, right: 4 },
    ]);
  });

  it('shows text as a browser does', () => {
    const html = `<table><tr><td>买买提&middot;艾力</td><td> 福州
       鼓楼 <br> 一号 </td><td>&nbsp;</td><td>A&amp;B &#24352;&#x4E09; &unknown;</td><td>3 < 5</td><td><font color=red>红</font></td></tr></table>`;
    expect(lines(html)).toEqual(['A1 买买提·艾力', 'B1 福州 鼓楼\n一号', 'D1 A&B 张三 &unknown;', 'E1 3 < 5', 'F1 红']);
  });

  it('passes over scripts, styles, comments and notes', () => {
    const html = `<html><head><style>td{a:b,c;}</style></head><!-- <table><tr><td>旧</td></tr> --><body><table><tr>
      <td><comment>批注</comment>张三<script>if (a<b) document.write("<td>")</script></td></tr></table>`;
    expect(lines(html)).toEqual(['A1 张三']);
  });

  it('tells hidden rows and columns', () => {
    const html = `<table><col width=10><col span=2 style='display:none'><tr style="display: none"><td>甲</td></tr><tr><td>乙</td></tr></table>`;
    expect(readHtml(html).sheets[0]).toMatchObject({
      hiddenColumns: [2, 3],
      rows: [{ hidden: true }, { hidden: false }],
    });
  });

  it('gives each table as a sheet, also one within another', () => {
    const html =
      '<table><tr><td>外<table><tr><td>内</td></tr></table></td></tr></table><table></table><table><tr><td>又</td></tr></table>';
    expect(readHtml(html).sheets.map((sheet) => [sheet.name, ...linesOf(sheet)])).toEqual([
      ['Sheet1', 'A1 外'],
      ['Sheet2', 'A1 内'],
      ['Sheet4', 'A1 又'],
    ]);
  });

  it('refuses a page that was cut off, and tables without end', async () => {
    expect(await refusal(() => readHtml('<table><tr><td>张三</td></tr><tr><td>李'))).toBe('truncated');
    expect(await refusal(() => readHtml('<table><tr><td>'.repeat(200)))).toBe('nested-too-deep');
    expect(await refusal(() => readHtml(`<table>${'<tr>'.repeat(1_048_577)}<td>x</table>`))).toBe('out-of-range');
  });

  it('is not held up by what never ends', async () => {
    await expectLinear((size) => {
      const page = `<table><tr><td>a</td></tr></table>${'<'.repeat(size)}${'<a "'.repeat(size / 10)}`;
      return () => expect(lines(page)).toEqual(['A1 a']);
    }, 200_000);
  });
});
