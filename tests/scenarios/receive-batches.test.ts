import { expect, it } from 'vitest';
import { answer, claimedTwice, json } from './payouts-office.ts';
import { statement } from './receipts-office.ts';

it('clears batches by what left the account, and what came back by name', async () => {
  const office = await claimedTwice();
  const at = { now: '2021-09-20T09:00:00+08:00' };
  expect(await json(office, 'payout')).toMatchObject({ batch: '2021-001', amount: '1020.00' });
  office.write('answer.csv', answer('1,成功,420.00,', '2,失败,600.00,账号不存在'));
  await json(office, 'payout result answer.csv');
  office.write(
    'september.csv',
    statement([
      ['2021-09-15', -1020, '代发业务', '2021-001'],
      ['2021-09-17', 600, '钱某', '退汇 账号不存在'],
      ['2021-09-17', 33, '陈某', '退汇'],
    ]),
  );
  const dearer = statement([['2021-09-15', -1021, '代发业务', '批次 2021-001']]);
  office.write('dearer.csv', dearer);
  const tried = await office.run('receive dearer.csv --dry-run --lang zh', at);
  expect(tried.stdout).toMatch(/ -1,021\.00 .* 批次付款 2021-001，差 1\.00/);
  expect((await json(office, 'receive dearer.csv --dry-run', at)).unidentified).toMatchObject([
    { remark: '批次 2021-001', words: ['2021-001'], candidates: [{ kind: 'batch', text: 'batch 2021-001, 1.00 off' }] },
  ]);
  const taken = await json(office, 'receive september.csv', at);
  expect(taken).toMatchObject({ exitCode: 1, files: [{ outcome: 'applied', lines: 3 }] });
  const [out, back, other] = taken.files[0].settled;
  expect(out).toMatchObject({ reason: 'batch', parts: [{ kind: 'batch', amount: '1020.00', of: '2021-001' }] });
  expect(other).toMatchObject({ isSure: false, reason: 'perhaps-bounced' });
  // Whose it is is said by the batch: the bank gives no name that the batch has.
  expect(back).toMatchObject({ isSure: false, reason: 'perhaps-bounced' });
  expect(taken.unidentified[0].candidates).toMatchObject([{ kind: 'bounced', open: '600.00' }]);
  const number = taken.unidentified[0].candidates[0].text.split(' ').at(-2) as string;
  const line = back.line as string;
  const assigned = await json(office, `receive --assign ${line}=退汇:${number}`, at);
  expect(assigned.settled).toMatchObject([{ parts: [{ kind: 'bounced', amount: '600.00' }] }]);
  expect(await json(office, 'receive september.csv', at)).toMatchObject({ files: [{ outcome: 'unchanged' }] });
  const undo = await office.run(['undo', String(taken.run), '--reason', '重收'], at);
  expect(undo).toMatchObject({ exitCode: 2 });
  expect(await office.run(['undo', String(assigned.run), '--reason', '重收'], at)).toMatchObject({ exitCode: 0 });
  expect(await office.run(['undo', String(taken.run), '--reason', '重收'], at)).toMatchObject({ exitCode: 0 });
  expect(await json(office, 'receive september.csv', at)).toMatchObject({ files: [{ outcome: 'applied', lines: 3 }] });
  expect(await office.run('verify')).toMatchObject({ exitCode: 0, stderr: '' });
});
