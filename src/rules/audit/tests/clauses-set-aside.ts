import type { Scheme } from '../../scheme/schema.ts';
import { type Text, worded } from '../../value/text.ts';
import type { AuditTest, EvidenceRow } from '../audit-test.ts';
import { claimCase } from '../claims/paid-claim.ts';
import { clauseOf } from '../claims/rule-passed-over.ts';
import { changeOf, type HandDecision } from './claims-ruled-by-hand.ts';

/** Exceptions that persons made for somebody. */
export const clausesSetAside: AuditTest = {
  id: 'clauses-set-aside',
  subject: 'procedure',
  severity: 'medium',
  title: { zh: '不执行条款的裁定', en: 'Clauses set aside' },
  looksFor: {
    zh: '人工裁定或更正时指名不执行某条款（--waive）的每一次，由谁、为什么、因此变动多少。',
    en: 'Each ruling or correction for which a person set a clause aside by name (--waive): which, who, why, and what it changed.',
  },
  why: {
    zh: '不执行条款等于为个人破例，应有集体决定或书面批复。请核对会议记录或批件。',
    en: 'To set a clause aside is an exception for one person and needs a resolution or a written approval: ask for it.',
  },
  source: {
    zh: '被搁置的条款本身；审计发现：超范围、超标准。',
    en: 'The clause that was set aside; audit finding: beyond scope, beyond standard.',
  },
};

const aside: Text = {
  zh: '不执行的条款：{clauses}；{before} 元改为 {after} 元。理由：{reason}',
  en: 'Set aside: {clauses}; {before} yuan became {after}. Reason: {reason}',
};

/** Every decision for which clauses were set aside; its key is the entry. */
export function setAside(decisions: readonly HandDecision[], scheme: Pick<Scheme, 'clauses'>): EvidenceRow[] {
  return decisions.flatMap(({ claim, waived, entry, day, reason, before, after }) => {
    if (waived.length === 0) return [];
    const titles = waived.map((id) => clauseOf(scheme, id) ?? id);
    const clauses = { zh: titles.join('、'), en: titles.join(', ') };
    const detail = worded(aside, { clauses, before, after, reason });
    const told = { key: entry, entry, day, detail, amount: changeOf(before, after), clause: titles.join('、') };
    return [claimCase(claim, told)];
  });
}
