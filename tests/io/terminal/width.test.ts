import fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { tableLines } from '../../../src/io/terminal/table.ts';
import { cutMiddle, widestOf, widthOf } from '../../../src/io/terminal/width.ts';
import { wrapped } from '../../../src/io/terminal/wrap.ts';

const word = fc.constantFrom('福州市红星机械厂', '，', '“', '”', 'register.xlsx', 'a', ' ', '（', '）', '360101', '…');
const text = fc.array(word, { maxLength: 40 }).map((words) => words.join(''));

describe('widthOf and widestOf', () => {
  const near = (code: number) => code < 0x2100 || (code >= 0x3000 && code < 0x3100) || code >= 0xff00;
  // Of the others, which are alike in long ranges, every sixteenth.
  const characters = Array.from({ length: 0x10000 }, (_, code) => code)
    .filter((code) => near(code) || code % 16 === 0)
    .map((code) => String.fromCharCode(code));
  const sign = fc.constantFrom(
    ...characters.filter((each) => /[ -~\u2010-\u2030\u3000-\u30ff\uff00-\uffef]/.test(each)),
  );
  const any = fc.string({
    unit: fc.oneof(sign, fc.constantFrom('一', '龥', 'é', '\u0301', '\u3099', '\ufe0f', '\u20e3', '👨', '\u200d')),
  });

  it('are what the library says, of each character', () => {
    const differing = characters.filter(
      (each) =>
        widthOf(each) !== stringWidth(each) || widestOf(each) !== stringWidth(each, { ambiguousIsNarrow: false }),
    );
    expect(differing).toEqual([]);
  });

  it('are what the library says, of texts', () => {
    fc.assert(
      fc.property(any, (some) => {
        expect(widthOf(some)).toBe(stringWidth(some));
        expect(widestOf(some)).toBe(stringWidth(some, { ambiguousIsNarrow: false }));
      }),
    );
  });
});

describe('cutMiddle', () => {
  it.each([
    ['福州市红星机械厂', 16, '福州市红星机械厂'],
    ['福州市红星机械厂', 15, '福州市红…机械厂'],
    ['福州市红星机械厂', 12, '福州市…械厂'],
    ['abcdefgh', 7, 'abc…fgh'],
    ['福州', 1, '…'],
    ['福州', 0, ''],
  ])('%s on %i columns is %s', (whole, width, cut) => {
    expect(cutMiddle(whole, width)).toBe(cut);
  });

  it('is never wider than asked', () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 0, max: 60 }), (whole, width) => {
        expect(stringWidth(cutMiddle(whole, width))).toBeLessThanOrEqual(width);
      }),
    );
  });
});

describe('wrapped', () => {
  it('breaks between Chinese characters and at spaces, never before a closing mark or within a word', () => {
    expect(wrapped('请对照身份证原件，逐位核对。', 16, 2)).toEqual(['请对照身份证原', '  件，逐位核对。']);
    expect(wrapped('请对照身份证，逐位核对。', 12)).toEqual(['请对照身份', '证，逐位核', '对。']);
    expect(wrapped('Compare every digit with the card', 16, 2)).toEqual([
      'Compare every',
      '  digit with the',
      '  card',
    ]);
    expect(wrapped('见 report.json 的 times', 12)).toEqual(['见', 'report.json', '的 times']);
  });

  it('leaves what fits as it is, and the spaces at the front', () => {
    expect(wrapped('       → 好', 60, 9)).toEqual(['       → 好']);
    expect(wrapped('', 60)).toEqual(['']);
  });

  it('breaks a path that is longer than the line where the line ends', () => {
    expect(wrapped('out/12-enrol/returned/a.xlsx', 12, 2)).toEqual(['out/12-enrol', '  /returned/', '  a.xlsx']);
  });

  it('is never wider than asked and loses no character but spaces', () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 12, max: 60 }), fc.integer({ min: 0, max: 8 }), (whole, width, hanging) => {
        const lines = wrapped(whole, width, hanging);
        expect(Math.max(...lines.map((line) => stringWidth(line)))).toBeLessThanOrEqual(width);
        expect(lines.join('').replaceAll(' ', '')).toBe(whole.replaceAll(' ', ''));
        expect(lines.slice(1).filter((line) => !line.startsWith(' '.repeat(hanging)) && line !== '')).toEqual([]);
      }),
    );
  });
});

describe('tableLines', () => {
  const columns = [
    { title: '单位', shrinksTo: 12 },
    { title: '变动', align: 'right', sparedAt: 1 },
    { title: '应缴（元）', align: 'right' },
  ] as const;
  const rows = [
    ['福州市红星机械厂', '+105', '3780.00'],
    ['甲厂', '0', '36.00'],
  ];

  it('takes as much room as it needs where it has it', () => {
    const lines = [
      '单位              变动  应缴（元）',
      '福州市红星机械厂  +105     3780.00',
      '甲厂                 0       36.00',
    ];
    expect(tableLines(columns, rows)).toEqual(lines);
    expect(tableLines(columns, rows, 34)).toEqual(lines);
  });

  it('cuts the middle of what may shrink first, then leaves out the column that is least needed', () => {
    expect(tableLines(columns, rows, 32)).toEqual([
      '单位           变动  应缴（元）',
      '福州市…机械厂  +105     3780.00',
      '甲厂              0       36.00',
    ]);
    expect(tableLines(columns, rows, 26)).toEqual([
      '单位           应缴（元）',
      '福州市…机械厂     3780.00',
      '甲厂                36.00',
    ]);
  });

  it('leaves columns out before a name can hardly be read, and cuts it all the same where none is left', () => {
    const [name, change, due] = columns;
    const readable = [{ ...name, readableAt: 16 }, change, due];
    expect(tableLines(readable, rows, 32)).toEqual([
      '单位              应缴（元）',
      '福州市红星机械厂     3780.00',
      '甲厂                   36.00',
    ]);
    expect(tableLines(readable, rows, 26)).toEqual(tableLines(columns, rows, 26));
  });

  it('fits whatever is given', () => {
    const cells = fc.array(fc.tuple(text, fc.stringMatching(/^\d{0,6}$/), fc.stringMatching(/^\d{1,8}$/)), {
      maxLength: 8,
    });
    fc.assert(
      fc.property(cells, fc.integer({ min: 24, max: 80 }), (made, width) => {
        expect(Math.max(...tableLines(columns, made, width).map((line) => stringWidth(line)))).toBeLessThanOrEqual(
          width,
        );
      }),
    );
  });
});
