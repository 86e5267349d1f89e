import { describe, expect, it } from 'vitest';
import { readDate } from '../../../src/rules/enrolment/read-date.ts';
import type { Cell } from '../../../src/rules/submission/cell.ts';

function wantedOf(text: string, kind: Cell['kind'] = 'number'): unknown {
  const { value, problem } = readDate({ row: 2, column: 5, kind, text });
  expect(value).toBeUndefined();
  expect(problem?.code).toBe('value-not-understood');
  return problem?.parameters?.wanted;
}

describe('a number that Excel has of a day', () => {
  it.each([
    ['45809', '2025-06-01'],
    ['45809.5', '2025-06-01'],
    ['45658', '2025-01-01'],
    ['36526', '2000-01-01'],
    ['18264', '1950-01-01'],
  ])('%s is not read, but said to look like %s', (text, date) => {
    expect(wantedOf(text)).toEqual({
      zh: expect.stringContaining(`像是 Excel 的日期序号，即 ${date}`),
      en: expect.stringContaining(`Excel’s for ${date}`),
    });
    expect(wantedOf(text, 'text')).toEqual(wantedOf(text));
  });

  it.each(['18263', '99999', '4580', '458091', '2026-13-01', '六月'])('%s is none', (text) => {
    expect(wantedOf(text)).toMatchObject({ zh: '日期，如 2026-07-01' });
  });
});
