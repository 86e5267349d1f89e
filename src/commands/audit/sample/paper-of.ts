import { grouped } from '../../../io/report/decision/wording.ts';
import {
  chosenAsTexts,
  paperColumnTexts,
  paperTexts,
  parameterColumnTexts,
  parameterTexts,
  stratumColumnTexts,
} from '../../../io/report/text/audit-paper-texts.ts';
import { sha256 } from '../../../io/sha256.ts';
import type { SampleBook } from '../../../io/workbook/audit-sample/sample-book.ts';
import { itemSeal, paperSeal } from '../../../rules/audit/sample/paper.ts';
import { parameterKeys } from '../../../rules/audit/sample/read-parameters.ts';
import type { Scheme } from '../../../rules/scheme/schema.ts';
import { sumOf, yuan } from '../../../rules/value/money.ts';
import { fill, type Language } from '../../../rules/value/text.ts';
import type { Shown } from '../../explain/look.ts';
import { type Drawn, wholeStratum } from './draw.ts';

/** The words by which a paper is read back. */
export const paperWords = {
  columns: paperColumnTexts,
  chosenAs: chosenAsTexts,
  parameters: parameterColumnTexts,
  strata: stratumColumnTexts,
} as const;

/** Digits of a code in a paper. */
const DIGITS = 16;

/** The code of a text in a paper: the first 16 hexadecimal digits of its SHA-256, short enough to be read out and compared. */
export const paperDigest = (text: string): string => sha256(text).slice(0, DIGITS);

/** What a benefit is called by its id, and the whole where it is not divided. */
export function stratumTitle(name: string, { benefits }: Pick<Scheme, 'benefits'>, language: Language): string {
  return name === wholeStratum ? paperTexts.all[language] : (benefits?.[name]?.title ?? name);
}

/** A drawn sample as its working paper shows it. */
export function paperOf(
  { parameters, strata, chosen, books, elsewhere }: Drawn,
  { scheme, shown, language }: { readonly scheme: Scheme; readonly shown: Shown; readonly language: Language },
): Omit<SampleBook, 'head'> {
  const seal = paperSeal(parameters, strata, paperDigest);
  const title = (benefit: string) => stratumTitle(benefit, scheme, language);
  const all = {
    items: strata.reduce((sum, each) => sum + each.all.items, 0),
    amount: sumOf(strata.map((each) => each.all.amount)),
  };
  const sums = { items: all.items, amount: grouped(yuan(all.amount)), books: grouped(yuan(books)) };
  const before = { claims: elsewhere.claims, amount: grouped(yuan(elsewhere.amount)) };
  return {
    rows: chosen.map(({ benefit, unit, name, ...item }, index) => {
      const numbered = { ...item, number: index + 1 };
      const code = itemSeal(seal, numbered, paperDigest);
      return { ...numbered, benefit: title(benefit), unit: unit ?? '', name: shown('name', name), code };
    }),
    parameters: parametersShown(parameters, seal).map(({ key, value }) => {
      return { key, what: parameterTexts[key][language], value };
    }),
    strata: strata.map((stratum) => ({ ...stratum, title: title(stratum.name) })),
    notes: [
      fill(paperTexts.booksNote, language, sums),
      ...(elsewhere.claims === 0 ? [] : [fill(paperTexts.elsewhereNote, language, before)]),
    ],
  };
}

function parametersShown(parameters: Drawn['parameters'], seal: string) {
  const { asOf, materiality, expected, interval, ...others } = parameters;
  const sums = { materiality: yuan(materiality), expected: yuan(expected), interval: yuan(interval) };
  const values = { ...others, ...sums, 'as-of': asOf, seal };
  return parameterKeys.map((key) => ({ key, value: String(values[key]) }));
}
