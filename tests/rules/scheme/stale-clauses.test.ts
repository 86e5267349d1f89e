import { describe, expect, it } from 'vitest';
import { readSource } from '../../../src/rules/scheme/read-source.ts';
import { olderThanYear, staleClauses } from '../../../src/rules/scheme/stale-clauses.ts';

describe('older than a year', () => {
  it.each([
    ['2025-11-21', '2026-11-20', false],
    ['2025-11-21', '2026-11-21', false],
    ['2025-11-21', '2026-11-22', true],
    ['2024-02-29', '2025-02-28', false],
    ['2024-02-29', '2025-03-01', true],
    ['2023-02-28', '2024-02-28', false],
    ['2023-02-28', '2024-02-29', true],
    ['2023-03-01', '2024-02-29', false],
    ['2027-01-01', '2026-11-21', false],
  ])('checked on %s, as of %s: %s', (checkedOn, asOf, stale) => {
    expect(olderThanYear(checkedOn, asOf)).toBe(stale);
  });
});

const text = `id: some
clauses:
  fee:
    title: 互助金标准
    source: 第三章
    checkedOn: 2024-02-29
    basis: stated
  ratio: {title: 参加比例, source: 第四章, checkedOn: 2025-06-01, basis: stated}
  odd: {title: 日期不对, source: 第五章, checkedOn: 2024-02-30, basis: stated}
`;

function rootOf(yaml: string) {
  const { root } = readSource({ id: 'some', file: 'some.yaml', text: yaml });
  if (!root) throw new Error('a mapping was expected');
  return root;
}

it('tells each clause with where checkedOn stands and how many days it is; what is no date is passed over', () => {
  expect(staleClauses(rootOf(text), '2025-03-01')).toEqual([
    {
      clause: 'fee',
      title: '互助金标准',
      source: '第三章',
      checkedOn: '2024-02-29',
      days: 366,
      place: { file: 'some.yaml', line: 6, column: 16 },
      written: { file: 'some.yaml', line: 3, column: 3 },
    },
  ]);
  expect(staleClauses(rootOf(text), '2026-06-02').map(({ clause }) => clause)).toEqual(['fee', 'ratio']);
});

it('looks at the one clause of a table of holidays', () => {
  const calendar = rootOf(
    'clause: {title: 放假安排, source: 国务院, checkedOn: 2024-01-01, basis: stated}\nyears: {}\n',
  );
  expect(staleClauses(calendar, '2025-01-01')).toEqual([]);
  expect(staleClauses(calendar, '2025-01-02')).toMatchObject([{ title: '放假安排', days: 367, place: { line: 1 } }]);
});
