import { readFileSync, rmSync } from 'node:fs';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createDatabase, hasPostgres } from '../support/postgres.ts';
import { claimSheet, later, zhangzhouOffice, zhao } from './claims-office.ts';
import { exampleOf, noticeOffice } from './notice-office.ts';
import { contentBelow } from './office.ts';
import { json } from './payouts-office.ts';

/** The last day of the notice of five working days that is put up on 15 September 2021, and the day after it. */
const last = { now: '2021-09-22T09:00:00+08:00' };
const after = { now: '2021-09-23T09:00:00+08:00' };

const files = ['public-notice.xlsx', 'public-notice.html', 'public-notice.md', 'objections.xlsx'];

describe('mutual notice, where nothing is paid before it has ended', () => {
  it('is put up, objected to, answered and over; each step says what comes next, and all of it is proved and undone', async () => {
    const office = await noticeOffice();
    const early = await office.run('payout --lang zh', later);
    expect(early).toMatchObject({ exitCode: 0 });
    expect(early.stdout).toContain('3 件共 1,080.00 元还没有公示，公示期满才能付。先运行：mutual notice');
    expect((await json(office, 'status')).claims).toMatchObject({
      payable: { claims: 0, amount: '0.00' },
      publicNotice: { before: 'payment', unpublished: { claims: 3, amount: '1080.00' } },
    });
    const tried = await json(office, 'notice --dry-run');
    expect(tried).toMatchObject({ exitCode: 0, run: null, persons: 3, amount: '1080.00', outputs: [] });

    const notice = await json(office, 'notice');
    expect(notice).toMatchObject({ exitCode: 0, run: 4, notice: '2021-001', from: '2021-09-15', to: '2021-09-22' });
    expect(notice.outputs).toEqual(files.map((name) => `out/4-notice/${name}`));
    const text = readFileSync(office.path('out/4-notice/public-notice.md'), 'utf8');
    expect(text).toContain('| 2 | 甲厂 | 董\\*春 | 住院补助（参加医保） | 2021-09-15 | 600.00 |');
    expect(text).toContain('请在 2021-09-22 前（含当日）向市总工会职工服务中心提出');
    expect((await office.run('notice --lang zh', later)).stdout).toBe('没有要公示的补助。\n');

    const running = await office.run('payout --lang en', last);
    expect(running.stdout.replaceAll(/\s+/g, ' ')).toContain(
      'On public notice (2021-001): 3 claims, 1,080.00 yuan. It ends on 2021-09-22; from 2021-09-23 on they can be paid with: mutual payout',
    );
    office.write('objections.csv', exampleOf('异议登记.csv'));
    office.write('wrong.csv', '姓名,单位,异议内容\r\n董小春,乙厂,当期未在岗\r\n');
    const wrong = await json(office, 'notice --objections wrong.csv', last);
    expect(wrong).toMatchObject({ exitCode: 1, outcome: 'refused', run: null });
    expect(wrong.findings).toMatchObject([{ code: 'objection-line-unknown', cell: 'A2', found: '董*春' }]);
    const taken = await json(office, 'notice --objections objections.csv', last);
    expect(taken).toMatchObject({ exitCode: 0, run: 5, outcome: 'taken', objections: [{ claim: '8-2', row: 2 }] });
    expect(await json(office, 'notice --objections objections.csv', last)).toMatchObject({
      outcome: 'known',
      run: null,
    });

    const paid = await json(office, 'payout', after);
    expect(paid).toMatchObject({ exitCode: 0, claims: 2, amount: '480.00' });
    expect(paid.publicNotice.objected).toEqual({ claims: 1, amount: '600.00', first: ['8-2'] });
    const status = await office.run('status --lang zh', after);
    expect(status.stdout).toContain('  有异议 1 件，600.00 元：8-2\n    下一步：mutual claim decide 8-2 --approve');
    const story = await office.run('explain 8-2 --lang zh', after);
    expect(story.stdout).toContain('申请 8-2：列入公示 2021-001 第 2 行，600.00 元，2021-09-15 至 2021-09-22');
    expect(story.stdout).toContain('申请 8-2：2021-09-16 李* 对公示 2021-001 提出异议：当期未在岗');
    expect((await office.run('undo 4 --reason 误', after)).exitCode).toBe(2);

    const decided = await office.run('claim decide 8-2 --approve --reason 查明在岗', after);
    expect(decided).toMatchObject({ exitCode: 0 });
    expect(await json(office, 'payout --dry-run', after)).toMatchObject({ claims: 1, amount: '600.00' });
    expect((await office.run('undo 7 --reason 误', after)).exitCode).toBe(0);
    expect(await json(office, 'payout --dry-run', after)).toMatchObject({ claims: 0 });
    for (const name of files.slice(0, 3))
      expect(await office.run(`verify --against out/4-notice/${name}`), name).toMatchObject({ exitCode: 0 });
  });

  it('writes the same files again, byte for byte, by its number or after a run that was killed before them', async () => {
    const office = await noticeOffice();
    office.write('out/4-notice', 'in the way');
    expect((await office.run('notice', later)).exitCode).toBe(2);
    rmSync(office.path('out/4-notice'));
    const again = await office.run('notice --lang zh', { now: '2021-09-17T09:00:00+08:00' });
    expect(again).toMatchObject({ exitCode: 0, stderr: '' });
    expect(again.stdout).toContain('公示 2021-001 上次没有写完的文件已经补上：\n  out/4-notice/public-notice.xlsx');
    expect(again.stdout).toContain('没有要公示的补助。');
    const written = contentBelow(office.path('out/4-notice'));
    expect(Object.keys(written)).toEqual([...files].sort());
    rmSync(office.path('out'), { recursive: true });
    expect(await json(office, 'notice --notice 2021-001')).toMatchObject({
      exitCode: 0,
      run: null,
      notice: '2021-001',
    });
    expect(contentBelow(office.path('out/4-notice'))).toEqual(written);
    const whole = await noticeOffice();
    await whole.run('notice', later);
    expect(contentBelow(whole.path('out/4-notice'))['public-notice.md']).toBe(written['public-notice.md']);
  });
});

describe('mutual notice, where it stands before approval, or before nothing', () => {
  it('lets nobody approve before it has ended, and names a claim that is refused', async () => {
    const office = await noticeOffice('days: 3, before: approval');
    expect((await office.run('claim approve 8-1 --lang zh', later)).exitCode).toBe(1);
    await office.run(['notice', '--unit', '甲厂', '--benefit', '住院补助（参加医保）'], later);
    // What the notice keeps is listed as little as status counts it, but told.
    const listed = await json(office, 'claim list --status unapproved', later);
    expect(listed).toMatchObject({
      totals: { claims: 0 },
      publicNotice: { running: { claims: 3, amount: '1080.00' } },
    });
    expect((await office.run('claim list --status unapproved --lang zh', later)).stdout).toContain(
      '2021-09-18 起才能批准',
    );
    const refused = await office.run('claim approve 8-1 --lang zh', later);
    expect(refused).toMatchObject({ exitCode: 1 });
    expect(refused.stdout).toContain('2021-09-17 期满，2021-09-18 起才能批准。到时运行：mutual claim approve');
    const approved = await json(office, 'claim approve', { now: '2021-09-18T09:00:00+08:00' });
    expect(approved).toMatchObject({ exitCode: 0, approved: ['8-1', '8-2', '8-3'] });
    expect((await office.run('undo 4 --reason 误', after)).exitCode).toBe(2);
    const [less, more] = [
      ['8-2', '1000'],
      ['8-3', '500'],
    ].map(([number, sum]) => ['claim', 'correct', number ?? '', '--set', `个人自付=${sum}`]);
    for (const words of [less, more])
      expect(await office.run([...(words ?? []), '--reason', '票据更正'], after)).toMatchObject({ exitCode: 0 });
    expect((await json(office, 'claim approve', after)).approved).toEqual(['8-2']);
    expect(await json(office, 'notice', after)).toMatchObject({ notice: '2021-002', visits: 1, amount: '120.00' });
  });

  it('holds nothing back but what is objected to', async () => {
    const office = await noticeOffice('days: 3');
    await office.run('notice --from 2021-09-16', later);
    office.write('o.csv', '姓名,异议内容\r\n高*,重复申请\r\n');
    expect((await office.run('notice --objections o.csv', { now: '2021-09-16T09:00:00+08:00' })).exitCode).toBe(0);
    expect(await json(office, 'payout')).toMatchObject({ claims: 2, amount: '660.00' });
  });

  it('is made where the scheme asks for none, for as many days as are said, and keeps nothing', async () => {
    const office = await zhangzhouOffice();
    const stay = { days: ['2021-02-01', '2021-02-05'], selfPaid: '1000', account: zhao.bankCard } as const;
    office.write('claims.csv', claimSheet({ ...stay, who: zhao }));
    await office.run('claim claims.csv', later);
    const unsaid = await office.run('notice --lang zh', later);
    expect(unsaid).toMatchObject({ exitCode: 2, stdout: '' });
    expect(unsaid.stderr).toContain('用 --to 写明公示的最后一天，如 --to 2021-09-21');
    expect((await office.run('notice --to 2021-09-17 --lang zh', later)).stdout).toContain('本办法没有要求公示');
    expect(await json(office, 'payout')).toMatchObject({ claims: 1, amount: '420.00' });
    expect((await office.run('status --lang zh', later)).stdout).not.toContain('公示');
  });

  it('refuses days that are none, past or too few, and benefits that are none', async () => {
    const office = await noticeOffice();
    const told = async (line: string) => {
      const { exitCode, stderr } = await office.run(`${line} --lang zh`, later);
      return [exitCode, stderr.split('\n')[0]];
    };
    expect(await told('notice --from 2021-09-14')).toEqual([
      2,
      expect.stringContaining('不能从过去的 2021-09-14 开始'),
    ]);
    expect(await told('notice --to 2021-09-21')).toEqual([2, expect.stringContaining('至少到 2021-09-22')]);
    expect(await told('notice --from 15日')).toEqual([2, expect.stringContaining('--from 的“15日”不是日期')]);
    expect(await told('notice --benefit 住院')).toEqual([2, expect.stringContaining('没有补助项目“住院”')]);
    expect(await told('notice --notice 2021-009')).toEqual([2, expect.stringContaining('没有公示“2021-009”')]);
    expect(await told('notice --from 2099-01-05')).toEqual([2, expect.stringContaining('没有 2099 年的放假安排')]);
  });
});

it.runIf(hasPostgres)('does the same on PostgreSQL', async () => {
  const database = await createDatabase();
  onTestFinished(database.drop);
  const office = await noticeOffice(undefined, '--ledger', database.url);
  expect(await json(office, 'notice')).toMatchObject({ exitCode: 0, notice: '2021-001', visits: 3 });
  office.write('o.csv', '申请编号,异议内容\r\n8-3,重复申请\r\n');
  expect(await json(office, 'notice --objections o.csv', last)).toMatchObject({ outcome: 'taken' });
  expect((await json(office, 'status', last)).claims.publicNotice).toMatchObject({
    running: { claims: 2, amount: '1020.00', until: '2021-09-22' },
    objected: { claims: 1, amount: '60.00' },
    firstObjected: ['8-3'],
  });
  expect(await json(office, 'payout', after)).toMatchObject({ claims: 2, amount: '1020.00' });
  expect(await office.run('verify')).toMatchObject({ exitCode: 0, stderr: '' });
});
