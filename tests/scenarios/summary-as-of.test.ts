import { beforeAll, describe, expect, it } from 'vitest';
import { fen, yuan } from '../../src/rules/value/money.ts';
import { person } from '../support/people.ts';
import { outputFolder } from '../support/read-back.ts';
import { officeIn, roster } from './office.ts';
import { done, paidTown, townClaims } from './reconcile-office.ts';
import { copyTown } from './town.ts';

const end = '2026-12-31';

describe('mutual summary --as-of of a town in which much was done later', async () => {
  const office = officeIn(await outputFolder());
  const first: string[] = [];
  beforeAll(async () => {
    copyTown(office);
    await done(office, 'init --scheme town-1 --period 1 --start 2026-07-01', '2026-06-15');
    const people = [1, 2, 3, 4].map((seed) => person({ seed }));
    office.write('a.csv', roster({ unit: '甲厂', people: people.slice(0, 2) }));
    office.write('b.csv', roster({ unit: '乙局', people: people.slice(2), facts: { 单位性质: '机关' } }));
    await done(office, 'enrol a.csv b.csv', '2026-06-15');
    first.push((await paidTown(office))[0] ?? '');
    const [head, ...lines] = townClaims().replaceAll('2026-09', '2026-11').split('\r\n');
    office.write('later.csv', [head, ...lines].join('\r\n'));
    const { stdout } = await done(office, 'claim later.csv --json', '2026-12-01');
    const [held] = JSON.parse(stdout).claims;
    await done(office, ['claim', 'decide', held.number, '--reject', '--reason', '不在范围'], '2026-12-20');
  });
  const of = async (day: string) =>
    JSON.parse((await done(office, `summary --json --as-of ${day}`, end)).stdout) as {
      key: { name: string; now: string }[];
      changedSince: unknown;
    };
  const paid = async (day: string) => (await of(day)).key.find(({ name }) => name === 'paid')?.now;

  it('counts as paid what the bank had paid by then', async () => {
    expect([await paid('2026-10-11'), await paid('2026-10-12')]).toEqual(['0.00', '850.00']);
  });

  it('says what is told as it stands now where that has changed since, and nothing where it has not', async () => {
    expect((await of('2026-10-12')).changedSince).toEqual({ members: 0, decisions: 0 });
    expect((await of('2026-12-01')).changedSince).toEqual({ members: 0, decisions: 1 });
    expect((await of('2026-12-20')).changedSince).toEqual({ members: 0, decisions: 0 });
    expect((await of('2020-01-01')).changedSince).toEqual({ members: 2, decisions: 0 });
    const said = async (options: string) => (await done(office, `summary ${options}`, end)).stdout;
    expect(await said('--as-of 2026-12-01 --lang zh')).toContain(
      '2026-12-01 以前受理的申请中，有 1 件此后重新审核过。',
    );
    expect((await said('--as-of 2020-01-01 --lang en')).replaceAll(/\s+/g, ' ')).toContain(
      'Units and members are counted as enrolled now: after 2020-01-01 their lists were changed 2 times.',
    );
    expect(await said('--lang en')).not.toContain('as enrolled now');
  });

  it('counts of what is granted what was paid, not what was paid beyond it and is to come back', async () => {
    const sums = async () => {
      const { key } = await of(end);
      return ['granted', 'paid'].map((name) => key.find((each) => each.name === name)?.now);
    };
    const [granted, before] = await sums();
    expect(before).toBe('850.00');
    await done(office, ['claim', 'correct', ...first, '--set', '个人自付=1100', '--reason', '票据抄错'], end);
    expect(await sums()).toEqual([yuan(fen(granted ?? '') - 10_000n), '750.00']);
  });
});
