import { expect, it } from 'vitest';
import { oncePerObject, oncePerText } from '../../../src/rules/value/once.ts';

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

it('works out once a text', () => {
  const asked: string[] = [];
  const known = oncePerText((text) => {
    asked.push(text);
    return text === '' ? undefined : text.length;
  });
  expect(['36.00', '', '36.00', '', '5'].map(known)).toEqual([5, undefined, 5, undefined, 1]);
  expect(asked).toEqual(['36.00', '', '5']);
});
