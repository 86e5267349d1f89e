import { shownNumber } from '../../io/ledger/entry/claims/claim-number.ts';
import {
  type NoticeSum,
  type NoticesStanding,
  noticesStanding,
  together,
} from '../../io/ledger/read/notices/notices-standing.ts';
import { grouped } from '../../io/report/decision/wording.ts';
import { noticeHoldTexts as texts } from '../../io/report/text/notice-hold-texts.ts';
import { standingTexts } from '../../io/report/text/standing-texts.ts';
import { waitsForNotice } from '../../rules/notice/notice-state.ts';
import type { PlainDate } from '../../rules/value/plain-date.ts';
import { fill, type Language } from '../../rules/value/text.ts';
import type { OpenPeriod } from '../open-period-ledger.ts';
import { settlingCommand } from './kept-back.ts';

/** Where unpaid claims stand with their public notice, and what waits for its end. */
export interface NoticeStatus extends NoticesStanding {
  /** The step that waits for the end of the notice; null where the scheme lets none wait. */
  readonly before: 'approval' | 'payment' | null;
  /** What of it is kept from each step, of what is approved for payment and of what is not: what is objected to, and where the scheme lets the step wait the others too. */
  readonly kept: Readonly<
    Record<'approval' | 'payment', { readonly approved: NoticeSum; readonly unapproved: NoticeSum }>
  >;
}

/**
 * Looks up where the claims of the workspace's office stand with their public notices.
 *
 * @param today - the day of the business: a notice has ended when its last day is before it
 */
export async function noticeStatus(
  { ledger, workspace, period, scheme }: OpenPeriod,
  today: PlainDate,
): Promise<NoticeStatus> {
  const rule = scheme.claims?.publicNotice;
  const { office } = workspace.settings;
  const asked = { isAsked: rule !== undefined, benefits: rule?.benefits };
  const standing = await noticesStanding(ledger, { office, period }, asked, today);
  const before = rule?.before ?? null;
  const keptFrom = (step: 'approval' | 'payment') => {
    const kept = standing.parts.filter(({ state }) => state === 'objected' || waitsForNotice(rule, step));
    return {
      approved: together(kept.filter(({ approved }) => approved)),
      unapproved: together(kept.filter(({ approved }) => !approved)),
    };
  };
  return { ...standing, before, kept: { approval: keptFrom('approval'), payment: keptFrom('payment') } };
}

/** The same in words, with the command that comes next; nothing where the scheme asks for no notice and nobody objects. */
export function noticeStatusLines(status: NoticeStatus, office: string, language: Language): string[] {
  const { unpublished, running, objected, firstObjected } = status;
  const next = (command: string) => `    ${fill(standingTexts.next, language, { command })}`;
  const sum = ({ claims, amount }: { readonly claims: number; readonly amount: string }) => {
    return { claims, amount: grouped(amount) };
  };
  const shown = firstObjected.map((number) => shownNumber(office, number));
  const numbers = `${shown.join(', ')}${objected.claims > shown.length ? ' …' : ''}`;
  return [
    ...(unpublished.claims === 0
      ? []
      : [`  ${fill(texts.statusUnpublished, language, sum(unpublished))}`, next('mutual notice')]),
    ...(running.until === null
      ? []
      : [`  ${fill(texts.statusRunning, language, { ...sum(running), until: running.until })}`]),
    ...(objected.claims === 0
      ? []
      : [
          `  ${fill(texts.statusObjected, language, { ...sum(objected), numbers })}`,
          next(settlingCommand(shown[0] ?? '', false, language)),
        ]),
  ];
}

/** The same as data; numbers of the own office without it. */
export function noticeStatusJson(
  { firstObjected, unpublished, running, objected, before }: NoticeStatus,
  office: string,
) {
  return {
    before,
    unpublished,
    running,
    objected,
    firstObjected: firstObjected.map((number) => shownNumber(office, number)),
  };
}
