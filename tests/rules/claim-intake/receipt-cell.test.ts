import { describe, expect, it } from 'vitest';
import { receiptsOf } from '../../../src/rules/claim-intake/repeats.ts';
import { person } from '../../support/people.ts';
import { readRows, type Written } from './sheets.ts';

const who = person({ seed: 21 });
const header = ['姓名', '身份证号', '申请事由', '入院日期', '出院日期', '个人自付', '票据号', '申请材料', '申请日期'];

function receiptsRead(written: Written): { told: string[]; receipts: string[] } {
  const row = [who.name, who.idNumber, '住院', '2026-09-01', '2026-09-08', '1300', written, '齐全', '2026-10-08'];
  const { claims, told } = readRows([header, row]);
  return { told, receipts: claims.flatMap(({ submitted }) => receiptsOf(submitted)) };
}

describe('the receipt of a row', () => {
  it.each<[Written, string[]]>([
    ['0012345678', ['12345678']],
    [{ kind: 'number', text: '12345678' }, ['12345678']],
    [{ kind: 'number', text: '12345678.0' }, ['12345678']],
    [{ kind: 'number', text: '1.2345678E7' }, ['12345678']],
    ['A00012345\nA00012346', ['A00012345', 'A00012346']],
    ['A00012345 2张', ['A00012345']],
    ['FP 1234 5678', ['FP12345678']],
    ['详见附件', []],
  ])('%j', (written, receipts) => {
    expect(receiptsRead(written)).toEqual({ told: [], receipts });
  });

  it('is told where the spreadsheet may have rounded it', () => {
    expect(receiptsRead({ kind: 'number', text: '12345678901234567890' }).told).toEqual(['value-not-understood G2']);
    expect(receiptsRead({ kind: 'number', text: '12345678.5' }).told).toEqual(['value-not-understood G2']);
  });
});
