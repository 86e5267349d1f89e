import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { beforeEach, describe, expect, it } from 'vitest';
import { takeFileLock } from '../../src/io/ledger/store/file-lock.ts';
import { claimSheet, facts, later, zhangzhouOffice, zhao } from './claims-office.ts';
import { emptyFolder, filesBelow, fuzhouOffice, mistyped, type Office, roster, staff } from './office.ts';
import { answer, claimedTwice } from './payouts-office.ts';
import { inAugust, owedOffice, statement } from './receipts-office.ts';

interface Told {
  readonly files: readonly {
    readonly file: string;
    readonly kind: string;
    readonly status: string;
    readonly run: number | null;
    readonly moved: string | null;
    readonly why: readonly string[];
  }[];
  readonly totals: Record<string, number>;
  readonly busy: boolean;
}

async function inbox(office: Office, more = '', at = later): Promise<Told & { readonly exitCode: number }> {
  const words = `inbox inbox --settle 0 --json${more === '' ? '' : ` ${more}`}`;
  const run = await office.run(words, at);
  expect(run.stdout, run.stderr).not.toBe('');
  return { ...(JSON.parse(run.stdout) as Told), exitCode: run.exitCode };
}

/** Of each file what it was and where it lies now. */
const where = ({ files }: Told) => Object.fromEntries(files.map(({ file, kind, moved }) => [file, [kind, moved]]));

const left = (office: Office) => filesBelow(office.path('inbox')).filter((path) => path !== 'working/.lock');

const drop = (office: Office, name: string, content: string) => office.write(`inbox/${name}`, content);

describe('mutual inbox', () => {
  it('tells rosters and claim sheets apart, takes each in by its verb and lays it where it belongs', async () => {
    const office = await zhangzhouOffice();
    const [first] = staff(301, 1);
    const wrong = roster({
      unit: '丙厂',
      people: [...staff(302, 9), ...(first ? [mistyped(first)] : [])],
      columns: facts,
    });
    drop(office, '甲厂申请.csv', claimSheet({ who: zhao, days: ['2021-02-01', '2021-02-05'], selfPaid: '1000' }));
    drop(office, '丙厂.csv', wrong);
    drop(office, '说明.pdf', '%PDF-1.4');
    drop(office, '没有表头.csv', '一,二,三\r\n1,2,3\r\n');
    const told = await inbox(office);
    expect(told.exitCode).toBe(1);
    expect(where(told)).toEqual({
      '说明.pdf': ['unreadable', 'held/说明.pdf'],
      '没有表头.csv': ['none', 'held/没有表头.csv'],
      '丙厂.csv': ['roster', 'returned/丙厂.csv'],
      '甲厂申请.csv': ['claims', 'done/甲厂申请.csv'],
    });
    expect(left(office)).toEqual([
      'done/甲厂申请.csv',
      'held/没有表头.csv',
      'held/没有表头.csv.note.txt',
      'held/说明.pdf',
      'held/说明.pdf.note.txt',
      'returned/丙厂.csv',
      'returned/丙厂.csv.note.txt',
      'returned/丙厂.csv.returned.xlsx',
    ]);
    const note = readFileSync(office.path('inbox/returned/丙厂.csv.note.txt'), 'utf8');
    expect(note).toContain('[id-number-checksum]');
    expect(note).not.toContain(first ? mistyped(first).idNumber : '');
    expect(told.files.find(({ kind }) => kind === 'claims')?.run).toBe(4);
    expect(await office.run('verify', later)).toMatchObject({ exitCode: 0 });
  });

  it('holds a claim sheet of which the centre has to decide something, also when it is gone on with after a kill', async () => {
    const office = await zhangzhouOffice();
    drop(office, '申请.csv', claimSheet({ who: zhao, days: ['2021-02-01', '2021-02-05'], selfPaid: '' }));
    const told = await inbox(office);
    expect(where(told)).toEqual({ '申请.csv': ['claims', 'held/申请.csv'] });
    expect(told.files[0]?.why[0]).toBe(
      '1 claim is held (8-1). They are in the ledger; mutual claim show says why, mutual claim decide settles them.',
    );
    renameSync(office.path('inbox/held/申请.csv'), office.path('inbox/working/申请.csv'));
    const again = await inbox(office);
    expect(again.files).toMatchObject([{ status: 'held', moved: 'held/申请.csv' }]);
    expect(again.files[0]?.why[0]).toBe(told.files[0]?.why[0]);
  });

  it('holds a statement with lines that nobody knows, also when it is gone on with after a kill', async () => {
    const office = await owedOffice();
    drop(
      office,
      '对账单.csv',
      statement([
        ['2026-07-20', 360, '福州市第一机械厂', '互助金'],
        ['2026-07-21', 99, '某人', '不明'],
      ]),
    );
    const told = await inbox(office, '', inAugust);
    expect(where(told)).toEqual({ '对账单.csv': ['statement', 'held/对账单.csv'] });
    expect(told.files[0]?.why[0]).toContain('1 line is not identified');
    // As after a kill between the ledger and the move: the ledger has the lines, and the file is where it was.
    renameSync(office.path('inbox/held/对账单.csv'), office.path('inbox/working/对账单.csv'));
    const again = await inbox(office, '', inAugust);
    expect(again.files).toMatchObject([{ status: 'held', moved: 'held/对账单.csv', run: null }]);
  });

  it('takes a bank’s answer where exactly one batch agrees with it', async () => {
    const office = await claimedTwice();
    expect(await office.run('payout', later)).toMatchObject({ exitCode: 0 });
    drop(office, '回执.csv', answer('2021-001-1,成功,420.00,', '2021-001-2,失败,600.00,账户已销'));
    drop(office, '别的回执.csv', answer('2021-001-1,成功,421.00,'));
    const told = await inbox(office);
    expect(where(told)).toEqual({
      '别的回执.csv': ['result', 'held/别的回执.csv'],
      '回执.csv': ['result', 'done/回执.csv'],
    });
    expect(told.files.find(({ file }) => file === '回执.csv')?.why).toEqual([
      'Of batch 2021-001 1 payment has bounced. Once accounts are mended, mutual payout retry pays them again.',
    ]);
    expect(told.exitCode).toBe(1);
  });
});

describe('a file of an inbox', () => {
  let office: Office;
  const list = (first: number, unit = `第${first}厂`) => roster({ unit, people: staff(first, 10) });
  beforeEach(async () => {
    office = await fuzhouOffice();
  });
  const june = { now: '2026-06-15T09:00:00+08:00' };

  it('never takes the place of another of its name', async () => {
    for (const first of [401, 421, 441]) {
      drop(office, '花名册.csv', list(first));
      expect((await inbox(office, '', june)).exitCode).toBe(0);
    }
    expect(left(office)).toEqual(['done/花名册-20260615-3.csv', 'done/花名册-20260615-4.csv', 'done/花名册.csv']);
  });

  it('is left alone while it is being written, and by what programs lay beside it', async () => {
    for (const name of ['~$名册.xlsx', '.名册.csv', '名册.csv.tmp', '名册.csv.crdownload'])
      drop(office, name, list(401));
    drop(office, '空.csv', '');
    const told = await inbox(office, '', june);
    expect(told.exitCode).toBe(0);
    expect(told.files.map(({ file, status }) => [file, status])).toEqual([
      ['名册.csv.crdownload', 'left'],
      ['名册.csv.tmp', 'left'],
      ['空.csv', 'left'],
    ]);
    expect(left(office)).toHaveLength(5);
  });

  it('stays where it is in a dry run, which writes nothing', async () => {
    drop(office, '花名册.csv', list(401));
    const told = await inbox(office, '--dry-run', june);
    expect(told.files).toMatchObject([{ file: '花名册.csv', kind: 'roster', status: 'done', run: null, moved: null }]);
    expect(left(office)).toEqual(['花名册.csv']);
    expect(existsSync(office.path('inbox/done'))).toBe(false);
    expect(JSON.parse((await office.run('status --json', june)).stdout)).toMatchObject({ members: 0 });
  });

  it('is gone on with where a call was cut short, beside a further one of its name that waits its turn', async () => {
    office.write('inbox/working/花名册.csv', list(401));
    drop(office, '花名册.csv', list(421));
    const told = await inbox(office, '', june);
    expect(told.files.map(({ status, moved }) => [status, moved])).toEqual([
      ['done', 'done/花名册.csv'],
      ['left', null],
    ]);
    expect((await inbox(office, '', june)).totals).toMatchObject({ files: 1, done: 1 });
    expect(JSON.parse((await office.run('status --json', june)).stdout)).toMatchObject({ members: 20 });
  });

  it('is given its payment notice where notices are asked for, also where two have one name but for their extension', async () => {
    drop(office, '甲.csv', list(401));
    drop(office, '甲.txt', list(421));
    const told = await inbox(office, '--notices', june);
    expect(told.totals).toMatchObject({ done: 2 });
    expect(left(office)).toContain('done/甲.csv.notice.xlsx');
    expect(left(office)).toContain('done/甲.txt.notice.xlsx');
  });

  it('of two kinds, of our own making or with decisions already is for a person to look at', async () => {
    drop(office, '花名册.csv', list(401));
    await inbox(office, '', june);
    renameSync(office.path('out/2-enrol/register.xlsx'), office.path('inbox/参加职工.xlsx'));
    const told = await inbox(office, '--lang zh', june);
    expect(told.files).toMatchObject([{ kind: 'ours', status: 'held', moved: 'held/参加职工.xlsx' }]);
    expect(told.files[0]?.why[0]).toContain('本程序写出的文件');
  });

  it('stays in the inbox where its verb is stopped, and the call says why', async () => {
    drop(office, '花名册.csv', list(401));
    const { exitCode, stdout, stderr } = await office.run('inbox inbox --settle 0 --units missing.xlsx', june);
    expect(exitCode).toBe(2);
    expect(stderr).toContain('missing.xlsx');
    expect(stdout).toContain('left  roster  花名册.csv');
    expect(left(office)).toEqual(['花名册.csv']);
  });

  it('is not touched while another call is at work', async () => {
    drop(office, '花名册.csv', list(401));
    mkdirSync(office.path('inbox/working'), { recursive: true });
    const release = takeFileLock(office.path('inbox/working/.lock'));
    expect(await inbox(office, '', june)).toMatchObject({ busy: true, exitCode: 0 });
    expect(left(office)).toEqual(['花名册.csv']);
    release?.();
    expect((await inbox(office, '', june)).totals).toMatchObject({ done: 1 });
  });
});

describe('an inbox that is wrongly asked for', () => {
  it.each([
    ['inbox nowhere', 'no folder nowhere'],
    ['inbox inbox --settle soon', '--settle cannot be'],
    ['inbox inbox --out elsewhere', 'takes no --out'],
  ])('%s', async (line, said) => {
    const office = await fuzhouOffice();
    mkdirSync(office.path('inbox'));
    const { exitCode, stderr } = await office.run(line);
    expect([exitCode, stderr]).toEqual([2, expect.stringContaining(said)]);
  });

  it('needs a workspace, and says so', async () => {
    const office = emptyFolder();
    mkdirSync(office.path('inbox'));
    expect((await office.run('inbox inbox')).exitCode).toBe(2);
    rmSync(office.path('inbox'), { recursive: true });
  });
});
