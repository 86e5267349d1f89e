import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseDocument } from 'yaml';
import { packagedSchemes, readSchemes } from '../../src/io/scheme/read-schemes.ts';
import { resolveScheme } from '../../src/rules/scheme/resolve.ts';
import { emptyFolder, fuzhouOffice } from './office.ts';

const sources = await readSchemes([packagedSchemes()], '.');

/** The file with every line that waits to be filled in taken out of its comment. */
function uncommented(text: string): string {
  return text.replace(/^# (?!yaml-language-server)/gm, '');
}

describe('mutual scheme new', () => {
  it('writes an edition that passes the check at once and is its parent in all but id, edition and dates', async () => {
    const office = emptyFolder();
    const { exitCode, stdout, stderr } = await office.run('scheme new hangzhou-2022 --from hangzhou-2021 --dir own');
    expect({ exitCode, stdout }).toEqual({
      exitCode: 0,
      stdout: 'Written: own/hangzhou-2022.yaml, which extends hangzhou-2021.\n',
    });
    expect(stderr).toContain('mutual scheme check hangzhou-2022 --dir own');
    expect(await office.run('scheme check hangzhou-2022 --dir own')).toMatchObject({ exitCode: 0 });
    const text = readFileSync(office.path('own', 'hangzhou-2022.yaml'), 'utf8');
    expect(text).toMatch(/^id: hangzhou-2022\nextends: hangzhou-2021\nedition: 期次待填 ## 请填写/m);
    const next = resolveScheme(
      'hangzhou-2022',
      new Map([...sources, ['hangzhou-2022', { id: 'hangzhou-2022', file: 'x', text }]]),
    );
    const before = resolveScheme('hangzhou-2021', sources).scheme;
    expect(next.scheme).toEqual({ ...before, id: 'hangzhou-2022', edition: '期次待填', inForce: undefined });
    expect(readdirSync(office.path('own'))).toEqual(['cases', 'hangzhou-2022.yaml', 'scheme.schema.json']);
  });

  it.each([...sources.keys()])(
    'of %s: asks all that the sources leave open, as YAML in its right place',
    async (from) => {
      const office = emptyFolder();
      const { exitCode } = await office.run(`scheme new next-one --from ${from} --dir .`);
      expect(exitCode).toBe(0);
      const text = readFileSync(office.path('next-one.yaml'), 'utf8');
      const file = { id: 'next-one', file: 'next-one.yaml', text };
      expect(resolveScheme('next-one', new Map([...sources, ['next-one', file]])).problems).toMatchObject([
        { code: 'edition-to-fill', path: 'edition', place: { file: 'next-one.yaml', line: 6 } },
      ]);
      const document = parseDocument(uncommented(text), { schema: 'failsafe' });
      expect(document.errors).toEqual([]);
      const open = document.toJS();
      const { missing = [], clauses } = resolveScheme(from, sources).scheme ?? { clauses: {} };
      expect(open.missing ?? []).toEqual(missing);
      const doubtful = Object.entries(clauses).filter(([, { basis }]) => basis !== 'stated');
      expect(Object.keys(open.clauses ?? {})).toEqual(doubtful.map(([id]) => id));
      for (const [, { note = '' }] of doubtful) expect(text).toContain(note.replace(/\s+/g, ' ').trim());
      for (const path of missing.filter((each) => !each.includes('['))) {
        const keys = path.split('.');
        expect(
          keys.slice(0, -1).reduce((inner, key) => Object(inner)[key], open),
          path,
        ).toHaveProperty([keys.at(-1) ?? '']);
      }
    },
  );

  it('names the JSON Schema, and puts it and that of the cases beside it where they are absent', async () => {
    const office = emptyFolder();
    await office.run('scheme new fuzhou-4 --from fuzhou-3 --dir own');
    expect(readFileSync(office.path('own', 'fuzhou-4.yaml'), 'utf8')).toMatch(
      /^# yaml-language-server: \$schema=\.\/scheme\.schema\.json\n/,
    );
    for (const name of ['scheme.schema.json', 'cases/cases.schema.json'])
      expect(readFileSync(office.path('own', name), 'utf8')).toBe(readFileSync(join(packagedSchemes(), name), 'utf8'));
    office.write('own/scheme.schema.json', '{}');
    await office.run('scheme new fuzhou-5 --from fuzhou-4 --dir own');
    expect(readFileSync(office.path('own', 'scheme.schema.json'), 'utf8')).toBe('{}');
  });

  it.each(['zh', 'en'] as const)('without --from begins from nothing: all sections, notes alone (%s)', async (lang) => {
    const office = emptyFolder();
    expect(await office.run(`scheme new lindu-1 --dir own --lang ${lang}`)).toMatchObject({ exitCode: 0 });
    const text = readFileSync(office.path('own', 'lindu-1.yaml'), 'utf8');
    const check = (id: string, yaml: string) => resolveScheme(id, new Map([[id, { id, file: 'x', text: yaml }]]));
    const written = check('lindu-1', text);
    expect(written.problems.map(({ code, path }) => `${code} ${path}`)).toEqual(
      ['title', 'authority', 'region', 'edition'].map((path) => `edition-to-fill ${path}`),
    );
    expect(text).toMatch(lang === 'zh' ? /^ *## 免责期几天|^## 免责期几天/m : /^## How many days of waiting/m);
    const answered = uncommented(text).replace(/^missing:\n(?: {2}- .*\n)+/m, '');
    expect(answered).not.toMatch(/^#(?! yaml|#)/m);
    const whole = check('lindu-1', answered);
    expect(whole.problems.map(({ code }) => code)).toEqual(written.problems.map(({ code }) => code));
    const parts = ['participation', 'lateJoiners', 'substitution', 'waiting', 'renewal', 'diseases', 'claims', 'fund'];
    for (const part of parts) expect(whole.scheme).toHaveProperty(part);
    const said = JSON.parse((await office.run(`scheme new lindu-2 --dir own --json --lang ${lang}`)).stdout);
    expect(said).toMatchObject({ from: null, file: 'own/lindu-2.yaml' });
    expect(said.values.map(({ path }: { path: string }) => path).sort()).toEqual(written.scheme?.missing?.toSorted());
  });

  it('refuses to extend a scheme that ships under its own id, and says how to have an own version', async () => {
    const office = emptyFolder();
    for (const [lang, words] of [
      ['zh', '把整个文件抄到本中心的文件夹再改'],
      ['en', 'a scheme cannot extend itself'],
    ]) {
      const { exitCode, stderr } = await office.run(`scheme new fuzhou-3 --from fuzhou-3 --dir own --lang ${lang}`);
      expect(exitCode).toBe(2);
      expect(stderr).toContain(words);
      expect(stderr).toContain('mutual scheme show fuzhou-3 > own/fuzhou-3.yaml');
    }
    office.write('own/fuzhou-3.yaml', (await office.run('scheme show fuzhou-3')).stdout);
    expect(await office.run('scheme check fuzhou-3 --dir own')).toMatchObject({ exitCode: 0 });
  });

  it('never writes over a file, nor takes the id of a scheme that ships', async () => {
    const office = emptyFolder();
    await office.run('scheme new fuzhou-4 --from fuzhou-3 --dir own');
    const before = readFileSync(office.path('own', 'fuzhou-4.yaml'), 'utf8');
    for (const [id, words] of [
      ['fuzhou-4', 'There is a "fuzhou-4" already'],
      ['fuzhou-3', '"fuzhou-3" comes with the program'],
    ]) {
      const { exitCode, stdout, stderr } = await office.run(`scheme new ${id} --from hangzhou-2021 --dir own`);
      expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
      expect(stderr).toContain(words);
    }
    expect(readFileSync(office.path('own', 'fuzhou-4.yaml'), 'utf8')).toBe(before);
  });

  it.each([
    ['scheme new fuzhou-4 --from fuzhou-3', 'It is not known into which folder'],
    ['scheme new Fuzhou_4 --from fuzhou-3 --dir own', '"Fuzhou_4" cannot be an id'],
    ['scheme new fuzhou-4 --from fuzhou-33 --dir own', 'Did you mean fuzhou-3?'],
  ])('mutual %s: %s', async (line, message) => {
    const office = emptyFolder();
    const { exitCode, stdout, stderr } = await office.run(line);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    expect(stderr).toContain(message);
    expect(existsSync(office.path('own'))).toBe(false);
  });

  it('takes the folder from MUTUAL_SCHEMES, or from mutual.yaml', async () => {
    const office = await fuzhouOffice();
    const line = 'scheme new fuzhou-4 --from fuzhou-3';
    await office.run(line, { environment: { MUTUAL_SCHEMES: 'of-environment' } });
    expect(existsSync(office.path('of-environment', 'fuzhou-4.yaml'))).toBe(true);
    office.write('mutual.yaml', `${readFileSync(office.path('mutual.yaml'), 'utf8')}\nschemes: of-settings\n`);
    expect(await office.run(line)).toMatchObject({ exitCode: 0 });
    expect(existsSync(office.path('of-settings', 'fuzhou-4.yaml'))).toBe(true);
  });

  it('--dry-run shows the file and writes nothing; --json says what is open', async () => {
    const office = emptyFolder();
    const dry = await office.run('scheme new fuzhou-4 --from fuzhou-3 --dir own --dry-run --lang en');
    expect(dry.stdout).toContain('edition: to be filled in ## please fill in');
    expect(existsSync(office.path('own'))).toBe(false);
    const { stdout } = await office.run('scheme new fuzhou-4 --from fuzhou-3 --dir own --json');
    const { missing = [] } = resolveScheme('fuzhou-3', sources).scheme ?? {};
    const said = JSON.parse(stdout);
    expect(said).toMatchObject({
      schemaVersion: 1,
      command: 'scheme new',
      file: 'own/fuzhou-4.yaml',
      from: 'fuzhou-3',
    });
    expect(said.values.map(({ path }: { path: string }) => path).sort()).toEqual([...missing].sort());
  });
});
