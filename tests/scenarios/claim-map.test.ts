import { describe, expect, it } from 'vitest';
import { claimSheet, later, qian, zhangzhouOffice, zhao } from './claims-office.ts';
import { staff } from './office.ts';
import { spawnMutual } from './spawn-mutual.ts';

const stays = [
  { who: zhao, days: ['2021-02-01', '2021-02-08'], selfPaid: '1000.00' },
  { who: qian, days: ['2021-03-01', '2021-03-08'], selfPaid: '2000.00' },
] as const;

/** The same sheet with headings that nobody knows over name and 个人自付. */
function unlikeHeadings(sheet: string): string {
  return sheet.replace(',姓名,', ',甲,').replace(',个人自付,', ',乙,');
}

describe('mutual claim --map', () => {
  it('says what columns are that the header calls otherwise: as if it had called them so', async () => {
    const [office, other] = [await zhangzhouOffice(), await zhangzhouOffice()];
    office.write('claims.csv', claimSheet(...stays));
    other.write('claims.csv', unlikeHeadings(claimSheet(...stays)));
    const refused = JSON.parse((await other.run('claim claims.csv --dry-run --json', later)).stdout);
    expect(refused.findings).toContainEqual(expect.objectContaining({ code: 'claim-column-missing' }));
    expect(refused.claims).toEqual([]);
    const [known, mapped] = [
      await office.run('claim claims.csv --json', later),
      await other.run('claim claims.csv --map 姓名=B --map 个人自付=7 --json', later),
    ];
    expect(mapped).toMatchObject({ exitCode: known.exitCode, stderr: '' });
    const [one, two] = [JSON.parse(known.stdout), JSON.parse(mapped.stdout)];
    expect(two.claims).toHaveLength(2);
    expect(two.claims).toEqual(one.claims);
  });

  it('is what the terminal points to where a fact is wanted and a column was not read', async () => {
    const office = await zhangzhouOffice();
    office.write('claims.csv', claimSheet(stays[0]).replace(',个人自付,', ',会员缴的那份,'));
    const { stdout } = await office.run('claim claims.csv --dry-run --lang en', later);
    expect(stdout).toMatch(/claim-fact-missing/);
    expect(stdout.replace(/\s+/g, ' ')).toMatch(/Column G, “会员缴的那份”.*or let the clerk name it with --map/);
    const whole = claimSheet(stays[0]).replace('银行账号', '备忘');
    office.write('claims.csv', whole);
    expect((await office.run('claim claims.csv --dry-run --lang en', later)).stdout).not.toContain('备忘');
  });

  it('goes to the threads too', async () => {
    const office = await zhangzhouOffice();
    for (const [index, who] of staff(1, 9).entries()) {
      const sheet = claimSheet({ who, days: ['2021-02-01', '2021-02-08'], selfPaid: '1000.00' });
      office.write(`sheets/${index}.csv`, unlikeHeadings(sheet));
    }
    const line = 'claim sheets --map 姓名=B --map 个人自付=G --jobs 2 --json --as-of 2021-09-15';
    const { stdout, stderr } = await spawnMutual(office.folder, line).ended;
    expect(stderr).toBe('');
    expect(JSON.parse(stdout).claims).toHaveLength(9);
  });

  it('tells all entries that it cannot read, and that decisions made elsewhere have columns of their own', async () => {
    const office = await zhangzhouOffice();
    office.write('claims.csv', claimSheet(...stays));
    const bad = await office.run('claim claims.csv --map 姓名 --map 无此栏=B --lang en', later);
    expect(bad.exitCode).toBe(2);
    expect(bad.stderr).toContain('--map holds 2 entries that cannot be read: 姓名, 无此栏=B');
    const decided = await office.run('claim --decided claims.csv --map 姓名=B --lang en', later);
    expect(decided.exitCode).toBe(2);
    expect(decided.stderr).toContain('--map does not go with --decided');
  });
});
