import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { schemeKeyTexts } from '../../src/io/report/text/scheme-key-texts.ts';
import { plainJsonSchema } from '../../src/rules/scheme/json-schema.ts';
import { person } from '../support/people.ts';
import { replayedTown } from './replayed-town.ts';
import { changeTown, own, town, townOffice } from './town.ts';

describe('mutual scheme diff', () => {
  it('tells clause by clause what changed, with the place in words and in the file', async () => {
    const { exitCode, stdout, stderr } = await town().run('scheme diff town-1 town-2', own);
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
    expect(stdout).toBe(`town-1 → town-2: 10 changes under 5 headings.

Under no clause
  changed title [title]: 示例市职工医疗互助活动（第一期） → 示例市职工医疗互助活动（第二期）
  changed edition [edition]: 第一期 → 第二期

第五条 (示例市职工医疗互助活动实施办法, stated)
  changed plans · “职工医疗互助” · fee · of · “企业” [plans.general.fee.of.enterprise]: 36 yuan → 40 yuan

第八条 (示例市职工医疗互助活动实施办法, stated)
  changed benefits · “住院补助” · computation · no. 1 · deductible [benefits.hospital.compute[1].deductible]: 300 yuan → 500 yuan
  changed benefits · “住院补助” · computation · no. 2 · rate [benefits.hospital.compute[2].rate]: 50% → 60%
  changed benefits · “住院补助” · caps · no. 1 · amount [benefits.hospital.caps[1].amount]: 5,000 yuan → 6,000 yuan
  the clause itself: other text

第九条 (示例市职工医疗互助活动实施办法, stated)
  removed benefits · “身故补助” [benefits.death]: title: 身故补助, plan: “职工医疗互助”, events: death, computation: (fixed sum: 2,000 yuan), clause: “第九条”

第十条 (示例市职工医疗互助活动实施办法, inferred)
  added benefits · “手术补助” [benefits.surgery]: title: 手术补助, plan: “职工医疗互助”, events: surgery, computation: (fixed sum: 800 yuan), clause: “第十条”
  a new clause
`);
    const chinese = await town().run('scheme diff town-1 town-2 --lang zh', own);
    expect(chinese).toMatchObject({ exitCode: 0, stderr: '' });
    expect(chinese.stdout).toContain('town-1 → town-2：10 处改动，涉及 5 组依据。\n');
    expect(chinese.stdout).toContain(
      '  改 补助项目 · “住院补助” · 计算步骤 · 第 1 项 · 起付线 [benefits.hospital.compute[1].deductible]：300 元 → 500 元\n',
    );
  });

  it('words the values of the language, and cuts what is long with how much it holds', async () => {
    const { stdout } = await town().run('scheme diff xiamen-16 hunan-4 --lang zh');
    for (const line of [
      '  条款本身：名称、来源、条文、依据性质（原文 → 推定）、说明有改',
      '  改 互助期 · 起始 [period.starts]：由互助中心确定 → 日期：01-01',
      '  改 保障起算 · 起始 [coverage.starts]：缴费并交齐材料的次日零时 → 互助期开始之日',
      '  改 补助申请 · 归属日 [claims.periodBy]：入院日 → 出院日',
      '  新增的条款',
    ])
      expect(stdout.split('\n')).toContain(line);
    expect(stdout).toMatch(/\[benefits\.resident\]：名称：.*……（共 \d+ 个值，--json 有全部）$/m);
    const values = stdout
      .split('\n')
      .filter((line) => /^ {2}[改增删] /.test(line) && !/missing|forms|https?:/.test(line));
    const raw = values
      .map((line) => line.replace(/^.*?\]：/, ''))
      .filter((each) => /[a-z]{3}/.test(each.replace('--json', '')));
    expect(raw).toEqual([]);
    const english = (await town().run('scheme diff xiamen-16 hunan-4 --lang en')).stdout;
    expect(english).toContain('[claims.periodBy]: day of admission → day of discharge');
    expect(english).toMatch(/ … \(\d+ values in all; --json has them\)$/m);
  });

  it('says that nothing differs', async () => {
    const office = town();
    expect(await office.run('scheme diff town-1 town-1', own)).toEqual({
      exitCode: 0,
      stderr: '',
      stdout: 'Nothing differs between town-1 and town-1.\n',
    });
    expect((await office.run('scheme diff town-1 town-1 --lang zh', own)).stdout).toBe('town-1 与 town-1 没有差别。\n');
  });

  it('gives the same as JSON, paths as they stand in the file', async () => {
    const { exitCode, stdout } = await town().run('scheme diff town-1 town-2 --dir schemes --json');
    expect(exitCode).toBe(0);
    const told = JSON.parse(stdout);
    expect(told).toMatchObject({
      schemaVersion: 1,
      command: 'scheme diff',
      former: 'town-1',
      next: 'town-2',
      count: 10,
      dues: null,
      replay: null,
    });
    expect(told.clauses[1]).toMatchObject({
      clause: 'fee',
      title: '第五条',
      changes: [{ kind: 'changed', path: 'plans.general.fee.of.enterprise', before: '36', after: '40' }],
    });
  });

  it('compares the version in force in the ledger with today’s file', async () => {
    const office = await townOffice();
    expect(await office.run('scheme diff town-1@ledger town-1', own)).toMatchObject({
      exitCode: 0,
      stdout: 'Nothing differs between town-1@ledger and town-1.\n',
    });
    changeTown(office, 'enterprise: 36', 'enterprise: 38');
    const { stdout } = await office.run('scheme diff @ledger town-1', own);
    expect(stdout).toContain('town-1@ledger → town-1: 1 change under 1 heading.');
    expect(stdout).toContain('36 yuan → 38 yuan');
  });

  it.each([
    ['scheme diff town-1 town-9', 'town-9'],
    ['scheme diff town-1@ledger town-1', 'mutual.yaml'],
    ['scheme diff town-1 town-2 --replay nowhere.xlsx --start 2026-07-01', 'nowhere.xlsx'],
    ['scheme diff town-1 town-2 --replay claims.csv', '--start'],
    ['scheme diff town-1 town-2 --replay claims.csv --start 2026-13-01', '2026-13-01'],
    ['scheme diff town-1 town-2 --most none', '"none"'],
  ])('mutual %s: exit code 2, naming what is wrong', async (line, named) => {
    const { exitCode, stdout, stderr } = await town().run(line, own);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    expect(stderr).toContain(named);
  });

  it('refuses a period that the ledger does not hold, and names those that it holds', async () => {
    const { exitCode, stderr } = await (await townOffice()).run('scheme diff town-2@ledger town-2', own);
    expect(exitCode).toBe(2);
    expect(stderr).toContain('town-1/1');
  });
});

describe('mutual scheme diff --replay', () => {
  const line = 'scheme diff town-1 town-2 --replay claims.csv --start 2026-07-01';

  it('decides every claim under both and tells what it means in yuan; rows that cannot be read are told and left out', async () => {
    const { exitCode, stdout, stderr } = await town().run(line, own);
    expect(exitCode).toBe(1);
    expect(stdout).toContain(`
Replay: 5 claims of 4 members; period 2026-07-01 to 2027-06-30 (from --start).
3 rows could not be read and were left out; see above.
4 members are not in the ledger: taken as enrolled for the whole of each period, one share of every plan, beyond the waiting period.
5 claims do not say when it was handed in: the last day that a claim states is taken, so that none is late.
5 claims do not say which papers came: taken to be complete.
town-2 has no benefit “身故补助”: 1 claim is decided by all that the event may have.
town-1 has no benefit “手术补助”: 1 claim is decided by all that the event may have.

${replayedTown}`);
    expect(stderr).toContain('claims.csv Sheet1!F9 Under “入院日期” it says “2026-13-01”');
    expect(stderr).toContain('Sheet1!C10');
    expect(stderr).toContain('Sheet1!I11 Under “个人自付” it says “八百元”');
  });

  it('shows names and numbers masked unless --unmask, as many as --most says', async () => {
    const office = town();
    const { idNumber, name } = person({ seed: 3 });
    const masked = await office.run(`${line} --most 1`, own);
    expect(masked.stdout + masked.stderr).not.toContain(idNumber);
    expect(masked.stdout).not.toContain(name);
    expect(masked.stdout).toContain('2 members get more, 2 get less; the 1 with the greatest difference:');
    expect(masked.stdout).toContain(`${idNumber.slice(0, 3)}***********${idNumber.slice(-4)}`);
    const whole = await office.run(`${line} --most 1 --unmask`, own);
    expect(whole.stdout).toContain(idNumber);
    expect(whole.stdout).toContain(name);
  });

  it('gives the same as JSON; the parts add up', async () => {
    const { stdout } = await town().run([...line.split(' '), '--json'], own);
    const { replay } = JSON.parse(stdout);
    expect(replay).toMatchObject({
      period: { from: '2026-07-01', to: '2027-07-01', by: 'start' },
      claims: 5,
      members: 4,
      unread: 3,
      before: '7050.00',
      after: '6800.00',
      difference: '-250.00',
      statusBefore: { approved: 3, reduced: 1, rejected: 1, held: 0 },
      gain: 2,
      lose: 2,
    });
    const sum = (key: 'before' | 'after') =>
      replay.benefits.reduce((total: number, each: Record<string, string>) => total + Number(each[key]), 0);
    expect([sum('before'), sum('after')]).toEqual([7050, 6800]);
    expect(replay.findings.map(({ code }: { code: string }) => code)).toEqual([
      'value-not-understood',
      'id-number-checksum',
      'value-not-understood',
    ]);
  });

  it('goes by the ledger’s coverages and period where there is a workspace', async () => {
    const office = await townOffice();
    const { exitCode, stdout } = await office.run('scheme diff town-1 town-2 --replay claims.csv --lang zh', own);
    expect(exitCode).toBe(1);
    expect(stdout).toContain('互助期 2026-07-01 至 2027-06-30（取自台账）');
    expect(stdout).not.toContain('台账中没有参加记录');
    expect(stdout).toContain('合计：原办法 7,050.00 元，新办法 6,800.00 元，差 -250.00 元。');
    expect(await office.run('verify')).toMatchObject({ exitCode: 0 });
  });

  it('a claim within the waiting period of a coverage of the ledger is paid by neither', async () => {
    const office = await townOffice();
    const sheet = readFileSync(office.path('claims.csv'), 'utf8').replace(
      '2026-09-01,2026-09-08',
      '2026-07-10,2026-07-15',
    );
    office.write('early.csv', sheet);
    const told = async (file: string) =>
      JSON.parse((await office.run(`scheme diff town-1 town-2 --replay ${file} --json`, own)).stdout).replay;
    const [late, early] = [await told('claims.csv'), await told('early.csv')];
    expect(early.statusBefore.rejected).toBe(late.statusBefore.rejected + 1);
    // 500 less of the first stay, 500 more of the second, which the cap had cut.
    expect(early.before).toBe('7050.00');
  });

  it('tells the dues of the lists in force under both, by plan and kind of unit', async () => {
    const office = await townOffice();
    const { exitCode, stdout } = await office.run('scheme diff @ledger town-2 --replay @ledger', own);
    expect(exitCode).toBe(0);
    expect(stdout).toContain(`
Dues of the lists in force in period 1:
  plan          kind of unit  coverages  due, former  due, new  difference
  职工医疗互助  企业                  2        72.00     80.00       +8.00
  职工医疗互助  机关事业              2        72.00     72.00        0.00
  together                            4       144.00    152.00       +8.00
1 unit would owe another sum; the 1 with the greatest difference:
`);
    const { dues } = JSON.parse((await office.run('scheme diff @ledger town-2 --replay @ledger --json', own)).stdout);
    expect(dues).toMatchObject({ period: '1', units: 2, before: '144.00', after: '152.00', changedUnits: 1 });
  });
});

it('every key of the scheme language has words', () => {
  const keys = new Set<string>();
  const walk = (schema: unknown): void => {
    if (typeof schema !== 'object' || schema === null) return;
    for (const [key, value] of Object.entries(schema)) {
      if (key === 'properties') for (const name of Object.keys(value)) keys.add(name);
      walk(value);
    }
  };
  walk(plainJsonSchema());
  expect([...keys].filter((key) => !Object.hasOwn(schemeKeyTexts, key))).toEqual([]);
  expect(keys.size).toBeGreaterThan(150);
});
