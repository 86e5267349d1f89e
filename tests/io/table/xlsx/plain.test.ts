import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultLimits } from '../../../../src/io/table/limits.ts';
import { readXlsx } from '../../../../src/io/table/xlsx/read-xlsx.ts';
import { makeXlsx, problemOf } from '../../../support/xlsx.ts';

const styles = '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs>';
const sharedStrings =
  '<si><t>张三</t><phoneticPr fontId="1" type="noConversion"/></si><si><t xml:space="preserve"> </t></si><si><t>350102199001010024</t></si><si><t>a&amp;b_x000D_</t></si><si><t>李四</t><phoneticPr fontId="2" a="/>"/></si><si/><si><r><t>王</t></r></si><si><t></t></si>';

const text = fc.oneof(
  fc.constantFrom(
    '1',
    '12',
    '350102199001010010',
    '3.5E+17',
    '45474',
    ' ',
    '',
    '\u3000',
    '张三',
    '欧阳修文',
    '田 宇兰',
    '𠮷',
  ),
  fc.constantFrom(
    '1月',
    'a_x0041_',
    '&lt;',
    'a\r\nb',
    '#N/A',
    'TRUE',
    '某某市第一中学工会委员会',
    'é',
    '-12.50',
    '00012',
  ),
);
const attributes = fc.constantFrom('', ' s="1"', ' s="0"', ' s="1" s="0"', ' s=""', ' x="1"', ' s="70000"');
const cell = fc.oneof(
  fc
    .tuple(fc.constantFrom(' t="s"'), fc.integer({ min: 0, max: 7 }))
    .map(([type, n]) => [type, `<v>${n}</v>`] as const),
  fc
    .tuple(fc.constantFrom('', ' t="n"', ' t="str"', ' t="b"', ' t="e"', ' t="d"'), text)
    .map(([type, v]) => [type, `<v>${v}</v>`] as const),
  fc
    .tuple(fc.constantFrom('<t>', '<t xml:space="preserve">'), text)
    .map(([t, v]) => [' t="inlineStr"', `<is>${t}${v}</t></is>`] as const),
  fc.tuple(fc.constantFrom('', ' t="str"'), text).map(([type, v]) => [type, `<f>A1</f><v>${v}</v>`] as const),
  fc.constant(['', ''] as const),
);
const row = fc.record({
  attributes: fc.constantFrom(
    '',
    ' spans="1:9" ht="20.1"',
    ' hidden="1"',
    ' hidden="false"',
    ' ht="0"',
    ' ht="0.5"',
    ' a:hidden="1"',
  ),
  cells: fc.array(fc.tuple(cell, attributes, fc.boolean()), { maxLength: 6 }),
});

/** A sheet in the plain form, or with blanks where no program writes them, so that every tag goes the general way. */
function sheet(rows: readonly (typeof row extends fc.Arbitrary<infer Value> ? Value : never)[], blank: string): string {
  const lines = rows.map(({ attributes: of, cells }, index) => {
    const written = cells.map(([[type, content], style, first], column) => {
      const start = `<c${blank} r="${'ABCDEF'[column]}${index + 1}"${first ? style + type : type + style}`;
      return content === '' ? `${start}/>` : `${start}>${content}</c>`;
    });
    return `<row${blank} r="${index + 1}"${of}>${written.join('')}</row>`;
  });
  return `<sheetData>${lines.join('')}</sheetData>`;
}

function outcome(xml: string): unknown {
  let table: unknown;
  const read = () => {
    table = readXlsx(makeXlsx({ sheets: [xml], sharedStrings, styles }), defaultLimits);
  };
  try {
    read();
    return table;
  } catch {
    return problemOf(read);
  }
}

describe('plain markup, read straight from the bytes', () => {
  it('says what it says when it is read element by element', () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 6 }), (rows) => {
        expect(outcome(sheet(rows, ''))).toEqual(outcome(sheet(rows, ' ')));
      }),
      { numRuns: 300 },
    );
  });

  it('refuses markup that only looks plain', () => {
    const refusal = (xml: string) => outcome(`<sheetData>${xml}</sheetData>`);
    expect(refusal('<row r="1"><c r="A2"><v>1</v></c></row>')).toMatchObject({ reason: 'malformed-xml' });
    expect(refusal('<row r="1"><c r="XFE1"><v>1</v></c></row>')).toMatchObject({ reason: 'out-of-range' });
    expect(refusal('<row r="1"><c r="A1" t="s"><v>8</v></c></row>')).toMatchObject({ reason: 'missing-shared-string' });
    expect(refusal('<row r="1"><c r="A1"><v>1</v></c><c r="A1"><v>2</v></c></row>')).toMatchObject({
      reason: 'repeated-cell',
    });
    expect(refusal('<row r="1"><c r="A1"><v>1</c></row>')).toMatchObject({ reason: 'malformed-xml' });
    expect(refusal('<row r="1"><c r="A1"><v>1</v></c>')).toMatchObject({ reason: 'malformed-xml' });
  });
});
