import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import { claimSheet, later, qian, zhangzhouOffice } from './claims-office.ts';
import { answer, claimedTwice, json } from './payouts-office.ts';

/** What happens between the planning of a batch and its making. */
const meanwhile: { happens?: (() => Promise<unknown>) | undefined } = {};

// Files share the modules that they load; this one loads its own, of which one is stood in for.
vi.hoisted(() => {
  vi.resetModules();
});
vi.mock('../../src/io/ledger/write/claims/make-batch.ts', async (importActual) => {
  const actual = await importActual<typeof import('../../src/io/ledger/write/claims/make-batch.ts')>();
  const makeBatch: typeof actual.makeBatch = async (...given) => {
    const { happens } = meanwhile;
    meanwhile.happens = undefined;
    await happens?.();
    return actual.makeBatch(...given);
  };
  return { ...actual, makeBatch };
});

describe('mutual payout and what stands in its way', () => {
  it('tells what keeps the bank’s file from being written, a notice where it is a template, and proves it', async () => {
    const office = await claimedTwice();
    const none = await office.run('payout --bank iso20022', later);
    expect(none).toMatchObject({ exitCode: 1, stdout: '' });
    const first = await json(office, 'payout --limit 419.99');
    expect(first).toMatchObject({ batch: null, lines: 0, left: 2, beyondLimit: { claim: '8-1', amount: '420.00' } });
    const shown = await office.run('payout --limit 419.99', later);
    expect(shown.stdout.replaceAll(/\s+/g, ' ')).toContain(
      'claim 8-1, the first in line, is 420.00 yuan and alone exceeds --limit',
    );
    expect(shown.stdout).not.toContain('Nothing is to be paid');
    expect(await json(office, 'payout')).toMatchObject({ run: 4, batch: '2021-001', beyondLimit: null });
    const again = await office.run('payout --batch 2021-001 --bank iso20022 --quiet', later);
    expect(again).toMatchObject({ exitCode: 1, stdout: '' });
    for (const { stderr } of [none, again]) {
      expect(stderr.match(/payer’s account: nothing stands there/g)).toHaveLength(1);
      expect(stderr).toContain('account: {payee: "NAME", bank: "BANK", number: "ACCOUNT"}');
      expect(stderr).toContain('payee’s bank: nothing stands there (claims 8-1, 8-2)');
      expect(stderr).toContain('mutual amend account --claim CLAIM --account');
    }

    const written = await office.run('payout --batch 2021-001 --bank generic-csv', later);
    expect(written).toMatchObject({ exitCode: 0 });
    expect(written.stderr).toContain('generic-csv.yaml is a template');
    const file = 'out/4-payout/2021-001-generic-csv.csv';
    const verify = () => office.run(`verify --against ${file}`, later);
    expect(await verify()).toMatchObject({ exitCode: 0, stderr: '' });
    const bytes = readFileSync(office.path(file), 'utf8');
    const [head = ''] = /[0-9a-f]{64}/.exec(bytes) ?? [];
    writeFileSync(office.path(file), bytes.replace(head, 'f'.repeat(64)));
    expect(await verify()).toMatchObject({ exitCode: 1 });
    writeFileSync(office.path(file), bytes.replaceAll(head, ''));
    expect(await verify()).toMatchObject({ exitCode: 2, stdout: '' });
  });

  it('writes a message for the bank from the account in mutual.yaml, which verify knows', async () => {
    const office = await zhangzhouOffice();
    const stay = { who: qian, days: ['2021-03-01', '2021-03-05'], selfPaid: '1300', account: qian.bankCard } as const;
    const [head, line] = claimSheet(stay).split('\r\n');
    office.write('claims.csv', `${head},开户银行\r\n${line},建行\r\n`);
    expect(await office.run('claim claims.csv', later)).toMatchObject({ exitCode: 0 });
    const settings = readFileSync(office.path('mutual.yaml'), 'utf8');
    office.write('mutual.yaml', `${settings}account: {payee: 市总工会, bank: 工行, number: "6222020200112233445"}\n`);
    const file = 'out/4-payout/2021-001-iso20022.xml';
    expect(await json(office, 'payout --bank iso20022')).toMatchObject({ outputs: ['out/4-payout/payout.xlsx', file] });
    expect(readFileSync(office.path(file), 'utf8')).toContain('6222020200112233445');
    expect(await office.run(`verify --against ${file}`, later)).toMatchObject({ exitCode: 0, stderr: '' });
    const again = await office.run('payout --batch 2021-001', later);
    expect([again.exitCode, again.stderr]).toEqual([0, expect.stringContaining('is a template')]);
  });

  it('tells beforehand what an answer would come to', async () => {
    const office = await claimedTwice();
    await office.run('payout', later);
    office.write('answer.csv', answer('1,成功,420.00,', '2,失败,600.00,账号不存在'));
    const tried = await json(office, 'payout result answer.csv --dry-run');
    const would = { paid: 1, bounced: 1, waiting: 0, paidAmount: '420.00', bouncedAmount: '600.00' };
    expect(tried).toMatchObject({ exitCode: 1, outcome: 'tried', run: null, ...would });
    expect((await office.run('payout result answer.csv --dry-run', later)).stdout).toContain('账号不存在');
    expect(await json(office, 'payout result answer.csv')).toMatchObject({ outcome: 'applied', ...would });
  });

  it('finds of several batches that wait the one that an answer is of, and asks where it fits none', async () => {
    const office = await claimedTwice();
    expect(await json(office, 'payout --limit 420')).toMatchObject({ batch: '2021-001' });
    expect(await json(office, 'payout')).toMatchObject({ batch: '2021-002' });
    office.write('neither.csv', answer('1,成功,500.00,'));
    const asked = await office.run('payout result neither.csv', later);
    expect(asked).toMatchObject({ exitCode: 2, stdout: '' });
    expect(asked.stderr).toContain('Say --batch; these wait: 2021-002, 2021-001.');
    office.write('garbage.csv', '甲,乙\r\n1,2\r\n');
    const unread = await office.run('payout result garbage.csv', later);
    expect(unread).toMatchObject({ exitCode: 2, stdout: '' });
    expect(unread.stderr).toContain('garbage.csv: No header with the line, its result and the amount');
    expect(unread.stderr).not.toContain('--batch');
    office.write('second.csv', answer('1,成功,600.00,'));
    const taken = await json(office, 'payout result second.csv');
    expect(taken).toMatchObject({ exitCode: 0, outcome: 'applied', batch: '2021-002', paid: 1, waiting: 0 });
  });

  it('of two at once pays once, and the other leaves no run that waits to be gone on with', async () => {
    const office = await claimedTwice();
    meanwhile.happens = () => office.run('payout', later);
    const loser = await office.run('payout', later);
    expect(loser).toMatchObject({ exitCode: 2, stdout: '' });
    expect(loser.stderr).toContain('Claims 8-1, 8-2 have just changed');
    const status = await office.run('status', later);
    expect(status.stdout).not.toContain('was stopped before');
    expect(status.stdout).not.toContain('did not finish');
    expect(await json(office, 'payout')).toMatchObject({ batch: null, lines: 0 });
    expect(await office.run('verify')).toMatchObject({ exitCode: 0, stderr: '' });
  });
});

it('refuses a bank that is mistyped also where nothing is to be paid, with the nearest and all there are', async () => {
  const office = await zhangzhouOffice();
  for (const verb of ['payout', 'payout retry', 'payout --dry-run']) {
    const { exitCode, stdout, stderr } = await office.run(`${verb} --bank icbcc`, later);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    expect(stderr).toContain('Did you mean icbc? There are: abc, boc, ccb, cmb, generic-csv');
  }
  expect(await office.run('payout --bank icbc', later)).toMatchObject({ exitCode: 0 });
});
