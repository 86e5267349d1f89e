import { type Fen, yuan } from '../../value/money.ts';
import type { PlainDate } from '../../value/plain-date.ts';
import type { ChosenItem, Stratum } from './draw-sample.ts';
import type { SampleWish } from './sampling-interval.ts';

/** What a sample may be divided by; `none` takes all benefits as one. */
export const stratifications = ['benefit', 'none'] as const;
/** One of {@link stratifications}. */
export type Stratification = (typeof stratifications)[number];

/** What a sample was drawn with: all that is needed to draw it again. */
export interface SampleParameters extends SampleWish {
  /** The scheme's id. */
  readonly scheme: string;
  readonly period: string;
  /** Claims that came in later are not in it. */
  readonly asOf: PlainDate;
  readonly by: Stratification;
  readonly seed: number;
  /** In fen. */
  readonly interval: Fen;
  /** How many items were chosen. */
  readonly items: number;
}

/** An item of the working paper: those of a sample are numbered from 1. */
export interface PaperItem extends Pick<ChosenItem, 'claim' | 'stratum' | 'chosenAs' | 'booked'> {
  readonly number: number;
}

/** Makes a short code of a text, the same for the same text. */
export type Digest = (text: string) => string;

/** The code that a working paper carries: it tells whether what the sample was drawn with was changed since. */
export function paperSeal(parameters: SampleParameters, strata: readonly Stratum[], digest: Digest): string {
  const { scheme, period, asOf, by, seed, materiality, expected, confidence, interval, items } = parameters;
  const sums = [materiality, expected, interval].map(yuan);
  const lines = strata.map(({ name, start, all, certain, sampled }) =>
    [name, yuan(start), ...[all, certain, sampled].flatMap((tally) => [tally.items, yuan(tally.amount)])].join('|'),
  );
  return digest([[scheme, period, asOf, by, seed, ...sums, confidence, items].join('|'), ...lines].join('\n'));
}

/** The code of one item, by which a row that was changed is known. */
export function itemSeal(
  seal: string,
  { number, claim, stratum, chosenAs, booked }: PaperItem,
  digest: Digest,
): string {
  return digest([seal, number, claim, stratum, chosenAs, yuan(booked)].join('|'));
}
