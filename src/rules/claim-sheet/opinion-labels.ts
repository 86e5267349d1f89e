import { labelKey } from '../submission/label.ts';
import { oncePerText } from '../value/once.ts';

/**
 * What of the texts under a label of opinions is looked at: all that are no known yes; where the label also holds how far the claim has come (状态, 处理情况), only words
 * that speak against it; of the opinion of others, only a refusal of the claim.
 */
export type LooksFor = 'all' | 'denials' | 'refusals';

/** A label that asks for an opinion. */
export interface OpinionLabel {
  readonly looksFor: LooksFor;
  /** It asks whether, so that a bare no is an answer: 是否同意. */
  readonly isQuestion: boolean;
}

/** What the insurance or a doctor says, or what is said of papers, is of something else than the claim. */
const ofOthers = /医保|(?<!互助)保险|出院|医嘱|医生|医师|医院|诊断|病情|治疗|材料|票据|发票|单据/u;
const checked = '审核|审批|审查|审定|初审|复审|复核|核定|核准';
const opinion = new RegExp(`意见$|(?:${checked})(?:的?(?:结果|结论))$|^结论$`, 'u');
const standing = new RegExp(`意见|(?:${checked}|处理|受理)(?:结果|结论|情况|状态)?$|^状态$`, 'u');
const question =
  /^(?:审[核批查])?是否(?:审[核批查])?(?:同意|通过|受理|[批核]准|(?:予以|给予)?(?:补助|支付|报销|赔付)|符合(?:.{0,8}(?:条件|规定|要求))?)(?:审[核批查]|申[报请]|上报|受理|补助|报销|发放)?$/u;

/** Of most texts one look tells that they are no such label. */
const mayBe = /意|[审复受处][核批查理定]|初审|核[定准]|状态|结论|是否/u;
/** A longer text is a note that the form came with. */
const longest = 40;
const longestKey = 24;

/** What a column or a label of a form asks, where it is for whether the claim is agreed to or how it stands (审核意见, 单 位 意 见（盖章）, 是否同意); undefined of others. */
export const opinionLabel = oncePerText((label: string): OpinionLabel | undefined => {
  if (label.length > longest || !mayBe.test(label)) return undefined;
  const key = labelKey(label);
  if (key.length > longestKey) return undefined;
  if (question.test(key)) return { looksFor: 'all', isQuestion: true };
  const looksFor = ofOthers.test(key) ? 'refusals' : opinion.test(key) ? 'all' : 'denials';
  if (looksFor === 'refusals' && !standing.test(key.replace(/意见/gu, ''))) return undefined;
  return standing.test(key) || opinion.test(key) ? { looksFor, isQuestion: false } : undefined;
});
