import { describe, expect, it } from 'vitest';
import { readSpreadsheetMl } from '../../../../src/io/table/spreadsheetml/read-spreadsheetml.ts';
import { linesOf, refusal } from './lines-of.ts';

function workbook(rows: string, after = ''): string {
  return `<?xml version="1.0" encoding="gb2312"?><?mso-application progid="Excel.Sheet"?>
    <Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet">
    <Worksheet ss:Name="名单"><Table>${rows}</Table>${after}</Worksheet></Workbook>`;
}

function data(type: string, text: string): string {
  return `<Data ss:Type="${type}">${text}</Data>`;
}

function lines(rows: string): string[] {
  return linesOf(readSpreadsheetMl(workbook(rows)).sheets[0]);
}

describe('readSpreadsheetMl', () => {
  it('keeps every digit of a number, which web programs write for identity numbers', () => {
    expect(lines(`<Row><Cell>${data('Number', '350102199001010024')}</Cell></Row>`)).toEqual([
      'A1 number 350102199001010024',
    ]);
  });

  it('tells the kinds apart', () => {
    const cells = [
      data('String', ' 张&amp;三&#10;B '),
      data('DateTime', '2024-07-01T13:30:00.000'),
      data('DateTime', '1899-12-31T08:00:00.000'),
      data('Boolean', '1'),
      data('Error', '#N/A'),
      data('String', '<B>粗</B><Font>体</Font>'),
    ];
    expect(lines(`<Row>${cells.map((cell) => `<Cell>${cell}</Cell>`).join('')}</Row>`)).toEqual([
      'A1  张&三\nB ',
      'B1 date 2024-07-01',
      'C1 1899-12-31T08:00:00.000',
      'D1 boolean TRUE',
      'E1 error #N/A',
      'F1 粗体',
    ]);
  });

  it('follows indexes, merges and spans', () => {
    const rows = `<Row><Cell ss:MergeAcross="2">${data('String', '标题')}</Cell><Cell>${data('String', '后')}</Cell></Row>
      <Row ss:Index="4"><Cell ss:Index="3" ss:MergeDown="1">${data('String', '甲')}</Cell></Row><Row ss:Span="2"/><Row><Cell>${data('String', '乙')}</Cell></Row>`;
    expect(lines(rows)).toEqual(['A1 标题', 'D1 后', 'C4 甲', 'A8 乙']);
    expect(readSpreadsheetMl(workbook(rows)).sheets[0]?.merges).toEqual([
      { top: 1, left: 1, bottom: 1, right: 3 },
      { top: 4, left: 3, bottom: 5, right: 3 },
    ]);
  });

  it('tells hidden rows, columns and sheets', () => {
    const rows = `<Column ss:Index="2" ss:Hidden="1" ss:Span="1"/><Row ss:Hidden="1"><Cell>${data('String', 'x')}</Cell></Row>`;
    const options = '<WorksheetOptions><Visible>SheetVeryHidden</Visible></WorksheetOptions>';
    const [sheet] = readSpreadsheetMl(workbook(rows, options)).sheets;
    expect(sheet).toMatchObject({
      visibility: 'very-hidden',
      hiddenColumns: [2, 3],
      rows: [{ number: 1, hidden: true }],
    });
  });

  it('tells formulas with and without value, and reads no comments', () => {
    const comment = `<Comment>${data('String', '批注')}</Comment>`;
    const rows = `<Row><Cell ss:Formula="=RC[1]*2"/><Cell ss:Formula="=1+1">${data('Number', '2')}${comment}</Cell></Row>`;
    expect(lines(rows)).toEqual(['A1 formula-without-value =RC[1]*2', 'B1 number 2']);
    expect(readSpreadsheetMl(workbook(rows)).sheets[0]?.rows[0]?.cells[1]?.formula).toBe(true);
  });

  it('refuses a file that was cut off, and cells that no sheet has', async () => {
    const whole = workbook(`<Row><Cell>${data('String', 'x')}</Cell></Row>`);
    expect(await refusal(() => readSpreadsheetMl(whole.slice(0, -20)))).toBe('truncated');
    const far = workbook(`<Row ss:Index="99999999"><Cell>${data('String', 'x')}</Cell></Row>`);
    expect(await refusal(() => readSpreadsheetMl(far))).toBe('out-of-range');
  });
});
