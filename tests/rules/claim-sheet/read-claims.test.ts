import { describe, expect, test } from 'vitest';
import { readClaim } from '../../../src/rules/claim-sheet/read-claim.ts';
import { readClaims } from '../../../src/rules/claim-sheet/read-claims.ts';
import { findClaims } from '../../../src/rules/claim-sheet/read-sheets.ts';
import type { Scheme } from '../../../src/rules/scheme/schema.ts';
import type { Cell, CellRange, Sheet, SubmittedFile } from '../../../src/rules/submission/cell.ts';
import { person } from '../../support/people.ts';
import { town } from '../scheme-difference/town.ts';

const scheme = town('town-1');
const [one, two] = [person({ seed: 1 }), person({ seed: 2 })];

function fileOf(rows: readonly (readonly string[])[], merges: readonly CellRange[] = []): SubmittedFile {
  const sheet: Sheet = {
    name: '申请',
    visibility: 'visible',
    merges,
    hiddenColumns: [],
    rows: rows.map((texts, index) => ({
      number: index + 1,
      hidden: false,
      cells: texts.flatMap((text, at): Cell[] =>
        text === '' ? [] : [{ row: index + 1, column: at + 1, kind: 'text', text }],
      ),
    })),
  };
  return { path: 'claims.xlsx', sha256: '', format: 'xlsx', sheets: [sheet] };
}

/** All rows of a file, read. */
function read(rows: readonly (readonly string[])[], under: Scheme = scheme, merges?: readonly CellRange[]) {
  const { tables, findings } = findClaims(fileOf(rows, merges), under);
  const readings = tables.flatMap((table) => table.rows.map((row) => readClaim(row, 'claims.xlsx', under)));
  return {
    claims: readings.flatMap((reading) => reading.read ?? []),
    findings: [...findings, ...readings.flatMap((reading) => reading.findings)].map(
      ({ code, origin }) => `${code} ${origin.cell ?? ''}`,
    ),
  };
}

const header = ['序号', '姓名', '身份证号', '入院日期', '出院日期', '个人自付金额', '总费用', '申请日期', '申请材料'];
const row = (who: typeof one, ...rest: string[]) => ['1', who.name, who.idNumber, ...rest];

describe('finding the claims', () => {
  test('titles above, totals, signatures and headers on every page are no claims', () => {
    const { claims, findings } = read([
      ['某市职工医疗互助补助申请表'],
      header,
      row(one, '2026-09-01', '2026-09-08', '1300', '5000', '2026-10-01', '齐全'),
      header,
      row(two, '2026-09-02', '2026-09-09', '700', '3000', '2026-10-01', '发票、病历'),
      ['合计', '', '', '', '', '2000', '8000'],
      ['经办人：', '', '', '审核：'],
    ]);
    expect(findings).toEqual([]);
    expect(claims.map(({ document }) => document?.number)).toEqual([one.idNumber, two.idNumber]);
    expect(claims.map(({ claim }) => claim.papers)).toEqual(['all', ['发票', '病历']]);
  });

  test('who signs below is no claim, also with a number and a telephone; a claim whose words are like it is', () => {
    const claimed = row(one, '2026-09-01', '2026-09-08', '1300', '5000', '2026-10-01', '齐全');
    const signed = [header, claimed, ['经办人', two.name, two.idNumber, '电话', '13600001111']];
    const { claims, findings } = read([...signed, ['合计大写', '壹仟叁佰元整']]);
    expect(findings).toEqual([]);
    expect(claims.map(({ document }) => document?.number)).toEqual([one.idNumber]);
    const ofSum = ['经办人', two.name, two.idNumber, '2026-09-01', '2026-09-08', '1300'];
    expect(read([header, claimed, ofSum]).claims).toHaveLength(2);
    expect(read([header, claimed, ['组长', two.name, two.idNumber, '电话', '13600001111']]).findings).not.toEqual([]);
  });

  test('a header in two rows joined by merged cells', () => {
    const merges = [{ top: 1, left: 3, bottom: 1, right: 4 }];
    const { claims } = read(
      [
        ['姓名', '身份证号', '费用', ''],
        ['', '', '个人自付', '自费'],
        [one.name, one.idNumber, '1300', '20'],
      ].map((texts, index) => (index === 2 ? [...texts, '2026-09-01'] : [...texts, index === 1 ? '入院日期' : ''])),
      scheme,
      merges,
    );
    expect(claims.map(({ claim }) => claim.costs)).toEqual([
      { 'self-paid-in-scope': '1300.00', 'self-financed': '20.00' },
    ]);
  });

  test('a roster is no claim sheet', () => {
    expect(
      read([
        ['姓名', '身份证号', '手机号'],
        [one.name, one.idNumber, one.phone],
      ]).findings,
    ).toEqual(['header-not-found ']);
  });

  test('a column that the scheme’s form requires is asked for', () => {
    const { findings } = read([
      ['姓名', '入院日期', '个人自付'],
      [one.name, '2026-09-01', '5'],
    ]);
    expect(findings).toContain('claim-column-missing A1');
  });

  test('the scheme’s own name of a column comes before all others', () => {
    const { claims } = read([
      ['姓名', '身份证号', '入院日期', '本次自付'],
      [one.name, one.idNumber, '2026-09-01', '12.5'],
    ]);
    expect(claims[0]?.claim.costs).toEqual({ 'self-paid-in-scope': '12.50' });
  });
});

describe('reading a claim', () => {
  test('every value keeps where it stands', () => {
    const { claims } = read([header, row(one, '2026-09-01', '2026年9月8日', '￥1,300.50', '5000', '20261001', '齐全')]);
    expect(claims[0]).toMatchObject({
      claim: {
        event: 'hospitalisation',
        admitted: '2026-09-01',
        discharged: '2026-09-08',
        applied: '2026-10-01',
        costs: { 'self-paid-in-scope': '1300.50', 'total-cost': '5000.00' },
      },
      origins: {
        discharged: { file: 'claims.xlsx', sheet: '申请', cell: 'E2' },
        'cost:self-paid-in-scope': { cell: 'F2' },
      },
      appliedAssumed: false,
    });
  });

  test.each([
    ['2026-02-30', '1300', ['value-not-understood D2']],
    ['2026-09-01', '-5', ['value-not-understood F2']],
    ['2026-09-01', '12.345', ['value-not-understood F2']],
    ['09/01/26', '壹佰', ['value-not-understood D2', 'value-not-understood F2']],
  ])('admitted %s, paid %s: nothing is guessed, and all is told at once', (admitted, paid, expected) => {
    const { claims, findings } = read([header, row(one, admitted, '2026-09-08', paid, '5000', '2026-10-01')]);
    expect(claims).toEqual([]);
    expect(findings).toEqual(expected);
  });

  test('a number with a wrong check digit belongs to nobody', () => {
    const wrong = one.idNumber.slice(0, -1) + (one.idNumber.endsWith('1') ? '2' : '1');
    const { claims, findings } = read([header, ['1', one.name, wrong, '2026-09-01', '', '5', '', '', '']]);
    expect(claims).toEqual([]);
    expect(findings).toEqual(['id-number-checksum C2']);
  });

  test('without a day of application the last day stated is taken, and said so', () => {
    const { claims } = read([header, row(one, '2026-09-01', '2026-09-08', '5')]);
    expect(claims[0]).toMatchObject({ appliedAssumed: true, papersAssumed: true, claim: { applied: '2026-09-08' } });
  });

  test.each([
    ['住院', undefined, 'hospitalisation'],
    ['门诊特殊病种', undefined, 'outpatient'],
    ['病故', undefined, 'death'],
    [undefined, '身故补助', 'death'],
    [undefined, '手术补助', 'surgery'],
  ] as const)('event %s, benefit %s: %s', (event, benefit, expected) => {
    const { claims } = read([
      ['姓名', '身份证号', '发生日期', '申请事由', '补助项目'],
      [one.name, one.idNumber, '2026-09-01', event ?? '', benefit ?? ''],
    ]);
    expect(claims.map(({ claim }) => claim.event)).toEqual([expected]);
  });

  test('where nothing says what it is about, that is asked for', () => {
    const { claims, findings } = read([
      ['姓名', '身份证号', '发生日期', '申请事由'],
      [one.name, one.idNumber, '2026-09-01', '其他'],
    ]);
    expect({ claims, findings }).toEqual({ claims: [], findings: ['value-not-understood D2'] });
  });
});

describe('reading under two schemes', () => {
  const columns = scheme.forms?.claim?.columns ?? [];
  /** The same scheme, whose form has a name of its own for a column. */
  const calling = (header: string): Scheme => ({
    ...scheme,
    forms: { roster: {}, claim: { columns: [...columns, { field: 'cost:self-paid-in-scope', header }] } },
  });

  test('a column that only one of the two names is known under both, and nothing is told twice', () => {
    const file = fileOf([
      ['姓名', '身份证号', '入院日期', '自理部分'],
      [one.name, one.idNumber, '2026-09-01', '5'],
      [two.name, two.idNumber, '2026-09-01', '五元'],
    ]);
    for (const [former, next] of [
      [calling('自理部分'), scheme],
      [scheme, calling('自理部分')],
    ] as const) {
      const { claims, findings, unread } = readClaims(file, former, next);
      expect(claims.map((each) => [each.former.claim.costs, each.next.claim.costs])).toEqual([
        [{ 'self-paid-in-scope': '5.00' }, { 'self-paid-in-scope': '5.00' }],
      ]);
      expect(findings.map(({ code, origin }) => `${code} ${origin.cell}`)).toEqual(['value-not-understood D3']);
      expect(unread).toBe(1);
    }
  });

  test('each scheme’s own name of a column holds for it alone', () => {
    const other: Scheme = {
      ...scheme,
      forms: { roster: {}, claim: { columns: [{ field: 'cost:cash', header: '个人自付' }] } },
    };
    const file = fileOf([
      ['姓名', '身份证号', '入院日期', '个人自付'],
      [one.name, one.idNumber, '2026-09-01', '5'],
    ]);
    const [read] = readClaims(file, scheme, other).claims;
    expect(read?.former.claim.costs).toEqual({ 'self-paid-in-scope': '5.00' });
    expect(read?.next.claim.costs).toEqual({ cash: '5.00' });
  });
});
