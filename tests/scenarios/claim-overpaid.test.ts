import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readBack } from '../support/read-back.ts';
import { answer } from './payouts-office.ts';
import { november, type TownLine, townOffice, townSheet, townsfolk } from './town-office.ts';

it('what frozen decisions have had too much is told by every command, until a correction books it', async () => {
  const office = await townOffice();
  const [one] = townsfolk as [TownLine['who']];
  const heirs = '李梅 1/1 中国工商银行 6222020000000000018';
  const death = { 申请事由: '身故', 发生日期: '2026-09-20', 继承人: heirs };
  const stay = { 申请事由: '住院', 医院等级: '三级', 入院日期: '2026-09-01', 出院日期: '2026-09-05', 个人自付: '1100' };
  const run = async (line: string) => (await office.run(`${line} --lang zh`, november)).stdout;
  const json = async (line: string) => JSON.parse(await run(`${line} --json`));
  office.write('death.csv', townSheet({ who: one, states: death }));
  await run('claim death.csv');
  await run('payout');
  office.write('answer.csv', answer('1,成功,2000.00,'));
  await run('payout result answer.csv');

  office.write('stay.csv', townSheet({ who: one, states: stay }));
  const told = await run('claim stay.csv');
  expect(told).toContain('此人已列入支付的申请，比全部就医应得的多 400.00 元。');
  expect(told).toContain('overpaid');
  const folder = readdirSync(office.path('out')).find((name) => name.startsWith('6-')) ?? '';
  const report = JSON.parse(readFileSync(office.path('out', folder, 'report.json'), 'utf8'));
  expect(report.claims).toMatchObject([{ number: '17-1', amount: '400.00', overpaid: '400.00', codes: ['overpaid'] }]);
  expect(report.findings).toMatchObject([{ code: 'overpaid', severity: 'warning', found: '400.00' }]);
  const book = await readBack(office.path('out', folder, 'decisions.xlsx'));
  const cells = Object.values(book.Sheets[book.SheetNames[0] ?? ''] ?? {}).map((cell) => cell?.v);
  expect(cells).toContain('已列入支付的申请多付 400.00 元');

  expect(await run('claim show 17-1')).toContain('\n  此前已固定的决定多付 400.00 元\n');
  const owed = '  多付 1 人，400.00 元，不会自动扣回：17-1';
  const lines = (await run('status')).split('\n');
  expect(lines.slice(lines.indexOf(owed), lines.indexOf(owed) + 3)).toEqual([
    owed,
    '    核对属实的，重新计算已付的那一件，多付的记为应收款：mutual claim correct 8-1',
    '        --reason 理由',
  ]);
  const excess = { members: 1, amount: '400.00', claims: [{ number: '17-1', amount: '400.00', paid: '8-1' }] };
  expect((await json('status')).claims.overpaid).toEqual(excess);
  expect(await run('explain overpaid')).toContain('overpaid  已付的比应得的多');

  const ruled = await json('claim decide 17-1 --approve --reason 已核 --dry-run');
  expect(ruled).toMatchObject({
    claim: { after: { amount: '400.00' }, overpaid: '400.00' },
    frozen: [{ kind: 'overpaid', benefit: 'death', amount: '400.00', claims: ['8-1'] }],
  });
  const corrected = await json('claim correct 17-1 --set 个人自付=900 --reason 抄错 --dry-run');
  expect(corrected).toMatchObject({
    claim: { after: { amount: '300.00' }, overpaid: '300.00' },
    frozen: [{ kind: 'overpaid', amount: '300.00' }],
  });
  expect(await run('claim correct 8-1 --reason 先有住院')).toContain('已付 2,000.00 元，应收回 400.00 元，记入应收款');
  expect((await json('status')).claims).toMatchObject({
    overpaid: { members: 0, amount: '0.00', claims: [] },
    receivable: { claims: 1, amount: '400.00' },
  });
  await run('undo 7 --reason 再核');
  expect((await json('status')).claims.overpaid).toEqual(excess);
  expect(await office.run('verify')).toMatchObject({ exitCode: 0, stderr: '' });
});
