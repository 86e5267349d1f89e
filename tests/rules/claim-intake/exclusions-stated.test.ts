import { describe, expect, it } from 'vitest';
import { person } from '../../support/people.ts';
import { readRows } from './sheets.ts';

const who = person({ seed: 83 });
const header = ['姓名', '身份证号', '入院日期', '出院日期', '个人自付', '诊断', '备注'];
const stay = [who.name, who.idNumber, '2026-09-01', '2026-09-08', '1300'];

function readStay(diagnosis: string, remark: string, more: Readonly<Record<string, string>> = {}) {
  const { claims, told } = readRows([
    [...header, ...Object.keys(more)],
    [...stay, diagnosis, remark, ...Object.values(more)],
  ]);
  const { exclusions, exclusionsToReview } = claims[0]?.submitted.claim ?? {};
  return { exclusions, toReview: exclusionsToReview, cell: claims[0]?.origins.exclusion?.cell, told };
}

describe('a ground of exclusion that a row states outside the column for it', () => {
  it.each<[string, Parameters<typeof readStay>, string, string]>([
    ['in the diagnosis', ['工伤致腿骨折', ''], 'work-injury', 'F2'],
    ['in the remark', ['骨折', '打架斗殴致伤'], 'fighting', 'G2'],
    ['in a column of causes', ['骨折', '', { 受伤原因: '与人打架斗殴' }], 'fighting', 'H2'],
    ['where it is asked for and nobody knows yet', ['骨折', '', { 是否工伤: '待认定' }], 'work-injury', 'H2'],
  ])('is left to a reviewer: %s', (_name, stated, id, cell) => {
    expect(readStay(...stated)).toMatchObject({ exclusions: undefined, toReview: [id], cell });
  });

  it('counts where a column asks for it and says yes', () => {
    const read = readStay('工伤致骨折', '', { 是否工伤: '是' });
    expect(read).toEqual({ exclusions: ['work-injury'], toReview: undefined, cell: 'H2', told: [] });
  });

  it.each<[string, Parameters<typeof readStay>]>([
    ['said not to be', ['骨折', '非工伤']],
    ['asked for and answered with no', ['骨折', '', { 是否工伤: '否' }]],
    ['asked for and left blank', ['骨折', '', { 是否工伤: '/' }]],
    ['a figure below its name', ['骨折', '', { 工伤: '1' }]],
    ['another cause', ['骨折', '', { 受伤原因: '下楼滑倒' }]],
  ])('is none where it is %s', (_name, stated) => {
    expect(readStay(...stated)).toMatchObject({ exclusions: undefined, toReview: undefined });
  });
});

describe('on a form', () => {
  const form = (...more: readonly string[][]) => {
    const { claims, told } = readRows([
      ['职工医疗互助补助申请表'],
      ['姓名', who.name, '', '身份证号', who.idNumber],
      ['入院日期', '2026-09-01', '', '出院日期', '2026-09-08'],
      ['诊断', '骨折', '', '个人自付', '1300'],
      ...more,
      ['说明：工伤、打架斗殴不予补助。'],
    ]);
    const { exclusions, exclusionsToReview } = claims[0]?.submitted.claim ?? {};
    return { exclusions, toReview: exclusionsToReview, cell: claims[0]?.origins.exclusion?.cell, told };
  };

  it.each<[string, string[]]>([
    ['beside its label', ['是否工伤', '是']],
    ['behind a colon', ['是否工伤：是']],
    ['ticked', ['是否属于工伤', '☑是 □否']],
  ])('a ground that is asked for counts where the answer is yes: %s', (_name, row) => {
    const cell = row.length === 1 ? 'A5' : 'B5';
    expect(form(row)).toEqual({ exclusions: ['work-injury'], toReview: undefined, cell, told: [] });
  });

  it('how it came about is left to a reviewer', () => {
    expect(form(['受伤原因', '与人打架斗殴'])).toMatchObject({
      exclusions: undefined,
      toReview: ['fighting'],
      cell: 'B5',
    });
    expect(form(['是否工伤', '待认定'])).toMatchObject({
      exclusions: undefined,
      toReview: ['work-injury'],
      cell: 'B5',
    });
  });

  it.each<[string, string[]]>([
    ['no', ['是否工伤', '否']],
    ['nothing', ['是否工伤', '', '', '联系电话', '13800001111']],
    ['nothing, with another question beside it', ['是否工伤', '', '是否工伤', '否']],
    ['printed options', ['是否工伤', '是/否']],
    ['boxes without a tick', ['是否工伤：□是 □否']],
    ['another cause', ['受伤原因', '下楼滑倒']],
  ])('it is none where the answer is %s', (_name, row) => {
    expect(form(row)).toMatchObject({ exclusions: undefined, toReview: undefined, told: [] });
  });
});
