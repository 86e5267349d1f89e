import ExcelJS from 'exceljs';
import type { RegisterLine } from '../../src/io/workbook/register.ts';

const border = { style: 'thin', color: { argb: 'FF808080' } } as const;
const common = {
  font: { name: '宋体', charset: 134, size: 10 },
  border: { top: border, left: border, bottom: border, right: border },
};
const text = { ...common, numFmt: '@', alignment: { vertical: 'middle', wrapText: true } } as const;
const code = { ...common, numFmt: '@', alignment: { vertical: 'middle' } } as const;
const word = { ...common, numFmt: '@', alignment: { vertical: 'middle', horizontal: 'center' } } as const;
const whole = { ...common, numFmt: '#,##0', alignment: { vertical: 'middle', horizontal: 'right' } } as const;
const money = { ...common, numFmt: '#,##0.00', alignment: { vertical: 'middle', horizontal: 'right' } } as const;
const date = { ...common, numFmt: 'yyyy-mm-dd', alignment: { vertical: 'middle', horizontal: 'center' } } as const;

/** Title, style and width of the register's columns. */
const columns = [
  ['序号', whole, 6],
  ['单位', text, 20],
  ['姓名', text, 9],
  ['性别', word, 5],
  ['身份证号', code, 20],
  ['出生日期', date, 11],
  ['人员类别', text, 9],
  ['互助项目', text, 14],
  ['份数', whole, 5],
  ['新参续参', word, 6],
  ['互助金', money, 11],
  ['起始日', date, 11],
  ['终止日', date, 11],
  ['免责期至', date, 11],
  ['手机', code, 12],
  ['开户银行', text, 14],
  ['银行卡号', code, 21],
  ['备注', text, 12],
  ['来源', code, 36],
] as const;

/**
 * The floor of writing: exceljs' streaming writer, texts in the cells, one style object for each look, a row at a time.
 *
 * @param level - of the zip's compression; exceljs' own where undefined
 */
export async function writeBare(path: string, lines: Iterable<RegisterLine>, level: number | undefined): Promise<void> {
  const book = new ExcelJS.stream.xlsx.WorkbookWriter({
    filename: path,
    useStyles: true,
    useSharedStrings: false,
    ...(level !== undefined && { zip: { zlib: { level } } }),
  });
  const sheet = book.addWorksheet('登记册');
  columns.forEach(([, , width], index) => {
    sheet.getColumn(index + 1).width = width;
  });
  sheet.addRow(columns.map(([title]) => title)).commit();
  let sequence = 0;
  for (const line of lines) {
    sequence += 1;
    const row = sheet.addRow(valuesOf(line, sequence));
    for (let column = 0; column < columns.length; column += 1) {
      row.getCell(column + 1).style = columns[column]?.[1] ?? text;
    }
    row.commit();
    // Without a pause now and then nothing reaches the disk before the end, and all rows stay in memory.
    if (sequence % 1024 === 0) await new Promise(setImmediate);
  }
  sheet.commit();
  await book.commit();
}

function valuesOf(line: RegisterLine, sequence: number): (string | number | null)[] {
  const { origin } = line;
  const [waiting] = line.waiting;
  return [
    sequence,
    line.unit,
    line.name,
    line.sex === 'female' ? '女' : '男',
    line.idNumber,
    serialOf(line.birthDate),
    line.staffKind,
    line.plan,
    line.shares,
    line.renewal === 'new' ? '新参' : '续参',
    Number(line.fee),
    serialOf(line.from),
    serialOf(line.to),
    serialOf(waiting?.until ?? null),
    line.phone,
    line.bank,
    line.bankCard,
    line.remark,
    `${origin.file} ${origin.sheet}!${origin.cell}`,
  ];
}

/** A day as spreadsheets count them. */
function serialOf(day: string | null): number | null {
  return day === null ? null : Date.parse(day) / 86_400_000 + 25_569;
}
