import { expect, it } from 'vitest';
import { matterOf, mattersOf, matterWords } from '../../../../src/rules/enrolment/amend-sheet/matters.ts';
import { schemeOf } from '../../../support/subjects.ts';

it.each([
  ['更换银行卡', 'account'],
  ['身 份 证 号 更 正', 'identity'],
  ['更正姓名', 'name'],
  ['人员类别变更', 'kind'],
  ['信息更正', 'correction'],
  ['变更单位', 'transfer'],
  ['单位变更', 'transfer'],
  ['调出', 'transfer'],
  ['调出至福州市第一中学', 'transfer'],
  ['调到福州市第一中学', 'transfer'],
  ['调往乙厂', 'transfer'],
  ['转到乙厂单位', 'transfer'],
  ['调离本单位', 'transfer'],
  ['退休转至社区', 'retirement'],
  ['银行卡转到建设银行', 'account'],
  ['转岗至后勤', undefined],
  ['更换人员', 'substitution'],
  ['替 补', 'substitution'],
  ['在职转退休', 'retirement'],
  ['病故', 'death'],
  ['减员', 'withdrawal'],
  ['离职', 'withdrawal'],
  ['新增人员', 'joining'],
  ['中途参加', 'joining'],
  ['人员变更', undefined],
  ['', undefined],
])('%s is %s', (text, matter) => {
  expect(matterOf(text)).toBe(matter);
});

it('reads its own words back, in both languages', () => {
  for (const [matter, { zh, en }] of Object.entries(matterWords))
    expect([matterOf(zh), matterOf(en)]).toEqual([matter, matter]);
});

it('offers what the scheme has', () => {
  expect(mattersOf(schemeOf())).not.toContain('substitution');
  const late = { accept: 'no', clause: 'late' } as const;
  expect(mattersOf({ ...schemeOf(), lateJoiners: late })).not.toContain('joining');
});
