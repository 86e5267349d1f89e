import { describe, expect, it } from 'vitest';
import { levelWords } from '../../../src/rules/claim-sheet/words.ts';
import { asksForGrade, levelsMeet, levelsWithoutBranch } from '../../../src/rules/scheme/hospital-levels.ts';

describe('levels and grades of hospitals', () => {
  it.each([
    ['三甲', 'tertiary-a'],
    ['三级甲等', 'tertiary-a'],
    ['3级甲等', 'tertiary-a'],
    ['三级特等', 'tertiary-special'],
    ['三级', 'tertiary'],
    ['二乙', 'secondary-b'],
    ['二级丙等', 'secondary-c'],
    ['一甲', 'primary-a'],
    ['一级', 'primary'],
    ['社区卫生服务中心', 'primary'],
    ['未定级', 'unrated'],
    ['三', undefined],
  ])('%s in a claim sheet is %s', (text, level) => {
    expect(levelWords.find(([, pattern]) => pattern.test(text))?.[0]).toBe(level);
  });

  it('leave a question open where a grade is asked for and only the level is known', () => {
    expect(asksForGrade(['primary'], ['primary-a', 'secondary'])).toBe(true);
    expect(asksForGrade(['primary-b', 'primary'], ['primary-a'])).toBe(false);
    expect(asksForGrade(['secondary'], ['primary-a', 'secondary'])).toBe(false);
  });

  it('meet where one holds the other', () => {
    expect(levelsMeet('primary', 'primary-a')).toBe(true);
    expect(levelsMeet('primary-a', 'primary-b')).toBe(false);
    expect(levelsMeet('cancer', 'cancer-a')).toBe(false);
  });

  it('want a branch each: the grades only of a level that is parted by grade', () => {
    const all = ['primary', 'primary-a', 'primary-b', 'secondary', 'secondary-a'];
    expect(levelsWithoutBranch(all, ['secondary'])).toEqual(['primary']);
    expect(levelsWithoutBranch(all, ['primary-a', 'secondary'])).toEqual(['primary-b']);
    expect(levelsWithoutBranch(all, ['primary-a', 'primary', 'secondary'])).toEqual([]);
  });
});
