/** The named references that office programs write; a page may know 2,000 more. */
const named: Readonly<Record<string, string>> = {
  ...{ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0', ensp: '\u2002', emsp: '\u2003' },
  ...{ thinsp: '\u2009', zwnj: '\u200c', zwj: '\u200d', middot: '·', bull: '•', ldquo: '“', rdquo: '”' },
  ...{ lsquo: '‘', rsquo: '’', mdash: '—', ndash: '–', hellip: '…', times: '×', yen: '¥', deg: '°', shy: '' },
};

/** A run of a page's text: line ends and blanks count as one space, references are put in, and what is unknown stays as it stands. */
export function htmlText(raw: string): string {
  const text = raw.replace(/[ \t\r\n\f]+/g, ' ');
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w{2,8}));/gi, (whole, hexadecimal, decimal, name) => {
    if (name !== undefined) return named[name] ?? whole;
    const code = hexadecimal === undefined ? Number(decimal) : Number.parseInt(hexadecimal, 16);
    const isCharacter = code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
    return isCharacter ? String.fromCodePoint(code) : whole;
  });
}

/** A cell's text without the blanks around its lines, which no browser shows. */
export function trimLines(text: string): string {
  return text.replace(/ *\n */g, '\n').trim();
}
