import type { Fen } from '../../value/money.ts';
import type { PlainDate } from '../../value/plain-date.ts';
import { type ChosenAs, SystematicSelection } from './systematic-selection.ts';

/** What one benefit gives one claim: the item that is sampled. */
export interface BenefitItem {
  /** The claim's number, in full. */
  readonly claim: string;
  /** The benefit's id in the scheme. */
  readonly benefit: string;
  readonly unit: string | null;
  readonly name: string;
  readonly eventDay: PlainDate;
  /** What the books hold of it, in fen; positive. */
  readonly booked: Fen;
}

/** An item that was chosen. */
export interface ChosenItem extends BenefitItem {
  readonly stratum: string;
  readonly chosenAs: ChosenAs;
}

/** Items and what they come to. */
export interface Tally {
  readonly items: number;
  readonly amount: Fen;
}

/** A part of the whole that is sampled by itself. */
export interface Stratum {
  readonly name: string;
  /** The first fen that is met. */
  readonly start: Fen;
  readonly all: Tally;
  readonly certain: Tally;
  readonly sampled: Tally;
}

const none: Tally = { items: 0, amount: 0n };
const plus = ({ items, amount }: Tally, more: Fen): Tally => ({ items: items + 1, amount: amount + more });

/** How a sample is drawn. */
export interface Drawing {
  /** In fen. */
  readonly interval: Fen;
  /** By stratum, of each that an item is in. */
  readonly starts: ReadonlyMap<string, Fen>;
  readonly stratumOf: (item: BenefitItem) => string;
}

/** Draws a sample item by item, so that only what is chosen is kept. */
export class SampleDraw {
  readonly #drawing: Drawing;
  readonly #selections = new Map<string, SystematicSelection>();
  readonly #strata = new Map<string, Stratum>();
  readonly #chosen: ChosenItem[] = [];

  constructor(drawing: Drawing) {
    this.#drawing = drawing;
    for (const [name, start] of drawing.starts) {
      this.#selections.set(name, new SystematicSelection(drawing.interval, start));
      this.#strata.set(name, { name, start, all: none, certain: none, sampled: none });
    }
  }

  /** Passes the next item, in the order of the books. */
  pass(item: BenefitItem): void {
    const name = this.#drawing.stratumOf(item);
    const selection = this.#selections.get(name);
    const stratum = this.#strata.get(name);
    if (selection === undefined || stratum === undefined) throw new RangeError(`no start for the stratum ${name}`);
    const { booked } = item;
    const chosenAs = selection.pass(booked);
    const all = plus(stratum.all, booked);
    this.#strata.set(name, { ...stratum, all, ...(chosenAs && { [chosenAs]: plus(stratum[chosenAs], booked) }) });
    if (chosenAs !== undefined) this.#chosen.push({ ...item, stratum: name, chosenAs });
  }

  /** What was chosen, stratum by stratum, and the strata themselves, in the order of their names. */
  end(): { readonly strata: readonly Stratum[]; readonly chosen: readonly ChosenItem[] } {
    const strata = [...this.#strata.values()].filter(({ all }) => all.items > 0);
    strata.sort((one, other) => (one.name < other.name ? -1 : 1));
    return { strata, chosen: strata.flatMap(({ name }) => this.#chosen.filter(({ stratum }) => stratum === name)) };
  }
}
