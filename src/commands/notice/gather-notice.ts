import { entryPeriod } from '../../io/ledger/entry/period-id.ts';
import { type NoticeableClaim, noticeableClaims } from '../../io/ledger/read/notices/noticeable-claims.ts';
import type { NoticeToPublish } from '../../io/ledger/write/notices/publish-notice.ts';
import { maskMembers } from '../../rules/notice/notice-lines.ts';
import type { NoticeColumn } from '../../rules/scheme/public-notice.ts';
import type { Scheme } from '../../rules/scheme/schema.ts';
import type { OpenPeriod } from '../open-period-ledger.ts';
import { summaryOf } from '../summary/summary-of.ts';
import type { NoticeWish } from './notice-wish.ts';

/** A notice that is ready to be published, and whom it cannot tell apart. */
export interface GatheredNotice {
  /** Undefined where there is nothing to put up. */
  readonly notice: NoticeToPublish | undefined;
  /** Rows of the notice, from 1. */
  readonly alike: readonly number[];
}

/** Gathers what is to be put on notice and hides whose it is. From here on nobody's name, number, account, illness or hospital is at hand any more. */
export async function gatherNotice(open: OpenPeriod, wish: NoticeWish): Promise<GatheredNotice> {
  const { ledger, period, scheme, workspace } = open;
  const { scope, benefits, from, to, options } = wish;
  const claims = await noticeableClaims(ledger, { office: scope.office, unit: scope.unit, period, benefits });
  if (claims.length === 0) return { notice: undefined, alike: [] };
  const rule = scheme.claims?.publicNotice;
  const columns = rule?.columns ?? [];
  const members = claims.map(({ person, name, identityNumber, unitName }) => {
    return { person, name, identityNumber, unitName: unitName ?? '' };
  });
  const { shown, alike } = maskMembers(members, rule?.lastFour === true);
  const lines = claims.map((claim, index) => ({
    ...{ row: index + 1, number: claim.number, person: claim.person, unit: claim.unit, amount: claim.amount },
    ...{ unitName: claim.unitName ?? '', name: '', digits: null, ...shown[index] },
    benefits: benefitsShown(claim, scheme),
    more: Object.fromEntries(columns.map((column) => [column, shownIn(column, claim, scheme)])),
    decision: claim.decision,
  }));
  const notice = {
    ...{ period: entryPeriod(period), from, to, options, columns, lines, figures: await figuresOf(open) },
    objectTo: rule?.objectTo ?? workspace.settings.centre,
  };
  return { notice, alike: alike.map((place) => place + 1) };
}

function benefitsShown({ awards }: NoticeableClaim, scheme: Scheme): string[] {
  const { calledAs } = scheme.claims?.publicNotice ?? {};
  if (calledAs !== undefined) return [calledAs];
  return [...new Set(awards.map(({ benefit }) => scheme.benefits?.[benefit]?.title ?? benefit))];
}

function shownIn(column: NoticeColumn, { awards, decidedOn }: NoticeableClaim, { plans }: Scheme): string {
  if (column === 'decided-on') return decidedOn;
  const titles = awards.flatMap(({ plan }) => (plan === null ? [] : [plans[plan]?.title ?? plan]));
  return [...new Set(titles)].join('、');
}

async function figuresOf(open: OpenPeriod): Promise<NoticeToPublish['figures']> {
  const { now, statement } = await summaryOf(open, { ownOnly: true });
  const { units, members, fees, claims } = now.figures;
  return {
    ...{ units, members: members.new + members.renewing, received: fees.received },
    ...{ visits: claims.helped.visits, persons: claims.persons, granted: claims.helped.amount },
    ...{ paid: claims.paid, balance: statement.closing },
  };
}
