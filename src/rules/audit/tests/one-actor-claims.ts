import type { Fen } from '../../value/money.ts';
import type { PlainDate } from '../../value/plain-date.ts';
import { type Text, worded } from '../../value/text.ts';
import type { AuditFound, AuditTest } from '../audit-test.ts';

/** Claims entered and approved, or paid, by one and the same. */
export const oneActorClaims: AuditTest = {
  id: 'one-actor-claims',
  subject: 'procedure',
  severity: 'medium',
  title: { zh: '同一人录入又批准或发放', en: 'Entered and approved or paid by one actor' },
  looksFor: {
    zh: '补助申请的录入人与批准人相同，或录入人与编制发放批次的人相同；按批准或批次、经手人汇总。',
    en: 'Claims whose entry and approval, or entry and payout batch, were made by the same actor; by approval or batch, and actor.',
  },
  why: {
    zh: '不相容岗位未分离，一个人就能完成造假。请对这些申请全部核对原始材料；人员少的中心应由上级复核并留痕。',
    en: 'One person who does both can make up a claim alone. Hold all of these against their papers; a centre with few people has its superiors review them.',
  },
  source: {
    zh: '内部控制：不相容职务分离（推定）；各地委员会审批、公示后发放的做法。',
    en: 'Internal control: incompatible duties apart (inferred); centres whose committee decides before payment.',
  },
};

/** Claims that one actor entered and approved, or entered and put into a batch. */
export interface SameHands {
  readonly kind: 'approved' | 'paid';
  readonly actor: string;
  readonly claims: number;
  readonly amount: Fen;
  /** Of a payment. */
  readonly batch: string | null;
  readonly day: PlainDate;
  /** The entry that approved or made the batch, and its run. */
  readonly entry: string;
  readonly run: number;
}

const DETAIL = {
  approved: { zh: '录入并批准 {claims} 件', en: 'entered and approved {claims} {claims|claim|claims}' },
  paid: { zh: '录入并发放 {claims} 笔', en: 'entered and paid {claims} {claims|claim|claims}' },
} as const satisfies Record<SameHands['kind'], Text>;

/**
 * A case for each actor and approval, or batch.
 *
 * @param facts.looked - claims of the period
 */
export function findOneActorClaims(facts: {
  readonly same: readonly SameHands[];
  readonly looked: number;
}): AuditFound {
  const rows = facts.same.map(({ kind, actor, claims, amount, batch, day, entry, run }) => ({
    ...{ key: `${kind} ${batch ?? entry} ${actor}`, actor, amount, day, entry, run },
    ...(batch !== null && { batch }),
    detail: worded(DETAIL[kind], { claims }),
  }));
  return { rows, looked: facts.looked };
}
