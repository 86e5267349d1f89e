import { describe, expect, it } from 'vitest';
import { closeLedger, openLedger } from '../../src/io/ledger/open-ledger.ts';
import { openRun } from '../../src/io/ledger/write/open-run.ts';
import { fixedNow } from '../support/run-mutual.ts';
import { fuzhouOffice, type Office, roster, staff } from './office.ts';

const [leaver, ...others] = staff(1, 6);
const reason = '身份证350102199001010016离职，电话138 0013 8000';

async function withReasons(): Promise<Office> {
  const office = await fuzhouOffice();
  office.write('1.csv', roster({ unit: '甲厂', people: staff(1, 6) }));
  await office.run('enrol 1.csv');
  await office.run(['amend', 'withdraw', '--member', leaver?.idNumber ?? '', '--on', '2026-09-01', '--reason', reason]);
  return office;
}

/** A run with that reason which was killed. */
async function leaveUnfinished(office: Office): Promise<void> {
  const ledger = await openLedger(office.path('mutual.db'));
  const run = { office: 'main', verb: 'undo', actor: 'clerk', at: fixedNow, day: '2026-06-15' };
  await openRun(ledger, { ...run, options: { run: '2', reason }, toolVersion: '1', inputs: [] });
  await closeLedger(ledger);
}

describe('what a person wrote as a reason', () => {
  it.each(['runs', 'runs --json', 'status', 'status --json'])(
    '%s shows no number of it without --unmask',
    async (line) => {
      const office = await withReasons();
      await leaveUnfinished(office);
      const { exitCode, stdout } = await office.run(line);
      expect(exitCode).toBe(0);
      if (line.endsWith('--json')) expect(stdout).toContain('离职，电话');
      expect(stdout).not.toMatch(/350102199001010016|138 0013 8000/);
    },
  );

  it('stands in full in runs --json --unmask, and the rest of it always', async () => {
    const office = await withReasons();
    const optionsOf = async (line: string) => JSON.parse((await office.run(line)).stdout).runs[0].options;
    const on = '2026-09-01';
    const rest = { scheme: 'fuzhou-3', period: '3', on };
    expect(await optionsOf('runs --json --unmask')).toEqual({ ...rest, reason });
    expect(await optionsOf('runs --json')).toEqual({
      ...rest,
      reason: '身份证******************离职，电话*** **** ****',
    });
  });
});

it('a run keeps the options that decided what it did, and no others', async () => {
  const office = await fuzhouOffice();
  office.write('1.csv', roster({ unit: '甲厂', people: others }));
  const environment = { MUTUAL_LEDGER: office.path('mutual.db') };
  const line = 'enrol 1.csv --partial --map 姓名=B --map 性别=C --notices --quiet --no-color --actor 王芳 --lang zh';
  expect(await office.run(line, { environment })).toMatchObject({ exitCode: 0 });
  const { runs } = JSON.parse((await office.run('runs --json')).stdout);
  expect(runs[0].options).toEqual({ map: '姓名=B 性别=C', partial: 'true', notices: 'true' });
});
