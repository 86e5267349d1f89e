import { expect, test } from 'vitest';
import { growthOf } from '../../bench/report/growth.ts';

test('growth is told against the cheapest smaller size, not the first', () => {
  expect(growthOf([])).toBeUndefined();
  expect(growthOf([5])).toBe(1);
  expect(growthOf([136, 87, 74, 74])).toBe(1);
  expect(growthOf([136, 87, 74, 111])).toBe(1.5);
  expect(growthOf([10, 11, 12])).toBe(1.2);
});
