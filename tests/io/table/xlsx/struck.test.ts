import { expect, it } from 'vitest';
import { readXlsx } from '../../../../src/io/table/xlsx/read-xlsx.ts';
import { makeSheet } from '../../../support/xlsx.ts';

/** Formats 0 and 2 strike nothing through, 1 does. */
const styles = (struck: string) =>
  `<fonts><font><b/></font><font><sz val="11"/>${struck}</font><font><strike val="0"/></font></fonts><cellXfs><xf fontId="0"/><xf fontId="1"/><xf fontId="2"/></cellXfs>`;
const sharedStrings = '<si><t>张三</t></si>';
const row =
  '<row r="1"><c r="A1" s="1" t="s"><v>0</v></c><c r="B1" s="1"><v>12</v></c><c r="C1" s="1"><f>1+1</f><v>2</v></c>' +
  '<c r="D1" s="1" t="inlineStr"><is><t>a&amp;b</t></is></c><c r="E1" s="0"><v>1</v></c><c r="F1" s="2"><v>1</v></c><c r="G1"><v>1</v></c></row>';

const struckIn = (struck: string) =>
  (readXlsx(makeSheet(row, { styles: styles(struck), sharedStrings })).sheets[0]?.rows[0]?.cells ?? []).flatMap(
    (cell) => (cell.struck ? cell.column : []),
  );

it('knows cells that are struck through, however they hold their value', () => {
  expect(struckIn('<strike/>')).toEqual([1, 2, 3, 4]);
  expect(struckIn('<strike val="1"/>')).toEqual([1, 2, 3, 4]);
});

it('says nothing of them where no font strikes through', () => {
  expect(struckIn('')).toEqual([]);
  expect(struckIn('<strike val="false"/>')).toEqual([]);
});
