import { describe, expect, it } from 'vitest';
import { isDif, readDif } from '../../../../src/io/table/dif/read-dif.ts';
import { linesOf, refusal } from './lines-of.ts';

const head = 'TABLE\r\n0,1\r\n"EXCEL"\r\nVECTORS\r\n0,2\r\n""\r\nTUPLES\r\n0,2\r\n""\r\nDATA\r\n0,0\r\n""\r\n';

function dif(rows: string): string {
  return `${head}${rows}-1,0\r\nEOD\r\n`;
}

describe('readDif', () => {
  it('keeps every digit of a number, and texts with quotation marks and line ends', () => {
    const text = dif(
      '-1,0\r\nBOT\r\n1,0\r\n"姓名"\r\n0,350102199001010024\r\nV\r\n-1,0\r\nBOT\r\n1,0\r\n"张""三\r\n丰"\r\n0,1\r\nTRUE\r\n1,0\r\n"=""007"""\r\n',
    );
    expect(isDif(text)).toBe(true);
    expect(linesOf(readDif(text).sheets[0])).toEqual([
      'A1 姓名',
      'B1 number 350102199001010024',
      'A2 张"三\n丰',
      'B2 boolean TRUE',
      'C2 007',
    ]);
  });

  it('refuses a file without its end mark', async () => {
    expect(await refusal(() => readDif(`${head}-1,0\r\nBOT\r\n1,0\r\n"姓名"\r\n`))).toBe('truncated');
  });

  it('does not take a list that begins with the word for one', () => {
    expect(isDif('TABLE,二\n0,1\n')).toBe(false);
  });
});
