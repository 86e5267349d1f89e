import { saysNothing } from '../person/tidy-text.ts';
import type { TakingPartQuestion } from '../submission/taking-part-column.ts';
import { giveUp, haveLeft, isGone, takePart } from '../submission/taking-part-words.ts';
import { yesOrNo } from './yes-or-no.ts';

/** What an answer says of whether the person takes part; `doubtful`: it says yes, and no behind it. Undefined where it says neither. */
export type SaysOfTakingPart = 'yes' | 'no' | 'doubtful' | undefined;

const away = `(?:${giveUp}|${haveLeft})`;
const now = /^(?:本期|本次|本年度?|今年|现(?!金))+(?=.)/;
const gone = new RegExp(`^(?:本人|自愿|主动|已经?|要求|申请|办理)*(?:${away}|不愿|不参|不续|故$)|^${isGone}`);
const no = /^(?:否|[不未没]|暂不|[尚暂还](?:未|没有?)(?:参|续|加入|投保))/;
const yes =
  /^(?:本人|个人)*(?:是|参加|参保|参互|加入|投保|报名|续|继续|新|同意|愿|自愿|正常|交|缴|\d|已经?(?:参|续|交|缴|付|加入|投保|报名|确认|同意|签))|^(?:[从不未没]|未曾|没有)+(?:间断|中断)+[的地]?参|^(?:没有?|无)(?:意见|异议|问题)/;
const stays = new RegExp(`^(?:暂?不|未|没有?|尚未|[从没]未)(?:会|再|想|愿意?)?(?:${away}|退$)`);
/** Begins like a no, and tells of something else: that nothing has changed, since when somebody takes part, that the cover has not begun. */
const besides =
  /^(?:从未|未曾|没有|不|未|没)(?:变|改变|间断|中断|断|生效|[满足](?:\d|[一二两三四五六七八九十半]|年|周岁))|^未(?:缴|交|付|到账|开始)|^未审核?$|^(?:不|未|没有?|尚未)(?:详|明|知|清楚|确定|定|核实|落实)/;
/** Another insurance or body than this one. */
const elsewhere =
  '(?:了|过)?(?:基本|城[镇乡]|居民|职工(?:基本)?医(?:疗保险|保)|医保|社保|养老|商业|工会(?!职工|医疗|互助))';
const noBehind = new RegExp(
  `[不未没](?:有|再|想|愿意?|能|会|得|要|打算|准备|同意|继续|自愿)*(?:${takePart}(?!${elsewhere})|参(?![加保互与])|续|同意|愿)|不(?:缴|交|了|要|行)|无法|暂[停缓]|(?<![不未没]|没有)${away}(?!${elsewhere})|${isGone}`,
);
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
  const answer = ofThisPeriod(word.toLowerCase(), isFormer).replace(now, '');
  return question === 'leaves' ? leaves(answer) : takes(answer, question, isFormer);
}

function takes(answer: string, question: TakingPartQuestion, isFormer: (clause: string) => boolean): SaysOfTakingPart {
  const plain = yesOrNo(answer);
  if (plain === true) return 'yes';
  // 情况 may hold counts and names, where a bare 0 or × says nothing sure.
  if (plain === false) return question === 'how' && !no.test(answer) ? undefined : 'no';
  if (gone.test(answer)) return 'no';
  if (yes.test(answer)) return !noBehind.test(answer) ? 'yes' : isFormer(answer) ? undefined : 'doubtful';
  if (besides.test(answer)) return undefined;
  if (stays.test(answer)) return 'yes';
  return no.test(answer) ? 'no' : undefined;
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
  if (/^[不未没否尚暂]/.test(answer)) return speaksOfPart ? 'no' : noBehind.test(answer) ? 'doubtful' : 'yes';
  if (gone.test(answer)) return 'no';
  if (!yes.test(answer)) return undefined;
  if (!/^(?:是|同意|愿|自愿)/.test(answer)) return noBehind.test(answer) ? 'doubtful' : 'yes';
  return speaksOfPart ? 'doubtful' : 'no';
}
