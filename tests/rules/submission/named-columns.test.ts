import { describe, expect, it } from 'vitest';
import type { Cell, Row } from '../../../src/rules/submission/cell.ts';
import { nameMatcher } from '../../../src/rules/submission/name-matcher.ts';
import { namedColumns, tableOfAliases } from '../../../src/rules/submission/named-columns.ts';

const table = tableOfAliases({ line: '参考号 序号', amount: '金额 发生额' });

function rowOf(...texts: readonly (string | number)[]): Row {
  const cells = texts.map(
    (text, index): Cell =>
      ({ kind: typeof text === 'number' ? 'number' : 'text', text: `${text}`, row: 1, column: index + 1 }) as Cell,
  );
  return { number: 1, hidden: false, cells };
}

describe('names of columns that stand beside each other', () => {
  it('are the surer the earlier they stand', () => {
    const match = nameMatcher(table);
    expect([match('参考号'), match('序号'), match('发生额'), match('户名')]).toEqual([
      { field: 'line', rank: 0 },
      { field: 'line', rank: 1 },
      { field: 'amount', rank: 1 },
      undefined,
    ]);
  });
});

describe('the columns that a row names', () => {
  it('gives a field to the more usual name, wherever it stands, and else to the first', () => {
    expect([...namedColumns(rowOf('序号', '户名', '参考号', '金额', '金额'), nameMatcher(table))]).toEqual([
      ['line', 3],
      ['amount', 4],
    ]);
  });

  it('takes no number for a name, and asks with the column', () => {
    const asked: [string, number][] = [];
    const columns = namedColumns(rowOf('附言', 12, '金额'), (text, column) => {
      asked.push([text, column]);
      return text === '附言' ? { field: 'line', rank: 0.5 } : undefined;
    });
    expect(asked).toEqual([
      ['附言', 1],
      ['金额', 3],
    ]);
    expect([...columns]).toEqual([['line', 1]]);
  });
});
