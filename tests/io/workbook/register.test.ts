import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSubmittedFile } from '../../../src/io/table/read-submitted-file.ts';
import { type RegisterLine, writeRegister } from '../../../src/io/workbook/register.ts';
import { cellAt, outputFolder, partsOf, readBack, readBackWithStyles, valueAt } from '../../support/read-back.ts';
import { CHAIN, head, registerLines } from './sample-lines.ts';

const folder = await outputFolder();
let files = 0;

async function written(
  lines: Iterable<RegisterLine> | AsyncIterable<RegisterLine>,
  language: 'zh' | 'en' = 'zh',
  limit?: number,
) {
  const path = join(folder, `register-${++files}.xlsx`);
  const totals = await writeRegister(path, lines, head, language, limit === undefined ? {} : { limit });
  return { path, totals, book: await readBack(path) };
}

const [first] = registerLines(1);
if (!first) throw new Error('no sample');

describe('the register of members', () => {
  it('holds a member in each cell of its line', async () => {
    const { book } = await written([first]);
    const row = Object.fromEntries(
      [...'ABCDEFGHIJKLMNOPQRS'].map((column) => [
        valueAt(book, '登记册', `${column}3`),
        valueAt(book, '登记册', `${column}4`),
      ]),
    );
    expect(row).toEqual({
      序号: 1,
      单位: '榕城第一中心小学',
      姓名: first.name,
      性别: first.sex === 'male' ? '男' : '女',
      证件号码: first.idNumber,
      出生日期: expect.anything(),
      人员类别: '在职',
      互助项目: '综合医疗互助',
      份数: 1,
      参加性质: '新参',
      '互助金（元）': 100.1,
      生效日期: 46_204,
      到期日期: 46_568,
      免责期至: 46_293,
      联系电话: first.phone,
      开户银行: '某银行榕城支行',
      银行卡号: first.bankCard,
      备注: undefined,
      来源: '单位/一小.xlsx 花名册!D4',
    });
  });

  it('keeps numbers as text, sums as numbers and dates as dates', async () => {
    const { path } = await written([first]);
    const sheet = (await readBackWithStyles(path)).getWorksheet('登记册');
    const look = (cell: string) => {
      const { numFmt, type, alignment } = sheet?.getCell(cell) ?? {};
      return [numFmt, type, alignment?.horizontal];
    };
    const [TEXT, NUMBER, DATE] = [3, 2, 4];
    expect(look('E4')).toEqual(['@', TEXT, undefined]);
    expect(look('O4')).toEqual(['@', TEXT, undefined]);
    expect(look('Q4')).toEqual(['@', TEXT, undefined]);
    expect(look('K4')).toEqual(['#,##0.00', NUMBER, 'right']);
    expect(look('L4')).toEqual(['yyyy-mm-dd', DATE, 'center']);
  });

  it('adds up exactly and says so at the end, with the run', async () => {
    const { book, totals } = await written(registerLines(30));
    expect(totals).toEqual({ lines: 30, shares: 30, new: 10, renewing: 20, fee: '3003.00' });
    expect(valueAt(book, '登记册', 'B34')).toBe('合计 30 人次');
    expect(valueAt(book, '登记册', 'H34')).toBe('新参 10　续参 20');
    expect(valueAt(book, '登记册', 'K34')).toBe(3003);
    expect(valueAt(book, '登记册', 'A35')).toBe(`第 12 次运行　校验值 ${CHAIN}　生成时间 2026-06-18 09:30`);
  });

  it('shows what waits for the fee, and waiting by event', async () => {
    const waiting = [
      { events: ['illness'], until: '2026-07-31' },
      { events: ['critical-illness'], until: null },
    ];
    const { book } = await written([{ ...first, from: null, to: null, waiting }]);
    expect(valueAt(book, '登记册', 'L4')).toBe('缴费后生效');
    expect(valueAt(book, '登记册', 'M4')).toBeUndefined();
    expect(valueAt(book, '登记册', 'N4')).toBe('普通疾病 2026-07-30\n重大疾病 缴费后生效');
  });

  it('goes on on a further sheet, with one total at the very end', async () => {
    const { book, path } = await written(registerLines(7), 'zh', 3);
    expect(book.SheetNames).toEqual(['登记册', '登记册 (2)', '登记册 (3)']);
    expect(valueAt(book, '登记册', 'A7')).toBe('（续下一工作表）');
    expect(valueAt(book, '登记册 (2)', 'A4')).toBe(4);
    expect(valueAt(book, '登记册 (3)', 'A4')).toBe(7);
    expect(valueAt(book, '登记册 (3)', 'B5')).toBe('合计 7 人次');
    const names = (await partsOf(path)).get('xl/workbook.xml')?.text;
    expect(names).toContain('localSheetId="2">&apos;登记册 (3)&apos;!$3:$3<');
    expect(names).toContain('localSheetId="2">&apos;登记册 (3)&apos;!$A$1:$R$6<');
  });

  it('is set up for print: A4 across, one page wide, page numbers, the source left out', async () => {
    const { path } = await written(registerLines(3));
    const sheet = (await partsOf(path)).get('xl/worksheets/sheet1.xml')?.text ?? '';
    expect(sheet).toMatch(/<pageSetup paperSize="9" orientation="landscape"[^>]*fitToWidth="1" fitToHeight="0"/);
    expect(sheet).toContain('<pageSetUpPr fitToPage="1"/>');
    expect(sheet).toContain('第 &amp;P 页　共 &amp;N 页');
    expect(sheet).toContain('<pane xSplit="3" ySplit="3"');
  });

  it('is in English where asked, and empty where nobody is enrolled', async () => {
    const { book, totals } = await written([], 'en');
    expect(valueAt(book, 'Register', 'C3')).toBe('Name');
    expect(valueAt(book, 'Register', 'B4')).toBe('Total: 0 lines');
    expect(totals.fee).toBe('0.00');
  });

  it('is the same bytes from the same lines', async () => {
    const [one, other] = [await written(registerLines(2000)), await written(registerLines(2000))];
    expect(await readFile(one.path)).toEqual(await readFile(other.path));
  });

  it('is the same bytes where its mark is asked for at the end, also of several sheets', async () => {
    const known = await written(registerLines(7), 'zh', 3);
    const asked: number[] = [];
    let lines = 0;
    const mark = async () => {
      asked.push(lines);
      return head.mark;
    };
    const counted = function* () {
      for (const line of registerLines(7)) {
        lines += 1;
        yield line;
      }
    };
    const path = join(folder, `register-${++files}.xlsx`);
    await writeRegister(path, counted(), { ...head, mark }, 'zh', { limit: 3 });
    expect((await readFile(path)).equals(await readFile(known.path))).toBe(true);
    // Each sheet's footer, then the control line and the properties.
    expect(asked).toEqual([4, 7, 7, 7, 7]);
  });

  it('leaves nothing behind where its mark does not come', async () => {
    const path = join(folder, `register-${++files}.xlsx`);
    const before = await readdir(folder);
    const mark = () => Promise.reject(new Error('given up'));
    await expect(writeRegister(path, registerLines(3), { ...head, mark }, 'zh')).rejects.toThrow('given up');
    expect(await readdir(folder)).toEqual(before);
  });

  it('takes lines as they come from the ledger', async () => {
    async function* lines() {
      for (const line of registerLines(3)) yield line;
    }
    expect((await written(lines())).totals.lines).toBe(3);
  });

  it('is known again by our own reader, which finds every cell as written', async () => {
    const { path } = await written([{ ...first, remark: '  _x0041_ 备注 ' }]);
    const { file } = await readSubmittedFile(path);
    expect(file?.writtenBy).toEqual({ kind: 'register', run: 12, chainHead: CHAIN });
    const cells = file?.sheets[0]?.rows.find((row) => row.number === 4)?.cells;
    expect(cells?.find((cell) => cell.column === 5)).toMatchObject({ kind: 'text', text: first.idNumber });
    expect(cells?.find((cell) => cell.column === 18)?.text).toBe('  _x0041_ 备注 ');
  });

  it('runs nothing that a unit wrote', async () => {
    const nasty = fc
      .tuple(fc.constantFrom('=', '+', '-', '@', '\t=', '＝', ' ='), fc.string())
      .map(([sign, rest]) => `${sign}x${rest}`);
    await fc.assert(
      fc.asyncProperty(nasty, async (text) => {
        const { book } = await written([
          {
            ...first,
            unit: text,
            name: text,
            idNumber: text,
            phone: text,
            bank: text,
            bankCard: text,
            remark: text,
            staffKind: text,
            plan: text,
          },
        ]);
        for (const column of 'BCEGHOPQR') {
          const cell = cellAt(book, '登记册', `${column}4`);
          expect([cell?.t, cell?.f]).toEqual(['s', undefined]);
          expect(String(cell?.v).startsWith("'")).toBe(true);
        }
      }),
      { numRuns: 25 },
    );
  });
});
