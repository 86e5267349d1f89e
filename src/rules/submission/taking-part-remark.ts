import { labelKey } from './label.ts';
import { giveUp, haveLeft, isGone, ofScheme, takePart } from './taking-part-words.ts';

const who = '(?:(?:此|本|该)(?:行|条|人|职工|同志)|本人)?';
const how = '(?:已经?|现|要求|申请|自愿|自动|本期|本次|今年|本年度?|暂)*';
const notTakingPart = new RegExp(
  `^${who}${how}(?:(?:不|未)再?${takePart}${ofScheme}|(?:放弃|退出|取消|拒绝)(?:${takePart}|资格)?${ofScheme}|${giveUp}|${haveLeft}|${isGone})了?$`,
);
/** Longest that such a remark is: a sentence may say anything. */
const longest = 20;

/** Whether a remark says, and says nothing else, that the person of its row does not take part: 作废, 已退, 取消, 本人自愿放弃, 已离职. Of which period, the caller asks. */
export function saysNotTakingPart(remark: string): boolean {
  if (remark.length > longest) return false;
  const key = labelKey(remark);
  return notTakingPart.test(key);
}
