import { describe, expect, it } from 'vitest';
import { person } from '../support/people.ts';
import type { Office } from './office.ts';
import { replayedTown } from './replayed-town.ts';
import { changeTown, own, townOffice } from './town.ts';

const later = { now: '2027-02-01T09:00:00+08:00', ...own };
const line = 'scheme diff @ledger town-2 --replay @ledger';

/** A ledger with five claims of four members, those of the made-up sheet that can be read. */
async function claimsOffice(): Promise<Office> {
  const office = await townOffice();
  expect(await office.run('claim claims.csv', later)).toMatchObject({ exitCode: 1, stderr: '' });
  return office;
}

async function replayed(office: Office, words: string) {
  const { exitCode, stdout, stderr } = await office.run(`${words} --json`, later);
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
  return JSON.parse(stdout);
}

describe('mutual scheme diff --replay @ledger, decided claims', () => {
  it('tells after the dues what they come to under both, to the fen, by benefit and by member, masked', async () => {
    const office = await claimsOffice();
    const { exitCode, stdout, stderr } = await office.run(line, later);
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
    expect(stdout).toContain('Dues of the lists in force in period 1:\n');
    expect(stdout).toContain(`
Claims decided in period 1, under both: 5 claims of 4 members.
town-2 has no benefit “身故补助”: 1 claim that asks for it is decided by all that the event may have.

${replayedTown}  name   identity number     unit  claims  former (yuan)  new (yuan)  difference
  钟*明  350***********6851  乙局       1       2,000.00        0.00   -2,000.00
  高*    350***********2290  甲厂       2       5,000.00    6,000.00   +1,000.00
  周*    411***********9148  乙局       1           0.00      800.00     +800.00
  董*春  532***********4589  甲厂       1          50.00        0.00      -50.00
`);
    const chinese = (await office.run(`${line} --lang zh --most 1 --unmask`, later)).stdout;
    expect(chinese).toContain('1 期已审核的补助申请，按两个办法各算一遍：5 笔，4 人。\n');
    expect(chinese).toContain(person({ seed: 3 }).idNumber);
    expect(chinese).not.toContain(person({ seed: 1 }).idNumber);
  });

  it('gives the same as JSON; what the former scheme gives is what stands in the ledger, which is left as it is', async () => {
    const office = await claimsOffice();
    const { claims, dues, replay } = await replayed(office, line);
    expect(claims).toMatchObject({
      period: '1',
      recorded: '7050.00',
      frozen: 0,
      ruled: { claims: 0, amount: '0.00' },
      elsewhere: { claims: 0, amount: '0.00' },
      lacking: [{ benefit: 'death', claims: 1 }],
      claims: 5,
      members: 4,
      before: '7050.00',
      after: '6800.00',
      difference: '-250.00',
      gain: 2,
      lose: 2,
    });
    expect(claims.most.map(({ difference }: { difference: string }) => difference)).toEqual([
      '-2000.00',
      '1000.00',
      '800.00',
      '-50.00',
    ]);
    expect([dues.period, replay]).toEqual(['1', null]);
    expect(await office.run('verify')).toMatchObject({ exitCode: 0 });
  });

  it('leaves what a person ruled as it is beside what is decided again, and counts it', async () => {
    const ruled = await claimsOffice();
    const decision = ['claim', 'decide', '9-1', '--reject', '--reason', '第三方已赔付'];
    expect(await ruled.run(decision, later)).toMatchObject({ exitCode: 0 });
    const { claims } = await replayed(ruled, line);
    // The second stay has the whole limit now: 50 % of 10,000 under the one, 60 % of 9,800 under the other.
    expect(claims).toMatchObject({ claims: 4, members: 4, ruled: { claims: 1, amount: '0.00' }, before: '7050.00' });
    expect(claims.benefits[0]).toMatchObject({ benefit: 'hospital', before: '5050.00', after: '5880.00' });
    const { stdout } = await ruled.run(line, later);
    expect(stdout).toContain('1 claim that a person ruled on stands as it is (0.00 yuan)');
  });
});

describe('mutual scheme diff --replay @ledger, whose waiting and which period', () => {
  it('waits as each scheme says, not as it was fixed when the list was taken; says where the record differs', async () => {
    const office = await claimsOffice();
    const before = 'days: 30, from: coverage-start';
    changeTown(office, before, 'days: 90, from: coverage-start');
    const { claims } = await replayed(office, 'scheme diff @ledger town-1 --replay @ledger');
    changeTown(office, 'days: 90, from: coverage-start', before);
    // The stay of 1 September is within ninety days; the limit that it had used goes to the next one.
    expect(claims).toMatchObject({ before: '7050.00', after: '7050.00', statusAfter: { approved: 3, rejected: 2 } });
    expect(claims.reasons).toContainEqual({ code: 'within-waiting', before: 0, after: 1 });

    changeTown(office, 'rate: 50%', 'rate: 40%');
    const { stdout } = await office.run('scheme diff town-1 @ledger --replay @ledger', later);
    expect(stdout).toContain('On record they come to 7,050.00 yuan, not to the 6,440.00 of the former scheme');
  });

  it('takes the period that is asked for, else the one in force', async () => {
    const office = await claimsOffice();
    expect(await office.run('init --next --period 2', later)).toMatchObject({ exitCode: 0 });
    const now = await office.run('scheme diff town-1 town-2 --replay @ledger --lang zh', later);
    expect(now.stdout).toContain('2 期没有可以试算的补助申请。\n');
    expect(await replayed(office, 'scheme diff town-1 town-2 --replay @ledger')).toMatchObject({
      claims: { period: '2', claims: 0, before: '0.00' },
    });
    expect(await replayed(office, 'scheme diff town-1 town-2 --replay @ledger --period 1')).toMatchObject({
      claims: { period: '1', claims: 5, before: '7050.00', after: '6800.00' },
    });
  });

  it('says that the claims are of another scheme where neither is an edition of it', async () => {
    const office = await townOffice();
    const { exitCode, stdout, stderr } = await office.run('scheme diff fuzhou-2 fuzhou-3 --replay @ledger', later);
    expect(exitCode).toBe(0);
    expect(stdout).not.toContain('Claims decided');
    expect(stderr).toContain('is of scheme town-1, and neither of the two is an edition of it');
  });
});
