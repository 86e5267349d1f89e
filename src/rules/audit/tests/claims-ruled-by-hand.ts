import { type Fen, fen, type Yuan } from '../../value/money.ts';
import type { PlainDate } from '../../value/plain-date.ts';
import { type Text, worded } from '../../value/text.ts';
import type { AuditTest, EvidenceRow } from '../audit-test.ts';
import { claimCase, type NamedClaim } from '../claims/paid-claim.ts';

/** What persons decided in place of the scheme. */
export const claimsRuledByHand: AuditTest = {
  id: 'claims-ruled-by-hand',
  subject: 'procedure',
  severity: 'low',
  title: { zh: '人工裁定的申请', en: 'Claims ruled by hand' },
  looksFor: {
    zh: '用 claim decide 由人工裁定通过、不予、暂缓，或认定病种、数值的每一次，由谁、为什么、金额变动多少；已撤销的不列。',
    en: 'Each ruling by a person with claim decide that is in force: who approved, refused or held the claim, or stated its disease or a value, why, and what that changed.',
  },
  why: {
    zh: '人工裁定不是错误，但每一次都要有依据和批准。请看理由是否成立，是否集中在个别经办人或个别单位。',
    en: 'A ruling is no error, but each needs its ground. See whether the reason holds, and whether one clerk or one unit has most of them.',
  },
  source: {
    zh: '审计做法：逐笔复核例外事项（浙江邮政会审：约 800 份逐份复核）。',
    en: 'Audit practice: exceptions are reviewed one by one (joint review of Zhejiang Post: some 800 claims).',
  },
};

/** A decision by which a person changed what the scheme made of a claim. */
export interface HandDecision {
  readonly claim: NamedClaim;
  readonly kind: 'ruled' | 'corrected';
  readonly entry: string;
  readonly day: PlainDate;
  /** `state`: a reviewer stated what the papers or the scheme leave open, with `claim decide` as well. Null of what was only put right. */
  readonly ruling: 'approve' | 'reject' | 'hold' | 'state' | null;
  readonly reason: string;
  /** Ids of the clauses that were set aside. */
  readonly waived: readonly string[];
  readonly before: Yuan;
  readonly after: Yuan;
}

const rulings: Readonly<Record<NonNullable<HandDecision['ruling']>, Text>> = {
  approve: { zh: '通过', en: 'approved' },
  reject: { zh: '不予补助', en: 'refused' },
  hold: { zh: '暂缓', en: 'held' },
  state: { zh: '认定', en: 'stated by a reviewer' },
};

const ruled: Text = {
  zh: '人工裁定“{ruling}”，{before} 元改为 {after} 元。理由：{reason}',
  en: 'Ruled by hand: {ruling}, {before} yuan became {after}. Reason: {reason}',
};

/** Every ruling, each a case of its own: its key is the entry. */
export function ruledByHand(decisions: readonly HandDecision[]): EvidenceRow[] {
  return decisions.flatMap(({ claim, ruling, entry, day, reason, before, after }) => {
    if (ruling === null) return [];
    const detail = worded(ruled, { ruling: rulings[ruling], before, after, reason });
    return [claimCase(claim, { key: entry, entry, day, detail, amount: changeOf(before, after) })];
  });
}

/** How far an amount was changed, up or down. */
export function changeOf(before: Yuan, after: Yuan): Fen {
  const change = fen(after) - fen(before);
  return change < 0n ? -change : change;
}
