import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { reportLines } from '../../../src/commands/enrolment/terminal.ts';
import { causes, contextOf, findingOf, prefecture, reportOver, unitLine } from './made-up-report.ts';

const check = { command: 'check', run: null, chainHead: null } as const;

describe('the report of a run on a terminal', () => {
  it.each([3, 30, 300, 3000])('of %i units fits 60, 80 and 120 columns, and one screen or two', (count) => {
    for (const wish of [{}, check]) {
      const report = prefecture(count, wish);
      for (const language of ['zh', 'en'] as const)
        for (const columns of [40, 60, 80, 120]) {
          const lines = reportLines(report, contextOf(language, columns));
          const widest = Math.max(...lines.map((line) => stringWidth(line)));
          expect(widest, `${language} ${columns}`).toBeLessThanOrEqual(Math.max(60, Math.min(80, columns)));
          expect(lines.length).toBeLessThanOrEqual(40);
        }
    }
  });

  it('of a prefecture says what was returned, why, and what the others owe', () => {
    expect(reportLines(prefecture(400), contextOf('zh', 80))).toEqual([
      '退回的单位             人数  主要原因',
      '云南省昭通市第2中学     105  身份证号校验码不符',
      '云南省昭通市第32中学    105  身份证号校验码不符',
      '云南省昭通市第62中学    105  身份证号校验码不符',
      '云南省昭通市第92中学    105  身份证号校验码不符等 2 种',
      '云南省昭通市第122中学   105  身份证号校验码不符',
      '云南省昭通市第152中学   105  身份证号校验码不符等 2 种',
      '云南省昭通市第182中学   105  身份证号校验码不符等 3 种',
      '云南省昭通市第212中学   105  身份证号校验码不符',
      '云南省昭通市第242中学   105  身份证号校验码不符等 2 种',
      '云南省昭通市第272中学   105  身份证号校验码不符等 2 种',
      '…… 另有 6 个',
      '',
      '退回的原因            代码                 单位',
      '身份证号校验码不符    id-number-checksum     14',
      '名单中重复            duplicate-in-roster     2',
      '文件过大              file-too-large          2',
      '未填核算比例的人数    headcount-missing       1',
      '缺少身份证号          id-number-missing       1',
      '缺少姓名              name-missing            1',
      '性别与身份证号不符    sex-mismatch            1',
      '上一次的保障还未到期  still-covered           1',
      '',
      '结果      单位   人数  应缴（元）',
      '收下       384  40320  1451520.00',
      '部分收下     0      0        0.00',
      '退回        14   1470           —',
      '已收过       0      0        0.00',
      '合计       398  41790  1451520.00',
      '',
      '共 400 个文件，其中 2 个没有读出名单。',
      '错误 86 处，提示 57 处，说明 57 处。',
      '每个单位的结果见 units.xlsx，每一处问题见 report.json。',
    ]);
  });

  it('of few units shows each of them, its cells once a reason, and closes with the sums', () => {
    const bad = unitLine(2, { status: 'returned', change: null, unit: '昭通市昭阳区人民政府办公室机关服务中心印刷厂' });
    const findings = [5, 6, 7, 8].map((row) => findingOf(bad, 'id-number-checksum', row));
    expect(reportLines(reportOver([unitLine(1), bad], findings), contextOf('en', 80))).toEqual([
      'unit                     result    members  change   ratio  required  due (yuan)',
      '昭通市昭阳区…中心印刷厂  returned      105       —  95.45%       80%           —',
      '云南省昭通市第1中学      accepted      105    +105  95.45%       80%     3780.00',
      '',
      '昭通市昭阳区人民政府办公室机关服务中心印刷厂 (昭通/2-花名册.xlsx)',
      '  error 花名册!D5 The identity number “350***********0019” ends in 9, while',
      '        its first 17 digits call for 6.  id-number-checksum',
      '        花名册!D6 The identity number “350***********0019” ends in 9, while',
      '        its first 17 digits call for 6.',
      '        花名册!D7 The identity number “350***********0019” ends in 9, while',
      '        its first 17 digits call for 6.',
      '       … and 1 more',
      '       → Compare every digit with the identity card. Any of them may be the',
      '         wrong one: do not just change the last.',
      '',
      'why units are returned                       code                units',
      'Check digit of the identity number is wrong  id-number-checksum      1',
      '',
      'result           units  members  due (yuan)',
      'accepted             1      105     3780.00',
      'partly accepted      0        0        0.00',
      'returned             1      105           —',
      'unchanged            0        0        0.00',
      'together             2      210     3780.00',
      '',
      'Files: 2.',
      'Errors: 4. Warnings: 0. Notes: 0.',
    ]);
  });

  it('of one unit closes with a sentence', () => {
    expect(reportLines(reportOver([unitLine(1)], [], check), contextOf('zh', 80))).toEqual([
      '单位                 结果  人数  变动  参加比例  要求  应缴（元）',
      '云南省昭通市第1中学  通过   105  +105    95.45%   80%     3780.00',
      '',
      '1 个文件，1 个单位：通过 1，部分通过 0，会被退回 0。读到 105 人，应缴 3780.00',
      '元。什么也没有写入。',
      '错误 0 处，提示 0 处，说明 0 处。',
    ]);
  });

  it('names ten reasons at most and counts the units that the others returned', () => {
    const codes = causes.filter((code) => code !== 'sex-mismatch');
    const units = codes.map((_, index) => unitLine(index, { status: 'returned', change: null }));
    const findings = codes.flatMap((code, index) => units.slice(index).map((unit) => findingOf(unit, code, 5)));
    const lines = reportLines(reportOver(units, findings), contextOf('en', 80));
    const begin = lines.findIndex((line) => line.startsWith('why units are returned'));
    expect(lines.slice(begin + 1, begin + 13)).toEqual([
      'Check digit of the identity number is wrong  id-number-checksum         12',
      'Identity number has lost its last digits     id-number-lost-digits      11',
      'Participation ratio is too low               ratio-below-minimum        10',
      'Twice in this roster                         duplicate-in-roster         9',
      'Fee does not match                           fee-mismatch                8',
      'Headcount is missing                         headcount-missing           7',
      'Identity number is missing                   id-number-missing           6',
      'Already enrolled through another unit        duplicate-across-units      5',
      'Name is missing                              name-missing                4',
      'Still covered by the former term             still-covered               3',
      '2 other reasons                                                          2',
      '',
    ]);
  });

  it('names whom the lists of many units leave out only for the first of them', () => {
    const units = Array.from({ length: 25 }, (_, index) => unitLine(index, { removed: ['陈志强', '林小燕'] }));
    const lines = reportLines(reportOver(units, []), contextOf('en', 80));
    expect(lines.filter((line) => line.startsWith('No longer on the list of'))).toHaveLength(20);
    expect(lines).toContain('… and 10 members of 5 more units are no longer on their lists.');
  });
});
