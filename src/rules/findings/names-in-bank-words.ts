/** What a name stands behind in the words of a bank, with or without what is wrong with it; what begins with certain words is wrong, and no name. */
const NAMED =
  /((?:户名|姓名|名称|户主|持卡人|收款人|开户人)(?:不符|不一致|不匹配|错误|有误|不对)?(?:[\s:：,，;；\-—(（“"'【[]+|(?:应为|实为|实际为|实际是|为|是)[\s:：“"'(（【[]*))(?![不账帐卡与和错有无未已非户行银开状空姓名])(\p{Script=Han}{2,4}(?:·\p{Script=Han}{1,4})*)/gu;

/**
 * Hides names in what a bank says of a payment: what stands where a name does, as in `户名不符:张三`.
 *
 * @param hide - gives what is shown in a name's place
 */
export function hideNamesInBankWords(words: string, hide: (name: string) => string): string {
  return words.replace(NAMED, (_, before: string, name: string) => `${before}${hide(name)}`);
}
