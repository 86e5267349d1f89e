import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { members } from '../../../fixtures/make/claims/claim-sheet.ts';
import { readClaimFile } from '../../../src/rules/claim-intake/read-claim-file.ts';
import { claimsFolder } from '../../fixtures/claim-cases.ts';
import { asOf, sheetAt, townScheme } from '../../fixtures/claim-town.ts';

const scheme = townScheme();
const numbers = (...places: number[]) => places.map((place) => members[place]?.idNumber);

/** A good sheet of the fixtures, read. */
async function read(name: string) {
  const reading = readClaimFile(await sheetAt(join(claimsFolder, 'good', name), name), scheme, { handedIn: asOf });
  const claims = reading.claims.map(({ submitted }) => submitted);
  const told = reading.findings.map(({ code, origin }) => `${code} ${origin.sheet} ${origin.cell ?? ''}`.trim());
  return { ...reading, claims, told, claimants: claims.map(({ claimant }) => claimant.identity.number) };
}

describe('a list of one claim a row', () => {
  it('keeps every field with where it stands', async () => {
    const [reading, first] = [await read('list.xlsx'), members[0]];
    expect(reading.told).toEqual([]);
    expect(reading.claims[0]).toMatchObject({
      claim: {
        event: 'hospitalisation',
        hospitalLevel: 'tertiary',
        admitted: '2026-09-01',
        discharged: '2026-09-08',
        applied: '2026-10-08',
        papers: 'all',
        costs: { 'total-cost': '10000.00', 'insured-fund': '7000.00', 'self-paid-in-scope': '2000.00' },
      },
      claimant: { identity: { kind: 'resident', number: first?.idNumber }, name: first?.name },
      hospital: '示例市第一医院',
      origin: { file: 'list.xlsx', sheet: '补助申请表', cell: 'B5' },
      payee: { name: first?.name, account: first?.bankCard, bank: null, phone: null },
      unitName: '示例市机械厂工会',
      heirs: [],
      patient: null,
    });
    expect(reading.claims[1]?.claim).not.toHaveProperty('papers');
    expect(reading.claims[1]?.claim).not.toHaveProperty('id');
    const file = await sheetAt(join(claimsFolder, 'good', 'list.xlsx'), 'list.xlsx');
    const [claim] = readClaimFile(file, scheme, { handedIn: asOf }).claims;
    expect(claim?.origins).toMatchObject({
      'bank-card': { cell: 'S5' },
      'receipt-number': { cell: 'P5' },
      'cost:total-cost': { cell: 'L5' },
      hospital: { cell: 'E5' },
      'unit-name': { cell: 'A2' },
      papers: { cell: 'Q5' },
    });
  });

  it('under merged headers, with a name merged over several visits', async () => {
    const reading = await read('merged.xlsx');
    expect(reading.told).toEqual([]);
    expect(reading.claimants).toEqual(numbers(0, 0, 1));
    expect(reading.claims.map(({ origin }) => origin.cell)).toEqual(['A4', 'A5', 'A6']);
    expect(reading.claims.map(({ payee }) => payee.account)).toEqual(
      [0, 0, 1].map((place) => members[place]?.bankCard),
    );
    expect(reading.claims.map(({ claim }) => claim.costs['self-paid-in-scope'])).toEqual([
      '2000.00',
      '1500.00',
      '2000.00',
    ]);
    expect(reading.claims[2]?.claim).toMatchObject({ admitted: '2026-09-03', discharged: '2026-09-09', applied: asOf });
    expect(new Set(reading.claims.map(({ unitName }) => unitName))).toEqual(new Set(['示例市机械厂工会']));
    expect(reading.claims[1]?.remark).toBe('第二次');
  });

  it('of several units, each under its title, with a hidden row', async () => {
    const reading = await read('two-units.xlsx');
    expect(reading.told).toEqual(['row-hidden Sheet1 B5']);
    expect(reading.claimants).toEqual(numbers(0, 1, 2, 3));
    expect(reading.claims.map(({ unitName }) => unitName)).toEqual([
      '示例市第一小学',
      '示例市第一小学',
      '示例市第二小学',
      '示例市第三小学',
    ]);
  });

  it('states patients, spouses and heirs', async () => {
    const { claims, told } = await read('kin.xlsx');
    expect(told).toEqual([]);
    expect(claims[0]).toMatchObject({
      claim: { event: 'child-illness', relation: 'child', onlyChild: true, diagnosed: '2026-09-01' },
      patient: { name: '高小玉', relation: 'child', identityNumber: null, birthDate: null },
      spouseNumber: members[1]?.idNumber,
    });
    expect(claims[1]?.heirs).toEqual([
      { name: '李梅', share: '1/3', bank: '示例银行', account: '6217001234567890120000', papers: ['公证书'] },
      { name: '李强', share: '2/3', bank: null, account: null, papers: [] },
    ]);
  });
});

describe('claim forms one to a sheet', () => {
  it('are read by their labels; blank forms and samples are no claims', async () => {
    const { claims, told, claimants } = await read('forms.xlsx');
    expect(told).toEqual(['sheet-not-read 填写说明']);
    expect(claimants).toEqual(numbers(0, 1));
    expect(claims[0]).toMatchObject({
      claim: {
        event: 'hospitalisation',
        admitted: '2026-09-01',
        discharged: '2026-09-08',
        applied: '2026-10-08',
        diagnosis: '肺炎',
        hospitalLevel: 'tertiary',
        papers: ['身份证', '结算单', '出院记录'],
        costs: { 'self-paid-in-scope': '2000.00' },
      },
      hospital: '示例市第一医院',
      payee: { phone: '13800138000' },
      unitName: '示例市印刷厂',
      visitNumber: 1,
      receiptNumber: 'P880',
    });
    expect(claims.map(({ origin }) => `${origin.sheet}!${origin.cell}`)).toEqual(['高玉!B3', '第二份!B3']);
    expect(claims[1]?.visitNumber).toBeNull();
  });
});
