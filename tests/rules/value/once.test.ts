import { expect, it } from 'vitest';
import { oncePerObject } from '../../../src/rules/value/once.ts';

it('works out once an object, whatever comes of it', () => {
  const asked: object[] = [];
  const nameOf = oncePerObject((one: { readonly name?: string }) => {
    asked.push(one);
    return one.name;
  });
  const [first, alike, nameless] = [{ name: '甲' }, { name: '甲' }, {}];
  expect([first, alike, first, nameless, nameless, alike].map(nameOf)).toEqual([
    '甲',
    '甲',
    '甲',
    undefined,
    undefined,
    '甲',
  ]);
  expect(asked).toEqual([first, alike, nameless]);
});
