import { rmSync } from 'node:fs';
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { packagedSchemes, readSchemes } from '../../../src/io/scheme/read-schemes.ts';
import { schemeHash } from '../../../src/io/scheme/scheme-hash.ts';
import { UserError } from '../../../src/io/user-error.ts';

async function folder(files: Readonly<Record<string, string | Uint8Array>>): Promise<string> {
  const made = await mkdtemp(join(tmpdir(), 'mutual-schemes-'));
  onTestFinished(() => rmSync(made, { recursive: true }));
  for (const [name, content] of Object.entries(files)) {
    await mkdir(join(made, name, '..'), { recursive: true });
    await writeFile(join(made, name), content);
  }
  return made;
}

it('takes the schemes of a folder by name, and nothing else that lies there', async () => {
  const own = await folder({
    'b.yaml': 'id: b',
    'a.yml': 'id: a',
    'notes.txt': '',
    'scheme.schema.json': '{}',
    'a.cases.yaml': 'given',
    'cases/c.yaml': 'id: c',
  });
  expect([...(await readSchemes([own], own)).values()]).toEqual([
    { id: 'a', file: 'a.yml', text: 'id: a' },
    { id: 'b', file: 'b.yaml', text: 'id: b' },
  ]);
});

it('lets the centre’s own file come before the one that ships', async () => {
  const own = await folder({ 'fuzhou-3.yaml': 'id: ours' });
  const sources = await readSchemes([packagedSchemes(), own], own);
  expect(sources.get('fuzhou-3')?.text).toBe('id: ours');
  expect(sources.has('zhangzhou-4')).toBe(true);
});

it('leaves out the byte order mark', async () => {
  const own = await folder({ 'a.yaml': '\uFEFFid: a' });
  expect((await readSchemes([own], own)).get('a')?.text).toBe('id: a');
});

it('takes a file that is not UTF-8 as one that cannot be read, and the others all the same', async () => {
  const own = await folder({ 'a.yaml': 'id: a', 'gbk.yaml': Uint8Array.of(0xb8, 0xa3, 0xd6, 0xdd) });
  const sources = await readSchemes([own], own);
  expect([...sources.values()]).toEqual([
    { id: 'a', file: 'a.yaml', text: 'id: a' },
    { id: 'gbk', file: 'gbk.yaml', text: '', fault: 'not-utf8' },
  ]);
});

it('names a folder that cannot be read', async () => {
  await expect(readSchemes([join(tmpdir(), 'no-such-folder')], '.')).rejects.toThrow(UserError);
});

it('hashes the text by SHA-256', () => {
  expect(schemeHash('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
});
