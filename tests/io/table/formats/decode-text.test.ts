import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeText } from '../../../../src/io/table/text/decode-text.ts';

const roster = '姓名,身份证号\r\n张三,350102199001010024\r\n';

function utf16be(text: string): Buffer {
  return Buffer.from(text, 'utf16le').swap16();
}

/** Texts as files hold them: whole characters, no control characters but line ends and tabs. */
const texts = fc.string({ unit: 'grapheme', minLength: 1 }).filter((text) => !/[^\P{Cc}\t\n\r]|\ufeff/u.test(text));

describe('decodeText', () => {
  it.each([
    ['UTF-8', Buffer.from(roster)],
    ['UTF-8', Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from(roster)])],
    ['UTF-16LE', Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(roster, 'utf16le')])],
    ['UTF-16BE', Buffer.concat([Buffer.from([0xfe, 0xff]), utf16be(roster)])],
    ['UTF-16LE', Buffer.from(roster, 'utf16le')],
    ['UTF-16BE', utf16be(roster)],
  ])('reads %s, with its mark and without', (encoding, bytes) => {
    expect(decodeText(bytes)).toEqual({ text: roster, encoding });
  });

  it('reads GB18030 with the rare characters that GBK lacks', () => {
    const bytes = Buffer.from('d0d5c3fb0afe9f9534b2358139ef312c310a', 'hex');
    expect(decodeText(bytes)).toEqual({ text: '姓名\n䶮𠮷㐂,1\n', encoding: 'GB18030' });
  });

  it('refuses a text of two encodings: both strict decoders do', () => {
    const mixed = Buffer.concat([Buffer.from('姓名\n张三\n'), Buffer.from('d5c5c8fd0aff', 'hex')]);
    expect(decodeText(mixed)).toEqual({ text: undefined, fault: 'mixed-encodings' });
  });

  it('refuses a text with zero bytes in it, and what is no text at all', () => {
    expect(decodeText(Buffer.from('姓名,证号\n张\0三,350102199001010024\n'))).toEqual({
      text: undefined,
      fault: 'nul-in-text',
    });
    expect(decodeText(Buffer.from([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 0, 0, 0, 0]))).toEqual({
      text: undefined,
      fault: 'binary',
    });
    expect(decodeText(Buffer.from('abc\x01def'))).toEqual({ text: undefined, fault: 'binary' });
  });

  it('takes the end mark of old programs at the end, and nowhere else', () => {
    expect(decodeText(Buffer.from('a,b\n\x1a'))).toMatchObject({ encoding: 'UTF-8' });
    expect(decodeText(Buffer.from('a,\x1ab\n'))).toMatchObject({ fault: 'binary' });
  });

  it('gives back what was written in UTF-8, and in UTF-16 with its mark', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(decodeText(Buffer.from(text))).toEqual({ text, encoding: 'UTF-8' });
        const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]);
        expect(decodeText(utf16)).toEqual({ text, encoding: 'UTF-16LE' });
      }),
    );
  });

  it('never gives a replacement character: what is broken is refused', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 1, maxLength: 200 }), (bytes) => {
        const { text } = decodeText(Buffer.from(bytes));
        expect(text === undefined || !text.includes('\0')).toBe(true);
        if (text?.includes('\ufffd')) expect(Buffer.from(bytes).includes(Buffer.from('\ufffd'))).toBe(true);
      }),
    );
  });
});
