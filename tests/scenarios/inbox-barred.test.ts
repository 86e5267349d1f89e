import { readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { beforeEach, describe, expect, it } from 'vitest';
import { fuzhouOffice, type Office, roster, staff } from './office.ts';

describe('a blank form in an inbox', () => {
  it.each([
    ['roster', 'held', 'unknown'],
    ['claim', 'returned', 'claim sheet'],
  ])('of a %s is said to be blank', async (form, status, kind) => {
    const office = await fuzhouOffice();
    office.write('inbox/.keep', '');
    expect(await office.run(`template ${form} --out inbox`)).toMatchObject({ exitCode: 0 });
    const { stdout } = await office.run('inbox inbox --settle 0');
    const name = readdirSync(office.path(`inbox/${status}`)).find((each) => each.endsWith('.xlsx'));
    expect(stdout).toContain(`${status}  ${kind}  ${name} -> ${status}/${name}`);
    const note = readFileSync(office.path(`inbox/${status}/${name}.note.txt`), 'utf8');
    expect(note).toContain('No row of it is filled in.');
    expect(note).not.toContain('.returned.xlsx');
  });
});

describe('an inbox whose folders are not in order', () => {
  const june = { now: '2026-06-15T01:00:00+00:00' };
  const call = 'inbox inbox --settle 0';
  let office: Office;
  beforeEach(async () => {
    office = await fuzhouOffice();
    office.write('inbox/花名册.csv', roster({ unit: '第一厂', people: staff(401, 10) }));
  });

  it('stops before it takes anything where a folder cannot be made', async () => {
    office.write('inbox/done', 'a file of that name');
    const { exitCode, stderr } = await office.run(call, june);
    expect([exitCode, stderr]).toEqual([2, expect.stringContaining('cannot be read, written or moved')]);
    rmSync(office.path('inbox/done'));
    expect((await office.run(call, june)).stdout).toContain('done/花名册.csv');
  });

  it.skipIf(process.platform !== 'linux')(
    'keeps a file that its folder does not take, raises an alarm, and the next call moves it',
    async () => {
      symlinkSync('/proc', office.path('inbox/done'));
      const barred = await office.run(call, june);
      expect([barred.exitCode, barred.stderr]).toEqual([2, expect.stringContaining('花名册.csv')]);
      expect(barred.stdout).toContain('could not be moved to done/');
      rmSync(office.path('inbox/done'));
      const { exitCode, stdout } = await office.run(call, june);
      expect([exitCode, stdout]).toEqual([0, expect.stringContaining('done/花名册.csv')]);
      expect(JSON.parse((await office.run('status --json', june)).stdout)).toMatchObject({ members: 10 });
    },
  );

  it('says nothing of a file that is still being written to whoever wants results only', async () => {
    rmSync(office.path('inbox/花名册.csv'));
    office.write('inbox/空.csv', '');
    expect(await office.run(`${call} --quiet`, june)).toMatchObject({ exitCode: 0, stdout: '', stderr: '' });
  });

  it('dates its notes by the clocks in China, wherever it runs', async () => {
    office.write('inbox/说明.pdf', '%PDF-1.4');
    await office.run(call, june);
    expect(readFileSync(office.path('inbox/held/说明.pdf.note.txt'), 'utf8')).toContain('held, 2026-06-15 09:00.');
  });
});
