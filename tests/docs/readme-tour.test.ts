import { expect, it } from 'vitest';
import { emptyFolder } from '../scenarios/office.ts';
import { shownCommands, wantingLines } from './console-blocks.ts';

/** The tour of one period stands in both READMEs as `npm run demo` takes it: the same commands, their exit codes, and what they print. */

interface Step {
  readonly edit?: (folder: string) => void;
  readonly run: readonly string[];
  readonly exit?: number;
}

const steps = new URL('../../fixtures/tour/period.js', import.meta.url).href;

/** A working day after the tour's last, since no period closes on a day to come and an audit names what is entered on days off. */
const after = '2026-08-03T09:00:00+08:00';

it.each([
  ['README.md', 'en'],
  ['README.zh.md', 'zh'],
])('%s shows the tour of the demo, and what it prints', async (page, language) => {
  const { periodSteps }: { periodSteps: readonly Step[] } = await import(steps);
  const shown = shownCommands(page, 'console tour');
  expect(shown.map(({ line }) => line.split(' '))).toEqual(periodSteps.map(({ run }) => run));
  expect(shown.map(({ exitCode }) => exitCode)).toEqual(periodSteps.map(({ exit = 0 }) => exit));
  const office = emptyFolder();
  for (const [at, { edit, run }] of periodSteps.entries()) {
    edit?.(office.folder);
    const { exitCode, stdout, stderr } = await office.run(run, { now: after, environment: { MUTUAL_LANG: language } });
    const output = `${stdout}${stderr}`.trimEnd().split('\n');
    const absent = wantingLines(shown[at]?.printed ?? [], output);
    expect({ line: shown[at]?.line, exitCode, absent }).toEqual({
      line: run.join(' '),
      exitCode: shown[at]?.exitCode,
      absent: [],
    });
  }
});
