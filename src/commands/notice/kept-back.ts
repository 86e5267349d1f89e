import { shownNumber } from '../../io/ledger/entry/claims/claim-number.ts';
import { noticeStandings, objectedTo } from '../../io/ledger/read/notices/notice-standing.ts';
import { grouped } from '../../io/report/decision/wording.ts';
import { noticeHoldTexts as texts } from '../../io/report/text/notice-hold-texts.ts';
import {
  type NoticeHindrance,
  type NoticeStanding,
  noticeHindrance,
  waitsForNotice,
} from '../../rules/notice/notice-state.ts';
import { type Fen, fen, type Yuan, yuan } from '../../rules/value/money.ts';
import { type PlainDate, plusDays } from '../../rules/value/plain-date.ts';
import { fill, type Language } from '../../rules/value/text.ts';
import type { OpenPeriod } from '../open-period-ledger.ts';

/** So many claims are named. */
const NAMED = 5;

/** A claim that is about to be approved or paid; its number in full. */
export interface ClaimToMove {
  readonly number: string;
  readonly payable: Yuan;
}

/** Claims that one thing keeps back. Numbers without the office where it is this one's. */
export interface KeptClaims {
  readonly claims: number;
  readonly amount: Yuan;
  /** The first of them. */
  readonly first: readonly string[];
}

/** What is kept back because of its public notice. */
export interface KeptBack {
  readonly unpublished: KeptClaims;
  /** `until`: the earliest last day of their notices; null where none are kept. */
  readonly running: KeptClaims & { readonly until: PlainDate | null; readonly notices: readonly string[] };
  readonly objected: KeptClaims;
}

/** Claims that are about to be approved or paid, sorted by whether their public notice lets them. */
export interface SortedOut {
  /** Numbers in full of those that nothing keeps. */
  readonly free: ReadonlySet<string>;
  /** Entries of the notices that those have been on. */
  readonly notices: readonly string[];
  readonly kept: KeptBack;
}

/** Parts claims that may be approved, or paid, from those whose public notice is still to come, still up, or objected to. */
export async function sortOut(
  { ledger, workspace, scheme }: OpenPeriod,
  claims: readonly ClaimToMove[],
  step: 'approval' | 'payment',
  today: PlainDate,
): Promise<SortedOut> {
  const { office } = workspace.settings;
  const rule = scheme.claims?.publicNotice;
  const numbers = claims.map(({ number }) => number);
  const waits = waitsForNotice(rule, step);
  const standings = waits ? await noticeStandings(ledger, numbers) : new Map<string, NoticeStanding>();
  const objected = waits ? new Set<string>() : await objectedTo(ledger, numbers);
  const free = new Set<string>();
  const notices = new Set<string>();
  const kept: { readonly claim: ClaimToMove; readonly by: NoticeHindrance }[] = [];
  for (const claim of claims) {
    const none = { benefits: [], notice: null, objected: objected.has(claim.number) };
    const standing = standings.get(claim.number) ?? none;
    const by = noticeHindrance(rule, step, standing, today);
    if (by !== undefined) kept.push({ claim, by });
    else free.add(claim.number);
    if (by === undefined && standing.notice) notices.add(standing.notice.entry);
  }
  const of = (kind: NoticeHindrance['kind']) => kept.filter(({ by }) => by.kind === kind).map(({ claim }) => claim);
  const running = kept.flatMap(({ by }) => (by.kind === 'running' ? [by] : []));
  return {
    free,
    notices: [...notices],
    kept: {
      unpublished: keptClaims(of('unpublished'), office),
      objected: keptClaims(of('objected'), office),
      running: {
        ...keptClaims(of('running'), office),
        until: running.map(({ until }) => until).sort()[0] ?? null,
        notices: [...new Set(running.map(({ notice }) => shownNumber(office, notice)))].sort(),
      },
    },
  };
}

function keptClaims(claims: readonly ClaimToMove[], office: string): KeptClaims {
  return {
    claims: claims.length,
    amount: yuan(claims.reduce((sum: Fen, { payable }) => sum + fen(payable), 0n)),
    first: claims.slice(0, NAMED).map(({ number }) => shownNumber(office, number)),
  };
}

const noClaims: KeptClaims = { claims: 0, amount: yuan(0n), first: [] };

/** None kept back; what {@link joinKept} begins with. */
export const nothingKept: KeptBack = {
  unpublished: noClaims,
  objected: noClaims,
  running: { ...noClaims, until: null, notices: [] },
};

/** What is kept back of claims that were sorted out some at a time, in their order. */
export function joinKept(one: KeptBack, other: KeptBack): KeptBack {
  const until = [one.running.until, other.running.until].filter((day) => day !== null).sort()[0] ?? null;
  const notices = [...new Set([...one.running.notices, ...other.running.notices])].sort();
  return {
    unpublished: joined(one.unpublished, other.unpublished),
    objected: joined(one.objected, other.objected),
    running: { ...joined(one.running, other.running), until, notices },
  };
}

function joined(one: KeptClaims, other: KeptClaims): KeptClaims {
  return {
    claims: one.claims + other.claims,
    amount: yuan(fen(one.amount) + fen(other.amount)),
    first: [...one.first, ...other.first].slice(0, NAMED),
  };
}

/** How many are kept back in all. */
export function keptCount({ unpublished, running, objected }: KeptBack): number {
  return unpublished.claims + running.claims + objected.claims;
}

/**
 * What is kept back in words, each with when and by which command it goes on.
 *
 * @param how - the step that was asked for, the command that takes it, and whether the claims are in a batch already
 */
export function keptLines(
  { unpublished, running, objected }: KeptBack,
  how: { readonly step: 'approval' | 'payment'; readonly command: string; readonly frozen?: boolean },
  language: Language,
): string[] {
  const step = texts.steps[how.step];
  const sum = ({ claims, amount }: KeptClaims) => ({ claims, amount: grouped(amount), step });
  const { until } = running;
  return [
    ...(unpublished.claims === 0 ? [] : [fill(texts.unpublished, language, sum(unpublished))]),
    ...(until === null
      ? []
      : [
          fill(texts.running, language, {
            ...sum(running),
            ...{ until, next: plusDays(until, 1), notices: running.notices.join(', '), command: how.command },
          }),
        ]),
    ...(objected.claims === 0
      ? []
      : [
          fill(texts.objected, language, {
            ...sum(objected),
            numbers: `${objected.first.join(', ')}${objected.claims > objected.first.length ? ' …' : ''}`,
            command: settlingCommand(objected.first[0] ?? '', how.frozen === true, language),
          }),
        ]),
  ];
}

/** What answers an objection to a claim. */
export function settlingCommand(number: string, frozen: boolean, language: Language): string {
  return fill(frozen ? texts.correct : texts.decide, language, { number });
}
