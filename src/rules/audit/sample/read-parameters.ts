import { readSum } from '../../statement/read-sum.ts';
import type { Cell, SubmittedFile } from '../../submission/cell.ts';
import type { Fen } from '../../value/money.ts';
import { isPlainDate } from '../../value/plain-date.ts';
import type { Text } from '../../value/text.ts';
import { type Confidence, confidences } from './confidence-factor.ts';
import type { Stratum } from './draw-sample.ts';
import { type SampleParameters, type Stratification, stratifications } from './paper.ts';
import type { PaperProblem } from './paper-problems.ts';
import { type TitledRow, titledTable } from './titled-table.ts';

/** Keys of the sheet of parameters. */
export const parameterKeys = [
  'scheme',
  'period',
  'as-of',
  'by',
  'seed',
  'materiality',
  'expected',
  'confidence',
  'interval',
  'items',
  'seal',
] as const;
/** One of {@link parameterKeys}. */
export type ParameterKey = (typeof parameterKeys)[number];

/** Columns of the sheet of parameters, and of that of strata. */
export type ParameterField = 'key' | 'value';
/** See {@link ParameterField}. Amounts are yuan; `start` is the random start of the selection. */
export type StratumField = 'name' | 'start' | `${'all' | 'certain' | 'sampled'}-${'items' | 'amount'}`;

/** Titles of those columns. */
export interface ParameterWords {
  readonly parameters: Readonly<Record<ParameterField, Text>>;
  readonly strata: Readonly<Record<StratumField, Text>>;
}

/** What a paper says it was drawn with. */
export interface ReadParameters {
  /** Undefined where any of it cannot be read. */
  readonly parameters: SampleParameters | undefined;
  readonly strata: readonly Stratum[] | undefined;
  /** As it stands there. */
  readonly seal: string;
  /** Where it stands. */
  readonly sealAt: { readonly sheet: string; readonly cell: string };
  readonly problems: readonly PaperProblem[];
}

const textOf = (cell: Cell | undefined) => cell?.text.trim() ?? '';

/** Reads what a sample was drawn with. @returns undefined where the file has no such sheets: it is no working paper */
export function readParameters(file: Pick<SubmittedFile, 'sheets'>, words: ParameterWords): ReadParameters | undefined {
  const table = titledTable(file, words.parameters);
  const rows = new Map(table?.rows.map((row) => [textOf(row.cell('key')), row] as const));
  if (table === undefined || !rows.has('seal')) return undefined;
  const { sheet } = table;
  const problems: PaperProblem[] = [];
  const tell = (key: ParameterKey) => {
    const row = rows.get(key);
    const found = textOf(row?.cell('value'));
    problems.push({ kind: 'parameter-damaged', sheet, ...(row && { cell: row.at('value') }), values: { key, found } });
  };
  const values = Object.fromEntries(
    parameterKeys.map((key) => {
      const value = parsed[key](rows.get(key)?.cell('value'));
      if (value === undefined) tell(key);
      return [key, value];
    }),
  ) as { readonly [Key in ParameterKey]: ReturnType<(typeof parsed)[Key]> };
  const strata = readStrata(file, words.strata, problems);
  return {
    ...{ parameters: parametersOf(values), strata, seal: values.seal ?? '', problems },
    sealAt: { sheet, cell: rows.get('seal')?.at('value') ?? 'A1' },
  };
}

const parsed = {
  scheme: (cell?: Cell) => textOf(cell) || undefined,
  period: (cell?: Cell) => textOf(cell) || undefined,
  'as-of': (cell?: Cell) => (isPlainDate(textOf(cell)) ? textOf(cell) : undefined),
  by: (cell?: Cell): Stratification | undefined => stratifications.find((each) => each === textOf(cell)),
  seed: whole,
  materiality: sum,
  expected: sum,
  confidence: (cell?: Cell): Confidence | undefined => confidences.find((each) => each === whole(cell)),
  interval: (cell?: Cell): Fen | undefined => positive(sum(cell)),
  items: whole,
  seal: (cell?: Cell) => textOf(cell) || undefined,
} as const satisfies Record<ParameterKey, (cell?: Cell) => unknown>;

function parametersOf(values: { readonly [Key in ParameterKey]: ReturnType<(typeof parsed)[Key]> }) {
  const { scheme, period, 'as-of': asOf, by, seed, materiality, expected, confidence, interval, items } = values;
  const all = { scheme, period, asOf, by, seed, materiality, expected, confidence, interval, items };
  return Object.values(all).includes(undefined) ? undefined : (all as SampleParameters);
}

function readStrata(
  file: Pick<SubmittedFile, 'sheets'>,
  titles: ParameterWords['strata'],
  problems: PaperProblem[],
): Stratum[] | undefined {
  const table = titledTable(file, titles);
  if (table === undefined) {
    problems.push({ kind: 'stratum-damaged', sheet: '', values: { found: '' } });
    return undefined;
  }
  // A line of totals, and what stands below, has no start.
  const rows = table.rows.filter((row) => textOf(row.cell('start')) !== '');
  const strata = rows.map((row) => stratumOf(row));
  for (const [index, row] of rows.entries()) {
    if (strata[index] !== undefined) continue;
    const found = textOf(row.cell('name'));
    problems.push({ kind: 'stratum-damaged', sheet: table.sheet, cell: row.at('name'), values: { found } });
  }
  return strata.every((each) => each !== undefined) ? strata : undefined;
}

function stratumOf(row: TitledRow<StratumField>): Stratum | undefined {
  const tally = (of: 'all' | 'certain' | 'sampled') => {
    const [items, amount] = [whole(row.cell(`${of}-items`)), sum(row.cell(`${of}-amount`))];
    return items === undefined || amount === undefined ? undefined : { items, amount };
  };
  const [name, start] = [textOf(row.cell('name')), positive(sum(row.cell('start')))];
  const [all, certain, sampled] = [tally('all'), tally('certain'), tally('sampled')];
  if (!name || !start || !all || !certain || !sampled) return undefined;
  return { name, start, all, certain, sampled };
}

function whole(cell?: Cell): number | undefined {
  const number = /^\d{1,16}(?:\.0+)?$/.test(textOf(cell)) ? Number(textOf(cell)) : undefined;
  return number === undefined || Number.isSafeInteger(number) ? number : undefined;
}

function sum(cell?: Cell): Fen | undefined {
  const found = readSum(cell) ?? undefined;
  return found !== undefined && found >= 0n ? found : undefined;
}

function positive(amount: Fen | undefined): Fen | undefined {
  return amount === undefined || amount <= 0n ? undefined : amount;
}
