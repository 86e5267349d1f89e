import { write as sheetJsWrite, utils } from '@e965/xlsx';
import ExcelJS from 'exceljs';
import fc from 'fast-check';
import { writeXlsx as hucreWrite } from 'hucre';
import { describe, expect, it } from 'vitest';
import type { Table } from '../../../../src/io/table/table.ts';
import { readXlsx } from '../../../../src/io/table/xlsx/read-xlsx.ts';
import { address } from '../../../../src/rules/submission/cell.ts';
import { oracles, textOf } from './oracles.ts';

type Value = string | number | boolean | Date | null;
type Grid = readonly (readonly Value[])[];
type Sheets = Readonly<Record<string, Grid>>;

/** Our own reading in the form of an oracle's: a number is compared by its value, since no other library keeps its digits. */
function ours({ sheets }: Table): Record<string, Record<string, string>> {
  return Object.fromEntries(
    sheets.map(({ name, rows }) => {
      const cells = rows.flatMap((row) => row.cells);
      return [
        name,
        Object.fromEntries(
          cells.map((cell) => [
            address(cell.row, cell.column),
            cell.kind === 'number' ? String(Number(cell.text)) : cell.text,
          ]),
        ),
      ];
    }),
  );
}

function truth(sheets: Sheets): Record<string, Record<string, string>> {
  return Object.fromEntries(
    Object.entries(sheets).map(([name, grid]) => {
      const texts = grid.flatMap((row, index) =>
        row.map((value, column) => [address(index + 1, column + 1), textOf(value)] as const),
      );
      return [name, Object.fromEntries(texts.filter(([, text]) => text.trim() !== ''))];
    }),
  );
}

/** Programs that write workbooks, each with habits of its own. */
const writers: Readonly<Record<string, (sheets: Sheets) => Promise<Buffer>>> = {
  exceljs: async (sheets) => {
    const workbook = new ExcelJS.Workbook();
    for (const [name, grid] of Object.entries(sheets)) workbook.addWorksheet(name).addRows(grid.map((row) => [...row]));
    return Buffer.from(await workbook.xlsx.writeBuffer());
  },
  SheetJS: async (sheets) => {
    const workbook = utils.book_new();
    for (const [name, grid] of Object.entries(sheets)) {
      utils.book_append_sheet(
        workbook,
        utils.aoa_to_sheet(
          grid.map((row) => [...row]),
          { cellDates: true, UTC: true },
        ),
        name,
      );
    }
    return sheetJsWrite(workbook, { type: 'buffer', compression: true, bookSST: true, cellDates: false });
  },
  hucre: async (sheets) =>
    Buffer.from(
      await hucreWrite({
        sheets: Object.entries(sheets).map(([name, grid]) => ({ name, rows: grid.map((row) => [...row]) })),
      }),
    ),
};

const character = fc.oneof(
  fc.constantFrom(...'张三李四王田宇兰䶮𠮷㐂福州市总工会·（）'),
  fc.constantFrom(...' 　\n\t&<>"\'=_+-@#\u200b\u00a0é'),
  fc.integer({ min: 0x21, max: 0x7e }).map((code) => String.fromCharCode(code)),
);
const text = fc.string({ unit: character, maxLength: 30 }).filter((any) => !/_x[0-9a-f]{4}_/i.test(any));
const day = fc.integer({ min: 61, max: 73_000 }).map((days) => new Date(Date.UTC(1899, 11, 30 + days)));
const value: fc.Arbitrary<Value> = fc.oneof(
  { weight: 6, arbitrary: text },
  { weight: 2, arbitrary: fc.integer() },
  {
    weight: 1,
    arbitrary: fc
      .double({ noNaN: true, noDefaultInfinity: true, min: -1e12, max: 1e12 })
      .map((any) => Number(any.toFixed(4)) + 0),
  },
  { weight: 1, arbitrary: fc.boolean() },
  { weight: 1, arbitrary: day },
  { weight: 1, arbitrary: fc.constant(null) },
);
const grid = fc.array(fc.array(value, { maxLength: 9 }), { maxLength: 30 });
/** At least one cell that holds something: a blank workbook is refused. */
const sheets = fc.record({ 名单: grid.map((rows): Grid => [['序号', '姓名'], ...rows]), 说明: grid });

describe.each(Object.entries(writers))('a workbook that %s writes', (_, write) => {
  it('is read as it was meant', async () => {
    await fc.assert(
      fc.asyncProperty(sheets, async (written) => {
        expect(ours(readXlsx(await write(written)))).toEqual(truth(written));
      }),
      { numRuns: 40 },
    );
  });

  it('is read as it was meant when it is so long that characters straddle the chunks in which it is inflated', async () => {
    const names = [...'田宇兰张福州市𠮷䶮王李赵'];
    const rows = Array.from({ length: 6_000 }, (_row, index): Value[] => [
      ...[
        index,
        names.map((_name, place) => names[(index * 7 + place * place) % names.length]).join(''),
        `35010219900101${index}`,
      ],
    ]);
    const written = { 名单: rows };
    expect(ours(readXlsx(await write(written)))).toEqual(truth(written));
  });

  it.each(Object.entries(oracles))('is read as %s reads it', async (_name, oracle) => {
    await fc.assert(
      fc.asyncProperty(sheets, async (written) => {
        const bytes = await write(written);
        expect(ours(readXlsx(bytes))).toEqual(await oracle(bytes));
      }),
      { numRuns: 10 },
    );
  });
});
