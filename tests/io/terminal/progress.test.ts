import { Writable } from 'node:stream';
import stringWidth from 'string-width';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type ProgressWish, startProgress } from '../../../src/io/terminal/progress.ts';

/** What was written, part by part. */
function keptStream() {
  const written: string[] = [];
  const stream = new Writable({
    write(chunk, _encoding, done) {
      written.push(String(chunk));
      done();
    },
  });
  return { stream, written };
}

function start(wish: Partial<ProgressWish> = {}) {
  const { stream, written } = keptStream();
  const progress = startProgress({ stream, terminal: true, quiet: false, columns: 80, language: 'en', ...wish });
  return { progress, written };
}

const CLEARED = '\r\u001b[K';
const figures = { done: 300, units: 290, members: 31_000, findings: 87 };

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('on a terminal', () => {
  it('stays quiet for a second, then shows the bar, and leaves nothing behind', () => {
    const { progress, written } = start();
    progress.phase('Taking in', 1200);
    vi.advanceTimersByTime(900);
    progress.advance(figures);
    expect(written).toEqual([]);
    vi.advanceTimersByTime(1100);
    progress.advance(figures);
    expect(written.at(-1)).toBe(
      `${CLEARED}Taking in  [#-----]  300/1200  units 290  members 31000  findings 87  0:06 left`,
    );
    progress.stop();
    expect(written.at(-1)).toBe(CLEARED);
    const before = written.length;
    vi.advanceTimersByTime(10_000);
    progress.advance(figures);
    expect(written).toHaveLength(before);
  });

  it('writes nothing at all for work that takes less than a second', () => {
    const { progress, written } = start();
    progress.phase('Taking in', 2);
    progress.advance({ done: 1 });
    vi.advanceTimersByTime(999);
    progress.stop();
    expect(written).toEqual([]);
  });

  it('shows one long piece of work too, and draws at most ten times a second', () => {
    const { progress, written } = start();
    progress.phase('Taking in', 1);
    vi.advanceTimersByTime(1000);
    expect(written).toHaveLength(1);
    for (let step = 0; step < 100; step++) {
      vi.advanceTimersByTime(9);
      progress.advance({ done: 0, members: step });
    }
    expect(written.length).toBeLessThanOrEqual(11);
    progress.stop();
  });

  it('goes by the pace of the last half minute: files that were taken before say nothing of the rest', () => {
    const { progress, written } = start({ columns: 120 });
    progress.phase('Taking in', 2000);
    vi.advanceTimersByTime(1000);
    progress.advance({ done: 1000 });
    for (let second = 1; second <= 60; second++) {
      vi.advanceTimersByTime(1000);
      progress.advance({ done: 1000 + second * 10 });
    }
    expect(written.at(-1)).toMatch(/1590\/2000 {2}0:42 left$/);
    progress.stop();
  });

  it('begins a new phase with figures of its own', () => {
    const { progress, written } = start();
    progress.phase('Taking in', 10);
    progress.advance({ ...figures, done: 5, note: 'a.xlsx' });
    progress.phase('Writing files', 0);
    vi.advanceTimersByTime(1000);
    progress.advance({ done: 12 });
    expect(written.at(-1)).toBe(`${CLEARED}Writing files  0`);
    vi.advanceTimersByTime(1000);
    expect(written.at(-1)).toBe(`${CLEARED}Writing files  12`);
    progress.stop();
  });

  it('takes the bar away for a line of talk', () => {
    const { progress, written } = start();
    progress.phase('Taking in', 10);
    vi.advanceTimersByTime(1000);
    progress.say('Skipped notes.docx: not a table.');
    expect(written.slice(-2)).toEqual([CLEARED, 'Skipped notes.docx: not a table.\n']);
    progress.stop();
    expect(written.at(-1)).toBe('Skipped notes.docx: not a table.\n');
  });

  it.each([
    [20, 'zh'],
    [40, 'en'],
    [60, 'zh'],
    [60, 'en'],
    [80, 'zh'],
    [80, 'en'],
    [120, 'zh'],
    [200, 'en'],
  ] as const)('is narrower than a terminal of %i columns, whatever it shows (%s)', (columns, language) => {
    const { progress, written } = start({ columns, language });
    const long = { units: 28_412, members: 3_000_000, findings: 123_456 };
    for (const note of ['', '罗源县松山镇人民政府/参加职工花名册.xlsx', '长'.repeat(300), 'a\u001b[2Jb\n.xlsx']) {
      progress.phase('读取并收下', 28_571);
      for (const done of [0, 1, 14_000, 28_571]) {
        vi.advanceTimersByTime(1000);
        progress.advance({ ...long, done, note });
      }
    }
    const lines = written.map((text) => text.replace(CLEARED, ''));
    const widths = lines.map((line) => stringWidth(line, { ambiguousIsNarrow: false }));
    expect(lines.length).toBeGreaterThan(10);
    expect(Math.max(...widths)).toBeLessThan(columns);
    expect(lines.filter((line) => /\p{Cc}/u.test(line))).toEqual([]);
    if (columns >= 60) {
      const all =
        language === 'zh' ? ['单位 28412', '人数 3000000', '问题 123456'] : ['units 28412', 'members 3000000'];
      for (const shown of all) expect(lines.at(-1)).toContain(shown);
    }
    progress.stop();
  });

  it.each([
    ['zh', '读取并收下  [####------]  1234/2988  单位 1190  人数 125003  问题 87  约剩 0:06'],
    ['en', '[#####---------]  1234/2988  units 1190  members 125003  findings 87  0:06 left'],
  ] as const)('tells all of it on 80 columns (%s)', (language, line) => {
    const { progress, written } = start({ columns: 80, language });
    progress.phase(language === 'zh' ? '读取并收下' : 'Taking in', 2988);
    vi.advanceTimersByTime(3000);
    progress.advance({ done: 1234, units: 1190, members: 125_003, findings: 87 });
    vi.advanceTimersByTime(1000);
    expect(written.at(-1)).toBe(`${CLEARED}${line}`);
    progress.stop();
  });
});

describe('in a log', () => {
  it('has a line a minute, in both languages', () => {
    for (const [language, title, line] of [
      ['zh', '读取并收下', '读取并收下，已用 2:00：595/1200  单位 290  人数 31000  问题 87  约剩 2:05\n'],
      ['en', 'Taking in', 'Taking in for 2:00: 595/1200  units 290  members 31000  findings 87  2:05 left\n'],
    ] as const) {
      const { progress, written } = start({ terminal: false, language });
      progress.phase(title, 1200);
      for (let second = 1; second <= 120; second++) {
        vi.advanceTimersByTime(1000);
        progress.advance({ ...figures, done: second * 5 });
      }
      expect(written).toHaveLength(2);
      expect(written.at(-1)).toBe(line);
      progress.stop();
      vi.advanceTimersByTime(200_000);
      progress.advance(figures);
      expect(written).toHaveLength(2);
    }
  });

  it('has none from a run under a minute', () => {
    const { progress, written } = start({ terminal: false });
    progress.phase('Taking in', 1200);
    vi.advanceTimersByTime(59_999);
    progress.advance(figures);
    progress.stop();
    vi.advanceTimersByTime(60_000);
    expect(written).toEqual([]);
  });

  it('is told of work that lets no timer through', () => {
    let time = 0;
    const { progress, written } = start({ terminal: false, now: () => time });
    progress.phase('Taking in', 100);
    for (time = 0; time <= 190_000; time += 10_000) progress.advance({ done: time / 10_000 });
    expect(written).toHaveLength(3);
    progress.stop();
  });
});

it('says nothing when quiet, neither on a terminal nor in a log', () => {
  for (const terminal of [true, false]) {
    const { progress, written } = start({ terminal, quiet: true });
    progress.phase('Taking in', 10);
    vi.advanceTimersByTime(200_000);
    progress.advance(figures);
    progress.say('Skipped notes.docx: not a table.');
    progress.stop();
    expect(written).toEqual([]);
  }
});

it.each([true, false])('does not keep the process alive (terminal: %s)', (terminal) => {
  vi.useRealTimers();
  const begun = vi.spyOn(globalThis, 'setInterval');
  const { progress } = start({ terminal });
  const timers = begun.mock.results.map(({ value }) => value as NodeJS.Timeout);
  expect(timers.map((timer) => timer.hasRef())).toEqual([false]);
  progress.stop();
  begun.mockRestore();
});
