import { describe, expect, it } from 'vitest';
import { allChecks } from '../../../src/rules/enrolment/checks/index.ts';
import { judgeSubmission } from '../../../src/rules/enrolment/judge.ts';
import type { Finding } from '../../../src/rules/findings/finding.ts';
import { subjectFor } from '../../support/rosters.ts';
import { type Entry, sheetOf } from '../../support/sheets.ts';
import { persons, plainScheme, recognise } from '../submission/recognised.ts';

const header = ['序号', '姓名', '性别', '身份证号', '手机号', '互助金', '备注', '是否参加'];
const [first, second, third] = persons(3);
const right = (index: number, who = first): Entry[] => [index, who?.name, who?.sex, who?.id, who?.phone, 36, '', '是'];

function judged(...rows: (readonly Entry[])[]): Finding[] {
  const { submissions } = recognise(sheetOf(rows));
  return submissions.flatMap((submission) => [...judgeSubmission(allChecks, subjectFor(submission, plainScheme))]);
}

/** What is told of row 3, below a row that is in order. */
function told(row: readonly Entry[], head: readonly Entry[] = header): string[] {
  const findings = judged(head, right(1), row);
  return findings.flatMap(({ code, origin }) => (/\D3$/.test(origin.cell ?? '') ? [`${code} ${origin.cell}`] : []));
}

describe('an identity number that stands under another header is told of once', () => {
  it.each<[string, Entry[], string]>([
    ['to the right', ['', ...right(2, second)], 'E3'],
    ['by two columns', ['', '', ...right(2, second)], 'F3'],
    ['to the left', right(2, second).slice(1), 'C3'],
    ['so that the name stands under nothing', right(2, second).slice(2), 'B3'],
    ['beyond the last header', ['', '', '', '', '', '', 2, second?.name, second?.sex, second?.id], 'J3'],
  ])('of a row that slid %s', (_, row, cell) => {
    expect(told(row)).toEqual([`id-number-misplaced ${cell}`]);
  });

  it.each<[string, Entry[], string[]]>([
    [
      'exchanged with the telephone',
      [2, second?.name, second?.sex, second?.phone, second?.id, 36, '', '是'],
      ['id-number-misplaced E3'],
    ],
    [
      'exchanged with the name',
      [2, second?.id, second?.sex, second?.name, second?.phone, 36, '', '是'],
      ['id-number-misplaced B3'],
    ],
    [
      'together with the name',
      [2, `${second?.name} ${second?.id}`, second?.sex, '', second?.phone, 36, '', '是'],
      ['id-number-misplaced B3'],
    ],
    ['together with the name, in a row of nothing else', [`${second?.name} ${second?.id}`], ['id-number-misplaced A3']],
    [
      'in the remark, while other cells have faults of their own',
      [2, second?.name, second?.sex, '', '1380013', '三十六', second?.id, '是'],
      ['id-number-misplaced G3', 'phone-malformed E3', 'value-not-understood F3'],
    ],
  ])('%s', (_, row, expected) => {
    expect(told(row)).toEqual(expected);
  });

  it('says where the number stands and where it belongs', () => {
    const [finding] = judged(header, right(1), ['', ...right(2, second)]);
    expect(finding).toMatchObject({
      severity: 'error',
      found: second?.id,
      parameters: { place: { zh: 'E 列“手机号”' }, wanted: 'D3', row: 3 },
    });
  });

  it('keeps what is told of the other list beside it', () => {
    const side = ['序号', '姓名', '身份证号'];
    const findings = judged(
      [...side, ...side],
      [1, first?.name, first?.id, 2, second?.name, second?.id],
      [3, '张三2', '', '', 4, third?.name, third?.id],
    );
    expect(findings.map(({ code, origin }) => `${code} ${origin.cell}`)).toEqual(
      expect.arrayContaining(['id-number-misplaced G3', 'name-malformed B3', 'id-number-missing C3']),
    );
  });

  it('and so is what a cell shows by itself', () => {
    const failed: Entry = { kind: 'error', text: '#N/A', formula: true };
    expect(told(['', 2, second?.name, second?.sex, second?.id, failed])).toEqual([
      'cell-error F3',
      'id-number-misplaced E3',
    ]);
  });
});

describe('what is no misplaced number', () => {
  it.each<[string, Entry[], string[]]>([
    ['another’s number in the remark', [2, second?.name, second?.sex, second?.id, '', 36, third?.id, '是'], []],
    [
      'a damaged number in its place',
      [2, second?.name, second?.sex, `${second?.id.slice(0, 10)}`.padEnd(17, '*'), '', 36, third?.id, '是'],
      ['id-number-malformed D3'],
    ],
    ['none at all', [2, second?.name, second?.sex, '', '', 36, '', '是'], ['id-number-missing D3']],
    [
      'a wrong check digit',
      [2, second?.name, second?.sex, '', '', 36, '350102199001010019', '是'],
      ['id-number-missing D3'],
    ],
  ])('%s', (_, row, expected) => {
    expect(told(row)).toEqual(expected);
  });

  it('a number about a member’s family', () => {
    const head = [...header.slice(0, 6), '配偶身份证号', '是否参加'];
    expect(told([2, second?.name, second?.sex, '', '', 36, third?.id, '是'], head)).toEqual(['id-number-missing D3']);
  });
});
