import type { Claim } from '../claim/claim.ts';
import type { ClaimEvent } from '../scheme/event.ts';

/** What claim sheets write for an event; compared without spaces. The first that a text is, else the first that it holds. */
export const eventWords: readonly (readonly [ClaimEvent, readonly string[]])[] = [
  ['hardship', ['二次补助', '困难补助', '再次补助', '特困补助']],
  ['child-illness', ['子女大病', '子女患病', '子女疾病', '子女重大疾病']],
  ['death', ['死亡', '身故', '去世', '病故']],
  ['disability', ['伤残', '残疾']],
  ['injury', ['意外伤害', '意外', '工伤', '受伤']],
  ['maternity', ['生育', '分娩', '剖宫产', '计划生育']],
  ['fire', ['火灾', '房屋火灾', '财产损失']],
  ['surgery', ['手术']],
  ['diagnosis', ['确诊', '重大疾病', '大病', '重疾', '特病', '女职工特殊疾病']],
  ['outpatient', ['门诊', '门诊特殊病种', '门诊慢性病', '急诊']],
  ['hospitalisation', ['住院', '普通住院', '住院医疗']],
];

/** What claim sheets write for the level of a hospital. The first that fits counts, so grades stand before their level. */
export const levelWords: readonly (readonly [NonNullable<Claim['hospitalLevel']>, RegExp])[] = [
  ['unrated', /^(?:未定级|无等级|未评级|unrated)$/],
  ['tertiary-special', /^(?:[三3]级?特等?|tertiary-special)/],
  ['tertiary-a', /^(?:[三3]级?甲等?|tertiary-a)/],
  ['tertiary-b', /^(?:[三3]级?乙等?|tertiary-b)/],
  ['tertiary-c', /^(?:[三3]级?丙等?|tertiary-c)/],
  ['tertiary', /^(?:[三3]级|tertiary)/],
  ['secondary-a', /^(?:[二2]级?甲等?|secondary-a)/],
  ['secondary-b', /^(?:[二2]级?乙等?|secondary-b)/],
  ['secondary-c', /^(?:[二2]级?丙等?|secondary-c)/],
  ['secondary', /^(?:[二2]级|secondary)/],
  ['primary-a', /^(?:[一1]级?甲等?|primary-a)/],
  ['primary-b', /^(?:[一1]级?乙等?|primary-b)/],
  ['primary-c', /^(?:[一1]级?丙等?|primary-c)/],
  ['primary', /^(?:[一1]级|社区|乡镇|卫生院|primary)/],
];

/** What claim sheets write for where somebody was treated; a mere yes or no answers whether it was elsewhere (异地). */
export const areaWords: readonly (readonly [NonNullable<Claim['hospitalArea']>, RegExp])[] = [
  [
    'elsewhere',
    /^(?:异地|转外|跨[省市]|外[地市省县]|(?:(?:统筹地?|辖|本)?区|本?[市省州县]|本地)(?:以|之)?外|非(?:本[地市县]|辖区)|elsewhere|是)/,
  ],
  ['local', /^(?:本[地市县]|(?:统筹地?|辖|本)?区(?:以|之)?内|[市县]内|local|否)/],
];

/** What claim sheets write for how severe a disease is; the whole text has to be it. */
export const severityWords: readonly (readonly [NonNullable<Claim['severity']>, RegExp])[] = [
  ['severe', /^(?:重度|重症|重|severe)$/],
  ['mild', /^(?:轻度|轻症|轻|mild)$/],
];

/** `父子` and `母女` are not among them: they do not say who of the two is ill. */
const children =
  '(?:职工的?)?(?:独生|亲生)?(?:(?:[大小长次二三幼独养继][子女]|[大小二三]?(?:儿子|女儿)|之[子女]|儿|子|女|子女|孩子|小孩|婴儿))';

/** What claim sheets write for the patient's relation to the member; the whole text has to be it. */
export const relationWords: readonly (readonly [NonNullable<Claim['relation']>, RegExp])[] = [
  ['member', /^(?:(?:职工|会员|参保人员?)?本人|(?:本单位|本院|本校|在职)?(?:职工|员工)|自己|同一人|member)$/],
  ['child', new RegExp(`^(?:${children}|child)$`)],
  ['spouse', /^(?:职工的?)?(?:配偶|妻子|丈夫|妻|夫|爱人|老公|老婆|之妻|之夫|spouse)$/],
  ['parent', /^(?:职工的?)?(?:父母|父亲|母亲|父|母|爸爸|妈妈|爸|妈|之父|之母|parent)$/],
];

/** That a patient, or whoever gets the money, is the member: no name. */
export const memberHimself = /^(?:(?:职工|会员|参保人员?)?本人|自己|同一人|member)$/;

/** Grades of disability as papers write them: 十级, 10级, 10. */
export const gradeWords = '一 二 三 四 五 六 七 八 九 十'.split(' ');

/** That all papers came. */
export const allPapers = /^(?:齐全|齐备|材料齐全|完整|全|all)$/;
