import { yesOrNo } from '../enrolment/yes-or-no.ts';
import { compactText, saysNothing } from '../person/tidy-text.ts';
import type { Cell, Row } from '../submission/cell.ts';
import { labelKey } from '../submission/label.ts';
import { cellAt } from '../submission/sheet-grid.ts';
import { filledIn, isUnanswered } from './filled-in.ts';
import type { ClaimColumn } from './find-header.ts';
import type { BesideCell } from './find-tables.ts';
import { type ClauseSays, clauseSays, isAboutPart, isDoubted, isMended } from './opinion-clauses.ts';
import { type OpinionLabel, opinionLabel } from './opinion-labels.ts';
import { isRefusal } from './void-mark.ts';

/** What an opinion says of the claim: that it is refused, or what is no known yes; undefined where it agrees or says nothing. */
export type Opinion = 'refuses' | 'unclear' | undefined;

/** What the opinions of a row or form come to. */
export interface Opinions {
  readonly refused?: Cell;
  /** The first of which nobody can tell whether it agrees. */
  readonly unclear?: BesideCell;
}

/** Longer than any opinion that fits a cell: a page of rules. */
const longest = 300;
/** Set against what is under way only: 状态 holds 在职 and 待审核 as well. */
const denial = /拒|驳|废|撤|退[回件单]|取消|无效|重复|免责|[超逾过]期|暂[缓停不]|不[予批准符给发补]|缓[批办]/u;
const clauseEnd = /[^\p{L}\p{N}.×✗✘✕%‰]+/u;
/** A character that stands apart goes with the one before: 不 同 意; not the printed 年 月 日. */
const apart = /(?<=(?:^|\P{L})\p{sc=Han})\s+(?=(?![年月日])\p{sc=Han}(?!\p{L}))/gu;

/** Whether a label asks for an opinion of the claim. */
export function asksOpinion(label: string): boolean {
  return opinionLabel(label) !== undefined;
}

/** What is read of the opinions in the columns of a list. */
export function opinionsIn(row: Row, columns: readonly ClaimColumn[]): Opinions {
  return opinionsOf(
    columns.flatMap(({ column, header }) => {
      const cell = cellAt(row, column);
      return cell === undefined ? [] : { header, cell };
    }),
  );
}

/** What opinions with their labels say together: one that refuses goes before any that is unclear. */
export function opinionsOf(besides: readonly BesideCell[]): Opinions {
  const told = besides.map((beside) => ({ beside, says: readOpinion(beside) }));
  const refused = told.find(({ says }) => says === 'refuses')?.beside.cell;
  const unclear = told.find(({ says }) => says === 'unclear')?.beside;
  if (refused !== undefined) return { refused };
  return unclear === undefined ? {} : { unclear: { ...unclear, header: labelKey(unclear.header) } };
}

/** What stands under a column, or beside a label, that asks for an opinion; of any other label undefined. */
export function readOpinion({ header, cell }: BesideCell): Opinion {
  const label = opinionLabel(header);
  if (label === undefined || cell.text.length > longest) return undefined;
  const word = compactText(cell.text).toLowerCase();
  if (cell.kind !== 'text') return label.isQuestion && yesOrNo(word) === false ? 'refuses' : undefined;
  if (label.isQuestion && yesOrNo(word) === false) return 'refuses';
  if (saysNothing(word) || yesOrNo(word) === true || isUnanswered(cell.text)) return undefined;
  const said = filledIn(cell.text);
  return said === '' ? undefined : ofText(said, label);
}

function ofText(said: string, { looksFor }: OpinionLabel): Opinion {
  if (looksFor === 'refusals') return isRefusal(said) ? 'refuses' : undefined;
  const clauses = said
    .normalize('NFKC')
    .replace(apart, '')
    .split(clauseEnd)
    .filter((clause) => clause !== '');
  const says = ofClauses(clauses, clauses.map(clauseSays)) ?? (isDoubted(compactText(said)) ? 'unclear' : undefined);
  if (says !== 'unclear' || looksFor === 'all') return says;
  return clauses.some((clause) => denial.test(clause)) ? 'unclear' : undefined;
}

function ofClauses(clauses: readonly string[], says: readonly ClauseSays[]): Opinion {
  const refusal = says.indexOf('refuses');
  const agreed = says.lastIndexOf('agrees');
  if (refusal !== -1) {
    const isSettled = clauses.slice(refusal + 1).some(isMended);
    if (isSettled) return undefined;
    const isDivided = agreed > refusal || clauses.slice(0, refusal).some((clause) => /^(?:拟|已)?同意/u.test(clause));
    return isDivided ? 'unclear' : 'refuses';
  }
  // The last word rules: what speaks against the claim before it was weighed.
  const against = clauses.filter((_, at) => at > agreed && says[at] === 'against');
  if (agreed !== -1) return against.every(isAboutPart) ? undefined : 'unclear';
  if (against.length > 0) return 'unclear';
  return says.includes('favours') || !says.includes('other') ? undefined : 'unclear';
}
