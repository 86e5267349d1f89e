/** What may stand between the columns of a text table. */
export type Delimiter = ',' | '\t' | ';' | '|';

const delimiters: readonly Delimiter[] = [',', '\t', ';', '|'];
const LINES_LOOKED_AT = 50;

/**
 * The delimiter of a text table: the one that stands equally often in the most lines, and of equals the more frequent. A table of one column has none; a comma
 * is then as good as any.
 */
export function detectDelimiter(text: string): Delimiter {
  const lines = firstLines(text);
  let best: { delimiter: Delimiter; lines: number; times: number } = { delimiter: ',', lines: 0, times: 0 };
  for (const delimiter of delimiters) {
    const alike = new Map<number, number>();
    for (const line of lines) {
      const times = line.split(delimiter).length - 1;
      if (times > 0) alike.set(times, (alike.get(times) ?? 0) + 1);
    }
    for (const [times, count] of alike) {
      if (count > best.lines || (count === best.lines && times > best.times)) best = { delimiter, lines: count, times };
    }
  }
  return best.delimiter;
}

/** The first lines that hold anything, without what stands in quotation marks. */
function firstLines(text: string): string[] {
  const beginning = text.slice(0, 64 * 1024).replace(/"[^"\n]*"/g, '');
  return beginning
    .split(/\r\n|\r|\n/)
    .filter((line) => line.trim() !== '')
    .slice(0, LINES_LOOKED_AT);
}
