import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultLimits } from '../../../../src/io/table/limits.ts';
import { utf8Chunks } from '../../../../src/io/table/xlsx/xml-encoding.ts';
import { XmlScanner } from '../../../../src/io/table/xlsx/xml-scanner.ts';
import { problemOf } from '../../../support/xlsx.ts';

/** Every element of the second level with the attribute `n` and its text. */
function items(
  chunks: readonly Buffer[],
  limits = defaultLimits,
): (readonly [name: string, n: string | undefined, text: string])[] {
  const scanner = new XmlScanner(utf8Chunks(chunks), limits);
  const found: (readonly [string, string | undefined, string])[] = [];
  scanner.nextWithin(0);
  while (scanner.nextWithin(1)) found.push([scanner.name, scanner.attributes.get('n'), scanner.readText()]);
  return found;
}

function itemsOf(xml: string): unknown {
  return items([Buffer.from(xml)]);
}

function refusal(xml: string | Buffer, limits = defaultLimits): unknown {
  return problemOf(() => items([Buffer.from(xml)], limits)).reason;
}

describe('scanning XML', () => {
  it('gives the same wherever the part is cut into chunks, through characters and tags', () => {
    const xml = Buffer.from(
      `<?xml version="1.0" encoding="UTF-8"?>\n<!-- 注释 --><x:l xmlns:x='u'>\n<x:i n="1 &amp; '2'">田宇兰𠮷</x:i ><x:i n='a > b'/>\n<i>䶮<![CDATA[<张>&amp;]]><b>no</b>三&#x20BB7;</i><j/></x:l>\n`,
    );
    const whole = items([xml]);
    expect(whole).toEqual([
      ['i', "1 & '2'", '田宇兰𠮷'],
      ['i', 'a > b', ''],
      ['i', undefined, '䶮<张>&amp;三𠮷'],
      ['j', undefined, ''],
    ]);
    const cuts = fc.uniqueArray(fc.integer({ min: 4, max: xml.length }), { maxLength: 40 });
    fc.assert(
      fc.property(cuts, (places) => {
        const sorted = [0, ...places.sort((one, other) => one - other)];
        expect(items(sorted.map((start, index) => xml.subarray(start, sorted[index + 1])))).toEqual(whole);
      }),
    );
  });

  it('gives back any text that XML can hold', () => {
    const text = fc
      .string({ unit: 'binary' })
      .map((any) => any.replace(/[\0\r]|\p{Surrogate}/gu, '').replaceAll('_x', ''));
    fc.assert(
      fc.property(fc.array(text), (texts) => {
        const escaped = texts.map((each) => each.replaceAll('&', '&amp;').replaceAll('<', '&lt;'));
        expect(itemsOf(`<l>${escaped.map((each) => `<i>${each}</i>`).join('')}</l>`)).toEqual(
          texts.map((each) => ['i', undefined, each]),
        );
      }),
    );
  });

  it.each([
    ['UTF-8 with a byte order mark', Buffer.from('\ufeff<l><i>张三</i></l>')],
    ['UTF-16 LE', Buffer.from('\ufeff<?xml version="1.0" encoding="UTF-16"?><l><i>张三</i></l>', 'utf16le')],
    ['UTF-16 LE without a mark', Buffer.from('<l><i>张三</i></l>', 'utf16le')],
    ['UTF-16 BE', Buffer.from('\ufeff<l><i>张三</i></l>', 'utf16le').swap16()],
  ])('reads %s, also cut within a character', (_, bytes) => {
    expect(items([bytes])).toEqual([['i', undefined, '张三']]);
    const middle = bytes.length - 12;
    expect(items([bytes.subarray(0, middle - 1), bytes.subarray(middle - 1)])).toEqual([['i', undefined, '张三']]);
  });

  it.each([
    [
      'GBK that says so',
      Buffer.concat([
        Buffer.from('<?xml version="1.0" encoding="GBK"?><l><i>'),
        Buffer.from([0xd5, 0xc5]),
        Buffer.from('</i></l>'),
      ]),
    ],
    [
      'GBK that says nothing',
      Buffer.concat([Buffer.from('<l><i>'), Buffer.from([0xd5, 0xc5]), Buffer.from('</i></l>')]),
    ],
    [
      'half a surrogate pair in UTF-8',
      Buffer.concat([Buffer.from('<l>'), Buffer.from([0xed, 0xa0, 0x80]), Buffer.from('</l>')]),
    ],
    ['half a surrogate pair in UTF-16', Buffer.from('\ufeff<l>\ud842</l>', 'utf16le')],
  ])('refuses %s', (_, bytes) => {
    expect(refusal(bytes)).toBe('bad-encoding');
  });

  it.each([
    '<l><i></l>',
    '<l></i></l>',
    '<l></l><l/>',
    '<l/>x',
    'x<l/>',
    '',
    '序号,姓名',
    '<l n=1/>',
    '<l n="<"/>',
    '<l n/>',
    '<l / >',
    '<l><i>&unknown;</i></l>',
    '<l><i>&</i></l>',
    '<l><i>&#x110000;</i></l>',
    '<l><!ELEMENT i></l>',
    '<l><i>a\0b</i></l>',
    '<l n="\0"/>',
    '< l/>',
  ])('refuses what is not well formed: %j', (xml) => {
    expect(refusal(xml)).toBe('malformed-xml');
  });

  it.each(['<l><i>', '<l><i>text', '<l><i n="', '<l><!-- ', '<l><![CDATA[ ', '<l><i', '<l></'])(
    'calls what breaks off truncated: %j',
    (xml) => {
      expect(refusal(xml)).toBe('truncated');
    },
  );

  it('refuses a document type, wherever it stands', () => {
    expect(refusal('<!DOCTYPE l [<!ENTITY a "b">]><l/>')).toBe('dtd');
    expect(refusal('<!doctype l><l/>')).toBe('dtd');
    expect(refusal('<l><!DOCTYPE l></l>')).toBe('dtd');
  });

  it('refuses elements nested deeper than the limit, and a token that does not end', () => {
    const nested = (depth: number) => `${'<a>'.repeat(depth)}${'</a>'.repeat(depth)}`;
    expect(itemsOf(nested(128))).toHaveLength(1);
    expect(problemOf(() => itemsOf(nested(129)))).toEqual({
      code: 'file-too-large',
      reason: 'nested-too-deep',
      limit: 128,
    });
    const limits = { ...defaultLimits, tokenBytes: 1_000 };
    const long = [Buffer.from('<l><i>'), Buffer.alloc(1_001, 65), Buffer.from('</i></l>')];
    expect(problemOf(() => items(long, limits)).reason).toBe('cell-too-long');
  });

  it('puts in references, joins line ends, and undoes what spreadsheets escape', () => {
    const text = (raw: string) => items([Buffer.from(`<l><i>${raw}</i></l>`)])[0]?.[2];
    expect(text('&lt;&#x5f20;&#24352;&quot;&apos;&gt;')).toBe('<张张"\'>');
    expect(text('甲\r\n乙\r丙\n丁')).toBe('甲\n乙\n丙\n丁');
    expect(text('_x000D_换行_x0041_')).toBe('\r换行A');
    expect(text('_x005F_x000D_ _x12_ _xZZZZ_')).toBe('_x000D_ _x12_ _xZZZZ_');
  });

  it('leaves out NUL and marks half a character, so that every store takes the text', () => {
    const text = (raw: string) => items([Buffer.from(`<l><i>${raw}</i></l>`)])[0]?.[2];
    expect(text('张&#0;三_x0000_')).toBe('张三');
    expect(text('张&#xD842;三')).toBe('张\ufffd三');
    expect(text('_xD842_')).toBe('\ufffd');
    expect(text('_xD842__xDFB7_&#xD842;&#xDFB7;')).toBe('𠮷𠮷');
  });
});
