import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { aboveCaps } from '../../../src/rules/claim-intake/decided/above-caps.ts';
import { readDecidedFile } from '../../../src/rules/claim-intake/decided/read-decided-file.ts';
import { resolveScheme } from '../../../src/rules/scheme/resolve.ts';
import type { Scheme } from '../../../src/rules/scheme/schema.ts';
import { person } from '../../support/people.ts';
import { fileOf, sheetOf } from '../../support/sheets.ts';

/** Of Zhangzhou 2021: 50,000 yuan a period of what the insured have, 15,000 shared by the others. */
function zhangzhou(edit = (text: string) => text): Scheme {
  const [id, file] = ['zhangzhou-2021', 'schemes/zhangzhou-2021.yaml'];
  const text = edit(readFileSync(new URL(`../../../${file}`, import.meta.url), 'utf8'));
  const { scheme } = resolveScheme(id, new Map([[id, { id, file, text }]]));
  return scheme ?? expect.fail('the scheme cannot be read');
}

const [one, other] = [person({ seed: 91 }), person({ seed: 92 })] as const;
const header = [
  '原申请号',
  '姓名',
  '身份证号码',
  '补助项目',
  '事件日期',
  '个人自付',
  '审核金额',
  '支付日期',
  '审核结果',
];
const INSURED = '住院补助（参加医保）';
const LOCAL = '住院补助（未参加医保，辖区内）';
const ELSEWHERE = '住院补助（未参加医保，辖区外）';

let number = 0;
const row = (who: typeof one, amount: string, benefit = INSURED, result = '全额补助') => {
  number += 1;
  return [`A-${number}`, who.name, who.idNumber, benefit, '2021-02-01', '200000', amount, '2021-03-10', result];
};

function told(rows: readonly string[][], scheme = zhangzhou()) {
  const read = readDecidedFile(fileOf(sheetOf([header, ...rows], { name: '已审核' })), scheme, '2021-09-15');
  expect(read.findings).toEqual([]);
  const period = { span: { from: '2021-01-01', to: '2022-01-01' } };
  return aboveCaps(read.rows, new Map(), { scheme, period }).map(
    ({ finding: { origin, severity, parameters, clause } }) => {
      const { allowed, had, beyond } = parameters as Record<string, string>;
      return [origin.cell, severity, allowed, had, beyond, clause].join(' ');
    },
  );
}

describe('a decision made elsewhere beyond a cap is warned of at its amount', () => {
  it('by itself', () => {
    expect(told([row(one, '53820.00')])).toEqual(['G2 warning 50000.00 53820.00 3820.00 insured']);
  });

  it('with what stands above of the same member, each row for what it is beyond', () => {
    const rows = [row(one, '40000.00'), row(other, '40000.00'), row(one, '20000.00'), row(one, '5000.00')];
    expect(told(rows)).toEqual([
      'G4 warning 50000.00 60000.00 10000.00 insured',
      'G5 warning 50000.00 65000.00 5000.00 insured',
    ]);
  });

  it('of a cap that several benefits share', () => {
    const rows = [row(one, '10000.00', LOCAL), row(one, '6000.00', ELSEWHERE)];
    expect(told(rows)).toEqual(['G3 warning 15000.00 16000.00 1000.00 uninsured']);
  });
});

describe('nothing is said', () => {
  it.each([
    ['at the cap', [row(one, '50000.00')]],
    ['of what was refused', [row(one, '0', INSURED, '不予补助')]],
    ['of several members together', [row(one, '40000.00'), row(other, '40000.00')]],
  ])('%s', (_name, rows) => {
    expect(told(rows)).toEqual([]);
  });

  it('where no source gives the cap', () => {
    const open = zhangzhou((text) =>
      text
        .replace('    caps: [{per: period, amount: 50000}]\n    clause: insured', '    clause: insured')
        .replace(/^missing:\n/mu, 'missing:\n  - benefits.insured.caps\n'),
    );
    expect(open.benefits?.insured?.caps).toBeUndefined();
    expect(told([row(one, '53820.00')], open)).toEqual([]);
  });
});
