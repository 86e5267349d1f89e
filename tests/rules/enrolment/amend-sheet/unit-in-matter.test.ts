import { expect, it } from 'vitest';
import { unitInMatter } from '../../../../src/rules/enrolment/amend-sheet/unit-in-matter.ts';

it.each([
  ['调到福州市第一中学', '福州市第一中学'],
  ['转往福州市第一中学（原单位停产）', '福州市第一中学'],
  ['调到福州市第一医院（南院）', '福州市第一医院(南院)'],
  ['调出至 福州市第一中学', '福州市第一中学'],
  ['调动到福州市第一中学工作', '福州市第一中学'],
  ['已转至福州市第一中学', '福州市第一中学'],
  ['转单位到福州市第一中学', '福州市第一中学'],
])('%s names %s', (text, unit) => {
  expect(unitInMatter(text)).toBe(unit);
});

it.each(['调出', '转移', '调到新单位', '调往外地', '调离本单位', '退休转至福州市第一社区', '更换单位'])(
  '%s names none',
  (text) => {
    expect(unitInMatter(text)).toBeUndefined();
  },
);
