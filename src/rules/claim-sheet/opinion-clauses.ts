import { yesOrNo } from '../enrolment/yes-or-no.ts';
import { beginsLikeName } from '../submission/heading-row.ts';

/**
 * What one clause of an opinion says: that the claim is refused, or agreed to in so many words; `favours`: what only those write who agree (情况属实); `against`: a no of
 * whatever; `nothing`: a day, a name, a stamp, a sum; `other`: none of these.
 */
export type ClauseSays = 'refuses' | 'agrees' | 'favours' | 'against' | 'nothing' | 'other';

/** A no that speaks for the claim, or says nothing of it. */
const harmless =
  /无(?:任何|其[他它]|此|不良)*(?:异议|意见|误|问题|不符|疑义|不妥|重复|遗漏|出入|不实|收入|力|固定|稳定|业|第三方|工伤|免责|违规|欺诈)|(?<!检查)没有?(?:异议|意见|问题|收入|工作|重复|不符|不实)|[未没]有?(?:发现|见|在|曾)?(?:重复|异常|不符|问题|异议|意见|婚|成年|享受|领取|参加其他|申[请报]过|报销过)|不(?:存在|属于|涉及|是)[^,]*|非(?:工伤|第三方|意外|因|本人|免责|自残|斗殴)[^,]*|不(?:幸|足|够|起|堪|菲|小|低|良|同意见)|能不能|自理不能|不能(?:自理|劳动|工作)|非常|退休|待遇|期待|接待/gu;
/** Under way, and nothing said yet. */
const underWay =
  /^(?:待|尚?未|正在|等待)(?:单位|领导|中心|工会)?(?:初审|复审|审[核批查定]?|复核|核实?|处理|发放|支付|付款|拨付)(?:中)?$/u;
const ofPart = /部分|费用|自费|自付|项目|药|[元%]|情形|范围|限额|起付|除外|标准|金额|扣除/u;
const refusing =
  /不同意|不予|不给|不批|不准|不符|不[得应宜再可]*(?:补|发|报销|支付)|[未没不](?:能|予|获|被)*(?:同意|批|通过)|驳回|拒|[不未]受理|不合格|不合规|否决/u;
/** Refused until something is mended: 补正后再受理. */
const conditional = /意见|后|再(?![补发报支])|方[可能]/u;
const negative =
  /[不未没无非否驳废撤暂缓待缺少超逾误错免停疑欠×✗✘✕]|退|取消|过期|重复|补[充正交齐]|重[新报]|除外|扣|争议|[助销请报受取付]过/u;
const doubted = /\?|(?:补助|给付|报销|支付|发放|金额|核定)[为:]?0+(?:\.0+)?元?(?![\d.万])/u;
const mended = /已经?(?:补[充正交齐]|更正|重新)/u;
const agreeing =
  /同意|[批核]准|准予|予以|给予|通过|符合|可以|可予|补助|支付|报销|赔付|发放|拨付|受理|上报|合格|异议|无意见|^(?:ok|okay|yes|pass|passed|agreed?|approved)$/iu;
const favouring =
  /属实|真实|一致|齐全|齐备|完整|有效|正常|无误|无问题|审[核批查阅定]|初审|复[审核]|核[对实定查]|已(?:审|批|核|阅|办|收|付|报)|办[理结妥]|登记|确认|签收|公示|困难|特困|低保|住院|患|生病|疾病|手术|职工|会员|员工|同志|[我本]单位|参加|申[请报]|呈报|建议|支持|照办|可行|按[规政标实]|特此|此致|证明|^(?:可|好|行|对|准|阅|是|有)$/u;
const figures = /^[\d.,%‰年月日时分第次号元整万人民币¥]+$/u;
const label =
  /(?:签[字名章]?|签发|盖章|[公印]章|章|经[办手]人?|负责人|主席|主任|书记|领导|[审复核初批填制]\p{sc=Han}{0,2}人员?|联系人|电话|手机号?|日期|时间|姓名|工会|委员会|单位|公司|中心|办公室|办事处|总工会|意见|标准|比例|合计|以下空白)$/u;
const office = /(?:主任|主席|书记|科长|处长|部长|厂长|局长|校长|院长|经理|老师|女士|先生|同志|总)$/u;
/** Begins like a name, and is none: 查无, 车祸, 应退. */
const noName = /[不未没否拒驳废撤暂缓缺逾误错免停欠退扣]|^(?:查[无重]|车祸)|重复|[过期]期|无效/u;

/** What a clause, in half width and without blanks, says of a claim. */
export function clauseSays(clause: string): ClauseSays {
  if (figures.test(clause)) return 'nothing';
  const plain = yesOrNo(clause.toLowerCase());
  if (plain !== undefined) return plain ? 'agrees' : /^[无没]/u.test(clause) ? 'nothing' : 'refuses';
  if (underWay.test(clause) || isName(clause)) return 'nothing';
  const rest = clause.replace(harmless, '');
  if (refusing.test(rest)) return isAboutPart(rest) || conditional.test(rest) ? 'against' : 'refuses';
  if (mended.test(rest)) return 'agrees';
  if (negative.test(rest)) return 'against';
  if (agreeing.test(clause)) return 'agrees';
  if (rest !== clause || favouring.test(clause)) return 'favours';
  return label.test(clause) ? 'nothing' : 'other';
}

/** Whether a whole opinion, in half width and without blanks, is in doubt however its clauses read: 同意？, 补助 0 元. */
export function isDoubted(opinion: string): boolean {
  return doubted.test(opinion);
}

/** Whether a clause speaks of a part of what is claimed: 自费部分不予补助. */
export function isAboutPart(clause: string): boolean {
  return ofPart.test(clause);
}

/** Whether a clause says that what was wrong is mended: 现已补正. */
export function isMended(clause: string): boolean {
  return mended.test(clause);
}

function isName(clause: string): boolean {
  const name = clause.replace(office, '');
  return (
    /^\p{sc=Han}{1,3}$/u.test(name) &&
    beginsLikeName(name) &&
    !noName.test(name) &&
    (name !== clause || name.length > 1)
  );
}
