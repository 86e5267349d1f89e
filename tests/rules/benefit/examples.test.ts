import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { compute } from '../../../src/rules/benefit/compute.ts';
import { exact } from '../../../src/rules/benefit/exact.ts';
import { wantingOf } from '../../../src/rules/benefit/wanting.ts';
import { listOf, words } from '../../../src/rules/scheme/basics.ts';
import { computeStep, OPERATORS, operatorOf } from '../../../src/rules/scheme/compute.ts';
import { facts, surroundingOf } from './surroundings.ts';

/**
 * Examples of every operator, written for people who write no programs: `examples/<operator>.yaml`. `amount` goes into the step as a scheme would have it; `expect`
 * says what comes out, and whatever of the step's line is worth showing. A path in `missing` is read from the step on: `bands[2].rate`.
 */

const DIR = new URL('examples/', import.meta.url);
const texts = z.record(z.string(), z.string());

const example = z.strictObject({
  name: words,
  amount: z.string().regex(/^\d+(\.\d+)?$/),
  step: computeStep,
  given: facts.optional(),
  expect: z.strictObject({
    amount: words,
    by: texts.optional(),
    bands: z.array(texts).optional(),
    allowance: texts.optional(),
    skipped: texts.optional(),
    inside: z.array(texts).optional().describe('The lines of the steps inside it'),
    missing: listOf(words).optional(),
    unknown: listOf(words).optional(),
  }),
});
const exampleFile = z.strictObject({
  operator: z.enum([...OPERATORS] as [string]),
  about: words,
  examples: z.array(example),
});
type Example = z.infer<typeof example>;

/** Every scalar as text, as schemes are read. */
const files = readdirSync(DIR)
  .sort()
  .map((file) => ({
    file,
    ...exampleFile.parse(parse(readFileSync(new URL(file, DIR), 'utf8'), { schema: 'failsafe' })),
  }));

const PLACE = { path: 'step', clause: 'rule' };

function run({ amount, step, given = {} }: Example) {
  const result = compute(exact(amount), [step], surroundingOf(given, amount), PLACE);
  const [line] = result.steps;
  if (line === undefined) throw new Error('no line in the trace');
  return { amount: result.amount.toFixed(), line };
}

it('has a file for every operator, and none for anything else', () => {
  expect(files.map(({ operator }) => operator).sort()).toEqual([...OPERATORS].sort());
  for (const { file, operator } of files) expect(file).toBe(`${operator}.yaml`);
});

describe.each(files)('$operator', ({ operator, examples }) => {
  it('has at least four examples, each by a name of its own, all of this operator', () => {
    expect(examples.length).toBeGreaterThanOrEqual(4);
    expect(new Set(examples.map(({ name }) => name)).size).toBe(examples.length);
    for (const { step } of examples) expect(operatorOf(step)[0]).toBe(operator);
  });

  it.each(examples)('$name', (each) => {
    const { amount, line } = run(each);
    const wanting = wantingOf([line]);
    expect(amount).toBe(each.expect.amount);
    expect(line).toMatchObject({
      operator,
      path: 'step[1]',
      clause: 'rule',
      before: exact(each.amount).toFixed(),
      after: amount,
    });
    expect(wanting.missing).toEqual((each.expect.missing ?? []).map((path) => `step[1].${path}`));
    expect(wanting.unknown).toEqual(each.expect.unknown ?? []);
    const { by, bands, allowance, skipped, inside } = each.expect;
    if (by !== undefined) expect(line.by).toMatchObject(by);
    if (bands !== undefined) expect(asTexts(line.bands)).toEqual(bands);
    if (allowance !== undefined) expect(line.allowance).toEqual(allowance);
    expect(line.skipped).toEqual(skipped);
    if (inside !== undefined) expect(line.steps).toMatchObject(inside);
  });
});

/** As an example writes them: `reached: true` is text. */
const asTexts = (bands: readonly object[] = []) =>
  bands.map((band) => Object.fromEntries(Object.entries(band).map(([key, value]) => [key, String(value)])));
