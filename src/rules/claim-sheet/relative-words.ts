import type { Claim } from '../claim/claim.ts';

/** A relation to the member; `other` where the word leaves open which, or it is none that a benefit can be for. */
export type Relative = NonNullable<Claim['relation']> | 'other';

/** Words for a relative, the longer before those that they hold. */
const RELATIVES: readonly (readonly [Relative, string])[] = [
  ['other', '岳父|岳母|公公|婆婆|公婆|祖父|祖母|爷爷|奶奶|姥姥|姥爷|外公|外婆|孙子|孙女|外孙|儿媳|媳妇|女婿'],
  ['other', '继父|继母|养父|养母|继子|继女|养子|养女|兄弟|姐妹|哥哥|弟弟|姐姐|妹妹|家属|亲属|亲人|家人'],
  ['child', '子女|儿子|女儿|孩子|小孩|[之其]子|[之其]女'],
  ['spouse', '配偶|妻子|丈夫|爱人|老婆|老公|[之其]妻|[之其]夫'],
  ['parent', '父亲|母亲|父母|爸爸|妈妈|[之其]父|[之其]母'],
];

/** Of somebody who hands the claim in, is called, sits at the bed or is paid, and of a child that is born, the words say nothing of who was ill. */
const words = RELATIVES.map(
  ([relation, each]) =>
    [
      relation,
      new RegExp(`(?<![非生]|联系人[:为是]?)(?:${each})(?![代申领办提收]|名下|陪[护同床伴]|签字|电话)`),
    ] as const,
);

/** What befalls who is ill, as far as it can stand right behind the word for him. */
const BEFALLS =
  '住院|门诊|急诊|手术|死亡|身故|去世|病故|逝世|亡故|确诊|患|生病|得病|重病|意外|重大|大病|慢性?病|特殊?病|因病|突发|生育|分娩|生产|工伤|补助';
/** The relative's own illness, said in so many words: 配偶住院, 职工的父亲因病死亡, 住院(儿子), 住院-配偶. Elsewhere his name may stand for what he did: 照顾父亲时摔伤. */
const SURE = RELATIVES.map(
  ([relation, each]) =>
    [
      relation,
      new RegExp(
        `^[(]?(?:职工|会员|员工|本人|其|之|的)*(?:${each})[)]?(?:的|${BEFALLS}|$)|[(](?:职工|其|之)?(?:${each})[)]|^\\p{Script=Han}{2,6}[-/](?:${each})$`,
        'u',
      ),
    ] as const,
);
/** A member's own, whoever is named behind it. */
const OWN = new RegExp(`^(?:职工|会员)?本人(?=${BEFALLS}|[,。;:、(]|$)`, 'u');

/** A single character is one only before the event or alone between brackets. */
const SINGLE =
  /^([父母妻夫子女])(?=住院|门诊|手术|死亡|身故|去世|病故|确诊|患病|生病|意外|重大|大病)|\((?:其|之|职工)?([父母妻夫子])\)/;

const ofSingle: Readonly<Record<string, Relative>> = {
  ...{ 父: 'parent', 母: 'parent', 妻: 'spouse', 夫: 'spouse', 子: 'child', 女: 'other' },
};

/** The relative whose illness or death a text names: `配偶住院` the spouse, `住院(儿子)` a child, `other` where it names one and may mean something else; undefined where it names none. */
export function wordOfRelative(text: string): Relative | undefined {
  const plain = text.normalize('NFKC').replace(/\s+/gu, '');
  if (/继承|受益/.test(plain) || OWN.test(plain)) return undefined;
  const [, before, between] = SINGLE.exec(plain) ?? [];
  const single = before ?? between;
  if (words.some(([, each]) => each.test(plain))) return SURE.find(([, each]) => each.test(plain))?.[0] ?? 'other';
  return single === undefined ? undefined : ofSingle[single];
}
