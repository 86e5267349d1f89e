import { readFileSync } from 'node:fs';
import { read, utils } from '@e965/xlsx';
import { describe, expect, it, vi } from 'vitest';
import { defaultLimits } from '../../../../src/io/table/limits.ts';
import { readFods, readOds } from '../../../../src/io/table/opendocument/read-opendocument.ts';
import { linesOf, refusal } from './lines-of.ts';
import { makeZip } from './make-zip.ts';

const corpus = new URL('../../../../fixtures/', import.meta.url);

function document(body: string, styles = ''): string {
  const spreadsheet = `<office:body><office:spreadsheet>${body}</office:spreadsheet></office:body>`;
  return `<?xml version="1.0"?><office:document>${styles}${spreadsheet}</office:document>`;
}

function table(rows: string): string {
  return document(`<table:table table:name="名单">${rows}</table:table>`);
}

function row(cells: string, attributes = ''): string {
  return `<table:table-row ${attributes}>${cells}</table:table-row>`;
}

function text(content: string, attributes = ''): string {
  return `<table:table-cell office:value-type="string" ${attributes}><text:p>${content}</text:p></table:table-cell>`;
}

function lines(rows: string): string[] {
  return linesOf(readFods(table(rows)).sheets[0]);
}

describe('readOpenDocument', () => {
  it('reads what LibreOffice wrote: hidden parts, merges, dates, formulas, errors', () => {
    const { sheets } = readOds(readFileSync(new URL('formats/habits.ods', corpus)));
    expect(sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ['名单', 'visible'],
      ['隐藏', 'hidden'],
    ]);
    const [list] = sheets;
    expect(list?.hiddenColumns).toEqual([6]);
    expect(list?.rows.filter((each) => each.hidden).map((each) => each.number)).toEqual([4]);
    expect(list?.merges).toEqual([{ top: 8, left: 1, bottom: 9, right: 3 }]);
    expect(linesOf(list).slice(7, 21)).toEqual([
      'A2 number 1',
      'B2 张三',
      'C2 350102199001010024',
      'D2 date 1990-01-01',
      'E2 number 2',
      'F2 error #N/A',
      'G2 number 1',
      'A3 number 2',
      'B3 买买提·艾力',
      'C3 number 3.5010219900101E+017',
      'D3 date 1990-01-01',
      'E3 number 4',
      'F3 error #N/A',
      'G3 number 1',
    ]);
    expect(list?.rows[1]?.cells[4]?.formula).toBe(true);
  });

  it('agrees with SheetJS on a file without hazards', () => {
    const bytes = readFileSync(new URL('corpus/04_plain.ods', corpus));
    const noise = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const workbook = read(bytes, { raw: true });
    noise.mockRestore();
    const theirs = utils.sheet_to_json<unknown[]>(workbook.Sheets.名单 ?? {}, { header: 1 });
    const ours = readOds(bytes).sheets[0]?.rows.map((each) => each.cells.map((cell) => cell.text));
    expect(ours).toEqual(theirs.map((each) => each.map(String)));
  });

  it('keeps every digit of a number', () => {
    const cell = '<table:table-cell office:value-type="float" office:value="350102199001010024"/>';
    expect(lines(row(cell))).toEqual(['A1 number 350102199001010024']);
  });

  it('says which formulas hold no value', () => {
    expect(lines(row('<table:table-cell table:formula="of:=[.B1]*2"/>'))).toEqual([
      'A1 formula-without-value =[.B1]*2',
    ]);
  });

  it('repeats cells and rows, and passes over blank ones without a trace', () => {
    const blank = '<table:table-cell table:number-columns-repeated="3"/>';
    const rows =
      row(blank + text('甲', 'table:number-columns-repeated="2"'), 'table:number-rows-repeated="2"') +
      row('<table:table-cell/>', 'table:number-rows-repeated="1048000"') +
      row(text('乙'));
    expect(lines(rows)).toEqual(['D1 甲', 'E1 甲', 'D2 甲', 'E2 甲', 'A1048003 乙']);
  });

  it('refuses what repeats itself without end', async () => {
    const bomb = row(text('x', 'table:number-columns-repeated="16384"'), 'table:number-rows-repeated="1048576"');
    expect(await refusal(() => readFods(table(bomb)))).toBe('too-many-cells');
    const beyond = row(text('x'), 'table:number-rows-repeated="1048577"');
    expect(await refusal(() => readFods(table(beyond)))).toBe('out-of-range');
  });

  it('reads lines, spaces and marked text, but no notes and no pictures', () => {
    const cell = `<table:table-cell office:value-type="string"><office:annotation><text:p>批注</text:p></office:annotation>
      <text:p>福州<text:s text:c="2"/><text:span>鼓楼</text:span><text:line-break/>一号</text:p><text:p>A&amp;B&#24352;</text:p>
      <draw:frame><text:p>图</text:p></draw:frame></table:table-cell>`;
    expect(lines(row(cell))).toEqual(['A1 福州  鼓楼\n一号\nA&B张']);
  });

  it.each([
    ['truncated', table(row(text('x'))).slice(0, -30)],
    ['malformed-xml', table(row('<table:table-cell></table:table-row>'))],
    ['dtd', `<!DOCTYPE x [<!ENTITY a "b">]>${table(row(text('&a;')))}`],
    ['nested-too-deep', document('<a>'.repeat(defaultLimits.nesting + 1))],
  ])('refuses: %s', async (reason, xml) => {
    expect(await refusal(() => readFods(xml))).toBe(reason);
  });

  it('refuses an .ods with a password, one without content, and one that inflates too far', async () => {
    const manifest = '<manifest:manifest><manifest:encryption-data/></manifest:manifest>';
    const encrypted = makeZip({ 'META-INF/manifest.xml': manifest, 'content.xml': 'noise' });
    expect(await refusal(() => readOds(encrypted))).toBe('password');
    expect(await refusal(() => readOds(makeZip({ mimetype: 'x' })))).toBe('missing-part');
    const limits = { ...defaultLimits, fileBytes: 10 };
    expect(await refusal(() => readOds(makeZip({ 'content.xml': table('') }), limits))).toBe('inflates-too-far');
  });
});
