import { describe, expect, it } from 'vitest';
import { notTakingPart } from '../../../../../src/rules/enrolment/checks/person/not-taking-part.ts';
import { valueNotUnderstood } from '../../../../../src/rules/enrolment/checks/person/value-not-understood.ts';
import type { Plan } from '../../../../../src/rules/scheme/plans.ts';
import type { Submission } from '../../../../../src/rules/submission/submission.ts';
import { takingPartQuestion } from '../../../../../src/rules/submission/taking-part-column.ts';
import { subjectFor } from '../../../../support/rosters.ts';
import { type Entry, sheetOf } from '../../../../support/sheets.ts';
import { schemeOf } from '../../../../support/subjects.ts';
import { persons, plainScheme, recognise } from '../../../submission/recognised.ts';

/** A list with this header in column C and these answers from row 2 on. */
function told(header: string, ...answers: Entry[]): string[] {
  return toldOf('第一期', header, ...answers);
}

/** The same, under a scheme of this edition. */
function toldOf(edition: string, header: string, ...answers: Entry[]): string[] {
  const people = persons(answers.length);
  const rows = people.map(({ name, id }, index) => [name, id, answers[index] ?? null]);
  const subjectIn = (submission: Submission) => {
    const subject = subjectFor(submission, schemeOf({ edition }));
    return { ...subject, period: { ...subject.period, number: '2026' } };
  };
  const { submissions, codes } = recognise(sheetOf([['姓名', '身份证号', header], ...rows]));
  const found = submissions.flatMap((submission) =>
    [notTakingPart, valueNotUnderstood].flatMap((check) => check.run(subjectIn(submission))),
  );
  return [...codes, ...found.map(({ code, origin }) => `${code} ${origin.cell}`)];
}

describe('a column that asks whether each takes part', () => {
  it.each(['否', '×', '不参加', '未参加', '0', '自愿放弃', ' 不 参 加 '])('%s: does not', (answer) => {
    expect(told('是否参加', '是', answer)).toEqual(['not-taking-part C3']);
  });

  it.each(['是', '√', '参加', '续参', '1', '已缴费', '同意'])('%s: does', (answer) => {
    expect(told('是否参加', '是', answer)).toEqual([]);
  });

  it('words that mean neither, and a blank beside others that are ticked, are asked about', () => {
    expect(told('是否参加', '是', '待定', null, '/')).toEqual([
      'value-not-understood C3',
      'value-not-understood C4',
      'value-not-understood C5',
    ]);
  });

  it('where nobody is ticked, a blank says nothing', () => {
    expect(told('是否参加', null, null)).toEqual([]);
    expect(told('是否参加', null, '否')).toEqual(['not-taking-part C3']);
  });

  it('yes under 是否退出 says no, and words under 参加情况 only where they are clear', () => {
    expect(told('是否退出', '否', '是')).toEqual(['not-taking-part C3']);
    expect(told('参加情况', '首次', '未参加', '0', null)).toEqual(['not-taking-part C3']);
  });

  it.each(['不变', '未变动', '不满1年', '未满一年', '不间断参加', '未断保', '未缴费', '未生效', '续参', '首次'])(
    '%s under 参加情况 tells of something else',
    (answer) => {
      expect(told('参加情况', '首次', answer)).toEqual([]);
      expect(told('参互状态', answer, '待缴费')).toEqual([]);
    },
  );

  it.each(
    '不参加 未参加 本人不愿意 不再续保 没参加 未满足条件 不缴费 未续 放弃 已退出 已自愿放弃 暂不参加 尚未参加 已离职 已故'.split(
      ' ',
    ),
  )('%s under 参加情况 does not', (answer) => {
    expect(told('参加情况', '首次', answer)).toEqual(['not-taking-part C3']);
  });

  it('such words are asked about under 是否参加, and 未缴费 where others have paid', () => {
    expect(told('是否参加', '是', '不变', '未缴费')).toEqual(['value-not-understood C3', 'value-not-understood C4']);
    expect(told('参互状态', '已缴费', '未缴费', '未生效')).toEqual(['value-not-understood C3']);
  });

  it('继续 under 是否继续参加 says yes, 不继续 no', () => {
    expect(told('是否继续参加', '继续', '新参加', '不继续')).toEqual(['not-taking-part C4']);
  });

  it('a column that asks of a period before this one is not used', () => {
    // The second edition, and the period from 2026-07-01.
    expect(toldOf('第二期', '是否参加第一期', '是', '否')).toEqual(['column-unknown C1']);
    expect(toldOf('第二期', '是否参加2024年度医疗互助', '是', '否', null)).toEqual(['column-unknown C1']);
  });

  it('one that asks of this period, or of one that may be it, is', () => {
    for (const header of ['是否参加第二期', '是否参加第三期', '是否参加2026年度医疗互助', '是否参加2027年度互助'])
      expect(toldOf('第二期', header, '是', '否')).toEqual(['not-taking-part C3']);
    expect(toldOf('章程', '是否参加第一期', '是', '否')).toEqual(['not-taking-part C3']);
    expect(toldOf('2026年度', '是否参加第一期', '是', '否')).toEqual(['not-taking-part C3']);
  });

  it('lists side by side and below each other have answers of their own', () => {
    const [a, b, c] = persons(3);
    const two = sheetOf([
      ['姓名', '身份证号', '是否参加', '姓名', '身份证号', '是否参加'],
      [a?.name, a?.id, '是', b?.name, b?.id, '否'],
      [],
      ['姓名', '身份证号'],
      [c?.name, c?.id],
    ]);
    const { submissions } = recognise(two);
    const found = submissions.flatMap((submission) => notTakingPart.run(subjectFor(submission)));
    expect(found.map(({ code, origin }) => `${code} ${origin.cell}`)).toEqual(['not-taking-part F2']);
  });

  it('a list below another has no answers where its own header asks something else', () => {
    const [a, b, c, d] = persons(4);
    const two = sheetOf([
      ['姓名', '身份证号', '是否参加'],
      [a?.name, a?.id, '是'],
      ['姓名', '身份证号', '车间'],
      [b?.name, b?.id, '不锈钢车间'],
      [c?.name, c?.id, null],
      ['姓名', '身份证号', '是否参加'],
      [d?.name, d?.id, '否'],
    ]);
    const found = recognise(two).submissions.flatMap((submission) =>
      [notTakingPart, valueNotUnderstood].flatMap((check) => check.run(subjectFor(submission))),
    );
    expect(found.map(({ code, origin }) => `${code} ${origin.cell}`)).toEqual(['not-taking-part C7']);
  });

  it('of printed answers the one that is ticked counts, and none where none is', () => {
    expect(told('是否参加', '☑是 □否', '□是 ☑否', '是□ 否☑', '☐参加 ☑不参加', '是√ 否')).toEqual([
      'not-taking-part C3',
      'not-taking-part C4',
      'not-taking-part C5',
    ]);
    expect(told('是否参加', '是', '是/否', '□是 □否')).toEqual(['value-not-understood C3', 'value-not-understood C4']);
    expect(told('是否参加', '是/否', '是 / 否')).toEqual([]);
  });

  it('a yes with a no behind it that may be of something else warns', () => {
    expect(told('是否参加', '是', '参加（取消银行卡）', '参加（不要发票）')).toEqual(['taking-part-unclear C3']);
  });

  it('a yes with a no behind it is asked about', () => {
    expect(told('是否参加', '是', '是（已离职）', '新员工暂不参加', '继续参加')).toEqual([
      'value-not-understood C3',
      'value-not-understood C4',
    ]);
    expect(told('参加情况', '续参', '续参（已退保）')).toEqual(['value-not-understood C3']);
    expect(told('是否退出', '否', '已退出')).toEqual(['not-taking-part C3']);
    expect(told('是否退出', '否', '是（继续参加）')).toEqual(['value-not-understood C3']);
  });
});

describe('a column called like the plan that everyone takes', () => {
  // 住院医疗互助 is its title in the scheme of these tests.
  const [one, two, three] = persons(3);
  const listed = (header: string, ...answers: Entry[]) => {
    const rows = [one, two, three].map((each, at) => [each?.name, each?.id, answers[at] ?? null]);
    const { submissions } = recognise(sheetOf([['姓名', '身份证号', header], ...rows]));
    const scheme = { ...plainScheme, plans: { general: plainScheme.plans.general as Plan } };
    return submissions.flatMap((submission) => {
      expect(submission.columns[2]?.field).toBe('plan:general');
      return [notTakingPart, valueNotUnderstood].flatMap((check) =>
        check.run(subjectFor(submission, scheme)).map(({ code, origin }) => `${code} ${origin.cell}`),
      );
    });
  };

  it.each(['否', '不参加', '×', '□是 ☑否'])('%s under it does not take part', (answer) => {
    expect(listed('住院医疗互助', '是', answer)).toEqual(['not-taking-part C3']);
    expect(listed('是否参加住院医疗互助', '是', answer, '√')).toEqual(['not-taking-part C3']);
  });

  it('marks, shares and sums do, and blanks and other words say nothing', () => {
    expect(listed('住院医疗互助', '是', '36', '1份')).toEqual([]);
    expect(listed('住院医疗互助', '√', null, '36元')).toEqual([]);
    expect(listed('住院医疗互助', '首次', '在职')).toEqual([]);
  });
});

describe('a remark', () => {
  it.each([
    '作废',
    '此行作废',
    '已作废（重复）',
    '已退',
    '已退出',
    '退保',
    '取消',
    '已取消参加',
    '不参加',
    '本人自愿放弃',
    '今年不参加',
    '放弃参加本期互助',
    ' 不 参 加 。',
    '已减员',
    '已离职',
    '已调走',
    '病故',
    '已注销',
    '拒绝参加',
    '未参加2026年度',
    '退休不参加',
    '不参',
    '本人不愿参加',
    '不参加第二期',
    '已调走，不参加',
    '因病去世',
    '病逝',
    '2026年5月离职',
    '已调离本单位',
    '除名',
    '不续保',
    '本期不续',
  ])('%s: does not take part', (remark) => {
    expect(told('备注', '', remark)).toEqual(['not-taking-part C3']);
  });

  it.each([
    '上期未参加',
    '未参加医保',
    '不参加工会',
    '已退休',
    '退役军人',
    '原号码作废',
    '取消困难补助',
    '新参',
    '工资卡已作废，改为新卡',
    '不参加医保',
    '2025年退出，今年续参',
    '放弃重疾',
    '无',
    '未参加2025年度',
    '未参加2024年度互助',
    '放弃2024年度',
    '原单位离职',
    '去年离职返聘',
    '配偶病故',
    '未离职',
    '不续签合同',
    '因病休假',
    '产假',
    '5月调入',
    '退休',
    '不缴工会费',
    '本人不要发票',
  ])('%s: says something else', (remark) => {
    expect(told('备注', '', remark)).toEqual([]);
  });

  it.each(['否', '×', '不交', '退', '暂停', '调往市局', '解除劳动合同', '合同到期离开'])(
    '%s: may not take part, and warns',
    (remark) => {
      expect(told('备注', '', remark)).toEqual(['taking-part-unclear C3']);
    },
  );

  it('is named by its own header', () => {
    const [one] = persons(1);
    const [submission] = recognise(
      sheetOf([
        ['姓名', '身份证号', '备注说明'],
        [one?.name, one?.id, '作废'],
      ]),
    ).submissions;
    const [finding] = submission ? notTakingPart.run(subjectFor(submission)) : [];
    expect(finding).toMatchObject({ severity: 'error', found: '作废', parameters: { column: '备注说明' } });
  });
});

describe('what a header asks', () => {
  it.each([
    '是否参加',
    '是 否 参 加',
    '是否参加互助',
    '是否参加（是/否）',
    '是否自愿参加职工医疗互助',
    '是否参保',
    '是否参加本期',
    '参加意愿',
    '本期是否参加',
    '2026年是否参加',
    '参加/不参加',
    '是否报名',
    '是否参加福州市职工医疗互助活动',
  ])('%s', (header) => {
    expect(takingPartQuestion(header)).toBe('takes-part');
  });

  it.each([
    '是否参加医保',
    '是否参加基本医疗保险',
    '是否参加工会',
    '是否参加过',
    '是否续参',
    '参保情况',
    '是否参加上期',
    '参加时间',
    '参加项目',
  ])('%s: something else', (header) => {
    expect(takingPartQuestion(header)).toBeUndefined();
  });
});
