import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readBack } from '../support/read-back.ts';
import type { Office } from './office.ts';
import { november, type TownLine, townOffice, townSheet, townsfolk } from './town-office.ts';

const path = 'benefits.disability.compute[1].fixed';
const [one] = townsfolk as [TownLine['who']];
const disability = { 申请事由: '伤残', 发生日期: '2026-09-10' };
const reason = ['--reason', '理事会核定'];

const textOf = async (office: Office, ...words: string[]) => {
  const { stdout, stderr } = await office.run([...words, '--lang', 'zh'], november);
  return stdout + stderr;
};
/** Without blanks and breaks: lines are broken to the width of a terminal. */
const bare = (text: string) => text.replaceAll(/\s/gu, '');

const jsonOf = async (office: Office, ...words: string[]) => JSON.parse(await textOf(office, ...words, '--json'));

async function heldOffice(...more: string[]): Promise<Office> {
  const office = await townOffice(...more);
  office.write('claims.csv', townSheet({ who: one, states: disability }));
  expect(await office.run('claim claims.csv', november)).toMatchObject({ stderr: '' });
  return office;
}

describe('a value that the scheme leaves to the centre', () => {
  it('is stated by a reviewer for one claim, and told wherever the claim is', async () => {
    const office = await heldOffice();
    const command = `mutual claim decide 8-1 --state ${path}=金额 --reason 理由`;
    expect(bare(await textOf(office, 'status'))).toContain(bare(`由中心逐件核定的：${command}`));
    const refused = await textOf(office, 'claim', 'decide', '8-1', '--approve', ...reason);
    expect(bare(refused)).toContain(bare(`只对这一件写明（材料也已核的，加上 --approve）：${command}`));

    const decided = await jsonOf(office, 'claim', 'decide', '8-1', '--state', '伤残补助=3,000元', ...reason);
    expect(decided).toMatchObject({
      command: 'claim decide',
      claim: { before: { status: 'held' }, after: { status: 'approved', amount: '3000.00' } },
      stated: { [path]: '3000' },
      reason: '理事会核定',
    });
    const line = `由审核人填写：“补助项目 › 伤残补助 › 计算步骤 › 第 1 项 › 定额”（${path}） = 3,000`;
    const shown = await textOf(office, 'claim', 'show', '8-1');
    expect(bare(shown)).toContain(bare(line));
    expect(shown).toContain('（3,000 由审核人填写）');
    const story = await textOf(office, 'explain', '8-1');
    expect(bare(story)).toContain(`；${bare(line)}`);
    const { claim } = await jsonOf(office, 'claim', 'show', '8-1');
    expect(claim).toMatchObject({ how: 'corrected', decidedBy: { run: 4, actor: 'clerk' } });
    expect(claim.decision).toMatchObject({ stated: { [path]: '3000' } });

    await textOf(office, 'payout', '--slips');
    const folder = office.path('out', readdirSync(office.path('out')).find((name) => name.startsWith('5-')) ?? '');
    const [slip = ''] = readdirSync(`${folder}/slips`);
    const book = await readBack(`${folder}/slips/${slip}`);
    const cells = Object.values(book.Sheets[book.SheetNames[0] ?? ''] ?? {}).map((cell) => String(cell?.v));
    expect(cells.map((text) => text.trim())).toContain(line);
    expect(await office.run('verify')).toMatchObject({ exitCode: 0, stderr: '' });
    for (const run of ['5', '4'])
      expect(await office.run(['undo', run, '--reason', '误', '--not-sent'], november)).toMatchObject({ exitCode: 0 });
    expect((await jsonOf(office, 'claim', 'show', '8-1')).claim).toMatchObject({ status: 'held', amount: '0.00' });
    expect(await office.run('verify')).toMatchObject({ exitCode: 0, stderr: '' });
  });

  it('is refused where nothing wants it, where it is no sum, or where the claim is not to be paid', async () => {
    const office = await heldOffice();
    const tell = (...words: string[]) => textOf(office, 'claim', 'decide', '8-1', ...words, ...reason);
    expect(await tell('--state', '3000')).toContain('--state 3000 不是“路径=金额”。');
    expect(await tell('--state', 'benefits.death.compute=3000')).toContain(
      `申请 8-1 的审核没有缺“benefits.death.compute”这个数。\n`,
    );
    expect(await tell('--state', `${path}=-5`)).toContain(`“-5”不能用作 ${path}。`);
    expect(await tell('--state', `${path}=1`, '--state', '伤残补助=2')).toContain(`“${path}”写了两次。`);
    expect(await tell('--state', `${path}=3000`, '--reject')).toContain('--state 不能与 --reject、--hold 一起用。');
    expect((await jsonOf(office, 'claim', 'show', '8-1')).claim.status).toBe('held');
  });
});
