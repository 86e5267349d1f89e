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
    'own: 1 clause not checked for more than a year',
    '  source: 第二章',
    '    own/own.yaml:8  旧的, 2025-06-14 (366 days ago)',
    'Altogether 1 clause of 1 source in 1 file.',
    '',
  ]);
  expect(stderr).toContain('set checkedOn to that day');
});

it('tells a clause that several schemes share once, and one that was rewritten without its day in both places', async () => {
  const office = emptyFolder();
  const clause = '{title: 共有, source: 第一章, checkedOn: 2025-06-14, basis: stated}';
  office.write('own/a-one.yaml', `id: a-one\nextends: xuchang\nclauses:\n  both: ${clause}\n  changed: ${clause}\n`);
  office.write('own/b-two.yaml', 'id: b-two\nextends: a-one\nclauses:\n  changed: {title: 改了, source: 新章}\n');
  const { stdout } = await office.run('scheme stale a-one b-two --dir own --lang zh');
  expect(stdout.split('\n')).toEqual([
    'a-one：2 条一年以上没有核对',
    '  来源：第一章',
    '    own/a-one.yaml:4　共有，2025-06-14（366 天前）',
    '    own/a-one.yaml:5　共有，2025-06-14（366 天前）',
    'b-two：2 条一年以上没有核对',
    '  来源：新章',
    '    own/a-one.yaml:5　改了，2025-06-14（366 天前）；own/b-two.yaml:4 改写了这一条，没有写 checkedOn',
    '  另有 1 条与上面的办法相同',
    '共 3 条，出自 2 个来源，2 个文件。',
    '',
  ]);
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
