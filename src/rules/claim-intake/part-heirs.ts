import { beginsLikeName } from '../submission/heading-row.ts';

/** `每人` and `各` give each the same; the share may stand behind it. */
const EACH = /^(?:每人|每位|各人?)(?:占|得|分得?|享有?|继承)?(.*)$/u;
const EVENLY =
  /^(?:按?(?:平均|均等|等额|等份|均分|平分|等分|对半|平等)(?:分配|分割|分得|分|份额|继承|享有)?|一人一半)$/u;
const HALF = /^(?:一?半)$/u;

const SHARE =
  '(?:每人|各)?占?(?:\\d+(?:\\.\\d+)?%|\\d+\\/\\d+|[一二两三四五六七八九十]分之[一二两三四五六七八九]|一半|全部|半)';
/** A share that touches the name before it, once or for one heir after the other: 李梅50%李强50%. */
const TOUCHING = new RegExp(`(\\p{Script=Han}{2,}?)(${SHARE})`, 'gu');
const ALL_TOUCHING = new RegExp(`^(?:\\p{Script=Han}{2,}?${SHARE})+$`, 'u');
/** Somebody may stand behind such a share. */
const SHARE_THEN_WORD = /\d[%/].*\p{Script=Han}/u;

const RELATION =
  /^(?:(?:其|系|之)?(?:配偶|爱人|妻子?|丈夫|夫妻?|老婆|老公|[长次三四幺独养继]?子|儿子|[长次三四幺独养继]?女|女儿|子女|父子|母子|父女|母女|父亲?|母亲?|父母|爸爸?|妈妈?|[祖外]?(?:祖父|祖母|孙子?|孙女)|哥哥?|弟弟?|姐姐?|妹妹?|兄弟|姐妹|岳父|岳母|公公|婆婆|儿媳|女婿)|关系)$/u;
/** A relation right before the name. */
const RELATED =
  /^(?:配偶|爱人|妻子|丈夫|老婆|老公|儿子|女儿|长子|次子|三子|独子|长女|次女|三女|独女|父亲|母亲)(?=\p{Script=Han}{2,4}$)/u;

/** A relation of one character, which nobody has for a surname; but some have 母, so that only a very common surname behind it tells. */
const RELATED_SHORTLY =
  /^(?:[妻夫父子女兄弟姐妹](?=\p{Script=Han}{2,3}$)|母(?=[李王张刘陈杨黄赵吴周徐孙马朱胡郭何林罗高]\p{Script=Han}{1,2}$))/u;

/** What stands before a name, an account or a share to say what it is. */
const LABEL =
  /^(?:(?:法定|指定|第[一二]顺[序位])*(?:继承人|受益人)?|继承|姓名|户名|收款人|领款人|份额|比例|占比|占|关系|开户行|账[号户]|帐[号户]|[银行]*卡号|电话|手机号?|联系电话|联系方式|身份证号?码?)$/u;
/** Words of a bank: by its kind, by a short name that is no person's, or where it is. */
export const BANK =
  /银行|信用社|联社|农商|农信|农合|邮[储政]|[支分]行|储蓄|营业[部厅室]|分理处|^[工农中建交招][商业国设通]?行|^(?:兴业|民生|平安|浦发|光大|华夏|广发|中信|恒丰|浙商|渤海|招商|交通|建设|工商|农业)$/u;
const PAPERS =
  /^(?:未|已)?成年(?:人|子女)?$|公证|证明|证书|证$|户口|户籍|身份|关系|声明|协议|遗嘱|判决|裁定|调解|委托书|承诺书|授权书|说明|复印|原件|材料|资料|附件|手续|档案|[详另]?见附/u;
/** Words of two to four characters that name nobody and say something that has to be read by a person. */
const NOBODY =
  /^[详另参]见|^见|放弃|待[定核查]|不详|未知|暂缺|法定|继承|受益|子女|父母|全[体家]|家属|共同|监护|代[领管]|本人|已故|死亡|去世/u;

const NAME = /^(?:\p{Script=Han}{2,4}|\p{Script=Han}+(?:·\p{Script=Han}+)+)$/u;
const AND = /和|与|及|跟/gu;

/** What a cell of heirs names, one text for each, with `each` where it gives all of them the same. */
export interface PartedHeirs {
  readonly parts: readonly string[];
  /** `even`, or the share that each has, in the words of the cell. */
  readonly each: string | undefined;
}

/**
 * Parts heirs who stand together without ；: a name of two to four characters that is no share, bank, relation or paper begins the next. A relation before the first name stands before
 * each. Undefined where a word may name somebody, or names nobody though it should.
 *
 * @param texts - what ； parts, of half width
 */
export function partHeirs(texts: readonly string[]): PartedHeirs | undefined {
  const parts: string[] = [];
  let each: string | undefined;
  for (const text of texts) {
    const words = wordsOf(text);
    if (words === undefined) return undefined;
    const heirs: string[][] = [];
    let ahead: string[] = [];
    const leads = RELATION.test(words[0] ?? '');
    for (const word of words) {
      const same = shareOfEach(word);
      if (same !== undefined) {
        if (each !== undefined) return undefined;
        each = same;
      } else if (isName(word)) {
        heirs.push([word, ...ahead]);
        ahead = [];
      } else if (heirs.length === 0 || (leads && RELATION.test(word))) {
        if (!RELATION.test(word)) return undefined;
        ahead.push(word);
      } else heirs.at(-1)?.push(word);
    }
    if (heirs.length === 0 && words.some((word) => shareOfEach(word) === undefined)) return undefined;
    heirs.at(-1)?.push(...ahead);
    parts.push(...heirs.map((heir) => heir.join(' ')));
  }
  return { parts, each };
}

/** Undefined where one is neither a name nor anything that may stand beside it. */
function wordsOf(text: string): string[] | undefined {
  const words: string[] = [];
  for (const word of text.split(/[\s,、:()]+/u)) {
    if (word === '' || LABEL.test(word)) continue;
    const touching = touchingShares(word);
    if (touching !== undefined) words.push(...touching);
    else if (SHARE_THEN_WORD.test(word)) return undefined;
    else if (isBeside(word)) words.push(word);
    else {
      const named = namesIn(word);
      if (named === undefined) return undefined;
      words.push(...named);
    }
  }
  return words;
}

/** Names and shares, in turns, of a word in which each share touches its name; undefined where it is none. */
function touchingShares(word: string): string[] | undefined {
  if (!ALL_TOUCHING.test(word)) return undefined;
  const pairs = [...word.matchAll(TOUCHING)].map(([, name = '', share = '']) => ({
    names: isBeside(name) ? undefined : namesIn(name),
    share: share.replace(/^占/u, ''),
  }));
  return pairs.every(({ names }) => names !== undefined)
    ? pairs.flatMap(({ names = [], share }) => [...names, share])
    : undefined;
}

/** The names that a word holds, with the relations that touch them. */
function namesIn(word: string): string[] | undefined {
  if (!/\p{Script=Han}/u.test(word)) return [word];
  const bare = related(word);
  if (bare.every((each) => isName(each) || RELATION.test(each))) return bare;
  const ways = [...word.matchAll(AND)].flatMap(({ index }) => {
    const sides = [word.slice(0, index), word.slice(index + 1)].map(related);
    return sides.every((side) => isName(side[0] ?? '')) ? [sides.flat()] : [];
  });
  return ways.length === 1 ? ways[0] : undefined;
}

/** A name first, then the relation that touches it. */
function related(word: string): string[] {
  const [shortly] = RELATED_SHORTLY.exec(word) ?? [];
  const isRelation = shortly !== undefined && beginsLikeName(word.slice(1));
  const [relation] = RELATED.exec(word) ?? (isRelation ? [shortly] : []);
  return relation === undefined ? [word] : [word.slice(relation.length), relation];
}

function isName(word: string): boolean {
  return NAME.test(word) && !isBeside(word) && !NOBODY.test(word);
}

function isBeside(word: string): boolean {
  return (
    /^[^\p{Script=Han}]+$/u.test(word) ||
    /^(?:.分之.|全部|全额)$|\d{4}|^\D{0,3}\d+[份页张本件套]$/u.test(word) ||
    shareOfEach(word) !== undefined ||
    RELATION.test(word) ||
    BANK.test(word) ||
    (PAPERS.test(word) && !/^[详另参]?见(?!附)/u.test(word))
  );
}

/** Of a word that gives all heirs the same: their share, or `even`. */
function shareOfEach(word: string): string | undefined {
  if (EVENLY.test(word)) return 'even';
  const [, rest] = EACH.exec(word) ?? [];
  if (rest === undefined) return undefined;
  if (HALF.test(rest)) return '1/2';
  return /^(?:\d+\/\d+|[\d.]+%|.分之.)$/u.test(rest) ? rest : undefined;
}
