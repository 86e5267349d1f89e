import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, onTestFinished } from 'vitest';
import { loadScheme } from '../../../src/commands/scheme/load-scheme.ts';
import { packagedSchemes, readSchemes } from '../../../src/io/scheme/read-schemes.ts';
import { UserError } from '../../../src/io/user-error.ts';
import { main } from '../../../src/main.ts';

const fixtures = fileURLToPath(new URL('../../../fixtures/schemes', import.meta.url));

/** Some bad schemes in a folder of a centre's own, beside the one that they extend. */
function folderWith(...bad: readonly string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'mutual-schemes-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  cpSync(join(fixtures, 'good', 'plain.yaml'), join(folder, 'plain.yaml'));
  for (const id of bad) cpSync(join(fixtures, 'bad', `${id}.yaml`), join(folder, `${id}.yaml`));
  return folder;
}

/** Runs one command line as `bin/mutual.js` would, in the folder of the fixtures. */
async function mutual(...argv: string[]) {
  const stdout = new PassThrough().setEncoding('utf8');
  const stderr = new PassThrough().setEncoding('utf8');
  const exitCode = await main({
    argv,
    environment: {},
    directory: fixtures,
    stdin: new PassThrough(),
    stdout,
    stderr,
    stdoutIsTerminal: false,
    stderrIsTerminal: false,
    cores: 2,
    columns: 100,
    now: () => '2026-11-21T09:00:00+08:00',
    today: () => '2026-11-21',
    onInterrupt: () => () => undefined,
    user: 'clerk',
    locale: 'en_GB.UTF-8',
  });
  return { exitCode, stdout: String(stdout.read() ?? ''), stderr: String(stderr.read() ?? '') };
}

describe('mutual scheme list', () => {
  it('shows the schemes that ship and the centre’s own', async () => {
    const { exitCode, stdout } = await mutual('scheme', 'list', '--dir', 'good');
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(
      /^fuzhou-3 +福州市职工医疗互助活动 +第三期 +福建省\/福州市 +usable, \d+ inferred, \d+ missing$/m,
    );
    expect(stdout).toMatch(/^tangshan-10 .* \d+ missing, no benefit can be computed$/m);
    expect(stdout).toMatch(/^plain +某市职工医疗互助 +第一期 +某省\/某市 +\d+ missing, no benefit can be computed$/m);
  });

  it('says which cannot be used, and gives one JSON object', async () => {
    const { stdout } = await mutual('scheme', 'list', '--dir', 'bad', '--json');
    const { schemaVersion, schemes } = JSON.parse(stdout);
    expect(schemaVersion).toBe(1);
    expect(schemes.find(({ id }: { id: string }) => id === 'extends-loop')).toMatchObject({ usable: false, errors: 1 });
    expect(schemes.find(({ id }: { id: string }) => id === 'xuchang').missing).toContain('plans.critical.fee');
  });
});

describe('mutual scheme show', () => {
  it('prints the file as it stands', async () => {
    const { stdout } = await mutual('scheme', 'show', 'next-edition', '--dir', 'good');
    expect(stdout).toMatch(/^# The next edition says only what changes/);
    expect(stdout).not.toContain('title');
  });

  it('--resolved prints the whole with its hash, as YAML that reads back', async () => {
    const { stdout } = await mutual('scheme', 'show', 'next-edition', '--resolved', '--dir', 'good');
    const { hash } = await loadScheme('next-edition', { directory: `${fixtures}/good` });
    expect(stdout).toContain(hash);
    expect(stdout).toContain('title: 某市职工医疗互助\n');
    expect(stdout).toContain('fee: {by: unit-kind, of: {enterprise: 40, institution: 100.50}}');
    expect(stdout).not.toMatch(/^extends:/m);
  });

  it('suggests the id that was meant', async () => {
    const { exitCode, stderr } = await mutual('scheme', 'show', 'fuzou-3');
    expect(exitCode).toBe(2);
    expect(stderr).toContain('There is no scheme "fuzou-3". Did you mean fuzhou-3?');
  });
});

describe('mutual scheme check', () => {
  it('finds nothing in the schemes that ship', async () => {
    const { exitCode, stdout } = await mutual('scheme', 'check');
    expect(exitCode).toBe(0);
    const ids = [...(await readSchemes([packagedSchemes()], '.')).keys()];
    expect(stdout.trim().split('\n')).toEqual(ids.map((id) => expect.stringMatching(`^${id}: no errors; `)));
  });

  it('tells each problem with its place and how to mend it, in the language asked for', async () => {
    const folder = folderWith('plan-unpaid');
    const { exitCode, stdout } = await mutual('scheme', 'check', 'plan-unpaid', '--dir', folder, '--lang', 'zh');
    expect(exitCode).toBe(1);
    expect(stdout.split('\n').slice(0, -1)).toEqual([
      `${folder.replaceAll('\\', '/')}/plan-unpaid.yaml:6:3  错误 plan-unpaid  plans.women`,
      '    互助项目 “women” 没有写 fee。',
      '    应为：fee，或者在 missing 里列出 plans.women.fee。',
      '    处理：写上 fee；来源没有给出的，列入 missing，不要编造。',
      'plan-unpaid：1 处错误。',
    ]);
  });

  it('gives them as JSON', async () => {
    const { exitCode, stdout } = await mutual('scheme', 'check', 'scheme-not-yaml', '--dir', 'bad', '--json');
    expect(exitCode).toBe(1);
    expect(JSON.parse(stdout).schemes[0].problems[0]).toMatchObject({
      code: 'scheme-not-yaml',
      file: 'bad/scheme-not-yaml.yaml',
      line: 2,
      column: 8,
    });
  });

  it('a note alone leaves the exit code 0', async () => {
    const folder = folderWith('scheme-clause-unused');
    const { exitCode, stdout } = await mutual('scheme', 'check', 'scheme-clause-unused', '--dir', folder);
    expect(exitCode).toBe(0);
    expect(stdout).toContain('note scheme-clause-unused  clauses.renewal');
    expect(stdout).toContain('scheme-clause-unused: no errors;');
  });
});

it('loading a scheme that has errors tells all of them', async () => {
  const loading = loadScheme('fee-branch-missing', { directory: folderWith('fee-branch-missing') });
  const error = await loading.catch((thrown: unknown) => thrown);
  if (!(error instanceof UserError)) throw new Error('a user error was expected');
  expect(error.describe('en').message).toMatch(/^The scheme "fee-branch-missing" has 3 errors and cannot be used:\n/);
  for (const line of [7, 8, 9]) expect(error.describe('zh').message).toContain(`fee-branch-missing.yaml:${line}:`);
});

it('loading gives the scheme, its canonical JSON and its hash, the same each time', async () => {
  const first = await loadScheme('fuzhou-3');
  expect(first.hash).toMatch(/^[0-9a-f]{64}$/);
  expect(await loadScheme('fuzhou-3')).toEqual(first);
});

it.each([
  ['zh', '从后一段的 above 写起，如 {above: 1000, rate: 60%}'],
  ['en', 'the band after it begins at its above: {above: 1000, rate: 60%}'],
])('says how a band that pays nothing is written (%s)', async (language, words) => {
  const folder = folderWith();
  writeFileSync(
    join(folder, 'zero.yaml'),
    'id: zero\nextends: xiamen-16\nbenefits:\n  hospital:\n    compute: [{bands: [{to: 1000, rate: 0%}, {rate: 60%}]}]\n',
  );
  const { exitCode, stdout } = await mutual('scheme', 'check', 'zero', '--dir', folder, '--lang', language);
  expect(exitCode).toBe(1);
  expect(stdout).toContain(words);
});

it.each([
  ['zh', '| 免责期 | 没有免责期 |', '没有写新的实施办法（next）'],
  ['en', '| Waiting period | none |', 'Not given: the new scheme (next)'],
])('says in words what a scheme does not have, and which argument is wanting (%s)', async (language, none, wanting) => {
  expect((await mutual('scheme', 'show', 'fuzhou-3', '--format', 'md', '--lang', language)).stdout).toContain(none);
  expect((await mutual('scheme', 'diff', 'fuzhou-3', '--lang', language)).stderr).toContain(wanting);
});
