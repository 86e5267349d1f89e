import { beforeAll, describe, expect, it } from 'vitest';
import { person } from '../support/people.ts';
import { outputFolder } from '../support/read-back.ts';
import { type Office, officeIn, roster } from './office.ts';
import { done, paidTown, receive, reconciled } from './reconcile-office.ts';
import { copyTown } from './town.ts';

describe('mutual receive of what a member gives back, and of what several units owe', async () => {
  const office = officeIn(await outputFolder());
  let number = '';
  beforeAll(async () => {
    copyTown(office);
    await done(office, 'init --scheme town-1 --period 1 --start 2026-07-01', '2026-06-15');
    const people = [1, 2, 3, 4, 5, 6, 7].map((seed) => person({ seed }));
    office.write('a.csv', roster({ unit: '甲厂', people: people.slice(0, 2) }));
    office.write('b.csv', roster({ unit: '乙局', people: people.slice(2, 4), facts: { 单位性质: '机关' } }));
    await done(office, 'enrol a.csv b.csv', '2026-06-15');
    [number = ''] = await paidTown(office);
    await done(office, `claim correct ${number} --set 个人自付=1100 --reason 票据更正`.split(' '), '2026-11-05');
    office.write('c.csv', roster({ unit: '丙社', people: people.slice(4, 5) }));
    office.write('d.csv', roster({ unit: '丁店', people: people.slice(5) }));
    await done(office, 'enrol c.csv d.csv', '2026-11-06');
    expect(await standing(office, number)).toEqual({
      listed: ['100.00'],
      status: [1, '100.00', 0, '0.00'],
      shown: ['100.00', '0.00'],
    });
    const list = await done(office, 'claim list --status receivable', '2026-11-06');
    expect(list.stdout).toContain('mutual receive STATEMENT');
  });

  it('settles the recovery by name and sum, and lists the rest with candidates', async () => {
    const { name } = person({ seed: 1 });
    const taken = await receive(
      office,
      [
        ['2026-11-19', 100, '王五', '转账'],
        ['2026-11-20', 100, name, ''],
        ['2026-11-21', 108, '赵六', ''],
      ],
      { opening: -706, first: 40, options: ['--json'] },
    );
    const { unidentified } = JSON.parse(taken.stdout);
    expect(unidentified.map(({ amount, reason, candidates }: Doubt) => [amount, reason, candidates[0]?.text])).toEqual([
      ['100.00', 'unknown-payer', undefined],
      ['108.00', 'sum-of-units', '丁店 72.00 + 丙社 36.00'],
    ]);
    expect((await reconciled(office)).sides.recoveries.at(1)).toBe('0.00');
    expect(await standing(office, number)).toEqual({
      listed: [],
      status: [0, '0.00', 1, '100.00'],
      shown: ['0.00', '100.00'],
    });
  });
});

/** What the list, status and the claim itself say of what is owed and of what came back. */
async function standing(office: Office, number: string) {
  const json = async (line: string) => JSON.parse((await done(office, `${line} --json`, '2026-11-25')).stdout);
  const { claims } = await json('claim list --status receivable');
  const { claim } = await json(`claim show ${number}`);
  const { receivable, recovered } = (await json('status')).claims;
  return {
    listed: claims.map(({ amount }: { amount: string }) => amount),
    status: [receivable.claims, receivable.amount, recovered.claims, recovered.amount],
    shown: [claim.receivable, claim.recovered],
  };
}

interface Doubt {
  readonly amount: string;
  readonly reason: string;
  readonly candidates: readonly { readonly text: string }[];
}
