import type { Origin } from '../../submission/cell.ts';
import type { Fen } from '../../value/money.ts';
import type { PlainDate } from '../../value/plain-date.ts';
import { type Text, worded } from '../../value/text.ts';
import type { AuditFound, AuditTest } from '../audit-test.ts';
import { type DeathMatch, doubtOf } from './enrolled-after-death.ts';

/** Claims of what happened to somebody after he had died. */
export const claimAfterDeath: AuditTest = {
  id: 'claim-after-death',
  subject: 'claims',
  severity: 'high',
  title: { zh: '死亡之后发生的补助申请', en: 'Claims for what happened after death' },
  looksFor: {
    zh: '已故职工（死亡名单 --deaths 中的，以及台账里有身故申请或死亡变更的）的补助申请，其事由发生日、入院日或出院日晚于死亡日期；身故补助和被拒的申请除外。',
    en: 'Claims of the dead (those on the list given with --deaths, and those of whose death a claim or an amendment of the ledger tells) whose event, admission or discharge lies after the day of death; not those for the death itself, nor those that were refused.',
  },
  why: {
    zh: '人已去世而有新的住院，是冒名就医或伪造票据的信号。请核对病历、结算单和收款人。',
    en: 'A stay after death points to another patient or a forged receipt. See the case history, the settlement and who was paid.',
  },
  source: {
    zh: '审计常用方法：以身份证号与死亡登记比对（审计辞典 2877）。',
    en: 'Audit practice: joining by identity number with the register of deaths (icnao 2877).',
  },
};

/** A claim of somebody on the list. */
export interface ClaimOfDead {
  /** In full. */
  readonly number: string;
  readonly unit: string | null;
  readonly unitName: string | null;
  readonly person: string;
  readonly name: string;
  readonly identity: string;
  readonly event: string;
  readonly eventDay: PlainDate;
  readonly admitted: PlainDate | null;
  readonly discharged: PlainDate | null;
  readonly amount: Fen;
  readonly entry: string;
  readonly run: number;
  readonly actor: string;
  readonly origin: Origin;
}

const DETAIL: Text = {
  zh: '{death} 死亡，{day} 才{what}{doubt}',
  en: 'died {death}; {what} on {day}{doubt}',
};
const WHAT = {
  admitted: { zh: '入院', en: 'admitted' },
  event: { zh: '发生事由', en: 'the event happened' },
  discharged: { zh: '出院', en: 'discharged' },
} as const;

/**
 * Tells the first of a claim's days that lies after the death; a claim of the death itself, and a listed person without a day, are left out.
 *
 * @param facts.looked - persons on the list
 */
export function findClaimAfterDeath(facts: {
  readonly matches: readonly DeathMatch<ClaimOfDead>[];
  readonly looked: number;
}): AuditFound {
  const rows = facts.matches.flatMap((match) => {
    const { fact, listed } = match;
    const { number, event, unit, unitName, person, name, identity, amount, entry, run, actor, origin } = fact;
    const doubt = doubtOf(name, match);
    const late = listed.day === undefined || event === 'death' ? undefined : latest(fact, listed.day);
    if (doubt === undefined || listed.day === undefined || late === undefined) return [];
    return [
      {
        ...{ key: number, claim: number, person, name, identity, amount, entry, run, actor, origin, day: late.day },
        ...(unit !== null && unitName !== null && { unit, unitName }),
        detail: worded(DETAIL, { death: listed.day, day: late.day, what: WHAT[late.what], doubt }),
      },
    ];
  });
  return { rows, looked: facts.looked };
}

/** The first of its days that lies after the death. */
function latest({ admitted, eventDay, discharged }: ClaimOfDead, death: PlainDate) {
  const days = [
    { what: 'admitted', day: admitted },
    { what: 'event', day: eventDay },
    { what: 'discharged', day: discharged },
  ] as const;
  return days.flatMap(({ what, day }) => (day !== null && day > death ? [{ what, day }] : []))[0];
}
