import { describe, expect, it } from 'vitest';
import { readTakingPart } from '../../../src/rules/enrolment/taking-part-answer.ts';
import { compactText } from '../../../src/rules/person/tidy-text.ts';
import type { TakingPartQuestion } from '../../../src/rules/submission/taking-part-column.ts';

/** What this answer says where 2026 is the period's year. */
function says(answer: string, question: TakingPartQuestion = 'takes-part') {
  return readTakingPart(compactText(answer), question, (clause) => /202[0-5]年/.test(clause));
}

describe('under 是否参加', () => {
  it.each(
    '是 √ 1 2份 参加 同意 同意参加 愿意 续参 续保 继续参加 新参加 新增 新员工 本人同意 本人自愿参加 不间断参加 从未间断参加 已参加 已缴 已缴费 已报名 已同意 正常 正常参加 本期参加 现参加 报名 没意见 无异议 没问题 不退 不退出 未退保 不放弃 参 全参加 首次参加 重新参加 恢复参加 √参加 打√ 在保 补参 OK'.split(
      ' ',
    ),
  )('%s: yes', (answer) => {
    expect(says(answer)).toBe('yes');
  });

  it.each([
    '参加（退休返聘）',
    '续参（已退休）',
    '是（未婚）',
    '参加（未缴费）',
    '参加（停薪留职）',
    '新参加（上期未参加）',
    '新参加（原单位离职）',
    '上期未参加，本期参加',
    '2025年退出，2026年续参',
    '参加（未参加医保）',
    '参加（不含女职工特病）',
    '续参，不变',
    '参加（退保后重新参加）',
    '停保恢复',
    '参加（停保恢复）',
    '参加（由甲公司调离）',
    '参加（不要发票）',
    '是（无法签字）',
    '参加，不续签合同',
    '是。不缴工会费',
    '参加住院，不参加女职工特病',
    '参加（放弃特病）',
  ])('%s: yes, for the no in it is of something else', (answer) => {
    expect(says(answer)).toBe('yes');
  });

  it.each(
    '已退 已退出 已退保 已减员 已取消 取消 已辞职 离职 已注销 已调走 已病故 已死 已亡 已故 已停 已办理退保 申请退出 本人放弃 自愿不参加 不参加 今年不参加 本期未参加 暂不参加 尚未参加 没参加 不同意 拒绝参加'.split(
      ' ',
    ),
  )('%s: no', (answer) => {
    expect(says(answer)).toBe('no');
  });

  it.each([
    '同意退出',
    '愿意放弃',
    '继续不参加',
    '新员工暂不参加',
    '新入职，未参加',
    '是（已离职）',
    '参加不了',
    '续保时不参加',
    '1（已调走）',
    '参加（已退）',
    '2026年不参加',
    '新参加（2026年未参加）',
    '是，后放弃',
    '参加（退保）',
    '是，不缴互助金',
    '参加（放弃本期职工医疗互助）',
    '是（由本单位调离）',
    '参加（退保后不恢复，退保）',
  ])('%s: yes and no at once', (answer) => {
    expect(says(answer)).toBe('doubtful');
  });

  it.each(['参加（取消银行卡）', '参加（拒绝公示）', '是（合同不续）', '参加（上月已退房）', '是，但已离职走了'])(
    '%s: yes, and a no of what is not said',
    (answer) => {
      expect(says(answer)).toBe('unsure');
    },
  );

  it.each([
    '',
    '无',
    '待定',
    '不变',
    '未变更',
    '不详',
    '未确定',
    '已退休',
    '已变更',
    '未缴费',
    '去年未参加',
    '2025年未参加',
  ])('%s: neither', (answer) => {
    expect(says(answer)).toBeUndefined();
  });
});

describe('under 是否退出', () => {
  it.each(['否', '×', '不退出', '未退出', '不', '继续参加', '续参', '参加', '已参加', '不放弃'])(
    '%s: takes part',
    (answer) => {
      expect(says(answer, 'leaves')).toBe('yes');
    },
  );

  it.each(['是', '√', '已退出', '退出', '同意退出', '是，自愿退出', '已离职', '不参加', '不再续保', '未参加'])(
    '%s: does not',
    (answer) => {
      expect(says(answer, 'leaves')).toBe('no');
    },
  );

  it.each(['继续参加（已离职）', '是（继续参加）'])('%s: yes and no at once', (answer) => {
    expect(says(answer, 'leaves')).toBe('doubtful');
  });

  it.each(['', '待定'])('%s: neither', (answer) => {
    expect(says(answer, 'leaves')).toBeUndefined();
  });
});

it('under 参加情况 a bare 0 or × may be a count or a mark, and words say what they say', () => {
  expect(['0', '×', '首次', '在职'].map((answer) => says(answer, 'how'))).toEqual(Array(4).fill(undefined));
  expect(['未参加', '已退出', '续参（已离职）', '续参'].map((answer) => says(answer, 'how'))).toEqual([
    'no',
    'no',
    'doubtful',
    'yes',
  ]);
});
