import { expect, test } from 'vitest';
import { groupBy } from '../../../src/rules/value/group-by.ts';

test('items are grouped by their key, in the order in which they come', () => {
  const groups = groupBy(['ab', 'b', 'ac', 'c', 'bd'], ([first = '']) => first);
  expect([...groups]).toEqual([
    ['a', ['ab', 'ac']],
    ['b', ['b', 'bd']],
    ['c', ['c']],
  ]);
});
