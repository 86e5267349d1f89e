import { labelKey } from './label.ts';
import { ofScheme } from './taking-part-words.ts';

/** What a column asks of each person, where the answer decides whether the person takes part at all. */
export type TakingPartQuestion =
  /** 是否参加: no says that the person does not. */
  | 'takes-part'
  /** 是否退出: yes says that the person does not. */
  | 'leaves'
  /** 参加情况: any words may stand there, of which some say that the person does not. */
  | 'how'
  /** 职工医疗互助, the name of the plan that everyone takes: 否 says that the person does not; shares, sums and blanks say nothing. */
  | 'plan';

const period = '(?:本期|本次|本年度?|今年|\\d{4}年度?|第.{1,3}期)?';
const place = '(?:\\p{sc=Han}{1,8}[省市县区州])?';
const takesPart = new RegExp(
  `^${period}(?:本人|职工|会员|员工)?(?:(?:是否|是不是)(?:自愿|愿意|同意|已|继续)*(?:参加|参保|参互|参与|加入|投保|报名)${place}${ofScheme}|(?:参加|参保|参互)(?:与否|意愿)|参加/不参加)$`,
  'u',
);
const leaves = /^(?:是否|是不是)(?:已|自愿)*(?:不参加|退出|退保|放弃|放弃参加|减员)(?:互助|活动)*$/;
const how =
  /^(?:互助|医疗互助|职工医疗互助)?(?:参加|参互)(?:职工|医疗)*(?:互助)?(?:活动)?(?:情况|状态)$|^自愿参加(?:互助)?$/;

/** What a header asks about taking part, by its text or the text of its lowest row; undefined where it asks something else. */
export function takingPartQuestion(header: string): TakingPartQuestion | undefined {
  const keys = [header, header.split(' ').at(-1) ?? ''].map(labelKey);
  if (keys.some((key) => takesPart.test(key))) return 'takes-part';
  if (keys.some((key) => leaves.test(key))) return 'leaves';
  return keys.some((key) => how.test(key)) ? 'how' : undefined;
}
