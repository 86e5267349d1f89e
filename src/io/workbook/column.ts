import { inertText } from './cell-text.ts';
import { dateValue } from './date-value.ts';
import { type CellStyle, formats, type Look, solid, styleOf } from './styles.ts';
import { sumValue } from './sum-value.ts';

/**
 * What a column of our own sheets holds. `sequence` is the line's number, `text` is any text, `code` is digits to be kept as they are (identity number, card, phone),
 * `word` a short word in the middle, `whole` a count, `money` yuan as a decimal text, `ratio` a decimal text such as `0.8333`, `date` an ISO date.
 */
export type ColumnKind = 'sequence' | 'text' | 'code' | 'word' | 'whole' | 'money' | 'ratio' | 'date';

/** A cell's content before it is written; null is an empty cell. */
export type Content = string | number | null;

/** A column of a sheet of ours, filled from the line of its row. */
export interface Column<Line> {
  readonly title: string;
  /** In characters of Latin script; a Chinese one takes two. */
  readonly width: number;
  readonly kind: ColumnKind;
  /** Title over several neighbouring columns. */
  readonly group?: string;
  /** Left out of the print area; such columns stand last. */
  readonly notPrinted?: true;
  /** A place in the same workbook that the cell leads to, `'花名册'!D12`. */
  readonly link?: (line: Line) => string | undefined;
  /** A look of its own for some lines. */
  readonly style?: (line: Line) => CellStyle | undefined;
  /** @param sequence - the line's number, from 1 */
  readonly value: (line: Line, sequence: number) => Content;
}

const looks: Readonly<Record<ColumnKind, Look>> = {
  sequence: { format: formats.whole, align: 'center' },
  text: { format: formats.text, wrap: true },
  code: { format: formats.text },
  word: { format: formats.text, align: 'center', wrap: true },
  whole: { format: formats.whole, align: 'right' },
  money: { format: formats.money, align: 'right' },
  ratio: { format: formats.ratio, align: 'right' },
  date: { format: formats.date, align: 'center', wrap: true },
};

/** Whether cells of a column break their text into lines. */
export function wraps(kind: ColumnKind): boolean {
  return looks[kind].wrap === true;
}

function stylesWith(more: Look): Readonly<Record<ColumnKind, CellStyle>> {
  const style = (kind: ColumnKind) => styleOf({ ...looks[kind], grid: true, ...more });
  return {
    sequence: style('sequence'),
    text: style('text'),
    code: style('code'),
    word: style('word'),
    whole: style('whole'),
    money: style('money'),
    ratio: style('ratio'),
    date: style('date'),
  };
}

/** Styles of the cells of a line. */
export const lineStyles = stylesWith({});
/** Styles of the cells of a line of totals. */
export const totalStyles = stylesWith({ font: { bold: true }, fill: solid('FFF2F2F2') });

/** What is written into the cell. Text is always a string that no spreadsheet runs as a formula; only sums, counts, ratios and dates become numbers. */
export function cellValue(kind: ColumnKind, content: Content): string | number | null {
  if (content === null || content === '') return null;
  switch (kind) {
    case 'money':
      return sumValue(String(content));
    case 'sequence':
    case 'whole':
      return typeof content === 'number' ? content : inertText(content);
    case 'ratio':
      return Number(content);
    case 'date': {
      const value = dateValue(String(content));
      return typeof value === 'number' ? value : inertText(value);
    }
    default:
      return inertText(String(content));
  }
}
