import type { Cell } from '../../../rules/submission/cell.ts';
import type { TableLimits } from '../limits.ts';
import { type CellContext, cellValue } from './cell-value.ts';
import { markup, standsAt } from './plain-markup.ts';
import { isBlankText, pastPlainText, plainTextAt } from './plain-text.ts';
import type { Usage } from './usage.ts';
import { END, EQUALS, GREATER_THAN, LESS_THAN, QUOTE, SLASH, SPACE } from './xml-bytes.ts';
import type { XmlWindow } from './xml-window.ts';

/** In place of a position: what stands there is not plain. */
const NOT_PLAIN = -1;

const LETTER_R = 0x72;
const S = 0x73;
const T = 0x74;
const I = 0x69;
const V = 0x76;
const N = 0x6e;
const NINE = 0x39;
const ZERO = 0x30;
const UPPER_A = 0x41;
const UPPER_Z = 0x5a;
/** Digits that no index or style number has. */
const FAR = 100_000_000;

/** How a cell holds its value. */
const BLANK = 0;
const NUMBER = 1;
const SHARED = 2;
const INLINE = 3;
const FORMULA_TEXT = 4;

/** Of their names, in this order; what has none is not plain. */
const LENGTHS = [0, 1, 1, 9, 3];

const INLINE_NAME = markup('inlineStr');
const INLINE_START = markup('<is><t>');
const INLINE_KEPT_START = markup('<is><t xml:space="preserve">');
const INLINE_END = markup('</t></is></c>');
const VALUE_END = markup('</v></c>');
const START = markup('<c r="');

/**
 * Reads cells in the plain forms that almost every program writes almost every cell in, such as `<c r="B7" s="3" t="s"><v>12</v></c>`, straight from the bytes. It
 * stops at whatever it does not know, be that a formula, an escaped letter, a fault or the end of the bytes at hand, and leaves it to {@link CellReader}, which knows
 * all forms: it may refuse nothing and has to give what that would give.
 */
export class PlainCells {
  /** Of the cell read last, blank ones included. */
  column = 0;
  readonly #context: CellContext;
  readonly #usage: Usage;
  readonly #limits: TableLimits;
  #type = BLANK;
  #style = 0;
  /** Whole number read last. */
  #number = 0;

  constructor(context: CellContext, usage: Usage, limits: TableLimits) {
    this.#context = context;
    this.#usage = usage;
    this.#limits = limits;
  }

  /**
   * Puts the plain cells that begin at a place to `cells`, and gives the place behind the last of them.
   *
   * @param row - whose cells they are; one that says another is not plain
   * @throws Unreadable too-many-cells, too-much-text
   */
  read(window: XmlWindow, start: number, row: number, cells: Cell[]): number {
    let place = start;
    for (;;) {
      const content = this.#pastTag(window, place, row);
      if (content === NOT_PLAIN) return place;
      let next = content;
      if (this.#type === SHARED) next = this.#shared(window, content, row, cells);
      else if (this.#type !== BLANK) next = this.#own(window, content, row, cells);
      if (next === NOT_PLAIN) return place;
      place = next;
    }
  }

  /** `<c r="B7" s="3" t="s">`, with or without style and type, or closing itself. */
  #pastTag({ bytes, view }: XmlWindow, start: number, row: number): number {
    if (!standsAt(START, view, start)) return NOT_PLAIN;
    let place = start + START.length;
    let column = 0;
    let byte = bytes[place] ?? END;
    for (; byte >= UPPER_A && byte <= UPPER_Z && column < FAR; byte = bytes[++place] ?? END) {
      column = column * 26 + byte - UPPER_A + 1;
    }
    place = this.#pastNumber(bytes, place);
    if (this.#number !== row || column < 1 || column > this.#limits.columns || bytes[place] !== QUOTE) return NOT_PLAIN;
    this.column = column;
    return this.#pastAttributes(bytes, view, place + 1);
  }

  /** Style and type, in this order or the other. */
  #pastAttributes(bytes: Buffer, view: DataView, start: number): number {
    let place = start;
    let type = BLANK;
    let style = NOT_PLAIN;
    while (bytes[place] === SPACE) {
      if (bytes[place + 2] !== EQUALS || bytes[place + 3] !== QUOTE) return NOT_PLAIN;
      const value = place + 4;
      if (bytes[place + 1] === S && style === NOT_PLAIN) {
        place = this.#pastNumber(bytes, value);
        style = this.#number;
      } else if (bytes[place + 1] === T && type === BLANK) {
        type = typeAt(bytes, view, value);
        place = value + (LENGTHS[type] ?? 0);
      } else {
        return NOT_PLAIN;
      }
      if (place === value || bytes[place] !== QUOTE) return NOT_PLAIN;
      place++;
    }
    this.#style = style === NOT_PLAIN ? 0 : style;
    if (bytes[place] === GREATER_THAN) {
      this.#type = type === BLANK ? NUMBER : type;
      return place + 1;
    }
    this.#type = BLANK;
    return bytes[place] === SLASH && bytes[place + 1] === GREATER_THAN ? place + 2 : NOT_PLAIN;
  }

  /** `<v>12</v></c>`, the number of a shared text. */
  #shared({ bytes, view }: XmlWindow, start: number, row: number, cells: Cell[]): number {
    const { sharedStrings } = this.#context;
    if (!isValueStart(bytes, start)) return NOT_PLAIN;
    const place = this.#pastNumber(bytes, start + 3);
    if (place === start + 3 || this.#number >= sharedStrings.length || !standsAt(VALUE_END, view, place))
      return NOT_PLAIN;
    const text = sharedStrings[this.#number];
    if (text !== undefined) {
      this.#usage.addCell(0);
      cells.push(this.#cell('text', text, row));
    }
    return place + VALUE_END.length;
  }

  /** A number, or a text that the cell holds itself. */
  #own(window: XmlWindow, start: number, row: number, cells: Cell[]): number {
    const { bytes, view } = window;
    const isInline = this.#type === INLINE;
    const first = isInline ? pastInlineStart(view, start) : isValueStart(bytes, start) ? start + 3 : 0;
    if (first === 0) return NOT_PLAIN;
    const past = pastPlainText(bytes, first);
    if (past === first || past - first > this.#limits.cellLength) return NOT_PLAIN;
    if (isInline ? !standsAt(INLINE_END, view, past) : !standsAt(VALUE_END, view, past)) return NOT_PLAIN;
    const text = plainTextAt(bytes, first, past);
    if (this.#type === NUMBER) this.#addNumber(text, isDigits(bytes, first, past), row, cells);
    else if (!isBlankText(text)) this.#add('text', text, row, cells);
    return past + (isInline ? INLINE_END.length : VALUE_END.length);
  }

  #addNumber(lexeme: string, isWhole: boolean, row: number, cells: Cell[]): void {
    if (isWhole && !this.#context.dateStyles[this.#style]) {
      this.#add('number', lexeme, row, cells);
    } else if (!isBlankText(lexeme)) {
      const { kind, text } = cellValue('n', lexeme, this.#style, this.#context);
      this.#add(kind, text, row, cells);
    }
  }

  #add(kind: Cell['kind'], text: string, row: number, cells: Cell[]): void {
    this.#usage.addCell(text.length);
    cells.push(this.#cell(kind, text, row));
  }

  #cell(kind: Cell['kind'], text: string, row: number): Cell {
    const { struckStyles } = this.#context;
    const { column } = this;
    if (struckStyles === undefined || !struckStyles[this.#style]) return { row, column, kind, text };
    return { row, column, kind, text, struck: true };
  }

  /** Reads digits, at least one of which there need not be, into `#number`. */
  #pastNumber(bytes: Buffer, start: number): number {
    let place = start;
    let number = 0;
    for (let byte = bytes[place] ?? END; byte >= ZERO && byte <= NINE && number < FAR; byte = bytes[++place] ?? END) {
      number = number * 10 + byte - ZERO;
    }
    this.#number = number;
    return place;
  }
}

function typeAt(bytes: Buffer, view: DataView, place: number): number {
  const first = bytes[place];
  if (first === S) return bytes[place + 1] === T && bytes[place + 2] === LETTER_R ? FORMULA_TEXT : SHARED;
  if (first === I) return standsAt(INLINE_NAME, view, place) ? INLINE : BLANK;
  return first === N ? NUMBER : BLANK;
}

function isValueStart(bytes: Buffer, start: number): boolean {
  return bytes[start] === LESS_THAN && bytes[start + 1] === V && bytes[start + 2] === GREATER_THAN;
}

/** Gives 0, where no text begins, for it begins nowhere else. */
function pastInlineStart(view: DataView, start: number): number {
  if (standsAt(INLINE_START, view, start)) return start + INLINE_START.length;
  return standsAt(INLINE_KEPT_START, view, start) ? start + INLINE_KEPT_START.length : 0;
}

function isDigits(bytes: Buffer, start: number, end: number): boolean {
  let place = start;
  while (place < end && (bytes[place] ?? END) >= ZERO && (bytes[place] ?? END) <= NINE) place++;
  return place === end;
}
