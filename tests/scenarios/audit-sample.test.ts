import { copyFileSync, statSync } from 'node:fs';
import ExcelJS from 'exceljs';
import { expect, it } from 'vitest';
import { readBack, rowsOf } from '../support/read-back.ts';
import { claimSheet, later, zhangzhouOffice } from './claims-office.ts';
import { type Office, staff } from './office.ts';
import { json } from './payouts-office.ts';

const paper = 'out/audit/audit-sample.xlsx';
const draw = 'audit --sample --materiality 8000 --seed 7';
const sheet = '抽样底稿';
/** Columns of the paper. */
const column = { number: 1, booked: 8, audited: 9, papers: 10, remark: 11, code: 13 } as const;

/** An office that helped ten members with 420.00, 720.00 … 3,120.00, together 17,700.00 yuan. */
async function helpedTen(): Promise<Office> {
  const office = await zhangzhouOffice();
  const stays = staff(1, 10).map((who, index) => {
    return { who, days: ['2021-02-01', '2021-02-05'] as const, selfPaid: String(1000 + index * 500) };
  });
  office.write('claims.csv', claimSheet(...stays));
  expect(await office.run('claim claims.csv', later)).toMatchObject({ exitCode: 0 });
  return office;
}

type Filling = (row: ExcelJS.Row, number: number, paper: ExcelJS.Worksheet) => void;

/** Fills a copy of the paper in, row by row, as an auditor does in his spreadsheet. */
async function filledIn(office: Office, name: string, fillRow: Filling, change?: (book: ExcelJS.Workbook) => void) {
  copyFileSync(office.path(paper), office.path(name));
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(office.path(name));
  const worksheet = book.getWorksheet(sheet);
  if (worksheet === undefined) throw new Error('no paper');
  for (let row = 4; row <= 9; row++) fillRow(worksheet.getRow(row), row - 3, worksheet);
  change?.(book);
  await book.xlsx.writeFile(office.path(name));
  return json(office, `audit --evaluate ${name}`);
}

/** Everything as it is booked, with its papers. */
const right: Filling = (row) => {
  row.getCell(column.audited).value = row.getCell(column.booked).value;
  row.getCell(column.papers).value = '是';
};

it('draws a sample that can be drawn again, and writes a paper that an auditor can fill in', async () => {
  const office = await helpedTen();
  const drawn = await json(office, draw);
  expect(drawn).toMatchObject({
    exitCode: 0,
    sample: {
      ...{ seed: 7, confidence: 95, materiality: '8000.00', interval: '2670.46', items: 6, books: '17700.00' },
      ...{ all: { items: 10, amount: '17700.00' }, certain: { items: 2, amount: '5940.00' } },
      strata: [{ name: 'insured', all: { items: 10 }, sampled: { items: 4, amount: '7080.00' } }],
    },
    outputs: [paper],
  });
  expect(drawn.sample.chosen.map(({ booked }: { booked: string }) => booked)).toEqual([
    ...['1020.00', '1620.00', '1920.00', '2520.00', '2820.00', '3120.00'],
  ]);
  expect((await json(office, `${draw} --dry-run`)).sample).toEqual(drawn.sample);
  expect((await json(office, `${draw}0 --dry-run`)).sample.strata[0].start).not.toBe(drawn.sample.strata[0].start);
  expect((await json(office, `${draw} --by none --dry-run`)).sample.strata).toMatchObject([{ name: 'all' }]);

  const book = await readBack(office.path(paper));
  expect(statSync(office.path(paper)).mode & 0o777).toBe(0o600);
  expect(book.Props?.Keywords).toMatch(/^mutual:audit:run=3:chain=[0-9a-f]{64}$/);
  expect(book.SheetNames).toEqual([sheet, '填写说明', '抽样参数', '总体与分层']);
  expect(rowsOf(book, sheet)[2]?.slice(7, 11)).toEqual(['账面金额', '审定金额', '已见原件（是/否）', '说明']);
  expect(rowsOf(book, sheet)[3]?.slice(0, 6)).toEqual([1, '住院补助（参加医保）', '抽中', 'main/8-3', '甲厂', '钟*明']);
  expect(rowsOf(book, '抽样参数')).toContainEqual(['随机种子', '7', 'seed']);
  expect(rowsOf(book, '总体与分层').flat().join()).toContain(
    '总体 10 项，17,700.00 元；账上该期补助支出 17,700.00 元。',
  );

  // An auditor may have filled it in: it is never replaced.
  expect((await office.run(draw, later)).stderr).toContain('exists already; nothing was written');
  expect(await office.run(`${draw} --unmask --out full --lang en`, later)).toMatchObject({ exitCode: 0, stderr: '' });
  const full = await readBack(office.path('full/audit-sample.xlsx'));
  expect(rowsOf(full, 'Sample')[3]?.[5]).toBe(staff(1, 10)[2]?.name);
});

/** What the errors come to, and whether materiality is exceeded. */
async function projectsErrors(office: Office) {
  const clean = await filledIn(office, 'clean.xlsx', right);
  expect(clean).toMatchObject({
    ...{
      exitCode: 0,
      state: 'complete',
      conclusion: 'within',
      problems: [],
      outputs: ['out/audit/audit-evaluation.xlsx'],
    },
    evaluation: { upperLimit: '7999.99', basicPrecision: '7999.99', overpaid: { likely: '0.00' } },
  });
  // Nothing was due of 3,120.00 that are looked at for certain, and half of the sampled 1,620.00.
  const wrong: Filling = (row, number, worksheet) => {
    right(row, number, worksheet);
    if (number === 6) row.getCell(column.audited).value = 0;
    if (number === 6) row.getCell(column.remark).value = '经手人电话 13800138000';
    if (number === 2) row.getCell(column.audited).value = '￥810.00';
  };
  const likely = await filledIn(office, 'wrong.xlsx', wrong);
  // 3,120 + 2,670.46 × (2.995732 + 0.5 × 1.748132), of which no more than the 11,760.00 that were sampled from.
  expect(likely).toMatchObject({
    ...{ exitCode: 1, conclusion: 'not-excluded' },
    evaluation: {
      overpaid: { known: '3120.00', projected: '1335.23', likely: '4455.23' },
      upperLimit: '13454.15',
      ranked: [{ number: 2, tainting: '0.500000', increment: '1.748132', adds: '2334.16' }],
    },
  });
  expect(likely.items[5]).toMatchObject({ number: 6, audited: '0.00', papers: true, remark: '经手人电话 ***********' });
  expect(likely.says).toContain('material misstatement cannot be excluded');
  const book = await readBack(office.path('out/audit/audit-evaluation.xlsx'));
  expect(book.SheetNames).toEqual(['结论', '分层推断', '差错与置信因子', '审定明细']);
  expect(rowsOf(book, '差错与置信因子')[3]).toEqual([1, 2, 'main/8-5', 0.5, '1.7481', 2334.16]);
  expect(rowsOf(book, '审定明细')).toHaveLength(3 + 6 + 1);

  const none: Filling = (row) => {
    row.getCell(column.audited).value = 0;
    row.getCell(column.papers).value = '否';
  };
  expect(await filledIn(office, 'none.xlsx', none)).toMatchObject({ exitCode: 1, conclusion: 'exceeded' });
  const told = await office.run('audit --evaluate none.xlsx --lang zh', later);
  expect(told.stdout).toContain('结论：超过重要性水平。');
}

/** Whatever is damaged or still to be filled in is named with its cell, and nothing is concluded from it. */
async function namesDamage(office: Office) {
  const at = ({ problems }: { problems: { kind: string; at: string; number: number | null }[] }) =>
    problems.map((each) => [each.kind, each.at, each.number]);

  const unfinished = await filledIn(office, 'unfinished.xlsx', (row, number, worksheet) => {
    if (number !== 3) right(row, number, worksheet);
    if (number === 4) row.getCell(column.papers).value = '否';
    if (number === 5) row.getCell(column.papers).value = null;
  });
  expect(unfinished).toMatchObject({ exitCode: 1, state: 'unfinished', conclusion: null, evaluation: null });
  expect(at(unfinished)).toEqual([
    ['audited-missing', `${sheet}!I6`, 3],
    ['remark-missing', `${sheet}!K7`, 4],
    ['papers-missing', `${sheet}!J8`, 5],
  ]);
  expect(unfinished.says).toContain('items 3, 4, 5');

  const damaged = await filledIn(office, 'damaged.xlsx', (row, number, worksheet) => {
    right(row, number, worksheet);
    if (number === 1) row.getCell(column.booked).value = 102;
    if (number === 2) row.getCell(column.audited).value = '约一千';
    if (number === 3) row.getCell(column.audited).value = -1;
    if (number === 4) row.getCell(column.number).value = 3;
    if (number === 5) row.getCell(column.papers).value = '也许';
    if (number === 6) row.getCell(column.number).value = 60;
  });
  expect(damaged).toMatchObject({ exitCode: 1, state: 'damaged', conclusion: null });
  expect(at(damaged)).toEqual([
    ['row-changed', `${sheet}!H4`, 1],
    ['audited-unreadable', `${sheet}!I5`, 2],
    ['audited-negative', `${sheet}!I6`, 3],
    ['row-twice', `${sheet}!A7`, 3],
    ['papers-unreadable', `${sheet}!J8`, 5],
    ['row-unknown', `${sheet}!A9`, null],
    ['row-missing', sheet, 4],
    ['row-missing', sheet, 6],
  ]);

  const softened = await filledIn(office, 'softened.xlsx', right, (book) => {
    const parameters = book.getWorksheet('抽样参数');
    parameters?.eachRow((row) => {
      if (row.getCell(3).value === 'materiality') row.getCell(2).value = '80000.00';
    });
  });
  expect(softened).toMatchObject({ exitCode: 1, state: 'damaged', conclusion: null, sample: null });
  expect(at(softened).map(([kind]) => kind)).toEqual(['seal-differs']);
}

/** Rows may be sorted and columns moved; what is no paper is refused. */
async function readsMoved(office: Office) {
  const moved = await filledIn(office, 'moved.xlsx', right, (book) => {
    const worksheet = book.getWorksheet(sheet);
    const rows = [4, 5, 6, 7, 8, 9].map((row) => worksheet?.getRow(row).values);
    rows.reverse().forEach((values, index) => {
      const row = worksheet?.getRow(4 + index);
      if (row !== undefined && Array.isArray(values)) row.values = values;
    });
    worksheet?.spliceColumns(2, 1);
  });
  expect(moved).toMatchObject({ exitCode: 0, conclusion: 'within', problems: [] });

  office.write('other.csv', 'a,b\r\n1,2\r\n');
  const refused = [
    ['audit --evaluate other.csv', 'other.csv is no working paper of a sample'],
    ['audit --evaluate nothing.xlsx', 'nothing.xlsx cannot be read.'],
    ['audit --sample', 'A sample needs a materiality.'],
    ['audit --sample --materiality viel', 'no sum of yuan'],
    ['audit --sample --materiality 5 --seed 1.5', 'no whole number'],
    ['audit --sample --materiality 5 --confidence 97', 'The value "97" of --confidence'],
    ['audit --sample --materiality 5 --by unit', 'The value "unit" of --by'],
    ['audit --sample --materiality 5 --expected 5', 'There is no sample'],
    ['audit --sample --materiality 5 --as-of 2021-01-01', 'nothing to sample'],
    ['audit --seed 5', '--seed goes with --sample only.'],
  ] as const;
  for (const [line, says] of refused) {
    const run = await office.run(line, later);
    expect(run, line).toMatchObject({ exitCode: 2, stdout: '' });
    expect(run.stderr).toContain(says);
  }
}

it('reads the paper back, names what is wrong with it, and says what its errors come to', async () => {
  const office = await helpedTen();
  await json(office, draw);
  await projectsErrors(office);
  await namesDamage(office);
  await readsMoved(office);
});
