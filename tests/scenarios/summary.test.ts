import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { widthOf } from '../../src/io/terminal/width.ts';
import { person } from '../support/people.ts';
import { outputFolder, readBack, rowsOf } from '../support/read-back.ts';
import { filesBelow, type Office, officeIn, roster } from './office.ts';
import { done, on, paidTown } from './reconcile-office.ts';
import { copyTown } from './town.ts';

const end = '2026-12-31';

describe('mutual summary of a town that paid two claims', async () => {
  const office = officeIn(await outputFolder());
  beforeAll(() => fill(office));

  it('shows figures and fund statement on the terminal, no wider than 80 columns', async () => {
    const lines = (await done(office, 'summary', end)).stdout.split('\n');
    expect(Math.max(...lines.map(widthOf))).toBeLessThanOrEqual(80);
    const table = (title: string) => lines.slice(lines.indexOf(title), lines.indexOf('', lines.indexOf(title)));
    expect(lines.slice(0, 3)).toEqual([
      '示例市职工医疗互助活动（第一期）: figures of period 1',
      '职工互助中心   2026-07-01 to 2027-06-30',
      '',
    ]);
    expect(table('Figures')).toEqual(figures);
    expect(table('By level')).toEqual(byLevel);
    expect(table('Fund statement')).toEqual(fundStatement);
    expect(table('The fund is short')).toEqual(short);
  });

  it('says the same to other programs, schema version first', async () => {
    const { stdout } = await done(office, 'summary --json', end);
    expect(stdout).toMatch(/^\{\n {2}"schemaVersion": 1,\n {2}"command": "summary",/);
    const told = JSON.parse(stdout);
    expect(told).toMatchObject({
      asOf: null,
      level: 'county',
      figures: { units: 2, fees: { received: '144.00' }, claims: { helped: { visits: 2, amount: '850.00' } } },
      statement: { opening: '0.00', incomeTotal: '144.00', benefitsTotal: '850.00', closing: '-706.00' },
    });
    expect((await done(office, 'summary --format json', end)).stdout).toBe(stdout);
  });

  it('takes bounds of bands, the level it goes down to, and a day', async () => {
    const of = async (options: string) => JSON.parse((await done(office, `summary --json ${options}`, end)).stdout);
    const { figures: banded } = await of('--bands 350,500');
    expect(banded.claims.byBand).toEqual([
      { from: null, to: '350.00', visits: 0, amount: '0.00' },
      { from: '350.00', to: '500.00', visits: 2, amount: '850.00' },
      { from: '500.00', to: null, visits: 0, amount: '0.00' },
    ]);
    const counties = (await of('--level unit')).levels.parts[0].parts[0].parts;
    expect(namesOf(counties)).toEqual(['东县', '西县']);
    expect(namesOf(counties[0].parts)).toEqual(['甲厂']);
    expect((await of('--level prefecture')).levels.parts[0].parts[0]).toMatchObject({ name: '示例市', parts: [] });
    const received = async (day: string) => (await of(`--as-of ${day}`)).figures.fees.received;
    expect([await received('2026-06-20'), await received('2026-06-21')]).toEqual(['72.00', '144.00']);
    const { figures: then, statement } = await of('--as-of 2026-10-07');
    expect(then.claims.helped).toEqual({ visits: 0, amount: '0.00' });
    expect(statement.closing).toBe('144.00');
  });

  it.each([
    ['--level town', '"town" of --level', 'unit, county, prefecture, province'],
    ['--format pdf', '"pdf" of --format', 'md, html, json'],
    ['--bands 5000,3000', '"5000,3000" of --bands', 'sums that grow'],
  ])('refuses %s and says what it takes', async (options, found, takes) => {
    const { exitCode, stdout, stderr } = await office.run(`summary ${options}`, on(end));
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    expect(stderr).toContain(found);
    expect(stderr).toContain(takes);
  });

  it('prints and writes Markdown, HTML without a network address, JSON, and a workbook of numbers', async () => {
    const markdown = (await done(office, 'summary --format md', end)).stdout;
    expect(markdown).toContain('| Benefits \\(yuan\\) | 850.00 |');
    await done(office, 'summary --out figures --format html', end);
    expect(filesBelow(office.path('figures'))).toEqual(['summary.html', 'summary.json', 'summary.md', 'summary.xlsx']);
    const written = (name: string) => readFileSync(office.path('figures', name), 'utf8');
    expect(written('summary.json')).toMatch(/^\{\n {2}"schemaVersion": 1,/);
    expect(written('summary.md')).toContain('| **五、期末结余** | **-706.00** | **一加二减三减四** |');
    const html = written('summary.html');
    expect(html).toContain('五、期末结余');
    // Names of XML's vocabularies look like addresses and are never asked.
    const addresses = html.match(/(?:https?:)?\/\/[\w.-]+\.\w+[^"'\s<)]*/g) ?? [];
    expect(addresses.filter((address) => !/^http:\/\/www\.w3\.org\/(2000\/svg|1999\/xlink)$/.test(address))).toEqual(
      [],
    );
    expect(html).not.toMatch(/<script|<link|<img|<iframe|@import|url\((?!['"]?(?:#|data:))/);

    const book = await readBack(office.path('figures', 'summary.xlsx'));
    const key = rowsOf(book, '主要数字');
    expect(key[0]).toEqual(['示例市职工医疗互助活动（第一期）第 1 期统计']);
    expect(key.slice(2, -1)).toEqual(keyRows);
    expect(rowsOf(book, '收支情况表').slice(2, 9)).toEqual(statementRows);
    expect(
      rowsOf(book, '按比例支付明细')
        .slice(2, 6)
        .map((row) => row.slice(1)),
    ).toEqual([
      ['应付（元）', '按比例（元）'],
      [500, 84.71],
      [350, 59.29],
      [850, 144],
    ]);
  });
});

const namesOf = (parts: readonly { readonly name: string }[]) => parts.map(({ name }) => name);

/** Two units of two counties, two members each; all fees came in, both claims went out. */
async function fill(office: Office): Promise<void> {
  copyTown(office);
  await done(office, 'init --scheme town-1 --period 1 --start 2026-07-01', '2026-06-15');
  const people = [1, 2, 3, 4].map((seed) => person({ seed }));
  const [east, west] = [{ 所属地区: '示例省/示例市/东县' }, { 单位性质: '机关', 所属地区: '示例省/示例市/西县' }];
  office.write('a.csv', roster({ unit: '甲厂', people: people.slice(0, 2), facts: east }));
  office.write('b.csv', roster({ unit: '乙局', people: people.slice(2), facts: west }));
  await done(office, 'enrol a.csv b.csv', '2026-06-15');
  await paidTown(office);
}

const figures = `Figures
  Item                           This period
  Units                                    2
  Members                                  4
  – new                                    4
  – renewing                               0
  Fees (yuan)                         144.00
  – due from units                    144.00
  – received from units               144.00
  – paid by others                      0.00
  – received from others                0.00
  Interest (yuan)                       0.00
  Grants (yuan)                         0.00
  Donations (yuan)                      0.00
  Visits helped                            2
  Members helped                           2
  Benefits (yuan)                     850.00
  – of it paid                        850.00
  Average a visit (yuan)              425.00
  Largest single benefit (yuan)       500.00
  Benefits to fees                   590.28%
  Self-paid before (yuan)           2,300.00
  – relieved by mutual aid            850.00
  – share relieved                    36.96%
  Fees less benefits (yuan)          -706.00
  Closing balance (yuan)             -706.00`.split('\n');

const byLevel = `By level
  Region, unit  Members  Fees (yuan)  Visits  Benefits (yuan)  Benefits to fees
  示例省              4       144.00       2           850.00           590.28%
  – 示例市            4       144.00       2           850.00           590.28%
  – – 东县            2        72.00       1           500.00           694.44%
  – – 西县            2        72.00       1           350.00           486.11%
  Total               4       144.00       2           850.00           590.28%`.split('\n');

const fundStatement = `Fund statement
  Item                      Amount (yuan)  Remark
  I. Opening balance                 0.00
  II. Income                       144.00
  – fees remitted by units         144.00
  III. Set aside                     0.00
  IV. Benefits                     850.00
  – 住院补助                       850.00  2 visits
  V. Closing balance              -706.00  I + II − III − IV`.split('\n');

const short = `The fund is short
  Policy    Paid (yuan)    Ratio  By the fund (yuan)  Added (yuan)  Open (yuan)
  pro rata       144.00   16.94%              144.00          0.00         0.00
  top-up         850.00  100.00%              144.00          0.00       706.00
Benefits 850.00, the whole fund holds 144.00: 706.00 yuan are wanting.
The scheme does not say what happens then; benefits stand in full.`.split('\n');

const keyRows = [
  ['项目', '本期'],
  ['参加单位（个）', 2],
  ['参加人数（人）', 4],
  ['　新参（人）', 4],
  ['　续参（人）', 0],
  ['互助金（元）', 144],
  ['　单位应缴', 144],
  ['　单位已缴', 144],
  ['　由他人代缴', 0],
  ['　他人已缴', 0],
  ['利息收入（元）', 0],
  ['补助拨入（元）', 0],
  ['捐赠收入（元）', 0],
  ['补助人次', 2],
  ['补助人数（人）', 2],
  ['补助金额（元）', 850],
  ['　其中已发放', 850],
  ['平均每人次（元）', 425],
  ['单笔最高（元）', 500],
  ['补助占互助金', 5.9028],
  ['个人自付（元）', 2300],
  ['　互助减轻', 850],
  ['　减轻比例', 0.3696],
  ['互助金减补助（元）', -706],
  ['期末结余（元）', -706],
];

const statementRows = [
  ['项目', '金额（元）', '说明'],
  ['一、期初结余', 0],
  ['二、本期收入', 144],
  ['　互助金：单位缴纳', 144],
  ['三、提取', 0],
  ['四、补助支出', 850],
  ['　住院补助', 850, '2 人次'],
];
