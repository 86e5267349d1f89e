import { unreadable } from '../reasons.ts';

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const REFERENCE_OR_LINE_END = /\r\n?|&(?:#x([0-9a-fA-F]{1,6})|#(\d{1,7})|(\w{1,8}));|&/g;
const ESCAPE = /_x([0-9a-fA-F]{4})_/g;
/** A lone surrogate: with the flag u, halves of a pair do not match. */
const LONE_SURROGATE = /\p{Surrogate}/gu;

/**
 * Text with its references (`&amp;`, `&#24352;`) put in and its line ends made `\n`, as XML asks.
 *
 * @throws Unreadable malformed-xml, for a reference to anything else: entities are declared in document types, which are refused
 */
export function decodeXmlReferences(raw: string): string {
  if (!raw.includes('&') && !raw.includes('\r')) return raw;
  return storable(
    raw.replace(REFERENCE_OR_LINE_END, (whole, hexadecimal?: string, decimal?: string, name?: string) => {
      if (whole.startsWith('\r')) return '\n';
      if (hexadecimal !== undefined) return character(Number.parseInt(hexadecimal, 16));
      if (decimal !== undefined) return character(Number(decimal));
      const value = NAMED[name ?? ''];
      if (value === undefined) throw unreadable('malformed-xml');
      return value;
    }),
  );
}

/** The text of a cell: {@link decodeXmlReferences}, then the spreadsheet's own escapes, `_x000D_` for a carriage return and `_x005F_` for an underscore. */
export function decodeXmlText(raw: string): string {
  const text = decodeXmlReferences(raw);
  if (!text.includes('_x')) return text;
  return storable(text.replace(ESCAPE, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16))));
}

function character(code: number): string {
  if (code > 0x10ffff) throw unreadable('malformed-xml');
  return String.fromCodePoint(code);
}

/**
 * Text that every store takes, PostgreSQL included. NUL says nothing and is left out; half a character is damage, and becomes U+FFFD so that whoever checks a name
 * sees it. Both can come only from references and escapes: in the bytes themselves either is refused.
 */
function storable(text: string): string {
  return text.replaceAll('\0', '').replace(LONE_SURROGATE, '\uFFFD');
}
