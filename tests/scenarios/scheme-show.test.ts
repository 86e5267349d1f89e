import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { packagedSchemes } from '../../src/io/scheme/read-schemes.ts';
import { emptyFolder } from './office.ts';

describe('mutual scheme show --format md', () => {
  it('prints the page in the scheme’s language, whatever that of the terminal', async () => {
    const { exitCode, stdout, stderr } = await emptyFolder().run('scheme show hangzhou-2021 --format md', {
      locale: 'en_GB',
    });
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
    expect(stdout).toMatch(/^# 杭州市在职职工医疗互助保障　2021年度\n/);
    expect(stdout).toContain('政策范围内自付 50,000 元');
    expect(stdout).toContain('| 结论 | 全额补助，补助 30,200.00 元 |');
    expect(stdout).toContain('〔推定〕');
    expect(stdout).toMatch(/\| 缴费时间 \| 〔来源没有给出〕 \| {2}\|/);
    expect(stdout).toContain('以下各条请在审定时确认。');
  });

  it('--lang decides; --json holds page and hash', async () => {
    const office = emptyFolder();
    const { stdout } = await office.run('scheme show hangzhou-2021 --format md --lang en --json');
    const said = JSON.parse(stdout);
    expect(said).toMatchObject({ schemaVersion: 1, command: 'scheme show', id: 'hangzhou-2021', language: 'en' });
    expect(said.page).toContain('## 6. Benefits');
    expect(said.page).toContain(said.hash);
    const resolved = await office.run('scheme show hangzhou-2021 --resolved --json');
    expect(JSON.parse(resolved.stdout).hash).toBe(said.hash);
  });

  it('a centre’s own scheme without cases has examples made from its bands', async () => {
    const office = emptyFolder();
    office.write('own/own-1.yaml', 'id: own-1\nextends: hangzhou-2021\nedition: 2022年度\n');
    const { stdout } = await office.run('scheme show own-1 --format md --dir own');
    expect(stdout).toContain('### 示例 1　住院和规定病种门诊自负');
    expect(stdout).toContain('| 结论 | 全额补助，补助 30,200.00 元 |');
  });

  it('yaml is the file as it stands, and any other format is told', async () => {
    const office = emptyFolder();
    const { stdout } = await office.run('scheme show fuzhou-3 --format yaml');
    expect(stdout.trimEnd()).toBe(readFileSync(join(packagedSchemes(), 'fuzhou-3.yaml'), 'utf8').trimEnd());
    const wrong = await office.run('scheme show fuzhou-3 --format pdf');
    expect(wrong).toMatchObject({ exitCode: 2, stdout: '' });
    expect(wrong.stderr).toContain('--format yaml is the file as it stands');
  });
});
