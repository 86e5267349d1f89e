import { expect, it } from 'vitest';
import { oncePerWord } from '../../../src/rules/person/cell-reading.ts';
import type { Cell } from '../../../src/rules/submission/cell.ts';

const cell = (text: string, kind: Cell['kind'] = 'text', row = 1): Cell => ({ row, column: 1, kind, text });

it('reads each word once, a number of the same digits anew, and a blank cell always', () => {
  const read: (Cell | undefined)[] = [];
  const reader = oncePerWord((each) => {
    read.push(each);
    return each === undefined ? {} : { value: `${each.kind} ${each.text}` };
  });
  const cells = [cell('男'), cell('男', 'text', 2), cell('36'), cell('36', 'number'), cell('36', 'number', 2)];
  expect(cells.map((each) => reader(each).value)).toEqual(['text 男', 'text 男', 'text 36', 'number 36', 'number 36']);
  expect(read).toEqual([cells[0], cells[2], cells[3]]);
  expect([reader(undefined), reader(undefined)]).toEqual([{}, {}]);
  expect(read).toHaveLength(5);
});
