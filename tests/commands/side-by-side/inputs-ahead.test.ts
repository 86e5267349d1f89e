import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { InputsAhead } from '../../../src/commands/side-by-side/inputs-ahead.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ahead-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const small = 1_000;
const large = 2 * 1024 * 1024;

function inputOf(bytes: number, index: number) {
  const path = join(folder, `${index}.csv`);
  writeFileSync(path, Buffer.alloc(bytes));
  return { path, shownAs: `${index}.csv` };
}

/** Inputs of these sizes, two ahead of any size and four small ones; and which of them were begun. */
function aheadOf(sizes: readonly number[]) {
  const begun: string[] = [];
  const inputs = new InputsAhead(sizes.map(inputOf), {
    ahead: () => 2,
    smallAhead: () => 4,
    begin: async ({ shownAs }) => {
      begun.push(shownAs);
      return shownAs;
    },
    position: () => 0,
    forget: () => {},
  });
  return { begun, inputs };
}

test('small inputs are begun further ahead', async () => {
  const { begun, inputs } = aheadOf([small, small, small, small, small, small]);
  expect(await inputs.next()).toBe('0.csv');
  expect(begun).toEqual(['0.csv', '1.csv', '2.csv', '3.csv', '4.csv']);
});

test('behind a large one only a few are begun, until it has been taken', async () => {
  const { begun, inputs } = aheadOf([large, small, small, small, small, small]);
  const first = inputs.next();
  expect(begun).toEqual(['0.csv', '1.csv']);
  await first;
  expect(begun).toEqual(['0.csv', '1.csv', '2.csv', '3.csv', '4.csv']);
});

test('what is not there is begun like a small one, so that it is told of', async () => {
  const { begun, inputs } = aheadOf([small, small, small]);
  rmSync(join(folder, '1.csv'));
  expect([await inputs.next(), await inputs.next()]).toEqual(['0.csv', '1.csv']);
  expect(begun).toEqual(['0.csv', '1.csv', '2.csv']);
});
