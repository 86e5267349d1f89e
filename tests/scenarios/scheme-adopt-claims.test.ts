import { readFileSync } from 'node:fs';
import Database from 'libsql';
import { describe, expect, it } from 'vitest';
import type { MadeUpPerson } from '../support/people.ts';
import { claimSheet, later, qian, sun, zhangzhouOffice, zhao } from './claims-office.ts';
import { contentBelow, type Office, staff } from './office.ts';
import { json } from './payouts-office.ts';

const [li] = staff(4, 1) as [MadeUpPerson];
const at = { ...later, environment: { MUTUAL_SCHEMES: 'schemes' } };
const adopt = 'scheme adopt --reason 比例录错';
const shipped = new URL('../../schemes/zhangzhou-2021.yaml', import.meta.url);

const stay = (who: MadeUpPerson, month: string, selfPaid: string) => ({
  who,
  days: [`2021-${month}-01`, `2021-${month}-05`] as const,
  selfPaid,
  account: who.bankCard,
});

/** Two claims in a batch; of four that came after, one is approved and one was ruled on. By today's file half is paid, no longer 60 %. */
async function claimsOffice(): Promise<Office> {
  const office = await zhangzhouOffice();
  office.write('1.csv', claimSheet(stay(zhao, '02', '1000'), stay(li, '02', '1000')));
  const rest = [stay(zhao, '05', '2000'), stay(li, '05', '10'), stay(qian, '03', '1300'), stay(sun, '04', '2300')];
  office.write('2.csv', claimSheet(...rest));
  const ruling = 'claim decide 14-4 --reject --reason 第三方已赔付';
  for (const line of ['claim 1.csv', 'payout', 'claim 2.csv', 'claim approve 14-3']) {
    expect(await office.run(line, later), line).toMatchObject({ exitCode: 0 });
  }
  expect(await office.run(ruling, later)).toMatchObject({ exitCode: 0 });
  const text = readFileSync(shipped, 'utf8');
  expect(text).toContain('rate: 60%');
  office.write('schemes/zhangzhou-2021.yaml', text.replace('rate: 60%', 'rate: 50%'));
  return office;
}

/** Of each claim what it comes to in fen, and whether that is approved. */
function standing(office: Office): Record<string, string> {
  const database = new Database(office.path('mutual.db'), { readonly: true });
  const rows = database.prepare('select number, amount_fen, approved_by from claim order by number').all() as {
    number: string;
    amount_fen: number;
    approved_by: string | null;
  }[];
  database.close();
  return Object.fromEntries(
    rows.map(({ number, amount_fen, approved_by }) => [number, `${amount_fen}${approved_by ? ' approved' : ''}`]),
  );
}

const before = {
  'main/8-1': '42000',
  'main/8-2': '42000',
  'main/14-1': '120000',
  'main/14-2': '600',
  'main/14-3': '60000 approved',
  'main/14-4': '0',
};

/** What is in a batch, and what a person ruled, as it was. 50 % of 2,700 less 420; of 710 less 420, so that 65.00 was too much; of 1,000. */
const after = { ...before, 'main/14-1': '93000', 'main/14-2': '0', 'main/14-3': '50000' };

describe('mutual scheme adopt, claims', () => {
  it('shows what they come to, decides anew what is in no batch and by no person, goes on where it was stopped, and can be undone', async () => {
    const office = await claimsOffice();
    expect(standing(office)).toEqual(before);
    const content = contentBelow(office.folder);
    const tried = await office.run(`${adopt} --dry-run`, at);
    expect(contentBelow(office.folder)).toEqual(content);
    for (const part of [
      'Claims decided in period 2021, under both: 5 claims of 3 members.\n2 of them are in a batch or paid',
      '1 claim that a person ruled on stands as it is (0.00 yuan)',
      '住院补助（参加医保）             5       2,646.00          5    2,205.00     -441.00\n',
      '高*    350***********2290  甲厂       2       1,620.00    1,350.00     -270.00\n',
      'Decided anew under the new version: 3 claims that are in no batch and that the scheme alone decided. 3 of them change, from 1,806.00 to 1,430.00 yuan together (difference -376.00)',
      '1 of them had been approved and has to be approved again.',
      '1 member has had more, paid or in a batch, than all their claims come to now: 65.00 yuan overpaid (see 14-2).',
    ])
      expect(tried.stdout).toContain(part);

    const stopped = await office.run(`${adopt} --lang zh`, { ...at, onListening: (interrupt) => interrupt() });
    expect(stopped.exitCode).toBe(1);
    expect(stopped.stdout).toContain('已停下：还有 3 笔申请没有按新版本审核。');
    expect(standing(office)).toEqual(before);
    const status = await office.run('status', at);
    expect(status.stdout).toContain('3 claims are still to be decided under it: mutual scheme adopt zhangzhou-2021');
    expect((await office.run('payout --dry-run', at)).stderr).toContain(
      'Note: 3 claims are still to be decided under the adopted version and paid as decided before; to decide them first: mutual scheme adopt zhangzhou-2021 --reason …',
    );
    expect(status.stdout).toMatch(/^Run 8 \(scheme adopt/m);

    const { anew, adopted, exitCode } = await json(office, adopt, at);
    expect({ adopted, exitCode }).toEqual({ adopted: false, exitCode: 0 });
    expect(anew).toEqual({
      ...{ claims: 3, changed: 3, approvals: 1, before: '1806.00', after: '1430.00', difference: '-376.00' },
      overpaid: [{ number: '14-2', amount: '65.00' }],
      left: 0,
    });
    expect(standing(office)).toEqual(after);
    const done = await json(office, 'status', at);
    expect(done).toMatchObject({ leftByAdoption: 0, unfinished: [], claims: { all: { amount: '2270.00' } } });
    expect((await office.run(adopt, at)).stdout).toContain('is in force for period 2021 already');
    expect((await office.run('runs', at)).stdout).toContain('decided 3 claims otherwise under the adopted version');
    expect(await office.run('verify', at)).toMatchObject({ exitCode: 0 });

    expect(await office.run('undo 8 --reason 采用错了', at)).toMatchObject({ exitCode: 2 });
    for (const run of [9, 8]) {
      expect(await office.run(`undo ${run} --reason 采用错了`, at)).toMatchObject({ exitCode: 0 });
    }
    expect(standing(office)).toEqual(before);
    expect(await office.run('verify', at)).toMatchObject({ exitCode: 0 });
  }, 120_000);
});
