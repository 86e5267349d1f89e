import { labelKey } from './label.ts';
import { giveUp, haveLeft, isGone, ofScheme, takePart } from './taking-part-words.ts';

const who = '(?:(?:此|本|该)(?:行|条|人|职工|同志)|本人)?';
const day = '(?:[于在]?(?:\\d{4}年)?\\d{1,2}月(?:\\d{1,2}[日号])?[份底初]?)';
const reason = '(?:已?(?:退休|内退|离职|辞职|调走|调出|调离|休假|产假|借调)后?|因(?:病|故|公|个人原因))';
const how = `(?:已经?|现|要求|申请|自愿|自动|本期|本次|今年|本年度?|暂|本人|均|${day}|${reason})*`;
const declines = `(?:不|未|没有?)(?:再|愿意?|想|准备|打算)*(?:${takePart}${ofScheme}|参|续[保参]?)`;
const left = `(?:${haveLeft}|病逝|除名|开除)(?:本?单位|本公司)?`;
const notTakingPart = new RegExp(
  `^${who}${how}(?:${declines}|(?:放弃|退出|取消|拒绝)(?:${takePart}|资格)?${ofScheme}|${giveUp}|${left}|${isGone})了?$`,
);
/** Words that may say no, of which only the unit knows whether they do. */
const perhapsNot = new RegExp(
  `^(?:否|[×✗✘x]|退|删|弃权|暂停|[不拒][交缴](?:费|互助金)?|无意愿)$|(?:已|现|于)?调往|合同(?:到期|终止)|解除(?:劳动|聘用)?合同|${declines}$|(?<![未不没非])(?:${left})$`,
);
/** Of another time, another person or another insurance. */
const besides =
  /去年|上(?:一|个)?(?:年|期|届|次|轮)|往[年期]|以前|此前|原|曾|配偶|爱人|家属|父|母|子女|儿子|女儿|返聘|医保|医疗保险|社保|养老|特病|重疾|大病|女职工|公示|续签/;
/** Longest that such a remark is: a sentence may say anything. */
const longest = 20;

/** Whether a remark says, and says nothing else, that the person of its row does not take part: 作废, 已退, 取消, 本人自愿放弃, 已离职. Of which period, the caller asks. */
export function saysNotTakingPart(remark: string): boolean {
  if (remark.length > longest) return false;
  const key = labelKey(remark);
  return notTakingPart.test(key);
}

/** Whether a remark may say that the person of its row does not take part, and as well something else: ×, 调往市局, 合同到期. Of which period, the caller asks. */
export function mayNotTakePart(remark: string): boolean {
  if (remark.length > longest) return false;
  return remark
    .normalize('NFKC')
    .split(/[,;、。()]/)
    .some((clause) => perhapsNot.test(clause.replace(/\s/g, '').toLowerCase()) && !besides.test(clause));
}
