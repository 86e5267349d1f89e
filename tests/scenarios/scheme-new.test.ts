import { cpSync, existsSync, readdirSync, readFileSync } from 'node:fs';
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
    expect(readdirSync(office.path('own'))).toEqual(['hangzhou-2022.yaml']);
  });

  it.each([...sources.keys()])(
    'of %s: asks all that the sources leave open, as YAML in its right place',
    async (from) => {
      const office = emptyFolder();
      const { exitCode } = await office.run(`scheme new next-one --from ${from} --dir .`);
      expect(exitCode).toBe(0);
      const text = readFileSync(office.path('next-one.yaml'), 'utf8');
      const file = { id: 'next-one', file: 'next-one.yaml', text };
      expect(resolveScheme('next-one', new Map([...sources, ['next-one', file]])).problems).toEqual([]);
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

  it('names the JSON Schema where one lies beside it, else says how to have one', async () => {
    const office = emptyFolder();
    await office.run('scheme new fuzhou-4 --from fuzhou-3 --dir own');
    expect(readFileSync(office.path('own', 'fuzhou-4.yaml'), 'utf8')).toMatch(/^## 把 scheme\.schema\.json/);
    cpSync(join(packagedSchemes(), 'scheme.schema.json'), office.path('own', 'scheme.schema.json'));
    await office.run('scheme new fuzhou-5 --from fuzhou-4 --dir own');
    expect(readFileSync(office.path('own', 'fuzhou-5.yaml'), 'utf8')).toMatch(
      /^# yaml-language-server: \$schema=\.\/scheme\.schema\.json\n/,
    );
  });

  it('never writes over a file, nor takes the id of a scheme that ships', async () => {
    const office = emptyFolder();
    await office.run('scheme new fuzhou-4 --from fuzhou-3 --dir own');
    const before = readFileSync(office.path('own', 'fuzhou-4.yaml'), 'utf8');
    for (const id of ['fuzhou-4', 'fuzhou-3']) {
      const { exitCode, stdout, stderr } = await office.run(`scheme new ${id} --from hangzhou-2021 --dir own`);
      expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
      expect(stderr).toContain(`There is a "${id}" already`);
    }
    expect(readFileSync(office.path('own', 'fuzhou-4.yaml'), 'utf8')).toBe(before);
  });

  it.each([
    ['scheme new fuzhou-4 --from fuzhou-3', 'It is not known into which folder'],
    ['scheme new fuzhou-4 --dir own', 'The scheme that it extends is not given'],
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
