import { unitKey } from '../value/unit-name.ts';

const DIGITS = '零一二三四五六七八九';

/** What stands behind a unit’s name in the name of its account. */
const ACCOUNT_WORDS =
  /(?:基层工会委员会|工会工作委员会|工会联合会|工会委员会|机关工会|基层工会|工会|委员会|财务[部科处室]?|基本户|一般户|专户|零余额账户|\((?:工会|单位|基本户|专户|财务)\))+$/u;

/** Words of a remark that name no unit. */
const NO_NAMES =
  /第?[\d零一二三四五六七八九十百]+期|20\d\d年?度?|\d+月份?|\d+人|在职|职工|员工|会员|医疗互助[金费款]?|互助[金费款]?|医互|参互|参加|活动|保障|费用?|缴纳?|上缴|上交|交纳?|代[缴交付]|款项?|转账|转帐|汇款|汇入|跨行转入|跨行|转入|网银|来账|对公|往来|支付|收到|单位|工会委员会|工会|等\d*[个家所户]?(?:单位|学校)?|共\d+[个家所户]?|其他|续|新|元/gu;

/** What a unit’s name, or a word for it, is compared by when it may be shortened: numbers in Chinese, without brackets. */
export function shortKey(text: string): string {
  return unitKey(text)
    .replace(/\d/g, (digit) => DIGITS[Number(digit)] ?? digit)
    .replace(/[^\p{L}\p{N}]/gu, '');
}

/** A name of an account without what stands behind the unit’s name: `个旧市人民医院工会委员会` gives `个旧市人民医院`. */
export function withoutAccountWords(text: string): string {
  const bare = unitKey(text).replace(ACCOUNT_WORDS, '');
  return bare === '' ? unitKey(text) : bare;
}

/** The words of a remark that may name units: without what speaks of the purpose, one for each piece of at least two characters. */
export function nameWords(remark: string): string[] {
  const pieces = unitKey(remark.replace(/[\s；;、，,。/+&|：:\-_]+|和|及|与/gu, '、')).split('、');
  const words = pieces.map((piece) => shortKey(piece.replace(/\([^()]*\)/gu, '').replace(NO_NAMES, '')));
  return [...new Set(words.filter((word) => word.length >= 2 && /\p{Script=Han}/u.test(word)))];
}

/** Whether a word may be short for a name: its characters stand in the name in this order, and both begin alike, be it behind a place’s name. */
export function isShortFor(word: string, name: string): boolean {
  if (word.length >= name.length || !startsAlike(word, name)) return false;
  let at = 0;
  for (const character of name) if (character === word[at]) at++;
  return at === word.length;
}

/** So end the names of places that may stand before a unit’s own. */
const PLACE = /[省州市县区旗盟]/u;
const LONGEST_PLACE = 9;

/** `红河一中` and `红河州第一中学`, `一中` and `红河州第一中学`, `州一中` and `红河州第一中学`, `红星厂` and `福州市红星厂`. */
function startsAlike(word: string, name: string): boolean {
  const [first = ''] = word;
  if (first === name[0]) return true;
  return [...name].slice(0, LONGEST_PLACE).some((character, at) => {
    const rest = name.slice(at + 1);
    if (!PLACE.test(character) || rest.length < 2) return false;
    return first === character || rest.startsWith(first) || rest.replace(/^第/u, '').startsWith(first);
  });
}

/** How alike two names are, from 0 to 1, by the pairs of characters that they share: for a name with a slip of the pen. */
export function likeness(one: string, other: string): number {
  const pairs = (text: string) =>
    new Set(Array.from({ length: Math.max(text.length - 1, 0) }, (_, at) => text.slice(at, at + 2)));
  const [mine, others] = [pairs(one), pairs(other)];
  if (mine.size + others.size === 0) return 0;
  return (2 * [...mine].filter((pair) => others.has(pair)).length) / (mine.size + others.size);
}
