import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { writeNew } from '../../src/io/write-new.ts';
import { temporaryFolder } from '../support/run-mutual.ts';

it('writes a file where none is, and leaves one that is there as it was', async () => {
  const folder = temporaryFolder();
  const path = join(folder, 'some.yaml');
  expect(await writeNew(path, 'id: some\n')).toBe(true);
  expect(await writeNew(path, 'id: other\n')).toBe(false);
  expect(readFileSync(path, 'utf8')).toBe('id: some\n');
  expect(readdirSync(folder)).toEqual(['some.yaml']);
});

it('of many at once exactly one writes', async () => {
  const folder = temporaryFolder();
  const path = join(folder, 'some.yaml');
  const texts = Array.from({ length: 20 }, (_, index) => `id: some-${index}\n`);
  const written = await Promise.all(texts.map((text) => writeNew(path, text)));
  expect(written.filter((each) => each)).toHaveLength(1);
  expect(readFileSync(path, 'utf8')).toBe(texts[written.indexOf(true)]);
  expect(readdirSync(folder)).toEqual(['some.yaml']);
});

it('tells the system’s error where there is no folder', async () => {
  const path = join(temporaryFolder(), 'none', 'some.yaml');
  await expect(writeNew(path, 'x')).rejects.toMatchObject({ code: 'ENOENT' });
});

it('an empty file that somebody else put there counts as one', async () => {
  const path = join(temporaryFolder(), 'some.yaml');
  writeFileSync(path, '');
  expect(await writeNew(path, 'x')).toBe(false);
});
