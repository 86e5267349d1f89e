import { expect, test } from 'vitest';
import { lastOfEachUnit } from '../../../src/rules/enrolment/last-of-each-unit.ts';

const list = (id: string | null, name: string, creditCode: string | null = null) => ({
  identity: { id, name, creditCode },
});
const positions = (lists: ReturnType<typeof list>[]) => lastOfEachUnit(lists).map((each) => lists.indexOf(each));

test('of several lists of one unit the last counts, whatever name or code each states', () => {
  expect(positions([list('a', '红星厂'), list('a', '红星机械厂', 'X'), list('b', '乙厂')])).toEqual([1, 2]);
});

test('two units of one name stay two, by the ledger and by their credit codes', () => {
  expect(positions([list('a', '实验小学', 'X'), list('b', '实验小学', 'Y')])).toEqual([0, 1]);
  expect(positions([list('a', '实验小学'), list('b', '实验小学')])).toEqual([0, 1]);
  expect(positions([list(null, '实验小学', 'X'), list(null, '实验小学', 'Y')])).toEqual([0, 1]);
});

test('a list that was returned is of the unit with its code, else of the one that bears its name', () => {
  expect(positions([list(null, '红星厂', 'X'), list('a', '红星机械厂', 'X')])).toEqual([1]);
  expect(positions([list(null, '红星 厂'), list('a', '红星厂', 'X')])).toEqual([1]);
  expect(positions([list('a', '红星厂', 'X'), list(null, '红星厂')])).toEqual([1]);
});

test('where a name could be either of two units, no guess is made', () => {
  expect(positions([list('a', '实验小学', 'X'), list('b', '实验小学', 'Y'), list(null, '实验小学')])).toEqual([
    0, 1, 2,
  ]);
});

test('two lists without a name are not made one unit', () => {
  expect(positions([list(null, ''), list(null, '')])).toEqual([0, 1]);
});
