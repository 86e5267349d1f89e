import { expect, it } from 'vitest';
import { UserError } from '../../../src/io/user-error.ts';
import { fill } from '../../../src/rules/value/text.ts';

const changes = { zh: '{count} 处改动', en: '{count} {count|change|changes}{missing}' };

it.each([
  [0, '0 changes{missing}'],
  [1, '1 change{missing}'],
  ['1', '1 change{missing}'],
  [2, '2 changes{missing}'],
  ['1,001', '1,001 changes{missing}'],
])('takes the word that goes with %s', (count, english) => {
  expect(fill(changes, 'en', { count })).toBe(english);
  expect(fill(changes, 'zh', { count })).toBe(`${count} 处改动`);
});

it('leaves words standing whose number is not given', () => {
  expect(fill(changes, 'en')).toBe(changes.en);
});

it('takes part of a text in the language asked for', () => {
  const other = { zh: '甲', en: 'one' };
  expect(fill({ zh: '见{what}', en: 'see {what}' }, 'zh', { what: other })).toBe('见甲');
  expect(fill({ zh: '见{what}', en: 'see {what}' }, 'en', { what: other })).toBe('see one');
});

it('leaves no space at the end of an error that has no suggestion', () => {
  const texts = { message: { zh: '没有。{hint}', en: 'None. {hint}' }, fix: { zh: '看。', en: 'Look. ' } };
  const error = new UserError(texts, { hint: '' });
  expect(error.describe('en')).toEqual({ message: 'None.', fix: 'Look.' });
});
