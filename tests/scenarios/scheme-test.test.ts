import { cpSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { emptyFolder, type Office } from './office.ts';
import { spawnMutual } from './spawn-mutual.ts';

const fixtures = fileURLToPath(new URL('../../fixtures/schemes/proven', import.meta.url));

/** A centre with a scheme of its own and its cases, and files of other cases beside them. */
function office(): Office {
  const centre = emptyFolder();
  cpSync(fixtures, centre.path('own'), { recursive: true });
  return centre;
}

describe('mutual scheme test', () => {
  it('one scheme whose cases all pass: a line, exit code 0', async () => {
    const { exitCode, stdout, stderr } = await office().run('scheme test proven --dir own');
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
    expect(stdout).toBe('proven: all 10 cases passed\n10 cases: 10 passed, 0 failed.\n');
    const chinese = await office().run('scheme test proven --dir own --lang zh');
    expect(chinese.stdout).toBe('proven：10 个用例全部通过\n共 10 个用例，10 个通过，0 个没有通过。\n');
  });

  it('--trace shows how each came out', async () => {
    const { stdout } = await office().run('scheme test proven --dir own --trace --lang zh');
    expect(stdout).toContain('✓ 第 31 天确诊，两份　〔边界〕');
    expect(stdout).toContain('      3. 乘以份数：2,000 × 2 份 = 4,000 元　〔实施办法第六条，推定〕');
    expect(stdout).toContain('原因：申请日 2025-05-27 超过期限 2025-05-26。　〔实施办法第三条〕');
  });

  it('a failing case is a difference with its trace, exit code 1', async () => {
    const line = 'scheme test --dir own --cases own/other/failing.cases.yaml';
    const { exitCode, stdout, stderr } = await office().run(line);
    expect({ exitCode, stderr }).toEqual({ exitCode: 1, stderr: '' });
    expect(stdout.split('\n').slice(0, 8)).toEqual([
      'proven: 2 failed, 1 passed',
      '',
      '✗ 期望的金额不对  [normal]  own/other/failing.cases.yaml:4',
      '  - expected amount: 800.00',
      '  + found    amount: 700.00',
      '  - expected benefits.stay: 800.00',
      '  + found    benefits.stay: 700.00',
      '    Decision: approved, 700.00 yuan',
    ]);
    expect(stdout).toContain('          above 1,000, to 10,000: 1,000 × 50% = 500 yuan');
    expect(stdout).not.toContain('这一个通过');
    const chinese = await office().run(`${line} --lang zh`);
    expect(chinese.stdout).toContain('  - 应为 reasons[1]：past-deadline\n  + 实为 reasons[1]：（没有）\n');
    expect(chinese.stdout).toContain('共 3 个用例，1 个通过，2 个没有通过。');
  });

  it('--json gives one object: counts, and of each case what was expected and found', async () => {
    const { exitCode, stdout } = await office().run(
      'scheme test --dir own --cases own/other/failing.cases.yaml --json',
    );
    expect(exitCode).toBe(1);
    const report = JSON.parse(stdout);
    expect(Object.keys(report)).toEqual(['schemaVersion', 'command', 'cases', 'passed', 'failed', 'results']);
    expect(report).toMatchObject({ schemaVersion: 1, command: 'scheme test', cases: 3, passed: 1, failed: 2 });
    const [amount, , held] = report.results;
    expect(amount).toMatchObject({
      scheme: 'proven',
      name: '期望的金额不对',
      shows: 'normal',
      passed: false,
      expected: { status: 'approved', amount: '800.00' },
      found: { status: 'approved', amount: '700.00', benefits: { stay: '700.00' }, reasons: [], overpaid: '0.00' },
      differences: [{ key: 'amount', expected: '800.00', found: '700.00' }, { key: 'benefits.stay' }],
      file: 'own/other/failing.cases.yaml',
      line: 4,
      trace: { claim: 'claim', awards: [{ benefit: 'stay', steps: expect.any(Array) }] },
    });
    expect(held).toMatchObject({ passed: true, differences: [] });
    expect(held).not.toHaveProperty('trace');
    const traced = await office().run('scheme test proven --dir own --trace --json');
    expect(JSON.parse(traced.stdout).results.every((each: object) => 'trace' in each)).toBe(true);
  });

  it('all errors of all files at once, exit code 2, nothing on stdout', async () => {
    const centre = office();
    cpSync(centre.path('own/other/mistyped.cases.yaml'), centre.path('own/cases/proven.cases.yaml'));
    centre.write('own/cases/plan.cases.yaml', 'scheme: plan\ncases: []\n');
    centre.write('own/cases/fuzhou-3.cases.yaml', 'scheme: fuzhou-1\ncases: 3\n');
    const { exitCode, stdout, stderr } = await centre.run('scheme test --dir own');
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    const places = [...stderr.matchAll(/^(own\S+?):(\d+):\d+ {2}error (\S+)/gm)].map(
      ([, file, line, code]) => `${file}:${line} ${code}`,
    );
    expect(places).toEqual([
      'own/cases/fuzhou-3.cases.yaml:1 case-scheme-differs',
      'own/cases/fuzhou-3.cases.yaml:2 scheme-value-malformed',
      'own/cases/plan.cases.yaml:1 case-scheme-unknown',
      'own/cases/plan.cases.yaml:2 scheme-value-malformed',
      'own/cases/proven.cases.yaml:5 scheme-value-malformed',
      'own/cases/proven.cases.yaml:7 scheme-key-unknown',
      ...['value-malformed', 'value-malformed', 'key-unknown', 'value-malformed'].map(
        (code) => `own/cases/proven.cases.yaml:8 scheme-${code}`,
      ),
      ...['key-unknown', 'value-malformed', 'value-malformed'].map(
        (code) => `own/cases/proven.cases.yaml:9 scheme-${code}`,
      ),
    ]);
    expect(stderr).toMatch(/^error: Cases or schemes have 13 errors:\n/);
    expect((await centre.run('scheme test proven --dir own --lang zh')).stderr).toMatch(
      /^错误：用例或实施办法有 9 处错误：\n/,
    );
  });

  it.each([
    ['scheme test provn --dir own', 'Did you mean proven?'],
    ['scheme test fuzhou-3 --dir own --cases own/other/failing.cases.yaml', 'case-scheme-differs'],
    ['scheme test --cases own/other/failing.cases.yaml', 'case-scheme-unknown'],
    ['scheme test --dir own --cases own/other/unfitting.cases.yaml', 'case-value-not-missing'],
    ['scheme test --cases nothing.yaml', 'nothing.yaml'],
    ['scheme test --dir nowhere', 'nowhere'],
  ])('%s: exit code 2', async (line, named) => {
    const { exitCode, stdout, stderr } = await office().run(line);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    expect(stderr).toContain(named);
  });

  it('a scheme and a table of holidays with errors are told too', async () => {
    const centre = office();
    centre.write('own/proven.yaml', 'id: proven\n');
    expect((await centre.run('scheme test proven --dir own')).stderr).toMatch(
      /own\/proven\.yaml:1:1 {2}error scheme-key-missing/,
    );
    const other = office();
    other.write('own/calendar.yaml', 'years: {2026: {holidays: [], workdays: [2026-05-08]}}\n');
    const { exitCode, stderr } = await other.run('scheme test proven --dir own');
    expect(exitCode).toBe(2);
    expect(stderr).toMatch(/own\/calendar\.yaml:1:\d+ {2}error scheme-value-malformed {2}years\.2026\.workdays\[1\]/);
  });

  it('a scheme without cases is told on stderr, and is not proved: exit code 1', async () => {
    const centre = office();
    centre.write('own/cases/proven.cases.yaml.off', '');
    const { exitCode, stdout, stderr } = await centre.run([
      'scheme',
      'test',
      'proven',
      'plain',
      '--dir',
      copyOfPlain(centre),
    ]);
    expect(exitCode).toBe(1);
    expect(stdout).toContain('proven: all 10 cases passed');
    expect(stderr).toBe('Without cases: plain. They stand beside the scheme, in cases/<id>.cases.yaml.\n');
    expect((await centre.run('scheme test plain --dir own --quiet --json')).stderr).toBe('');
  });

  it('cases that ship do not prove a scheme that a centre has put in place of the one that ships; a centre’s own prove one that ships', async () => {
    const centre = office();
    const shipped = fileURLToPath(new URL('../../schemes', import.meta.url));
    cpSync(`${shipped}/beijing-2008.yaml`, centre.path('own/beijing-2008.yaml'));
    const replaced = await centre.run('scheme test beijing-2008 --dir own');
    expect(replaced).toMatchObject({
      exitCode: 1,
      stderr: 'Without cases: beijing-2008. They stand beside the scheme, in cases/<id>.cases.yaml.\n',
    });
    const further = office();
    cpSync(`${shipped}/cases/beijing-2008.cases.yaml`, further.path('own/cases/beijing-2008.cases.yaml'));
    const both = await further.run('scheme test beijing-2008 --dir own --json');
    const alone = await further.run('scheme test beijing-2008 --json');
    expect(JSON.parse(both.stdout).cases).toBe(2 * JSON.parse(alone.stdout).cases);
  });
});

describe('the built program', () => {
  it('finds the cases that ship, and they pass', async () => {
    const { exitCode, stdout } = await spawnMutual(office().folder, 'scheme test hangzhou-2021 ningbo-2023').ended;
    expect(stdout).toMatch(
      /^hangzhou-2021: all \d+ cases passed\nningbo-2023: all \d+ cases passed\n\d+ cases: \d+ passed, 0 failed\.\n$/,
    );
    expect(exitCode).toBe(0);
  });
});

/** A scheme that has no cases, beside the one that has. */
function copyOfPlain(centre: Office): string {
  const plain = fileURLToPath(new URL('../../fixtures/schemes/good/plain.yaml', import.meta.url));
  cpSync(plain, centre.path('own/plain.yaml'));
  return 'own';
}

it.each([
  ['zh', '没有用例，什么也没有检验。\n', 'cases/<id>.cases.yaml'],
  ['en', 'There is no case, so that nothing was proved.\n', 'Without cases: bare.'],
])('says that a scheme without cases is not proved: exit code 1 where it was named (%s)', async (lang, says, hint) => {
  const office = emptyFolder();
  office.write('own/bare.yaml', 'id: bare\nextends: xuchang\n');
  const { exitCode, stdout, stderr } = await office.run(`scheme test bare --dir own --lang ${lang}`);
  expect({ exitCode, stdout }).toEqual({ exitCode: 1, stdout: says });
  expect(stderr).toContain(hint);
});
