import { mkdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { emptyFolder, fuzhouOffice, officeIn, roster, staff } from './office.ts';

describe('mutual.yaml', () => {
  it('is told all its mistakes at once, each with its line, what was meant, and how to mend it', async () => {
    const office = emptyFolder();
    office.write(
      'mutual.yaml',
      'centre: 互助中心\nofice: 鼓楼\nscheme: fuzhou-3\nlanguage: fr\nledger: mutual.db\nacount: 5\n',
    );
    const english = await office.run('status --lang en');
    expect({ exitCode: english.exitCode, stdout: english.stdout }).toEqual({ exitCode: 2, stdout: '' });
    for (const part of [
      'line 2: there is no setting "ofice" (did you mean "office"?)',
      'line 6: there is no setting "acount" (did you mean "account"?)',
      'line 4: "fr" is no value for "language"',
      '"office" is missing',
      '"period" is missing',
    ])
      expect(english.stderr).toContain(part);
    const chinese = await office.run('status --lang zh');
    for (const part of [
      '有 5 处不对',
      '第 2 行：没有 “ofice” 这一项（是不是 “office”？）',
      '第 4 行',
      '缺少 “period”',
      '处理：',
    ])
      expect(chinese.stderr).toContain(part);
    expect(english.stderr + chinese.stderr).not.toMatch(/\n\s+at |Error:/);
  });

  it('that gives the account as a plain number says how it is written', async () => {
    const office = emptyFolder();
    const settings = 'centre: 中心\noffice: 鼓楼\nscheme: fuzhou-3\nperiod: 3\nledger: mutual.db\n';
    office.write('mutual.yaml', `${settings}account: 6222020200112233\n`);
    const { exitCode, stderr } = await office.run('status --lang en');
    expect(exitCode).toBe(2);
    expect(stderr).toContain(
      'line 6: "6222020200112233" is no value for "account"; write account: {payee: "NAME", bank: "BANK", number: "ACCOUNT"}',
    );
    office.write('mutual.yaml', `${settings}account: {payee: 互助中心, number: "62"}\n`);
    expect((await office.run('status --lang en')).stderr).toContain('write account: {payee: "NAME", bank: "BANK"');
  });

  it('that is no YAML says where', async () => {
    const office = emptyFolder();
    office.write('mutual.yaml', 'centre: 互助中心\noffice: [鼓楼\nscheme: fuzhou-3\n');
    const { exitCode, stderr } = await office.run('status');
    expect(exitCode).toBe(2);
    expect(stderr).toMatch(/line [23]:/);
    expect(stderr).not.toMatch(/\n\s+at /);
  });

  it.each(['', '- a list\n', 'just words\n'])('that holds %j is told what is missing', async (text) => {
    const office = emptyFolder();
    office.write('mutual.yaml', text);
    const { exitCode, stderr } = await office.run('status');
    expect(exitCode).toBe(2);
    expect(stderr).toContain('"scheme" is missing');
    expect(stderr).not.toMatch(/fault of ours/);
  });

  it('is found upward from the current folder, and out/ stands beside it', async () => {
    const office = await fuzhouOffice();
    office.write('rosters/2026/1.csv', roster({ unit: '甲厂', people: staff(1, 5) }));
    const below = officeIn(office.path('rosters', '2026'));
    const report = await below.report('enrol 1.csv');
    expect(report.units).toMatchObject([{ status: 'accepted', file: '1.csv' }]);
    expect(report.outputs).toContain('../../out/2-enrol/register.xlsx');
    mkdirSync(office.path('elsewhere'));
    expect((await officeIn(office.path('elsewhere')).run('status')).stdout).toContain('1 unit (');
  });

  it('that is nowhere is told with the command that makes it', async () => {
    for (const line of ['status', 'runs', 'verify', 'enrol 1.csv', 'undo 1 --reason x']) {
      const { exitCode, stdout, stderr } = await emptyFolder().run(line);
      expect({ exitCode, stdout }, line).toEqual({ exitCode: 2, stdout: '' });
      expect(stderr, line).toContain('mutual init --scheme');
    }
  });
});

describe('options come from flags, then MUTUAL_*, then mutual.yaml', () => {
  it('the ledger', async () => {
    const office = await fuzhouOffice();
    await office.run('init --scheme fuzhou-3 --period 3 --start 2026-07-01'.concat(' --ledger second.db'));
    office.write('other/mutual.yaml', '');
    const other = await fuzhouOffice();
    const environment = { MUTUAL_LEDGER: other.path('mutual.db') };
    office.write('1.csv', roster({ unit: '甲厂', people: staff(1, 5) }));
    await office.run('enrol 1.csv');
    expect((await office.run('status')).stdout).toContain('1 unit (');
    expect((await office.run('status', { environment })).stdout).toContain('0 units');
    expect((await office.run('status --ledger mutual.db', { environment })).stdout).toContain('1 unit (');
  });

  it('scheme and period', async () => {
    const office = await fuzhouOffice();
    const asked = async (line: string, environment = {}) => (await office.run(line, { environment })).stderr;
    expect(await asked('status', { MUTUAL_PERIOD: '8' })).toContain('period 8 of fuzhou-3');
    expect(await asked('status --period 9', { MUTUAL_PERIOD: '8' })).toContain('period 9 of fuzhou-3');
    expect(await asked('status', { MUTUAL_SCHEME: 'xuchang' })).toContain('period 3 of xuchang');
    expect(await asked('status --scheme fuzhou-3', { MUTUAL_SCHEME: 'xuchang' })).toBe('');
  });

  it('the day and the actor', async () => {
    const office = await fuzhouOffice();
    const stage = async (line: string, environment = {}) => (await office.run(line, { environment })).stdout;
    expect(await stage('status', { MUTUAL_AS_OF: '2026-08-01' })).toContain('(running)');
    expect(await stage('status --as-of 2027-07-01', { MUTUAL_AS_OF: '2026-08-01' })).toContain('(run-off)');
    office.write('1.csv', roster({ unit: '甲厂', people: staff(1, 5) }));
    await office.run('enrol 1.csv', { user: 'root', environment: { MUTUAL_ACTOR: '陈会计' } });
    expect((await office.run('runs')).stdout).toMatch(/enrol\s+陈会计/);
    expect((await office.run('status --as-of 2026-02-30')).stderr).toContain('is not a date');
    const wrong = await office.run('status', { environment: { MUTUAL_AS_OF: 'tomorrow' } });
    expect(wrong).toMatchObject({ exitCode: 2, stdout: '' });
  });

  it('the language: flag, MUTUAL_LANG, mutual.yaml, then the system’s', async () => {
    const office = await fuzhouOffice('--lang', 'zh');
    const english = /units/;
    const chinese = /个单位/;
    expect((await office.run('status')).stdout).toMatch(chinese);
    expect((await office.run('status', { environment: { MUTUAL_LANG: 'en' } })).stdout).toMatch(english);
    expect((await office.run('status --lang zh', { environment: { MUTUAL_LANG: 'en' } })).stdout).toMatch(chinese);
    const bare = emptyFolder();
    expect((await bare.run('status', { locale: 'zh_CN.UTF-8' })).stderr).toMatch(/^错误：/);
    expect((await bare.run('status', { locale: 'de_DE.UTF-8' })).stderr).toMatch(/^error: /);
    expect(await bare.run('scheme list --lang fr')).toMatchObject({
      exitCode: 2,
      stderr: expect.stringContaining('"fr"'),
    });
    const wrong = await bare.run('scheme list', { environment: { MUTUAL_LANG: 'fr' } });
    expect(wrong).toMatchObject({ exitCode: 2, stderr: expect.stringContaining('"fr"') });
  });

  it('workbooks are in the scheme’s language unless --lang is given', async () => {
    const office = await fuzhouOffice();
    office.write('1.csv', roster({ unit: '甲厂', people: staff(1, 5), headcount: 50 }));
    const { readBack } = await import('../support/read-back.ts');
    await office.run('enrol 1.csv');
    expect((await readBack(office.path('out/2-enrol/returned/甲厂.xlsx'))).SheetNames).toContain('问题清单');
    await office.run('enrol 1.csv --lang en');
    expect((await readBack(office.path('out/3-enrol/returned/甲厂.xlsx'))).SheetNames).not.toContain('问题清单');
  });
});
