import { compactText } from '../person/tidy-text.ts';

/** In what form a paper came; whether the form will do is for whoever sees it. */
const FORM = '(?:(?:的)?(?:复印件?|影印件|扫描件|原件|复件|照片|图片|电子版))';
const COUNT = '(?:各?(?:\\d{1,3}|[一二两三四五六七八九十]{1,2})[份张页本套件式]|一式[两二三四]份|[x×*]\\d{1,3})';
const SIDES = '(?:正反(?:两)?面|双面)';
const DETAIL = `(?:${SIDES}|${FORM}|${COUNT})`;
/** `复印件一份`, `（原件及复印件）`, `2张`, as it stands behind a paper's name. */
const BEHIND = new RegExp(`(?:\\(?(?:${DETAIL}[及和与或/]?)+\\)?)$`);
/** `1.`, `（2）`, a tick: what a list puts before a name. An empty box says that the paper is not there, and stays. */
const BEFORE = /^(?:\(?\d{1,2}[).、:]?|[☑✓✔√])+/;
/** Whose it is, whose stamp it bears, of which bank: 身份证（本人）, 银行卡（建行）, 住院收费票据（电子）. */
const HINT = /\((?:本人的?|职工本人|申请人本人|已?盖章|加盖公章|电子版?|\p{sc=Han}{0,6}(?:银行|[工农中建交招]行))\)$/u;
/** Numbers in circles also part what stands together: ①申请表②出院记录. */
const CIRCLED = /[①-⑳⑴-⒇]/gu;
const OWN = /^(?:(?:职工|会员|申请人|参保人|患者)?本人的?|(?:参保)?(?:职工|会员)|申请人)/;
const ENDS_IN_FORM = new RegExp(`${FORM}$`);

/** Says that a paper lacks: before a name, behind it or in brackets. 无第三方责任承诺书 and 待遇核定表 are names of papers. */
const LACKS =
  /^(?:尚?未|还)?(?:缺|欠|没|后补|补交|补齐|另补|待[补交查定核])|^(?:无|尚?未[交提附带收补有])(?!第三方|责任|创)|(?:[无不][^()未缺无没不欠]{0,3}|(?:[未缺没欠]|待(?!遇)|后补|补交|补齐|另补)[^()未缺无没不欠]{0,6})[)。!]*$/;

/** Names of one paper, as hospitals, insurers and units call it. Not among them are papers that only some offices take for one another, as a discharge certificate for the discharge record, or a passbook for a card. */
const EQUAL: readonly (readonly string[])[] = [
  ['出院记录', '出院小结', '出院总结', '出院病历小结'],
  [
    ...['发票', '住院发票', '医疗发票', '医院发票', '医疗费发票', '医疗费用发票', '住院收据', '收费票据', '住院票据'],
    ...['医疗收费票据', '住院收费票据', '医疗住院收费票据', '住院医疗收费票据', '医疗费用票据', '住院费用发票'],
    ...['住院费用票据', '医疗票据', '收费收据', '住院收费收据', '医疗电子票据', '电子发票'],
  ],
  [
    ...['结算单', '住院结算单', '住院费用结算单', '费用结算单', '医疗费用结算单', '出院结算单', '医保结算单'],
    ...['医保费用结算单', '住院医保结算单', '医疗保险结算单', '统筹支付结算单', '住院医疗费用结算单', '医疗费结算单'],
  ],
  [
    ...['费用清单', '住院费用清单', '费用明细', '费用明细清单', '住院费用明细', '住院费用明细清单', '住院清单'],
    ...[
      '医疗费用清单',
      '医疗费用明细',
      '医疗费用明细清单',
      '费用明细表',
      '住院费用总清单',
      '费用总清单',
      '住院明细清单',
    ],
  ],
  ['身份证', '居民身份证', '第二代身份证', '二代身份证', '身份证件'],
  ['银行卡', '储蓄卡', '银行储蓄卡', '借记卡', '银行借记卡', '收款银行卡', '收款人银行卡'],
  ['病理', '病理报告', '病理报告单', '病理诊断报告', '病理检查报告', '病理检查报告单', '病理诊断报告单'],
];
const groupOf = new Map(EQUAL.flatMap((names, group) => names.map((name) => [name, `=${group}`] as const)));

/** The form that asks for a benefit, where its name says nothing that would tell it from another: the general one. */
const APPLICATION =
  /^(?:职工|在职|会员|市|总?工会|医疗|互助|互济|补助|保障|住院|活动|待遇|给付|金|费)*申请(?:审批)?[表单]$/;

/** What speaks for a paper that a scheme asks for: the same for names of one paper. A name that says in what form it is wanted stands for that form alone. */
export function paperAsked(name: string): string {
  const compact = compactText(name);
  return ENDS_IN_FORM.test(compact) ? compact : known(compact);
}

/** What stated names speak for: the papers without what is written around them; `身份证和银行卡复印件` are two. Nothing where one of them says that something lacks: then it is open what came. */
export function papersStated(stated: readonly string[]): ReadonlySet<string> {
  if (stated.some((each) => LACKS.test(compactText(each)))) return new Set();
  return new Set(
    stated.flatMap((each) => {
      const parts = each
        .replace(CIRCLED, ' ')
        .normalize('NFKC')
        .split(/[\s和及与+/]+/);
      const names = [each, ...parts].map(compactText);
      return names.flatMap((name) => [name, known(bareName(name))]);
    }),
  );
}

function bareName(name: string): string {
  let bare = name.replace(BEFORE, '');
  for (let before = ''; before !== bare; ) {
    before = bare;
    bare = bare.replace(BEHIND, '').replace(HINT, '');
  }
  return bare.replace(OWN, '');
}

function known(name: string): string {
  return groupOf.get(name) ?? (APPLICATION.test(name) ? '=application' : name);
}
