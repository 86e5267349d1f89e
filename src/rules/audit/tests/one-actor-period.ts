import type { Fen } from '../../value/money.ts';
import { type Text, worded } from '../../value/text.ts';
import type { AuditFound, AuditTest } from '../audit-test.ts';

/** A whole period by one pair of hands. */
export const oneActorPeriod: AuditTest = {
  id: 'one-actor-period',
  subject: 'procedure',
  severity: 'medium',
  title: { zh: '整期由一人经手', en: 'The whole period by one actor' },
  looksFor: {
    zh: '本期已发放补助，而从花名册到发放的全部命令由同一人运行。',
    en: 'Benefits were paid in the period, and every command from the roster to the payout was run by one actor.',
  },
  why: {
    zh: '没有第二个人看过，任何错误或舞弊都不会被发现。若多人共用一个账号，请用 --actor 写明经手人。',
    en: 'Nobody else has seen anything, so that no mistake or fraud would be found. Where several share an account, have them name themselves with --actor.',
  },
  source: {
    zh: '内部控制：不相容职务分离（推定）。',
    en: 'Internal control: incompatible duties apart (inferred).',
  },
};

/** Who ran what changed the period. */
export interface ActorFact {
  readonly actor: string;
  readonly runs: number;
}

const DETAIL: Text = {
  zh: '{runs} 次运行全部由同一人完成，包括发放',
  en: 'all {runs} runs, the payouts among them, by the same actor',
};

/** @param facts.paid - what was sent to the bank or paid */
export function findOneActorPeriod(facts: { readonly actors: readonly ActorFact[]; readonly paid: Fen }): AuditFound {
  const [only, another] = facts.actors;
  const looked = facts.actors.reduce((sum, { runs }) => sum + runs, 0);
  if (only === undefined || another !== undefined || facts.paid === 0n) return { rows: [], looked };
  const detail = worded(DETAIL, { runs: only.runs });
  return { rows: [{ key: 'period', actor: only.actor, amount: facts.paid, detail }], looked };
}
