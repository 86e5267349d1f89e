import { rmSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contentBelow, emptyFolder, filesBelow, fuzhouOffice, mistyped, type Office, roster, staff } from './office.ts';

const scheme = '--scheme fuzhou-3';
const good = () => roster({ unit: '甲厂', people: staff(1, 8), headcount: 10 });

describe('mutual check', () => {
  it('needs no workspace, writes nothing, and says for which dates', async () => {
    const office = emptyFolder();
    office.write('a.csv', good());
    const { exitCode, stdout, stderr } = await office.run(`check a.csv ${scheme} --as-of 2026-06-01`);
    expect(exitCode).toBe(0);
    expect(stderr).toMatch(/2026-06-01/);
    expect(stdout).toMatch(/甲厂\s+passes\s+8\s+\+8\s+80%\s+70%\s+288\.00/);
    expect(stdout).toContain('Nothing was written');
    expect(filesBelow(office.folder)).toEqual(['a.csv']);
  });

  it('takes the scheme’s next start, else --start', async () => {
    const office = emptyFolder();
    const people = { 医保类型: () => '职工医保', 参加性质: () => '新参' };
    office.write('a.csv', roster({ unit: '甲校', people: staff(1, 8), facts: { 参保人数: '8' }, columns: people }));
    const yunnan = await office.run('check a.csv --scheme yunnan-17 --as-of 2026-06-01');
    expect(yunnan.stderr).toContain('2027-01-01 to 2028-01-01');
    office.write('b.csv', good());
    const asked = await office.report(`check b.csv ${scheme} --start 2026-07-01`);
    expect(asked.period).toMatchObject({ from: '2026-07-01', to: '2027-07-01' });
    expect(await office.run(`check b.csv ${scheme} --start 2026-07-32`)).toMatchObject({ exitCode: 2, stdout: '' });
  });

  it('does not look into the ledger of the workspace that it stands in', async () => {
    const office = await fuzhouOffice();
    office.write('a.csv', good());
    await office.run('enrol a.csv');
    const before = contentBelow(office.folder);
    office.write('b.csv', roster({ unit: '乙厂', people: staff(1, 8), headcount: 10 }));
    const report = await office.report('check b.csv');
    expect(report).toMatchObject({ run: null, outputs: [], units: [{ status: 'accepted', outputs: [] }] });
    expect({ ...contentBelow(office.folder), 'b.csv': undefined }).toEqual({ ...before, 'b.csv': undefined });
  });

  it('reviews for the open period of the workspace that it stands in, as enrol does, and says what it does not compare', async () => {
    const office = await fuzhouOffice();
    office.write('a.csv', good());
    const ledgers = { from: '2026-07-01', to: '2027-07-01' };
    for (const line of ['check a.csv', `check a.csv ${scheme}`]) {
      const { period } = await office.report(`${line} --as-of 2026-06-12`);
      expect(period).toMatchObject(ledgers);
    }
    const { stderr } = await office.run('check a.csv --as-of 2026-06-12 --lang zh');
    expect(stderr).toContain('按台账中');
    expect(stderr).toContain('mutual enrol --dry-run');
    const other = await office.report('check a.csv --scheme yunnan-17 --as-of 2026-06-12');
    expect(other.period).not.toMatchObject(ledgers);
    const told = await office.report('check a.csv --start 2026-08-01');
    expect(told.period).toMatchObject({ from: '2026-08-01' });
    expect((await office.run('check a.csv --start 2026-08-01 --lang zh')).stderr).not.toContain('台账');
  });

  it('points to --json for its notes, and so does a dry run of enrol: neither writes a report.json', async () => {
    const office = await fuzhouOffice();
    const columns = { 会员卡颜色: () => '红' };
    office.write('a.csv', roster({ unit: '甲厂', people: staff(1, 8), headcount: 10, columns }));
    for (const line of ['check a.csv --lang zh', 'enrol a.csv --dry-run --lang zh']) {
      const { stdout } = await office.run(line);
      expect(stdout).toContain('1 处说明未列出，加 --json 可查看');
      expect(stdout).not.toContain('report.json');
    }
    expect((await office.run('enrol a.csv --lang zh')).stdout).toContain('见 report.json 或 --json');
  });

  it('goes by the scheme alone where the ledger of the workspace is not there', async () => {
    const office = await fuzhouOffice();
    office.write('a.csv', good());
    rmSync(office.path('mutual.db'));
    expect((await office.report('check a.csv --as-of 2026-06-12')).period).toMatchObject({ from: '2026-06-12' });
  });

  it('reads standard input, folders, patterns and several of them at once, each file once', async () => {
    const office = emptyFolder();
    office.write('x/1.csv', good());
    office.write('x/deep/2.csv', roster({ unit: '乙厂', people: staff(21, 8) }));
    office.write('x/notes.docx', 'not a table');
    office.write('x/~$1.xlsx', 'lock');
    office.write('y.csv', roster({ unit: '丙厂', people: staff(41, 8) }));
    const filesOf = async (line: string, stdin?: string) =>
      (await office.report(`check ${line} ${scheme}`, stdin === undefined ? {} : { stdin })).files.map(
        ({ path }) => path,
      );
    expect(await filesOf('x')).toEqual(['x/1.csv', 'x/deep/2.csv']);
    expect(await filesOf('x/*.csv y.csv')).toEqual(['x/1.csv', 'y.csv']);
    expect(await filesOf('**/*.csv x y.csv ./y.csv')).toEqual(['x/1.csv', 'x/deep/2.csv', 'y.csv']);
    expect(await filesOf('-', good())).toEqual(['-']);
    const skipped = await office.run(`check x ${scheme}`);
    expect(skipped.stderr).toContain('x/notes.docx');
    expect(skipped.stderr).not.toContain('~$');
    expect((await office.run(`check x ${scheme} --quiet`)).stderr).toBe('');
  });

  it.each([
    ['nothing.csv', 'nothing.csv'],
    ['*.xlsx', '*.xlsx'],
    ['empty', 'empty'],
    ['a.csv --units nothing.xlsx', 'nothing.xlsx'],
    ['a.csv --units a.docx', 'a.docx'],
    ['a.csv --map 姓名', '姓名'],
    ['a.csv --map 姓名=B --map 年纪=Q', '年纪=Q'],
  ])('check %s: exit code 2 and what is meant', async (line, named) => {
    const office = emptyFolder();
    office.write('a.csv', good());
    office.write('a.docx', 'no register');
    office.write('empty/read.me', '');
    const { exitCode, stdout, stderr } = await office.run(`check ${line} ${scheme}`);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    expect(stderr).toContain(named);
    expect(stderr).toMatch(/error: .+\nmend: {2}.+\n$/s);
    expect(stderr).not.toMatch(/fault of ours/);
  });

  it('tells of a file that is no roster as a finding, and goes on with the others', async () => {
    const office = emptyFolder();
    office.write('a.csv', good());
    office.write('b.xlsx', Buffer.from([0x50, 0x4b, 3, 4, 0, 0]));
    office.write('c.csv', '');
    const report = await office.report(`check . ${scheme}`);
    expect(report.findings.map(({ file, code }) => [file, code])).toEqual([
      ['b.xlsx', 'file-unreadable'],
      ['c.csv', 'file-empty'],
    ]);
    expect(report.units).toMatchObject([{ unit: '甲厂', status: 'accepted' }]);
    expect(await office.run(`check . ${scheme}`)).toMatchObject({ exitCode: 1 });
  });

  it('counts the distinct persons that were read, whatever their findings', async () => {
    const office = emptyFolder();
    const [first, second, ...others] = staff(1, 10);
    if (!first || !second) throw new Error('ten people were made');
    office.write('a.csv', roster({ unit: '甲厂', people: [first, first, mistyped(second), ...others], headcount: 12 }));
    const report = await office.report(`check a.csv ${scheme}`);
    expect(report.units).toMatchObject([
      { status: 'returned', participants: 10, declared: { participants: null, fee: null } },
    ]);
    expect(report.totals).toMatchObject({ participants: 10, units: { returned: 1 }, due: '0.00' });
  });
});

/** A roster in which every kind of personal data is wrong, right or odd somewhere. */
function personalOffice(office: Office) {
  const people = staff(1, 12).map((each, index) => {
    if (index === 1) return mistyped(each);
    if (index === 2) return { ...each, idNumber: each.idNumber.slice(0, 17) };
    if (index === 3) return { ...each, idNumber: `${each.idNumber}7` };
    if (index === 4) return { ...each, sexText: each.sexText === '男' ? ('女' as const) : ('男' as const) };
    if (index === 5) return { ...each, name: `${each.name}3` };
    if (index === 6) return { ...each, idNumber: each.idNumber.replace(/^\d{6}/, '990199') };
    return each;
  });
  const columns = {
    联系电话: ({ phone }: (typeof people)[number], index: number) => (index === 7 ? phone.slice(0, 10) : phone),
    银行卡号: ({ bankCard }: (typeof people)[number], index: number) =>
      index === 8 ? `${bankCard.slice(0, -1)}${bankCard.endsWith('1') ? 2 : 1}` : bankCard,
    备注: ({ idNumber, phone }: (typeof people)[number], index: number) =>
      index === 9 ? `原号${idNumber} 电${phone}` : '',
    人员类别: ({ idNumber }: (typeof people)[number], index: number) => (index === 10 ? idNumber : '在职'),
    身份证: ({ idNumber }: (typeof people)[number], index: number) => (index === 11 ? `${idNumber} ` : ''),
  };
  const first = people[0];
  if (!first) throw new Error('twelve people were made');
  office.write(
    'a.csv',
    roster({ unit: '甲厂', people: [...people, first], columns, facts: { 联系人: '林小燕', 联系电话: '13900001234' } }),
  );
  office.write(
    'b.csv',
    roster({ unit: '乙厂', people: [...staff(40, 6), first], columns: { 联系电话: (each) => each.phone } }),
  );
  return [...staff(1, 12), ...people, ...staff(40, 6)];
}

describe('personal data', () => {
  it('is masked on the terminal, in JSON, in report.json and in talk, in both languages', async () => {
    const office = await fuzhouOffice();
    const people = personalOffice(office);
    const secrets = people.flatMap(({ idNumber, phone, bankCard }) => [
      idNumber,
      idNumber.slice(6, 14),
      phone,
      bankCard,
    ]);
    const shown: string[] = [];
    for (const line of [
      'check .',
      'check . --json',
      'enrol . --dry-run',
      'enrol . --partial',
      'enrol . --json',
      'status',
      'runs --json',
      'verify',
    ]) {
      for (const language of ['zh', 'en']) {
        const { stdout, stderr } = await office.run(`${line} --lang ${language}`);
        shown.push(stdout, stderr);
      }
    }
    for (const path of filesBelow(office.path('out'))) {
      if (path.endsWith('report.json'))
        shown.push(Buffer.from(contentBelow(office.path('out'))[path] ?? '', 'base64').toString());
    }
    const all = shown.join('\n');
    expect(secrets.filter((secret) => all.includes(secret))).toEqual([]);
    const names = people.map(({ name }) => name);
    expect(names.filter((name) => all.includes(name))).toEqual([]);
  });

  it('is shown in full with --unmask', async () => {
    const office = await fuzhouOffice();
    personalOffice(office);
    const second = staff(2, 1)[0];
    if (!second) throw new Error('one was made');
    const wrong = mistyped(second).idNumber;
    expect((await office.run('check . --unmask')).stdout).toContain(wrong);
    const report = await office.report('check . --unmask');
    expect(report.findings.find(({ code }) => code === 'id-number-checksum')).toMatchObject({ found: wrong });
    expect((await office.report('check .')).findings.find(({ code }) => code === 'id-number-checksum')?.found).toMatch(
      /^\d{3}\*{11}.{4}$/,
    );
  });
});
