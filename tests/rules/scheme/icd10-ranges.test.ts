import { describe, expect, it } from 'vitest';
import { codeRange, codeText, shared, without } from '../../../src/rules/scheme/checks/benefits/icd10-ranges.ts';

const ranges = (...entries: string[]) => entries.flatMap((entry) => codeRange(entry) ?? []);
const texts = (list: ReturnType<typeof ranges>) => list.map(codeText);

describe('codes of ICD-10', () => {
  it.each(['I21', 'D05.1', 'C00-C97', 'C44.1-C44.3', 'C00 - C97', 'I21-I21', 'A00-Z99'])('%s is read', (text) =>
    expect(ranges(text)).toHaveLength(1),
  );
  it.each(['', 'I2', 'i21', 'I21.', 'I21.1234', 'C97-C00', 'C00-', '-C00', 'C00-C10-C20', '恶性肿瘤'])(
    '"%s" is none',
    (text) => expect(ranges(text)).toEqual([]),
  );
  it.each(['I21', 'D05.1', 'C00-C97', 'C44.1-C44.3'])('%s is written as it was read', (text) =>
    expect(texts(ranges(text))).toEqual([text]),
  );
});

it('a category holds what lies behind its point', () => {
  expect(texts([shared(ranges('C00-C97'), ranges('C97.9'))].flatMap((each) => each ?? []))).toEqual(['C97.9']);
  expect(shared(ranges('C44.1'), ranges('C44.2'))).toBeUndefined();
  expect(shared(ranges('C00-C97'), ranges('D00'))).toBeUndefined();
});

it('what is taken out leaves both sides', () => {
  expect(texts(without(ranges('C00-C10'), ranges('C05')))).toEqual(['C00-C04', 'C06-C10']);
  expect(texts(without(ranges('C00'), ranges('C00.3')))).toEqual(['C00.0-C00.2', 'C00.4-C00.9']);
  expect(without(ranges('C00-C10'), ranges('C00-C05', 'C06-C10'))).toEqual([]);
});
