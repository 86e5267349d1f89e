import { describe, expect, it } from 'vitest';
import { contentBelow, fuzhouOffice, mistyped, type Office, roster, staff } from './office.ts';

const unit = '红星机械厂';

/** What a unit came to: its status, how many were added, removed and changed, what it owes, and the codes of its errors. */
async function outcome(office: Office, line: string) {
  const report = await office.report(line);
  return report.units.map(({ file, status, change, due }) => {
    const errors = report.findings.filter((each) => each.severity === 'error' && each.file === file);
    return { status, change, due, errors: errors.map((each) => each.code) };
  });
}

const change = (added: number, removed: number, changed: number) => ({ added, removed, changed });

/** Every member with all that the ledger keeps of him, but for the file that he stands in. */
async function membersOf(office: Office): Promise<Record<string, unknown>> {
  const { default: Database } = await import('libsql');
  const database = new Database(office.path('mutual.db'), { readonly: true });
  try {
    const rows = database
      .prepare(
        `select member.identity_number as number, coverage.plan, coverage.starts, coverage.ends, coverage.waiting, coverage.shares, coverage.fee_fen
         from member join coverage using (unit, period, person) order by 1, 2`,
      )
      .all() as { number: string; plan: string }[];
    return Object.fromEntries(rows.map((row) => [`${row.number} ${row.plan}`, row]));
  } finally {
    database.close();
  }
}

describe('several lists of one unit', () => {
  it('add to one another, and the ratio is taken over all of them', async () => {
    const office = await fuzhouOffice();
    office.write('1.csv', roster({ unit, people: staff(1, 14), headcount: 20 }));
    office.write('2.csv', roster({ unit, people: staff(15, 2), headcount: 20 }));
    expect(await outcome(office, 'enrol 1.csv')).toEqual([
      { status: 'accepted', change: change(14, 0, 0), due: '504.00', errors: [] },
    ]);
    expect(await outcome(office, 'enrol 2.csv')).toEqual([
      { status: 'accepted', change: change(2, 0, 0), due: '576.00', errors: [] },
    ]);
    expect((await office.run('status')).stdout).toContain('1 unit (2 lists), 16 members, 576.00 yuan due');
    expect(await office.run('verify')).toMatchObject({ exitCode: 0 });
  });

  it('are one unit’s also where its name has another bracket or a character that nobody sees, in a dry run as in the run', async () => {
    const office = await fuzhouOffice();
    office.write('lists/1.csv', roster({ unit: '红星(东)厂', people: staff(1, 14), headcount: 20 }));
    office.write('lists/2.csv', roster({ unit: '红星〔东〕\u200b厂', people: staff(15, 2), headcount: 20 }));
    const expected = [
      { status: 'accepted', change: change(14, 0, 0), due: '504.00', errors: [] },
      { status: 'accepted', change: change(2, 0, 0), due: '576.00', errors: [] },
    ];
    expect(await outcome(office, 'enrol lists --dry-run')).toEqual(expected);
    expect(await outcome(office, 'enrol lists')).toEqual(expected);
    expect((await office.run('status')).stdout).toContain('1 unit (2 lists)');
  });

  it('bring a plan to members who are there: they are changed, and keep what they have', async () => {
    const office = await fuzhouOffice();
    const women = staff(1, 20).filter((each) => each.sex === 'female');
    office.write('1.csv', roster({ unit, people: staff(1, 20) }));
    office.write('women.csv', roster({ unit, people: women, headcount: 20, columns: { 女职工特病: () => '是' } }));
    await office.run('enrol 1.csv');
    const before = await membersOf(office);
    expect(await outcome(office, 'enrol women.csv')).toEqual([
      { status: 'accepted', change: change(0, 0, 10), due: '820.00', errors: [] },
    ]);
    expect(await membersOf(office)).toMatchObject(before);
  });

  it('an earlier list stays as it was taken when a later one states more staff', async () => {
    const office = await fuzhouOffice();
    office.write('1.csv', roster({ unit, people: staff(1, 10), headcount: 10 }));
    office.write('2.csv', roster({ unit, people: staff(11, 4), headcount: 15 }));
    await office.run('enrol 1.csv');
    await office.run('enrol 2.csv');
    const both = await outcome(office, 'enrol 1.csv 2.csv');
    expect(both).toEqual([
      { status: 'unchanged', change: change(0, 0, 0), due: '504.00', errors: [] },
      { status: 'unchanged', change: change(0, 0, 0), due: '504.00', errors: [] },
    ]);
    expect(await office.run('enrol .')).toMatchObject({ exitCode: 0 });
  });

  it('a list stays as it was taken after members were moved away by amend', async () => {
    const office = await fuzhouOffice();
    office.write('1.csv', roster({ unit, people: staff(1, 10) }));
    office.write('2.csv', roster({ unit: '乙厂', people: staff(21, 8) }));
    await office.run('enrol .');
    const member = staff(1, 1)[0]?.idNumber ?? '';
    const later = { now: '2026-09-15T09:00:00+08:00' };
    const moved = `amend transfer --member ${member} --to 乙厂 --on 2026-09-01 --reason 调动`;
    expect(await office.run(moved, later)).toMatchObject({ exitCode: 0 });
    const again = await office.report('enrol .', later);
    expect(again.findings).toEqual([]);
    expect(again.units.map(({ status, change: each }) => [status, each])).toEqual([
      ['unchanged', change(0, 0, 0)],
      ['unchanged', change(0, 0, 0)],
    ]);
    expect(again.totals.due).toBe('648.00');
    expect(await office.run('verify')).toMatchObject({ exitCode: 0 });
  });

  it('the same folder gives the same whether its lists come in one run or one by one, and --dry-run foretells either', async () => {
    const together = await fuzhouOffice();
    const apart = await fuzhouOffice();
    const files = {
      '1.csv': roster({ unit, people: staff(1, 14), headcount: 20, facts: { 统一社会信用代码: '91350100M000100Y43' } }),
      '2.csv': roster({ unit, people: staff(13, 4), headcount: 20 }),
      '3.csv': roster({ unit: '乙厂', people: [...staff(16, 1), ...staff(31, 9)] }),
      '4.csv': roster({ unit, people: staff(1, 14), headcount: 20, facts: { 统一社会信用代码: '91350100M000100Y43' } }),
    };
    for (const [path, text] of Object.entries(files)) for (const office of [together, apart]) office.write(path, text);
    const dry = await outcome(together, 'enrol . --dry-run');
    const real = await outcome(together, 'enrol .');
    expect(dry).toEqual(real);
    const single = [];
    for (const path of Object.keys(files)) single.push(...(await outcome(apart, `enrol ${path}`)));
    expect(single.map(({ status }) => status)).toEqual(['accepted', 'accepted', 'returned', 'unchanged']);
    expect(real.map(({ status, change: each, due }) => ({ status, change: each, due }))).toEqual(
      single.map(({ status, change: each, due }) => ({ status, change: each, due })),
    );
  });
});

describe('two units of one name', () => {
  const lists = [
    roster({ unit: '实验小学', people: staff(1, 5), facts: { 统一社会信用代码: '91350100M000100Y43' } }),
    roster({ unit: '实验小学', people: staff(21, 8), facts: { 统一社会信用代码: '91350104MA32XYT12A' } }),
  ];

  it.each(['enrol .', 'enrol . --dry-run', 'check . --scheme fuzhou-3 --start 2026-07-01'])(
    'are two in the totals, told by their credit codes: %s',
    async (line) => {
      const office = await fuzhouOffice();
      for (const [index, text] of lists.entries()) office.write(`${index}.csv`, text);
      const { units, totals } = await office.report(line);
      expect(units.map(({ due }) => due)).toEqual(['180.00', '288.00']);
      expect(totals.units.accepted).toBe(2);
      expect(totals.due).toBe('468.00');
    },
  );
});

describe('--replace', () => {
  it('makes it the whole list: it says who comes and goes, and who stays keeps what he has', async () => {
    const office = await fuzhouOffice();
    office.write('1.csv', roster({ unit, people: staff(1, 10), headcount: 12 }));
    office.write('2.csv', roster({ unit, people: staff(3, 10), headcount: 12 }));
    await office.run('enrol 1.csv');
    const before = await membersOf(office);
    const dry = await outcome(office, 'enrol 2.csv --replace --dry-run');
    expect(await outcome(office, 'enrol 2.csv --replace')).toEqual(dry);
    expect(dry).toEqual([{ status: 'accepted', change: change(2, 2, 0), due: '360.00', errors: [] }]);
    const after = await membersOf(office);
    const kept = staff(3, 8).map((each) => `${each.idNumber} general`);
    for (const key of kept) expect(after[key]).toEqual(before[key]);
    expect(Object.keys(after)).toHaveLength(10);
    expect((await office.run('status')).stdout).toContain('1 unit (1 list), 10 members, 360.00 yuan due');
    expect(await office.run('verify')).toMatchObject({ exitCode: 0 });
  });

  it('lets the members it drops be taken by another unit, in the same run too', async () => {
    const office = await fuzhouOffice();
    office.write('0.csv', roster({ unit, people: staff(1, 10) }));
    await office.run('enrol 0.csv');
    office.write('next/1.csv', roster({ unit, people: staff(1, 8), headcount: 8 }));
    office.write('next/2.csv', roster({ unit: '乙厂', people: staff(9, 6) }));
    const dry = await outcome(office, 'enrol next --replace --dry-run');
    const real = await outcome(office, 'enrol next --replace');
    expect(real.map(({ status, change: each }) => [status, each])).toEqual([
      ['accepted', change(0, 2, 0)],
      ['accepted', change(6, 0, 0)],
    ]);
    expect(dry).toEqual(real);
  });

  it('brings back a list that it had replaced when that is sent again', async () => {
    const office = await fuzhouOffice();
    office.write('1.csv', roster({ unit, people: staff(1, 10) }));
    office.write('2.csv', roster({ unit, people: staff(1, 9), headcount: 10 }));
    await office.run('enrol 1.csv --replace');
    await office.run('enrol 2.csv --replace');
    expect(await outcome(office, 'enrol 1.csv --replace')).toEqual([
      { status: 'accepted', change: change(1, 0, 0), due: '360.00', errors: [] },
    ]);
  });
});

describe('--partial', () => {
  const people = staff(1, 10).map((each, index) => (index === 2 ? mistyped(each) : each));

  it('takes the clean rows where the ratio holds with them, and returns the rest marked', async () => {
    const office = await fuzhouOffice();
    office.write('1.csv', roster({ unit, people }));
    const report = await office.report('enrol 1.csv --partial');
    expect(report.units).toMatchObject([
      {
        status: 'partial',
        participants: 10,
        due: '324.00',
        change: change(9, 0, 0),
        outputs: ['out/2-enrol/returned/红星机械厂.xlsx'],
      },
    ]);
    const again = await office.report('enrol 1.csv --partial');
    expect(again.units).toMatchObject([{ status: 'unchanged', outputs: ['out/3-enrol/returned/红星机械厂.xlsx'] }]);
    office.write('2.csv', roster({ unit, people: staff(3, 1), headcount: 10 }));
    expect(await outcome(office, 'enrol 2.csv')).toEqual([
      { status: 'accepted', change: change(1, 0, 0), due: '360.00', errors: [] },
    ]);
  });

  it('takes nobody where it does not', async () => {
    const office = await fuzhouOffice();
    office.write('1.csv', roster({ unit, people, headcount: 14 }));
    const before = contentBelow(office.path('out'));
    expect(await outcome(office, 'enrol 1.csv --partial')).toEqual([
      {
        status: 'returned',
        change: null,
        due: '0.00',
        errors: expect.arrayContaining(['id-number-checksum', 'ratio-below-minimum']),
      },
    ]);
    expect(before).toEqual({});
    expect((await office.run('status')).stdout).toContain('0 units');
  });
});
