import { describe, expect, it } from 'vitest';
import { person } from '../support/people.ts';
import { claimSheet, later, qian, zhangzhouOffice, zhao } from './claims-office.ts';
import type { Office } from './office.ts';
import { answer, json } from './payouts-office.ts';
import { statement } from './receipts-office.ts';

const at = { now: '2021-09-20T09:00:00+08:00' };

/** Two payments of 420.00 each in batch 2021-001. */
async function twoAlike(): Promise<Office> {
  const office = await zhangzhouOffice();
  const stay = { days: ['2021-02-01', '2021-02-05'], selfPaid: '1000' } as const;
  office.write(
    'claims.csv',
    claimSheet({ ...stay, who: zhao, account: zhao.bankCard }, { ...stay, who: qian, account: qian.bankCard }),
  );
  await office.run('claim claims.csv', later);
  expect(await json(office, 'payout')).toMatchObject({ batch: '2021-001', lines: 2, amount: '840.00' });
  return office;
}

async function answered(office: Office, ...lines: string[]) {
  office.write('answer.csv', answer(...lines));
  return json(office, 'payout result answer.csv --batch 2021-001');
}

it('doubts a return of whom the bank answered as paid, though another of the same sum came back', async () => {
  const office = await twoAlike();
  const { run } = await answered(office, '1,失败,420.00,户名不符', '2,成功,420.00,');
  await office.run(`amend account --claim 8-1 --account ${person({ seed: 99 }).bankCard} --reason 换卡`, later);
  expect(await json(office, 'payout retry')).toMatchObject({ batch: '2021-002', lines: 1 });
  office.write(
    'september.csv',
    statement([
      ['2021-09-15', -840, '代发业务', '2021-001'],
      ['2021-09-16', 420, qian.name, '退汇'],
      ['2021-09-17', -420, '代发业务', '2021-002'],
    ]),
  );
  const taken = await json(office, 'receive september.csv', at);
  expect(taken).toMatchObject({ exitCode: 1 });
  const [, back] = taken.files[0].settled;
  expect(back).toMatchObject({ isSure: false, reason: 'perhaps-bounced-though-paid' });
  expect(taken.unidentified[0].candidates).toEqual([]);
  const assigned = await office.run(`receive --assign ${back.line}=退汇:8-2 --lang en`, at);
  expect(assigned.exitCode).toBeGreaterThan(0);
  expect((assigned.stdout + assigned.stderr).replace(/\s+/g, ' ')).toContain(
    'answered the payment of claim 8-2 as paid',
  );

  expect((await office.run(`undo ${run} --reason 核实`, at)).exitCode).toBe(2);
});

it('does not take for paid what came back by the statement', async () => {
  const office = await twoAlike();
  office.write(
    'september.csv',
    statement([
      ['2021-09-15', -840, '代发业务', '2021-001'],
      ['2021-09-16', 420, qian.name, '退汇'],
    ]),
  );
  expect(await json(office, 'receive september.csv', at)).toMatchObject({ exitCode: 0 });
  const refused = await answered(office, '1,成功,420.00,', '2,成功,420.00,');
  expect(refused).toMatchObject({ exitCode: 1, outcome: 'refused', paid: 0 });
  expect(refused.findings).toMatchObject([{ code: 'result-paid-came-back', cell: 'B3' }]);
  expect(await answered(office, '1,成功,420.00,', '2,失败,420.00,户名不符')).toMatchObject({ paid: 1, bounced: 1 });
});

describe('a payment that came back after the bank answered it as paid', () => {
  const words = ({ stdout, stderr }: { stdout: string; stderr: string }) => (stdout + stderr).replace(/\s+/g, ' ');

  /** What differs of payments and of money that nobody has identified. */
  const apart = async (office: Office) => {
    const { differences } = await json(office, 'reconcile', at);
    const kinds: string[] = differences.map(({ kind }: { kind: string }) => kind);
    return kinds.filter((kind) => /batch|transit|unidentified/.test(kind));
  };

  /** The statement of September, with 420.00 that came back to qian. */
  async function withReturn(office: Office): Promise<string> {
    office.write(
      'september.csv',
      statement([
        ['2021-09-15', -840, '代发业务', '2021-001'],
        ['2021-09-18', 420, qian.name, '退汇'],
      ]),
    );
    const taken = await json(office, 'receive september.csv', at);
    return taken.files[0].settled[1].line;
  }

  it('is taken as come back where it is said, assigned and paid again', async () => {
    const office = await twoAlike();
    await answered(office, '1,成功,420.00,', '2,成功,420.00,');
    const line = await withReturn(office);
    const told = words(await office.run(`receive --assign ${line}=退汇:8-2 --lang en`, at));
    expect(told).toContain('mutual payout result FILE --batch 2021-001 --came-back, then assign the line');

    const refused = await answered(office, '2,失败,420.00,户名不符');
    expect(refused).toMatchObject({ exitCode: 1, outcome: 'refused', findings: [{ code: 'result-line-repeated' }] });
    const back = await json(office, 'payout result answer.csv --batch 2021-001 --came-back');
    expect(back).toMatchObject({ outcome: 'applied', paid: 1, bounced: 1, waiting: 0, findings: [] });
    expect(await json(office, 'payout result answer.csv --batch 2021-001 --came-back')).toMatchObject({
      outcome: 'unchanged',
    });
    expect(await office.run(`receive --assign ${line}=退汇:8-2`, at)).toMatchObject({ exitCode: 0 });
    expect(await apart(office)).toEqual([]);
    await office.run(`amend account --claim 8-2 --account ${person({ seed: 98 }).bankCard} --reason 换卡`, at);
    expect(await json(office, 'payout retry', at)).toMatchObject({ exitCode: 0, lines: 1, amount: '420.00' });
    expect(await office.run('verify')).toMatchObject({ exitCode: 0, stderr: '' });
  });

  it('is taken back to what the first answer said when that is undone', async () => {
    const office = await twoAlike();
    const first = await answered(office, '1,成功,420.00,', '2,成功,420.00,');
    office.write('back.csv', answer('2,失败,420.00,户名不符'));
    const { run } = await json(office, 'payout result back.csv --batch 2021-001 --came-back');
    expect((await office.run(`undo ${first.run} --reason 误`, at)).exitCode).toBe(2);
    expect(await json(office, `undo ${run} --reason 误`, at)).toMatchObject({ exitCode: 0 });
    expect(await json(office, 'status')).toMatchObject({ claims: { paid: { claims: 2 }, bounced: { claims: 0 } } });
    expect(await json(office, 'payout retry --dry-run')).toMatchObject({ lines: 0 });
    expect(await office.run('verify')).toMatchObject({ exitCode: 0, stderr: '' });
  });

  it('is not taken, nor a line beside it, while something is to be recovered of its claim', async () => {
    const office = await twoAlike();
    await answered(office, '1,成功,420.00,', '2,成功,420.00,');
    await office.run('claim correct 8-1 --set 个人自付=800 --reason 抄错', later);
    office.write('back.csv', answer('1,失败,420.00,账户已销户', '2,失败,420.00,账户已销户'));
    const head = (await json(office, 'verify')).chains;
    for (const more of ['', ' --dry-run']) {
      const refused = await json(office, `payout result back.csv --batch 2021-001 --came-back${more}`);
      expect(refused).toMatchObject({ exitCode: 1, outcome: 'refused', run: null, paid: 2, bounced: 0 });
      expect(refused.findings).toMatchObject([{ code: 'result-claim-owes', cell: 'A2' }]);
    }
    expect((await json(office, 'verify')).chains).toEqual(head);

    await office.run('claim correct 8-1 --set 个人自付=1000 --reason 款已退回', later);
    const back = await json(office, 'payout result back.csv --batch 2021-001 --came-back');
    expect(back).toMatchObject({ outcome: 'applied', bounced: 2, bouncedAmount: '840.00' });
    expect(await json(office, 'payout result back.csv --batch 2021-001 --came-back --dry-run')).toMatchObject({
      outcome: 'unchanged',
    });
    await office.run('claim correct 8-1 --set 个人自付=800 --reason 抄错', later);
    await office.run(`amend account --claim 8-1 --account ${person({ seed: 97 }).bankCard} --reason 换卡`, later);
    expect(await json(office, 'payout retry')).toMatchObject({ claims: 1, amount: '300.00' });
    expect(await json(office, 'status')).toMatchObject({ claims: { receivable: { claims: 0, amount: '0.00' } } });
    expect(await office.run('verify')).toMatchObject({ exitCode: 0, stderr: '' });
  });

  it('is so of a second attempt as well', async () => {
    const office = await twoAlike();
    await answered(office, '1,成功,420.00,', '2,失败,420.00,户名不符');
    await office.run(`amend account --claim 8-2 --account ${person({ seed: 98 }).bankCard} --reason 换卡`, later);
    expect(await json(office, 'payout retry')).toMatchObject({ batch: '2021-002', lines: 1 });
    office.write('answer.csv', answer('1,成功,420.00,'));
    expect(await json(office, 'payout result answer.csv --batch 2021-002')).toMatchObject({ paid: 1 });
    office.write(
      'september.csv',
      statement([
        ['2021-09-15', -840, '代发业务', '2021-001'],
        ['2021-09-16', 420, qian.name, '退汇'],
        ['2021-09-17', -420, '代发业务', '2021-002'],
        ['2021-09-18', 420, qian.name, '退汇'],
      ]),
    );
    const { settled } = (await json(office, 'receive september.csv', at)).files[0];
    office.write('back.csv', answer('1,失败,420.00,账号已销户'));
    const back = await json(office, 'payout result back.csv --batch 2021-002 --came-back');
    expect(back).toMatchObject({ outcome: 'applied', bounced: 1 });
    for (const { line, reason } of settled.slice(1))
      if (reason !== 'bounced' && reason !== 'batch')
        expect(words(await office.run(`receive --assign ${line}=退汇:8-2 --lang en`, at))).not.toContain('answered');
    expect(await apart(office)).toEqual([]);
    await office.run(`amend account --claim 8-2 --account ${person({ seed: 97 }).bankCard} --reason 换卡`, at);
    expect(await json(office, 'payout retry', at)).toMatchObject({ exitCode: 0, lines: 1 });
    expect(await office.run('verify')).toMatchObject({ exitCode: 0, stderr: '' });
  });
});
