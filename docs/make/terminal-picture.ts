import measure from 'string-width';

const stringWidth = (text: string) => measure(text, { ambiguousIsNarrow: false });

/** Half the font's size: Chinese characters are two cells wide, and so is what a Chinese font draws wide. */
const CELL = 7;
const LINE = 20;

const COLOURS: readonly (readonly [RegExp, string])[] = [
  [/^\$ /, '#7ee787'],
  [/^ {2}(error|错误) /, '#ff7b72'],
  [/^ {2}(warning|提示) /, '#e3b341'],
  [/^ +→ /, '#8b949e'],
];

/** What a terminal showed, as a picture: an SVG of monospaced lines, each character at its column, Chinese ones two columns wide. */
export function terminalPicture(text: string, title: string): string {
  const lines = text.replace(/\n+$/, '').split('\n').flatMap(wrapped);
  const width = Math.ceil(Math.max(...lines.map((line) => stringWidth(line))) * CELL + 40);
  const height = lines.length * LINE + 56;
  const body = lines.map((line, index) => textLine(line, 60 + index * LINE)).join('\n');
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" role="img" aria-label="${escaped(title)}">
<rect width="100%" height="100%" rx="8" fill="#0d1117"/>
<circle cx="20" cy="20" r="6" fill="#ff5f56"/><circle cx="40" cy="20" r="6" fill="#ffbd2e"/><circle cx="60" cy="20" r="6" fill="#27c93f"/>
<g font-family="'Noto Sans Mono CJK SC', 'Sarasa Mono SC', monospace" font-size="14" xml:space="preserve">
${body}
</g>
</svg>
`;
}

/** A terminal of this many columns. */
const COLUMNS = 108;

function wrapped(line: string): string[] {
  const lines: string[] = [];
  let rest = line;
  while (stringWidth(rest) > COLUMNS) {
    let cut = 0;
    for (let width = 0; cut < rest.length; cut++) {
      width += stringWidth(rest[cut] ?? '');
      if (width > COLUMNS) break;
    }
    const space = rest.lastIndexOf(' ', cut);
    const at = space > cut - 20 ? space : cut;
    lines.push(rest.slice(0, at));
    rest = `       ${rest.slice(at).trimStart()}`;
  }
  return [...lines, rest];
}

/** Runs of single-width and double-width characters are placed by their column, so that tables stay straight in any font. */
function textLine(line: string, y: number): string {
  const colour = COLOURS.find(([pattern]) => pattern.test(line))?.[1] ?? '#c9d1d9';
  let column = 0;
  const pieces: string[] = [];
  for (const [run] of line.matchAll(/[\u0020-\u007e]+|[^\u0020-\u007e]+/gu)) {
    const columns = stringWidth(run);
    if (run.trim() !== '') {
      pieces.push(
        `<text x="${(20 + column * CELL).toFixed(1)}" y="${y}" fill="${colour}" textLength="${(columns * CELL).toFixed(1)}" lengthAdjust="spacing">${escaped(run)}</text>`,
      );
    }
    column += columns;
  }
  return pieces.join('');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
