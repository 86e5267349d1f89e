import { describe, expect, test } from 'vitest';
import { pathWords, valueWords } from '../../../src/commands/scheme/difference-words.ts';
import { town } from '../../rules/scheme-difference/town.ts';

const scheme = town('town-1');
const said = (value: unknown, ...keys: string[]) => valueWords(value, keys, { schemes: [scheme], language: 'zh' });

describe('valueWords', () => {
  test('sums have thousands and their unit wherever they stand, people theirs', () => {
    expect(said('12000', 'benefits', 'a', 'compute', 'bands', 'to')).toBe('12,000 元');
    expect(said('12000', 'benefits', 'a', 'compute', 'atLeast')).toBe('12,000 元');
    expect(said('12000', 'benefits', 'a', 'compute', 'choose', 'of', 'severe')).toBe('12,000 元');
    expect(said('12000', 'plans', 'general', 'fee', 'of', 'women')).toBe('12,000 元');
    expect(said('12000', 'benefits', 'a', 'compute', 'when', 'amounts', 'is', 'from')).toBe('12,000 元');
    expect(said('1000', 'participation', 'tiers', 'size', 'below')).toBe('1,000 人');
    expect(said('60', 'members', 'age', 'men', 'below')).toBe('60');
    expect(said('8', 'benefits', 'a', 'compute', 'wholeBand', 'bands', 'is', 'from')).toBe('8');
  });

  test('branches and fields of forms are put in words', () => {
    expect(said({ severe: '2', mild: '1' }, 'pool', 'weights')).toBe('重度：2，轻度：1');
    expect(said('staff', 'forms', 'roster', 'unit', 'field')).toBe('职工总数');
    expect(said('cost:total-cost', 'forms', 'claim', 'columns', 'field')).toBe('总费用');
  });
});

describe('pathWords', () => {
  test('an item that the former version counts otherwise is called by both places', () => {
    const bands = ['bands', 1, 'rate'];
    expect(pathWords({ kind: 'changed', path: bands, counterpart: ['bands', 2, 'rate'] }, scheme, 'zh')).toBe(
      '分档 · 第 2 项（原第 3 项） · 比例',
    );
    expect(pathWords({ kind: 'removed', path: ['bands', 1], counterpart: ['bands'] }, scheme, 'zh')).toBe(
      '分档 · 原第 2 项',
    );
    expect(pathWords({ kind: 'changed', path: ['choose', 'of', 'severe'] }, scheme, 'zh')).toMatch(/重度$/);
  });
});
