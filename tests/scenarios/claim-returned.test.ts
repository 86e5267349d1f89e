import XLSX from '@e965/xlsx';
import type ExcelJS from 'exceljs';
import { describe, expect, it } from 'vitest';
import type { MadeUpPerson } from '../support/people.ts';
import { readBackWithStyles } from '../support/read-back.ts';
import { facts, later, qian, sun, zhangzhouOffice, zhao } from './claims-office.ts';
import { filesBelow, mistyped, type Office, roster, staff } from './office.ts';

const [li, zhou, wu] = staff(31, 3) as [MadeUpPerson, MadeUpPerson, MadeUpPerson];

type Lines = readonly (readonly (string | number | null)[])[];

/** A workbook of these sheets, in the format that the name says. */
function book(sheets: Readonly<Record<string, Lines>>, bookType: XLSX.BookType, merges: readonly string[] = []) {
  const made = XLSX.utils.book_new();
  for (const [name, lines] of Object.entries(sheets)) {
    const sheet = XLSX.utils.aoa_to_sheet(lines.map((line) => [...line]));
    sheet['!merges'] = merges.map((range) => XLSX.utils.decode_range(range));
    XLSX.utils.book_append_sheet(made, sheet, name);
  }
  return XLSX.write(made, { type: 'buffer', bookType, cellStyles: true }) as Uint8Array;
}

/** Two units of a sheet below a header of two rows, each with its total; of the second a member with two stays, whose name stands once. */
const units: Lines = [
  ['漳州市职工医疗互助补助申请表'],
  ['姓名', '身份证号码', '医保类型', '住院情况', null, '费用（元）', '票据号'],
  [null, null, null, '入院日期', '出院日期', '个人自付', null],
  ['单位名称：甲厂'],
  [zhao.name, zhao.idNumber, '职工医保', '2021-02-01', '2021-02-05', 1000, 'R20210001'],
  [qian.name, mistyped(qian).idNumber, '职工医保', '2021-03-01', '2021-03-05', 1000, 'R20210002'],
  ['小计', null, null, null, null, 2000],
  ['单位名称：乙厂'],
  [li.name, li.idNumber, '职工医保', '2021-05-01', '2021-05-09', 2000, 'R20210003'],
  [null, null, null, '2021-06-09', '2021-06-01', '1,500.00', 'R20210004'],
  ['合计', null, null, null, null, 5500],
  ['经办人：高秀英', null, null, '审核人：'],
];
const merged = ['A2:A3', 'B2:B3', 'C2:C3', 'D2:E2', 'G2:G3', 'A9:A10', 'B9:B10', 'C9:C10'];

/** One form, as offices fill it in. */
const form = (who: MadeUpPerson, admitted: string, discharged: string): Lines => [
  ['医疗互助补助申请表'],
  ['参保单位', '甲厂', null, '申请编号', `S${who.idNumber.slice(-4)}`],
  ['姓名', who.name, null, '身份证号码', who.idNumber],
  ['入院时间', admitted, null, '出院时间', discharged],
  ['医保类型', '职工医保', null, '个人自付', 1300],
  ['单位工会意见', '（盖章）　　年　月　日'],
];

async function claimed(office: Office, line: string) {
  const { stdout, stderr } = await office.run(`${line} --json --unmask`, later);
  expect(stdout, stderr).not.toBe('');
  const report = JSON.parse(stdout);
  return {
    report,
    claims: report.claims.map((each: { name: string; unit: string; status: string; amount: string }) =>
      [each.name, each.unit, each.status, each.amount].join(' '),
    ),
    codes: report.findings.map((each: { code: string; cell: string }) => `${each.code} ${each.cell}`),
    returned: report.outputs.filter((path: string) => path.includes('/returned/')),
  };
}

/** Texts of a sheet by address, without what is blank. */
function texts(sheet: ExcelJS.Worksheet | undefined): Record<string, string> {
  const found: Record<string, string> = {};
  sheet?.eachRow((row) =>
    row.eachCell((cell) => {
      if (cell.text !== '') found[cell.master.address] ??= cell.text;
    }),
  );
  return found;
}

async function twoUnits(): Promise<Office> {
  const office = await zhangzhouOffice();
  office.write('rosters/2.csv', roster({ unit: '乙厂', people: staff(31, 5), columns: facts }));
  await office.run('enrol rosters/2.csv', { now: '2020-12-22T09:00:00+08:00' });
  return office;
}

/** The copy that came back of a sheet of two units, with the number of the first returned row put right. */
async function copyWithOneMended() {
  const office = await twoUnits();
  office.write('5.xlsx', book({ 申请表: units }, 'xlsx', merged));
  const { returned } = await claimed(office, 'claim 5.xlsx');
  const back = await readBackWithStyles(office.path(returned[0]));
  const sheet = back.getWorksheet('申请表') ?? expect.fail('no sheet of claims');
  sheet.getCell('B6').value = qian.idNumber;
  return { office, back, sheet };
}

describe('claims that go back', () => {
  it('stand in the sheet of their units without those that were taken, coloured and listed, and are taken once they are mended', async () => {
    const office = await twoUnits();
    office.write('sheets/2021年5月.xlsx', book({ 申请表: units }, 'xlsx', merged));
    const first = await claimed(office, 'claim sheets');
    expect(first.claims).toEqual([
      `${zhao.name} 甲厂 approved 420.00`,
      `${li.name} 乙厂 approved 1020.00`,
      `${li.name} 乙厂 returned 0.00`,
    ]);
    expect(first.codes).toEqual(['id-number-checksum B6', 'claimant-similar B6', 'claim-dates-impossible E10']);
    expect(first.returned).toEqual(['out/4-claim/returned/2021年5月.xlsx']);

    const back = await readBackWithStyles(office.path(first.returned[0]));
    expect(back.worksheets.map(({ name }) => name)).toEqual(['问题清单', '申请表']);
    const list = Object.values(texts(back.worksheets[0]));
    expect(list).toEqual(expect.arrayContaining(['申请表!B6', '申请表!E10', li.name, qian.name]));
    const sheet = back.worksheets[1];
    const shown = texts(sheet);
    expect(Object.keys(shown).filter((at) => /^[A-G](5|9)$/.test(at))).toEqual([]);
    expect(shown).toMatchObject({ A6: qian.name, A10: li.name, B10: li.idNumber, E10: '2021-06-01' });
    for (const at of ['B6', 'E10']) {
      expect(sheet?.getCell(at).fill, at).toMatchObject({ type: 'pattern' });
      expect(sheet?.getCell(at).note, at).toBeDefined();
    }
    expect(sheet?.getCell('D10').note).toBeUndefined();

    const cell = (at: string) => sheet?.getCell(at) ?? expect.fail(at);
    cell('B6').value = qian.idNumber;
    cell('E10').value = '2021-06-19';
    await back.xlsx.writeFile(office.path('mended.xlsx'));
    const second = await claimed(office, 'claim mended.xlsx');
    expect(second.claims).toEqual([`${qian.name} 甲厂 approved 420.00`, `${li.name} 乙厂 approved 900.00`]);
    expect(second).toMatchObject({ codes: [], returned: [] });
  });

  it('are mended bit by bit: what was taken of the same copy is told as taken, and is a repeated claim only where it was altered', async () => {
    const { office, back, sheet } = await copyWithOneMended();
    await back.xlsx.writeFile(office.path('half.xlsx'));
    expect((await claimed(office, 'claim half.xlsx')).claims).toEqual([
      `${qian.name} 甲厂 approved 420.00`,
      `${li.name} 乙厂 returned 0.00`,
    ]);

    sheet.getCell('E10').value = '2021-06-19';
    await back.xlsx.writeFile(office.path('whole.xlsx'));
    const whole = await claimed(office, 'claim whole.xlsx');
    expect(whole.claims).toEqual([`${qian.name} 甲厂 approved 420.00`, `${li.name} 乙厂 approved 900.00`]);
    expect(whole.report.claims.map(({ unchanged }: { unchanged: boolean }) => unchanged)).toEqual([true, false]);
    expect(whole).toMatchObject({ codes: [], returned: [] });

    sheet.getCell('F6').value = 1100;
    await back.xlsx.writeFile(office.path('altered.xlsx'));
    const altered = await claimed(office, 'claim altered.xlsx');
    expect(altered.claims).toEqual([`${qian.name} 甲厂 returned 0.00`, `${li.name} 乙厂 approved 900.00`]);
    expect(altered.codes).toEqual(['claim-receipt-repeated G6']);
  });

  it('are a repeated claim where a mended row stands twice, however often the copy is handed in', async () => {
    const { office, back, sheet } = await copyWithOneMended();
    for (const column of ['A', 'B', 'C', 'D', 'E', 'F', 'G'])
      sheet.getCell(`${column}7`).value = sheet.getCell(`${column}6`).value;
    await back.xlsx.writeFile(office.path('twice.xlsx'));
    for (const unchanged of [false, true, true]) {
      const { report, claims, codes } = await claimed(office, 'claim twice.xlsx');
      expect(claims.slice(0, 2)).toEqual([`${qian.name} 甲厂 approved 420.00`, `${qian.name} 甲厂 returned 0.00`]);
      expect(report.claims[0].unchanged).toBe(unchanged);
      expect(codes).toContain('claim-receipt-repeated G7');
      expect(report.totals.amount).toBe('420.00');
    }
  });

  it('are not the rows of a list that grows: what it says again word for word was taken before', async () => {
    const office = await twoUnits();
    const [head, more] = [units.slice(1, 3), ['2021-06-01', '2021-06-09', 900, 'R20210009']];
    const row = (who: MadeUpPerson, ...rest: readonly (string | number)[]) => [
      who.name,
      who.idNumber,
      '职工医保',
      ...rest,
    ];
    const may = [
      row(zhao, '2021-05-01', '2021-05-09', 2000, 'R20210001'),
      row(qian, '2021-05-02', '2021-05-08', 1000, 'R20210002'),
    ];
    const list = (title: string, rows: Lines) => [[title], ...head, ['单位名称：甲厂'], ...rows];
    office.write('5.xlsx', book({ 申请表: list('5月补助申请表', may) }, 'xlsx'));
    const grown = list('补助申请表（5至6月）', [...may, row(zhao, ...more)]);
    office.write('6.xlsx', book({ 六月: grown }, 'xlsx'));
    const unchangedOf = ({ report }: Awaited<ReturnType<typeof claimed>>) =>
      report.claims.map(({ unchanged }: { unchanged: boolean }) => unchanged);
    const tried = await claimed(office, 'claim 5.xlsx 6.xlsx --dry-run');
    expect(tried).toMatchObject({ codes: [], returned: [] });
    expect(unchangedOf(tried)).toEqual([false, false, true, true, false]);
    await claimed(office, 'claim 5.xlsx');
    for (const last of [false, true]) {
      const run = await claimed(office, 'claim 6.xlsx');
      expect(run).toMatchObject({ codes: [], returned: [] });
      expect(unchangedOf(run)).toEqual([true, true, last]);
    }
    const altered = [row(zhao, '2021-05-01', '2021-05-09', 2100, 'R20210001'), may[1] ?? [], may[1] ?? []];
    office.write('7.xlsx', book({ 七月: list('补助申请表', altered) }, 'xlsx'));
    const run = await claimed(office, 'claim 7.xlsx');
    expect(run.codes).toEqual(['claim-receipt-repeated G5', 'claim-receipt-repeated G7']);
    expect(unchangedOf(run)).toEqual([false, true, false]);
    expect(await office.run('verify')).toMatchObject({ exitCode: 0, stderr: '' });
  });

  it('were refused: of a list that grows they are decided again, since they may be right by now', async () => {
    const office = await twoUnits();
    const rows = [
      ...units.slice(0, 4),
      [zhao.name, zhao.idNumber, '职工医保', '2020-05-01', '2020-05-09', 100, 'R1001'],
    ];
    office.write('5.xlsx', book({ 申请表: rows }, 'xlsx'));
    office.write('6.xlsx', book({ 六月: rows }, 'xlsx'));
    for (const file of ['5.xlsx', '6.xlsx']) {
      const { report } = await claimed(office, `claim ${file}`);
      expect(report.claims).toMatchObject([{ status: 'rejected', unchanged: false }]);
    }
  });

  it('are listed in decisions.xlsx besides, and by unit in the list of problems where they are of several', async () => {
    const office = await twoUnits();
    const [days, sum] = [['2021-06-09', '2021-06-01'], 900];
    const lines = [
      ...units.slice(0, 3),
      ['单位名称：乙厂'],
      [li.name, li.idNumber, '职工医保', ...days, sum, 'R1'],
      ['单位名称：甲厂'],
      [qian.name, qian.idNumber, '职工医保', ...days, sum, 'R2'],
      [zhao.name, mistyped(zhao).idNumber, '职工医保', ...days, sum, 'R3'],
    ];
    office.write('5.xlsx', book({ 申请表: lines }, 'xlsx', merged.slice(0, 5)));
    const { returned, claims } = await claimed(office, 'claim 5.xlsx --out result');
    expect(claims.filter((line: string) => line.includes('returned'))).toHaveLength(2);
    const problems = texts((await readBackWithStyles(office.path(returned[0]))).worksheets[0]);
    expect(Object.values(problems)).toEqual(expect.arrayContaining(['单位', '甲厂', '乙厂']));

    const decisions = await readBackWithStyles(office.path('result', 'decisions.xlsx'));
    expect(decisions.worksheets.map(({ name }) => name)).toEqual(['审核结果', '退回']);
    expect(Object.values(texts(decisions.worksheets[0]))).toEqual(
      expect.arrayContaining(['另有退回 2 件，见“退回”表', '另有 1 行是申请，但没有读懂，标在 returned/ 里的工作簿上']),
    );
    const rows = (decisions.worksheets[1]?.getRows(4, 2) ?? []).map((row) => (row.values as unknown[]).slice(1));
    expect(rows.map(([, unit, name, idNumber, , , , from]) => [unit, name, idNumber, from])).toEqual([
      ['乙厂', li.name, li.idNumber, '5.xlsx 申请表!A5'],
      ['甲厂', qian.name, qian.idNumber, '5.xlsx 申请表!A7'],
    ]);
    expect(rows.map((row) => row[6])).toEqual(['日期不可能', '日期不可能']);
  });

  it('of forms one to a sheet, go back form by form', async () => {
    const office = await twoUnits();
    const forms = { 第一份: form(sun, '2021-04-01', '2021-04-05'), 第二份: form(zhou, '2021-04-09', '2021-04-05') };
    office.write('forms.xlsx', book(forms, 'xlsx'));
    const { claims, codes, returned } = await claimed(office, 'claim forms.xlsx');
    expect(claims).toEqual([`${sun.name} 甲厂 approved 600.00`, `${zhou.name} 乙厂 returned 0.00`]);
    expect(codes).toEqual(['claim-dates-impossible E4']);
    const back = await readBackWithStyles(office.path(returned[0]));
    expect(back.worksheets.map(({ name }) => name)).toEqual(['问题清单', '第二份']);
    expect(back.worksheets[1]?.getCell('E4').note).toBeDefined();
  });

  it.each(['biff8', 'ods'] as const)('are a workbook again where the sheet came as %s', async (format) => {
    const office = await twoUnits();
    const day = format === 'ods' ? '2021-07-01' : '2021-08-01';
    const lines = [
      ...units.slice(0, 3),
      [wu.name, wu.idNumber, '职工医保', day, `${day.slice(0, 8)}09`, 800, format],
      [wu.name, '3506', '职工医保', day, day, 1, ''],
    ];
    office.write(`old.${format}`, book({ 申请表: lines }, format, merged.slice(0, 5)));
    const { claims, returned } = await claimed(office, `claim old.${format}`);
    expect(claims).toHaveLength(1);
    expect(claims[0]).toContain(`${wu.name} 乙厂 approved`);
    expect(returned.map((path: string) => path.replace(/^.*\//, ''))).toEqual(['old.xlsx']);
  });

  it('are the whole file where no claim was found in it', async () => {
    const office = await twoUnits();
    office.write('notes.csv', '会议记录,2021\r\n参加人,若干\r\n');
    const { codes, returned } = await claimed(office, 'claim notes.csv --out result');
    expect(codes).toEqual(['header-not-found null']);
    expect(returned).toEqual(['result/returned/notes.xlsx']);
    expect(filesBelow(office.path('result'))).toEqual(['decisions.xlsx', 'report.json', 'returned/notes.xlsx']);
    expect((await office.run('verify')).exitCode).toBe(0);
  });
});
