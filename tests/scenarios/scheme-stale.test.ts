import { expect, it } from 'vitest';
import { emptyFolder } from './office.ts';

const own = `id: own
extends: xuchang
clauses:
  fresh: {title: 新的, source: 第一章, checkedOn: 2026-06-15, basis: stated}
  old:
    title: 旧的
    source: 第二章
    checkedOn: 2025-06-14
    basis: stated
  year: {title: 恰好一年, source: 第三章, checkedOn: 2025-06-15, basis: stated}
`;

it('tells the clauses older than a year with line, source and days; exit code 1', async () => {
  const office = emptyFolder();
  office.write('own/own.yaml', own);
  const { exitCode, stdout, stderr } = await office.run('scheme stale own --dir own --as-of 2026-06-15');
  expect(exitCode).toBe(1);
  expect(stdout.split('\n')).toEqual([
    'own/own.yaml:8  old  旧的',
    '    source: 第二章',
    '    last checked: 2025-06-14, 366 days ago',
    'own: 1 clauses not checked for more than a year.',
    '',
  ]);
  expect(stderr).toContain('set checkedOn to that day');
});

it('none: exit code 0, of all schemes and the table of holidays', async () => {
  const { exitCode, stdout } = await emptyFolder().run('scheme stale --as-of 2026-11-22');
  expect(stdout).toMatch(/^2026-11-22: the clauses of \d+ files have all been checked within a year\.\n$/);
  expect(exitCode).toBe(0);
});

it('a year and more later all of them are due, the table of holidays too', async () => {
  const { exitCode, stdout } = await emptyFolder().run('scheme stale --as-of 2028-01-01 --json');
  expect(exitCode).toBe(1);
  const { schemaVersion, asOf, schemes } = JSON.parse(stdout);
  expect([schemaVersion, asOf]).toEqual([1, '2028-01-01']);
  const due = new Map(schemes.map((each: { id: string; stale: unknown[] }) => [each.id, each.stale]));
  expect(due.get('calendar')).toMatchObject([{ clause: null, file: expect.stringMatching(/calendar\.yaml$/) }]);
  expect(due.get('fuzhou-3')).not.toEqual([]);
});

it('a scheme that cannot be read is not taken for fresh', async () => {
  const office = emptyFolder();
  office.write('own/broken.yaml', 'id: [broken\n');
  const { exitCode, stdout } = await office.run('scheme stale broken --dir own');
  expect(exitCode).toBe(1);
  expect(stdout).toContain('run "mutual scheme check broken" first');
});

it('an id that there is none of is told', async () => {
  const { exitCode, stderr } = await emptyFolder().run('scheme stale fuzhou-33');
  expect(exitCode).toBe(2);
  expect(stderr).toContain('Did you mean fuzhou-3?');
});
