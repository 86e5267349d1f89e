import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  itemSeal,
  type PaperItem,
  paperSeal,
  type SampleParameters,
} from '../../../../src/rules/audit/sample/paper.ts';
import { readPaper } from '../../../../src/rules/audit/sample/read-paper.ts';
import { parameterKeys } from '../../../../src/rules/audit/sample/read-parameters.ts';
import type { Cell, Sheet } from '../../../../src/rules/submission/cell.ts';
import { yuan } from '../../../../src/rules/value/money.ts';

/** Titles that are their own names in both languages. */
function titles<Field extends string>(...fields: Field[]): Record<Field, { zh: string; en: string }> {
  const named = {} as Record<Field, { zh: string; en: string }>;
  for (const field of fields) named[field] = { zh: field, en: field };
  return named;
}

const tallies = [
  'all-items',
  'all-amount',
  'certain-items',
  'certain-amount',
  'sampled-items',
  'sampled-amount',
] as const;
const words = {
  columns: titles('number', 'stratum', 'chosen-as', 'claim', 'booked', 'audited', 'papers', 'remark', 'code'),
  chosenAs: titles('certain', 'sampled'),
  parameters: titles('key', 'value'),
  strata: titles('name', 'start', ...tallies),
};
const digest = (text: string) =>
  [...text].reduce((sum, sign) => (sum * 31 + (sign.codePointAt(0) ?? 0)) % 1_000_003, 7).toString(36);

const parameters: SampleParameters = {
  ...{ scheme: 'town-1', period: '1', asOf: '2026-12-31', by: 'benefit', seed: 7, confidence: 95, items: 3 },
  ...{ materiality: 800_000n, expected: 0n, interval: 267_046n },
};
const strata = [
  {
    ...{ name: 'hospital', start: 5n, all: { items: 9, amount: 900_000n } },
    ...{ certain: { items: 1, amount: 300_000n }, sampled: { items: 2, amount: 150_000n } },
  },
];
const seal = paperSeal(parameters, strata, digest);
const items: readonly PaperItem[] = [
  { number: 1, claim: 'x/8-1', stratum: 'hospital', chosenAs: 'certain', booked: 300_000n },
  { number: 2, claim: 'x/8-2', stratum: 'hospital', chosenAs: 'sampled', booked: 100_000n },
  { number: 3, claim: 'x/8-3', stratum: 'hospital', chosenAs: 'sampled', booked: 50_000n },
];

/** A sheet of texts, from A1 on. */
function sheetOf(name: string, rows: readonly (readonly string[])[]): Sheet {
  const cells = (row: readonly string[], number: number) =>
    row.flatMap((text, index): Cell[] => (text === '' ? [] : [{ row: number, column: index + 1, kind: 'text', text }]));
  const numbered = rows.map((row, index) => ({ number: index + 1, hidden: false, cells: cells(row, index + 1) }));
  return { name, visibility: 'visible', rows: numbered, merges: [], hiddenColumns: [] };
}

const { asOf, materiality, expected, interval, ...others } = parameters;
const values = {
  ...others,
  'as-of': asOf,
  seal,
  materiality: yuan(materiality),
  expected: yuan(expected),
  interval: yuan(interval),
};
const parameterRows = [['key', 'value'], ...parameterKeys.map((key) => [key, String(values[key])])];
const strataRows = [
  ['name', 'start', ...tallies],
  ['hospital', '0.05', '9', '9000.00', '1', '3000.00', '2', '1500.00'],
  ['total', '', '9', '9000.00', '1', '3000.00', '2', '1500.00'],
];
const itemRows = [
  ['a title above', '', '', '', '', '', '', '', ''],
  Object.keys(words.columns),
  ...items.map((item) => {
    const { number, claim, stratum, chosenAs, booked } = item;
    const code = itemSeal(seal, item, digest);
    return [String(number), stratum, chosenAs, claim, yuan(booked), yuan(booked), 'yes', '', code];
  }),
  ['a note below'],
];
const paper = (rows = itemRows, keys = parameterRows, parts = strataRows) =>
  readPaper({ sheets: [sheetOf('paper', rows), sheetOf('parameters', keys), sheetOf('strata', parts)] }, words, digest);

test('a paper that is whole and filled in comes back as it was drawn', () => {
  expect(paper()).toEqual({
    ...{ drawn: { parameters, strata }, state: 'complete', problems: [] },
    rows: items.map((item) => ({ ...item, audited: item.booked, papers: true, remark: '' })),
  });
});

test('whatever a row is drawn with, a change of it is told with the row', () => {
  const cells = fc.record({ row: fc.integer({ min: 2, max: 4 }), column: fc.constantFrom(0, 1, 2, 3, 4, 8) });
  fc.assert(
    fc.property(cells, fc.stringMatching(/^[0-9a-z.]{0,9}$/), ({ row, column }, text) => {
      const before = itemRows[row]?.[column] ?? '';
      fc.pre(text !== before && (column !== 4 || Number(text) !== Number(before)));
      const changed = itemRows.map((each, at) => (at === row ? each.with(column, text) : each));
      const read = paper(changed);
      expect(read?.state).toBe('damaged');
      expect(read?.rows).toHaveLength(2);
      const kinds = ['row-changed', 'row-missing', 'row-twice', 'row-unknown'];
      expect(read?.problems.some(({ kind }) => kinds.includes(kind))).toBe(true);
    }),
  );
});

test('a row that was given the number of another does not take its place', () => {
  const given = itemRows.map((each, at) => (at === 2 ? each.with(0, '2') : each));
  const { rows, problems } = paper(given) ?? {};
  expect(rows?.map(({ number }) => number)).toEqual([2, 3]);
  expect(problems?.map(({ kind, number }) => `${kind} ${number}`)).toEqual(['row-changed 2', 'row-missing 1']);
});

test('no row can be left out, put in twice or moved without being told or read all the same', () => {
  const [title = [], header = [], one = [], two = [], three = []] = itemRows;
  expect(paper([title, header, three, one, two])?.state).toBe('complete');
  expect(paper([title, header, one, three])?.problems).toEqual([
    { kind: 'row-missing', sheet: 'paper', number: 2, values: { number: 2 } },
  ]);
  expect(paper([title, header, one, two, three, two])?.problems).toMatchObject([
    { kind: 'row-twice', cell: 'A6', number: 2 },
  ]);
  expect(paper([['nothing']])?.problems.map(({ kind }) => kind)).toEqual(['row-missing', 'row-missing', 'row-missing']);
});

test('what the sample was drawn with is told where it was changed or cannot be read', () => {
  for (const [row, key] of parameterKeys.entries()) {
    const changed = (text: string) => parameterRows.map((each, at) => (at === row + 1 ? each.with(1, text) : each));
    const other = { by: 'none', confidence: '90', 'as-of': '2026-12-30' }[key as string] ?? '1';
    const read = paper(itemRows, changed(key === 'period' ? '2' : other));
    expect(read, key).toMatchObject({ drawn: undefined, state: 'damaged' });
    const lost = paper(itemRows, changed(''));
    expect(lost?.problems[0], key).toMatchObject({ kind: 'parameter-damaged', cell: `B${row + 2}`, values: { key } });
  }
  const less = strataRows.map((row, at) => (at === 1 ? row.with(3, '1.00') : row));
  expect(paper(itemRows, parameterRows, less)?.problems).toMatchObject([{ kind: 'seal-differs', sheet: 'parameters' }]);
  const bad = strataRows.map((row, at) => (at === 1 ? row.with(3, 'lots') : row));
  expect(paper(itemRows, parameterRows, bad)?.problems).toMatchObject([{ kind: 'stratum-damaged', cell: 'A2' }]);
  expect(paper(itemRows, parameterRows, [])?.problems).toMatchObject([{ kind: 'stratum-damaged', sheet: '' }]);
  expect(paper(itemRows, [])).toBeUndefined();
});
