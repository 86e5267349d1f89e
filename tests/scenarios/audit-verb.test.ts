import { readFileSync, statSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { filesBelow } from './office.ts';
import { paidTown } from './reconcile-office.ts';
import { own, townOffice } from './town.ts';

describe('mutual audit in a town that was paid', () => {
  it('prints a table, writes its files for the owner alone, and says by its exit code whether cases stand', async () => {
    const office = await townOffice();
    await paidTown(office);
    const run = await office.run('audit --json', { ...own, now: '2026-12-31T09:00:00+08:00' });
    expect(run.stderr).toBe('');
    const told = JSON.parse(run.stdout);
    expect(told).toMatchObject({
      schemaVersion: 1,
      command: 'audit',
      scheme: 'town-1',
      period: '1',
      asOf: '2026-12-31',
    });
    expect(run.exitCode).toBe(told.clean ? 0 : 1);
    expect(filesBelow(office.path('out', 'audit'))).toEqual(told.outputs.map((file: string) => file.slice(10)).sort());
    expect(statSync(office.path('out/audit/audit.json')).mode & 0o777).toBe(0o600);
    expect(JSON.parse(readFileSync(office.path('out/audit/audit.json'), 'utf8'))).toMatchObject({ language: 'zh' });

    const table = await office.run('audit --lang zh', { ...own, now: '2026-12-31T09:00:00+08:00' });
    expect(table.stdout).toContain('审计报告，截至 2026-12-31');
    expect(table.exitCode).toBe(run.exitCode);
  });

  it('names a test that is like one that is not there', async () => {
    const office = await townOffice();
    const run = await office.run('audit --test nothing-of-the-kind', own);
    expect(run).toMatchObject({ exitCode: 2, stdout: '' });
    expect(run.stderr).toContain('There is no test "nothing-of-the-kind".');
  });
});
