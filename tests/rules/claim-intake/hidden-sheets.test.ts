import { expect, it } from 'vitest';
import { readDecidedFile } from '../../../src/rules/claim-intake/decided/read-decided-file.ts';
import { readClaimFile } from '../../../src/rules/claim-intake/read-claim-file.ts';
import { asOf, townScheme } from '../../fixtures/claim-town.ts';
import { person } from '../../support/people.ts';
import { type Entry, fileOf, sheetOf } from '../../support/sheets.ts';

const scheme = townScheme();
const [one, other] = [person({ seed: 95 }), person({ seed: 96 })] as const;
const header = ['姓名', '身份证号', '入院日期', '出院日期', '个人自付', '备注'];
const stay = (who: typeof one, selfPaid = '1300', remark = ''): Entry[] => [
  ...[who.name, who.idNumber, '2026-09-01', '2026-09-08', selfPaid, remark],
];
const visible = sheetOf([header, stay(one)], { name: '申请' });

function read(rows: readonly (readonly Entry[])[], visibility: 'hidden' | 'very-hidden' = 'hidden') {
  const file = fileOf([visible, sheetOf(rows, { name: '旧', visibility })]);
  const { claims, findings } = readClaimFile(file, scheme, { handedIn: asOf });
  return {
    taken: claims.length,
    told: findings.map(({ code, severity, origin }) => [code, severity, origin.sheet].join(' ')),
  };
}

it.each<[string, (readonly Entry[])[], 'hidden' | 'very-hidden' | undefined]>([
  ['another member’s', [header, stay(other)], 'hidden'],
  ['another member’s, very hidden', [header, stay(other)], 'very-hidden'],
  ['the same stay with other costs', [header, stay(one, '2600')], 'hidden'],
])('a claim on a hidden sheet alone is not taken, with a warning: %s', (_name, rows, visibility) => {
  expect(read(rows, visibility)).toEqual({ taken: 1, told: ['sheet-hidden warning 旧'] });
});

it.each<[string, (readonly Entry[])[]]>([
  ['the very claims that are in sight', [header, stay(one, '1300', '底稿')]],
  ['words to choose from', [['住院'], ['门诊']]],
])('a hidden sheet of %s is noted', (_name, rows) => {
  expect(read(rows)).toEqual({ taken: 1, told: ['sheet-hidden note 旧'] });
});

it('a decision made elsewhere on a hidden sheet alone is warned of as well', () => {
  const heads = ['原申请号', ...header.slice(0, 5), '审核金额', '支付日期', '审核结果'];
  const row = (number: string, who: typeof one): Entry[] => [
    ...[number, ...stay(who).slice(0, 5), '420.00', '2026-09-20', '全额补助'],
  ];
  const severities = (...hidden: Entry[][]) => {
    const sheets = [sheetOf([heads, row('A-1', one)], { name: '已审' })];
    const file = fileOf([...sheets, sheetOf([heads, ...hidden], { name: '旧', visibility: 'hidden' })]);
    const { findings } = readDecidedFile(file, scheme, asOf);
    return findings.flatMap(({ code, severity }) => (code === 'sheet-hidden' ? severity : []));
  };
  expect(severities(row('A-1', one))).toEqual(['note']);
  expect(severities(row('A-2', other))).toEqual(['warning']);
});
