import { expect, test } from 'vitest';
import { between, handed, hasBegun, inTurn } from '../../../src/commands/side-by-side/handed-task.ts';

/** Work that notes when it begins and ends, and ends when it is told. */
function noted() {
  const notes: string[] = [];
  const ends = new Map<string, () => void>();
  const work = async (name: string) => {
    notes.push(`${name} begins`);
    await new Promise<void>((end) => ends.set(name, end));
    notes.push(`${name} ends`);
    return name;
  };
  return { notes, work, end: (name: string) => ends.get(name)?.() };
}

const settled = () => new Promise((resolve) => setImmediate(resolve));

test('tasks in turn are done one after the other, and say which of them were begun', async () => {
  const { notes, work, end } = noted();
  const doing = inTurn(work);
  const tasks = [handed('first'), handed('second')];
  const results = tasks.map(doing);
  await settled();
  expect(tasks.map(hasBegun)).toEqual([true, false]);
  end('first');
  await settled();
  expect(tasks.map(hasBegun)).toEqual([true, true]);
  end('second');
  expect(await Promise.all(results)).toEqual(['first', 'second']);
  expect(notes).toEqual(['first begins', 'first ends', 'second begins', 'second ends']);
});

test('a task that fails holds up none after it', async () => {
  const doing = inTurn(async (name: string) => {
    if (name === 'first') throw new Error('no');
    return name;
  });
  const first = doing(handed('first'));
  const second = doing(handed('second'));
  await expect(first).rejects.toThrow('no');
  expect(await second).toBe('second');
});

test('a task between others waits for none', async () => {
  const { notes, work, end } = noted();
  const first = inTurn(work)(handed('first'));
  const task = handed('second');
  const second = between(work)(task);
  await settled();
  expect(hasBegun(task)).toBe(true);
  end('second');
  await second;
  end('first');
  await first;
  expect(notes).toEqual(['second begins', 'first begins', 'second ends', 'first ends']);
});
