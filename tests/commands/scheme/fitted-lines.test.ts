import { expect, it } from 'vitest';
import type { Context } from '../../../src/commands/command.ts';
import { differenceLines } from '../../../src/commands/scheme/difference-lines.ts';
import { fittedLines } from '../../../src/commands/scheme/fitted-lines.ts';
import { loadScheme } from '../../../src/commands/scheme/load-scheme.ts';
import { widestOf } from '../../../src/io/terminal/width.ts';
import { compareSchemes } from '../../../src/rules/scheme-difference/compare-schemes.ts';

const contextOf = (stdoutIsTerminal: boolean, columns: number) =>
  ({ surroundings: { stdoutIsTerminal, columns } }) as Context;

const [former, next] = await Promise.all(
  ['yunnan-17', 'yunnan-20'].map(async (name) => ({ name, scheme: (await loadScheme(name)).scheme })),
);

it.each(['zh', 'en'] as const)(
  'a difference in %s fits the terminal and loses nothing; in a file its lines stay whole',
  (language) => {
    if (!former || !next) throw new Error('two schemes are compared');
    const lines = differenceLines(compareSchemes(former.scheme, next.scheme), { former, next, language });
    expect(Math.max(...lines.map(widestOf))).toBeGreaterThan(80);
    expect(fittedLines(lines, contextOf(false, 80))).toEqual(lines);
    for (const [columns, width] of [
      [200, 80],
      [80, 80],
      [66, 66],
    ] as const) {
      const fitted = fittedLines(lines, contextOf(true, columns));
      expect(fitted.filter((line) => widestOf(line) > width)).toEqual([]);
      const letters = (all: readonly string[]) => all.join('').replace(/ /g, '');
      expect(letters(fitted)).toBe(letters(lines));
    }
  },
);

it('the rest of a line is set in below its beginning', () => {
  const line = `  changed ${'word '.repeat(20)}end`;
  expect(fittedLines([line, 'short'], contextOf(true, 80))).toEqual([
    `  changed ${'word '.repeat(14).trimEnd()}`,
    `      ${'word '.repeat(6)}end`,
    'short',
  ]);
});

it('what changed under missing, and durations, are told in words; what a title says is not said again', () => {
  if (!former || !next) throw new Error('two schemes are compared');
  const told = differenceLines(compareSchemes(former.scheme, next.scheme), { former, next, language: 'zh' }).join('\n');
  expect(told).toMatch(/\[missing\]：.*去掉 .*补助项目 › 住院补助 › 限额、补助项目 › 其他补助/);
  expect(told).toContain('[claims.voidAfter]：期限：1 年，');
  expect(told).not.toMatch(/“([^”]+)”：（名称：\1/);
});
