import { type LineSums, minus, noSums, plus } from './column-totals.ts';
import type { RowLine } from './row-reader.ts';

/**
 * What a total may add up, gone through once from the first row to the last: all lines, those of its day, month or year, of each those above or below it, and those since the last total, of its own
 * name or of another (a page's). Every sum is carried along, so that a total costs the same in a long file as in a short one.
 */
export class LineSpans {
  readonly #whole = new Map<string, LineSums>();
  readonly #passed = new Map<string, LineSums>();
  readonly #atTotal = new Map<string, LineSums>();
  #atLast = noSums;

  /** @param lines - of the sheet, each with what it comes to */
  constructor(lines: Iterable<readonly [RowLine, LineSums]>) {
    for (const [line, sums] of lines) add(this.#whole, line, sums);
  }

  /** Goes past a line. */
  pass(line: RowLine, sums: LineSums): void {
    add(this.#passed, line, sums);
  }

  /** Goes past a row that proved to be a line only here. */
  passFurther(line: RowLine, sums: LineSums): void {
    add(this.#whole, line, sums);
    this.pass(line, sums);
  }

  /** Goes past a total of this name. */
  passTotal(name: string): void {
    this.#atLast = of(this.#passed, '');
    this.#atTotal.set(name, this.#atLast);
  }

  /** What a total that stands here may state, by its day and its name. */
  here(on: string, name: string): readonly LineSums[] {
    const above = of(this.#passed, '');
    const since = [this.#atLast, of(this.#atTotal, name)].map((before) => minus(above, before));
    const spans = spansOf(on).flatMap((span) => {
      const [whole, passed] = [of(this.#whole, span), of(this.#passed, span)];
      return [whole, passed, minus(whole, passed)];
    });
    return [...spans, ...since];
  }
}

/** The day, its month, its year, and all. */
const spansOf = (on: string): readonly string[] => [on, on.slice(0, 7), on.slice(0, 4), ''];

const of = (sums: ReadonlyMap<string, LineSums>, name: string): LineSums => sums.get(name) ?? noSums;

function add(to: Map<string, LineSums>, { on }: RowLine, sums: LineSums): void {
  for (const span of spansOf(on)) to.set(span, plus(of(to, span), sums));
}
