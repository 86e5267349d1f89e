import { saysNothing } from '../person/tidy-text.ts';
import type { TakingPartQuestion } from '../submission/taking-part-column.ts';
import { giveUp, haveLeft, isGone, ofScheme, takePart } from '../submission/taking-part-words.ts';
import { yesOrNo } from './yes-or-no.ts';

/**
 * What an answer says of whether the person takes part; `doubtful`: it says yes, and behind it that he does not; `unsure`: yes, and behind it a no that may be of
 * something else (参加，已退2号房). Undefined where it says neither.
 */
export type SaysOfTakingPart = 'yes' | 'no' | 'doubtful' | 'unsure' | undefined;

const away = `(?:${giveUp}|${haveLeft})`;
const now = /^(?:本期|本次|本年度?|今年|现(?!金))+(?=.)/;
const gone = new RegExp(`^(?:本人|自愿|主动|已经?|要求|申请|办理)*(?:${away}|不愿|不参|不续|故$)|^${isGone}`);
const no = /^(?:否|[不未没]|暂不|[尚暂还](?:未|没有?)(?:参|续|加入|投保))/;
const yes =
  /^(?:本人|个人|首次|初次|重新|再次|又|恢复|全部?|[√✓✔])*(?:是|参加|参保|参互|加入|投保|报名|续|继续|新|同意|愿|自愿|正常|交|缴|\d|已经?(?:参|续|交|缴|付|加入|投保|报名|确认|同意|签))|^(?:参|全参|在[保参]|补[参缴交]|恢复|ok|打[√✓✔勾])$|^(?:[从不未没]|未曾|没有)+(?:间断|中断)+[的地]?参|^(?:没有?|无)(?:意见|异议|问题)/;
const stays = new RegExp(`^(?:暂?不|未|没有?|尚未|[从没]未)(?:会|再|想|愿意?)?(?:${away}|退$)`);
/** Begins like a no, and tells of something else: that nothing has changed, since when somebody takes part, that the cover has not begun. */
const besides =
  /^(?:从未|未曾|没有|不|未|没)(?:变|改变|间断|中断|断|生效|[满足](?:\d|[一二两三四五六七八九十半]|年|周岁))|^未(?:缴|交|付|到账|开始)|^未审核?$|^(?:不|未|没有?|尚未)(?:详|明|知|清楚|确定|定|核实|落实)/;
/** Another insurance or body than this one. */
const elsewhere =
  '(?:了|过)?(?:基本|城[镇乡]|居民|职工(?:基本)?医(?:疗保险|保)|医保|社保|养老|商业|工会(?!职工|医疗|互助))';
/** Plans beside the one that everybody takes: who gives one of them up has a column of its own for it. */
const otherPlan = '(?:女职工|女工|妇女|特病|特种?疾病|重大?疾病|重疾|大病|意外)';
const notThisOne = `(?!${elsewhere}|${ofScheme}${otherPlan})`;
const aux = '(?:有|再|想|愿意?|能|会|得|要|打算|准备|同意|继续|自愿)*';
const leaving = `(?<![不未没]|没有)${away}`;
/** Behind a yes, at the end of a clause or with the scheme as what is meant: it takes the yes back. */
const noBehind = new RegExp(
  `(?:[不未没]${aux}(?:${takePart}|参|续[保参]?|同意|愿意?)|不(?:缴|交)(?:费|互助金)?|不(?:了|要|行)|无法(?:${takePart})?|暂[停缓](?:${takePart})?|${leaving}|${isGone})${ofScheme}[\\d年月日.]*$`,
);
const perhapsBehind = new RegExp(
  `[不未没]${aux}(?:${takePart}${notThisOne}|参(?![加保互与]))|${leaving}${notThisOne}|${isGone}`,
);
/** What ends there is a contract: it may be that the person leaves. */
const contract = /^(?:劳动|聘用)?合同(?:不续|到期|解除|终止)/;
/** What is left, or not had, there is another unit or money of another kind. */
const ofAnother = /^(?:劳动|聘用)?合同|^工资|^工会(?!职工|医疗|互助)|^[由从自](?![本我该])/;
/** Whoever gave up and came back: 退保后重新参加. */
const cameBack = new RegExp(`(?:${giveUp}|中断)(?:了|过)?之?后?(?=重新|恢复|再次|又)`);
const clauseEnd = /[,;、()/。:]+/;
const before = /^(?:原|曾|上(?:一|个)?(?:期|年|届|次|轮)|去年|往[年期]|以前|此前)/;

/**
 * What an answer says under a column that asks it.
 *
 * @param word - as it stands there, compact: half width, without spaces
 * @param isFormer - whether a clause of it speaks of a period before this one, and so says nothing
 */
export function readTakingPart(
  word: string,
  question: TakingPartQuestion,
  isFormer: (clause: string) => boolean,
): SaysOfTakingPart {
  if (saysNothing(word)) return undefined;
  const answer = ofThisPeriod(word.toLowerCase(), isFormer).replace(now, '').replace(cameBack, '');
  return question === 'leaves' ? leaves(answer) : takes(answer, question, isFormer);
}

function takes(answer: string, question: TakingPartQuestion, isFormer: (clause: string) => boolean): SaysOfTakingPart {
  const plain = yesOrNo(answer);
  if (plain === true) return 'yes';
  // 情况 may hold counts and names, where a bare 0 or × says nothing sure.
  if (plain === false) return question === 'how' && !no.test(answer) ? undefined : 'no';
  if (gone.test(answer)) return 'no';
  if (yes.test(answer)) {
    const sure = howSure(answer);
    return sure !== 'yes' && isFormer(answer) ? undefined : sure;
  }
  if (besides.test(answer)) return undefined;
  if (stays.test(answer)) return 'yes';
  return no.test(answer) ? 'no' : undefined;
}

/** How sure a yes is, by what stands behind it. */
function howSure(answer: string): 'yes' | 'doubtful' | 'unsure' {
  const all = answer.split(clauseEnd);
  const clauses = all.filter((clause) => !ofAnother.test(clause));
  if (clauses.some((clause) => noBehind.test(clause))) return 'doubtful';
  const isUnsure = all.some((clause) => contract.test(clause)) || clauses.some((clause) => perhapsBehind.test(clause));
  return isUnsure ? 'unsure' : 'yes';
}

/** An answer without its clauses on periods before; all of it where nothing else is left. */
function ofThisPeriod(answer: string, isFormer: (clause: string) => boolean): string {
  if (!clauseEnd.test(answer)) return answer;
  const clauses = answer.split(clauseEnd).filter((clause) => clause !== '');
  const left = clauses.filter((clause) => !before.test(clause) && !isFormer(clause));
  return left.length === 0 || left.length === clauses.length ? answer : left.join(',');
}

/** 是否退出: yes says that the person does not take part, and so does 已退出; 继续参加 says that he does. */
function leaves(answer: string): SaysOfTakingPart {
  const plain = yesOrNo(answer);
  const speaksOfPart = /参|续|加入|投保/.test(answer);
  if (plain !== undefined && !speaksOfPart) return plain ? 'no' : 'yes';
  if (stays.test(answer)) return 'yes';
  if (/^[不未没否尚暂]/.test(answer)) return speaksOfPart ? 'no' : howSure(answer);
  if (gone.test(answer)) return 'no';
  if (!yes.test(answer)) return undefined;
  if (!/^(?:是|同意|愿|自愿)/.test(answer)) return howSure(answer);
  return speaksOfPart ? 'doubtful' : 'no';
}
