import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { HoldingFile, readHeld } from '../../../../src/commands/claim/report/held.ts';

let folder: string;
let path: string;
let holder: HoldingFile;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'held-'));
  path = join(folder, 'held.1');
  holder = new HoldingFile(path);
});
afterEach(() => {
  holder.close();
  rmSync(folder, { recursive: true });
});

test.each([0, 1, 200, 201, 400, 1_001])('a list of %i is kept as its JSON, in parts or at once', (count) => {
  const list = Array.from({ length: count }, (_, index) => ({ name: `职工${index}`, amount: `${index}.00` }));
  const held = holder.hold(list);
  expect(readFileSync(path, 'utf8')).toBe(JSON.stringify(list));
  expect(readHeld(held, null)).toEqual(list);
});

test('one thing stands behind the other, whatever it is', () => {
  const kept = [holder.hold({ one: '甲' }), holder.holdPlain(new Map([['乙', 2]])), holder.hold(['丙'])];
  expect(kept.map((each) => readHeld<unknown>(each, null))).toEqual([{ one: '甲' }, new Map([['乙', 2]]), ['丙']]);
});

test('numbers of claims are filled in when they are known', () => {
  const held = holder.hold([{ number: '2935-\u007fs0\u007f-1' }]);
  expect(readHeld(held, { sequence: 12, position: 40 })).toEqual([{ number: '2935-12-1' }]);
});
