/** An .xls of Excel 2 full of numbers, record by record: SheetJS would take a minute to write as many. Source: [MS-XLS]'s forerunner, BIFF2 BOF, NUMBER, EOF. */
export function manyNumbers(rows: number, columns: number): Buffer {
  const records = [Buffer.from('0900040002001000', 'hex')];
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const number = Buffer.alloc(19);
      number.writeUInt16LE(0x0003, 0);
      number.writeUInt16LE(15, 2);
      number.writeUInt16LE(row, 4);
      number.writeUInt16LE(column, 6);
      number.writeDoubleLE((row * columns + column) / 7, 11);
      records.push(number);
    }
  }
  records.push(Buffer.from('0a000000', 'hex'));
  return Buffer.concat(records);
}
