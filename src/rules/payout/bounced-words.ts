/** One mark for whatever says that the money did not arrive, so that what stands around it can be looked at. */
const BACK = '\u{E000}';

const returns = '退汇|退票|退回|退款|冲正|撤销|作废';
/** Words that say it only as a whole: half of them says the opposite. The first come first. */
const phrases = new RegExp(
  [
    `(?:${returns})(?:交易|处理|操作)?已?(?:成功|完成)`,
    '(?:未能|未|不|没有|没|无法|不能)成功',
    '(?:无法|不能|不予)(?:入账|到账|付款|支付|转账|记账|发放)',
    '\\b(?:un|not )success(?:ful(?:ly)?)?\\b',
  ].join('|'),
  'g',
);
const words = new RegExp(
  `${returns}|失败|拒绝|拒付|无效|\\b(?:fail(?:ed|ure)?|reject(?:ed|ion)?|returned|bounced|declined|refused)\\b`,
  'g',
);

/** A return, a cancellation that failed itself: the payment stands, or nobody knows. */
const failedReturn = new RegExp(`(?:${returns})(?:交易|处理|操作)?(?:失败|无效|${BACK})`);
/** What turns a failure round or leaves it open, right before it or right behind. */
const turned = new RegExp(
  `[未没无不非否免勿](?:有|被|曾|发生|出现|发现|经|予|会|能|要|必|需|再|任何)*${BACK}` +
    `|(?:可能|疑似|拟|将|或|如|若|申请|请求|要求|准备)${BACK}` +
    `|${BACK}(?:申请|请求|流程|中(?!断))` +
    `|\\b(?:not|no|non|never|without|t|cannot|may|if) ?(?:(?:been|be|yet|any|a|was) )*${BACK}`,
);
/** What says in the same breath that it arrived after all. */
const arrived =
  /成功|已付|已支付|付讫|已入账|已到账|已发放|[已后]重[发付新]|已(?:另行?|补|改|代|重新)(?:发|付|支付|汇)|重复(?:支付|付款|发放|代发|指令|提交|转账|汇款|入账|交易|打款)|\b(?:paid|success\w*|succeeded|settled|credited|ok|resent)\b/;
/** Of a reason: that it did not arrive, in words of which half says that it did. */
const notArrived =
  /[未没无不非](?:有|能|予|被|曾)*[^成已]{0,6}成功|[未没不]已?(?:付|支付|入账|到账)|\b(?:un|not |not be |cannot be |non-?)(?:paid|credited|settled)\b/g;

/**
 * Whether the reason that stands behind a bounce says that the money arrived all the same, or that it was a second order for what was paid: with both nobody knows.
 *
 * @param key - half width, in lower case, without marks
 */
export function saysArrived(key: string): boolean {
  return arrived.test(key.replace(phrases, BACK).replace(notArrived, BACK));
}

/**
 * Whether a bank's word surely says that a payment did not arrive or came back, also with the reason behind it. Not where it is turned round (`未退回`), leaves it open, or says in the
 * same breath that it arrived: whoever is taken for bounced is paid again.
 *
 * @param key - half width, in lower case, without marks
 */
export function bouncesSurely(key: string): boolean {
  const whole = key.replace(phrases, BACK);
  if (failedReturn.test(whole)) return false;
  const marked = whole.replace(words, BACK);
  return marked.includes(BACK) && !turned.test(marked) && !arrived.test(marked);
}
