import type { ClaimSituation } from '../../claim/claim.ts';
import { decideClaim } from '../../claim/decide.ts';
import type { Decision, DecisionStatus } from '../../claim/decision.ts';
import { decideInOrder } from '../../claim/in-order.ts';
import { asksForOwn } from '../../claim-plan/asks-for-own.ts';
import { standingAmong } from '../../claim-plan/standing-among.ts';
import { fen } from '../../value/money.ts';
import type { DateSpan } from '../../value/plain-date.ts';
import { type Text, worded } from '../../value/text.ts';
import type { AuditFound, AuditTest, EvidenceRow } from '../audit-test.ts';
import type { AuditedClaim, AuditedClaimant, ClaimGrounds } from '../claims/claim-seen.ts';
import { claimCase } from '../claims/paid-claim.ts';

/** Decisions that deciding anew does not give again. */
export const decidedOtherwiseToday: AuditTest = {
  id: 'decided-otherwise-today',
  subject: 'claims',
  severity: 'medium',
  title: { zh: '按现行办法文件结论不同', en: 'Decided otherwise by today’s scheme file' },
  looksFor: {
    zh: '用现在的办法文件，按账上保存的申请内容和在册情况把每份申请重新审核一遍；金额不同，或者通过、不予、暂缓不同的列出。人工裁定的、别处审核后导入的、按理由不执行某条款的不查。',
    en: 'Each claim decided once more by the scheme file as it is now, from what the ledger keeps of the claim and its member; told where the amount differs, or whether it is paid, refused or held. Left out are rulings by a person, decisions brought in, and claims for which a clause was set aside.',
  },
  why: {
    zh: '办法录错后改正、事后异动、票据更正，都会使旧结论站不住。请看差额，决定补发或追回。',
    en: 'A scheme that was mended, a member amended later: the old decision no longer holds. Look at the difference and supplement or recover it.',
  },
  source: { zh: '推定：审计重新执行（再计算）程序。', en: 'Inferred: the auditor’s reperformance (recalculation).' },
};

const outcomes: Readonly<Record<DecisionStatus, Text>> = {
  approved: { zh: '全额补助', en: 'approved' },
  reduced: { zh: '部分补助', en: 'reduced' },
  rejected: { zh: '不予补助', en: 'rejected' },
  held: { zh: '暂缓', en: 'held' },
};

const differs: Text = {
  zh: '账上：{before}，{was} 元；按现行办法文件：{after}，{is} 元。',
  en: 'On record: {before}, {was} yuan; by today’s file: {after}, {is} yuan.',
};

/** The grounds of today's file, and the claims of which clauses were set aside. */
export interface FileGrounds extends ClaimGrounds {
  readonly span: DateSpan;
  readonly exempt: ReadonlySet<string>;
}

/**
 * Decides the claims of one person again, each with what stands beside it: so a frozen decision that an earlier event came after is as it was. What differs so and also where all
 * are decided in order of event, as if none were frozen, is a case.
 */
export function decidedOtherwise(
  { member, history }: AuditedClaimant,
  grounds: FileGrounds,
): Pick<AuditFound, 'rows' | 'looked'> {
  const { scheme, periodId, calendar, span, asOf, exempt } = grounds;
  const own = history.filter(
    ({ periodId: of, how, number }) =>
      of === periodId && (how === 'decided' || how === 'corrected') && !exempt.has(number),
  );
  const looked = own.filter(({ claim }) => claim.applied <= asOf);
  if (looked.length === 0) return { rows: [], looked: 0 };
  const standing = standingAmong(history, { scheme, period: { id: periodId, span }, calendar });
  const situation = ({ claim, period }: AuditedClaim, others: ClaimSituation['history']): ClaimSituation => {
    return { claim: asksForOwn(claim, scheme), member, period, history: others, calendar };
  };
  const doubtful = looked.filter((each) => {
    const others = standing.filter((_, place) => history[place] !== each);
    return !agrees(each, decideClaim(scheme, situation(each, others)));
  });
  if (doubtful.length === 0) return { rows: [], looked: looked.length };
  const beside = standing.filter((_, place) => !own.includes(history[place] as AuditedClaim));
  const inOrder = decideInOrder(
    scheme,
    own.map((each) => situation(each, beside)),
  );
  const rows = doubtful.flatMap((claim) => {
    const decision = inOrder[own.indexOf(claim)];
    return decision === undefined || agrees(claim, decision) ? [] : [caseOf(claim, decision)];
  });
  return { rows, looked: looked.length };
}

function agrees(recorded: Pick<AuditedClaim, 'status' | 'amount'>, decision: Decision): boolean {
  const pays = (status: DecisionStatus) => (status === 'reduced' ? 'approved' : status);
  return fen(recorded.amount) === fen(decision.amount) && pays(recorded.status) === pays(decision.status);
}

function caseOf(claim: AuditedClaim, { status, amount }: Decision): EvidenceRow {
  const [was, is] = [fen(claim.amount), fen(amount)];
  const words = { before: outcomes[claim.status], after: outcomes[status], was: claim.amount, is: amount };
  return claimCase(claim, { detail: worded(differs, words), amount: was > is ? was - is : is - was });
}
