import { describe, expect, it } from 'vitest';
import { person } from '../support/people.ts';
import { own, town } from './town.ts';

const header = '序号,姓名,身份证号,单位名称,补助项目,入院日期,出院日期,发生日期,个人自付';
const sheet = (...rows: string[]) => `${[header, ...rows].join('\n')}\n`;

function stay(seed: number, admitted: string, discharged: string, benefit = '住院补助'): string {
  const { name, idNumber } = person({ seed });
  return `${seed},${name},${idNumber},甲厂,${benefit},${admitted},${discharged},,1300.00`;
}

const line = 'scheme diff town-1 town-2 --replay claims.csv';

describe('mutual scheme diff --replay, claims of several periods', () => {
  const rows = [
    stay(1, '2025-08-01', '2025-08-09'),
    stay(2, '2026-08-01', '2026-08-09'),
    stay(3, '2026-09-01', '2026-09-09'),
  ];

  it('decides each in its own period, before and after --start', async () => {
    const office = town();
    office.write('claims.csv', sheet(...rows));
    const { exitCode, stdout } = await office.run(`${line} --start 2026-07-01`, own);
    expect(exitCode).toBe(0);
    expect(stdout).toContain(`
Replay: 3 claims of 3 members in 2 periods (from --start), each decided in its own:
  2025-07-01 to 2026-06-30: 1 claim
  2026-07-01 to 2027-06-30: 2 claims
`);
    expect(stdout).toContain('approved       3    3\n');
    const { replay } = JSON.parse((await office.run(`${line} --start 2024-07-01 --json`, own)).stdout);
    expect(replay.periods).toEqual([
      { from: '2025-07-01', to: '2026-07-01', claims: 1 },
      { from: '2026-07-01', to: '2027-07-01', claims: 2 },
    ]);
    expect(replay).toMatchObject({ statusBefore: { approved: 3 }, reasons: [], lacking: [], repeats: [] });
  });

  it('covers a stay from one period into the next', async () => {
    const office = town();
    office.write('claims.csv', sheet(stay(1, '2026-06-28', '2026-07-04')));
    const { replay } = JSON.parse((await office.run(`${line} --start 2026-07-01 --json`, own)).stdout);
    expect(replay.statusBefore).toMatchObject({ approved: 1, rejected: 0 });
  });

  it('counts why claims are rejected, by code and in words', async () => {
    const office = town();
    office.write('claims.csv', sheet(...rows.slice(1), `4,某人,,甲厂,,,,2026-10-01,`.replace('甲厂,', '甲厂,身故')));
    const { stdout } = await office.run(`${line} --start 2026-07-01 --lang zh`, own);
    expect(stdout).toMatch(/本办法对这种情形没有补助 +0 +1\n/);
    const { replay } = JSON.parse((await office.run(`${line} --start 2026-07-01 --json`, own)).stdout);
    expect(replay.reasons).toEqual([{ code: 'no-benefit', before: 0, after: 1 }]);
  });

  it('tells a benefit that a scheme lacks, and a claim that stands in two sheets, which it counts once', async () => {
    const office = town();
    office.write('claims.csv', sheet(...rows, stay(4, '2026-08-15', '2026-08-17', '门诊慢病补助')));
    office.write('more.csv', sheet(rows[1] ?? ''));
    const { stdout } = await office.run(`${line} --replay more.csv --start 2026-07-01`, own);
    expect(stdout).toContain('Replay: 4 claims of 4 members');
    expect(stdout).toContain(
      'town-1 has no benefit “门诊慢病补助”: 1 claim is decided by all that the event may have.\n',
    );
    expect(stdout).toContain('town-2 has no benefit “门诊慢病补助”: 1 claim');
    expect(stdout).toContain('1 repeated claim is counted once: more.csv Sheet1!2 = claims.csv Sheet1!3.\n');
  });
});

describe('mutual scheme diff --replay, exit codes', () => {
  it('1 where a row could not be read, 2 where none could', async () => {
    const office = town();
    const bad = stay(2, '2026-13-01', '2026-08-09');
    office.write('claims.csv', sheet(stay(1, '2026-08-01', '2026-08-09'), bad));
    expect(await office.run(`${line} --start 2026-07-01`, own)).toMatchObject({ exitCode: 1 });
    office.write('claims.csv', sheet(bad));
    expect(await office.run(`${line} --start 2026-07-01 --json`, own)).toMatchObject({ exitCode: 2 });
  });

  it('reads standard input as -', async () => {
    const stdin = sheet(stay(1, '2026-08-01', '2026-08-09'));
    const { exitCode, stdout } = await town().run('scheme diff town-1 town-2 --replay - --start 2026-07-01', {
      ...own,
      stdin,
    });
    expect(exitCode).toBe(0);
    expect(stdout).toContain('Replay: 1 claim of 1 member;');
  });
});
