import type { Decision } from '../../../rules/claim/decision.ts';
import type { PayeeAccount } from '../../../rules/payout/payable.ts';
import type { ClaimEvent } from '../../../rules/scheme/event.ts';
import type { Origin } from '../../../rules/submission/cell.ts';
import { fen, type Yuan, yuan } from '../../../rules/value/money.ts';
import type { PlainDate } from '../../../rules/value/plain-date.ts';
import { fill } from '../../../rules/value/text.ts';
import { reasonText } from '../../report/decision/reason-text.ts';
import { statedLines } from '../../report/decision/stated-lines.ts';
import { grouped, say, type Wording } from '../../report/decision/wording.ts';
import { eventWords, statusWords } from '../../report/text/language-words.ts';
import { overpaidTexts } from '../../report/text/overpaid-texts.ts';
import { payoutTexts } from '../../report/text/payout-texts.ts';
import type { Column } from '../column.ts';

/** One claim with what was decided, whatever it was. */
export interface DecisionLine {
  /** The claim's number. */
  readonly number: string;
  readonly unit: string;
  readonly name: string;
  readonly idNumber: string;
  readonly event: ClaimEvent;
  readonly eventDay: PlainDate | null;
  readonly decision: Decision;
  /** Where its payment stands, in words; null where it has none. */
  readonly state: string | null;
  readonly origin: Origin;
  /** The payments that the sheet is about, where it is about some: what they come to and to whom they go. */
  readonly payments?: PaymentsTold;
  /** What a person said who ruled on it or corrected it; absent where the scheme alone decided. */
  readonly said?: string;
}

/** Payments of a claim: what of it they come to, and to whom each goes. */
export interface PaymentsTold {
  readonly amount: Yuan;
  readonly payees: readonly (PayeeAccount & { readonly amount: Yuan })[];
}

/** A benefit of the scheme by its id. */
export interface BenefitTitle {
  readonly id: string;
  readonly title: string;
}

/** What each benefit pays of a claim that is paid; nothing of one that is held or rejected. */
export function paidByBenefit({ status, awards }: Decision): ReadonlyMap<string, bigint> {
  const paid = new Map<string, bigint>();
  if (status === 'held' || status === 'rejected') return paid;
  for (const { benefit, amount, state } of awards)
    if (state === 'paid' || state === 'reduced') paid.set(benefit, (paid.get(benefit) ?? 0n) + fen(amount));
  return paid;
}

/** What the payments are called that a sheet is about. */
export interface PaymentTitles {
  /** `已付`. */
  readonly called: string;
  /** Whether lines tell to whom they go. */
  readonly withPayees: boolean;
}

/**
 * The columns of the sheet of decisions; where a claim came from is for the screen only.
 *
 * @param payments - what the lines tell of; undefined where they tell of no payments. Why less is paid is left out where they do: who looks after payments has the decision behind him
 */
export function decisionColumns(
  benefits: readonly BenefitTitle[],
  wording: Wording,
  payments: PaymentTitles | undefined = undefined,
): Column<DecisionLine>[] {
  const t = (key: keyof typeof payoutTexts) => payoutTexts[key][wording.language];
  return [
    { title: t('sequence'), width: 6, kind: 'sequence', value: (_, sequence) => sequence },
    { title: t('claim'), width: 10, kind: 'code', value: ({ number }) => number },
    { title: t('unit'), width: 18, kind: 'text', value: ({ unit }) => unit },
    { title: t('name'), width: 10, kind: 'text', value: ({ name }) => name },
    { title: t('idNumber'), width: 20, kind: 'code', value: ({ idNumber }) => idNumber },
    { title: t('event'), width: 10, kind: 'word', value: ({ event }) => eventWords[event][wording.language] },
    { title: t('eventDay'), width: 11, kind: 'date', value: ({ eventDay }) => eventDay },
    {
      title: t('status'),
      width: 9,
      kind: 'word',
      value: ({ decision }) => statusWords[decision.status][wording.language],
    },
    { title: t('amount'), width: 12, kind: 'money', value: ({ decision }) => decision.amount },
    ...benefits.map(
      ({ id, title }): Column<DecisionLine> => ({
        title,
        group: t('benefits'),
        width: 13,
        kind: 'money',
        value: ({ decision }) => {
          const paid = paidByBenefit(decision).get(id);
          return paid === undefined ? null : yuan(paid);
        },
      }),
    ),
    ...(payments === undefined ? reasonColumns(wording) : []),
    { title: t('state'), width: 10, kind: 'word', value: ({ state }) => state },
    ...(payments === undefined ? [] : paymentColumns(payments, wording)),
    { title: t('source'), width: 36, kind: 'code', notPrinted: true, value: ({ origin }) => originText(origin) },
  ];
}

function reasonColumns(wording: Wording): Column<DecisionLine>[] {
  const { reasons, clauses } = payoutTexts;
  return [
    { title: reasons[wording.language], width: 40, kind: 'text', value: (line) => reasonsText(line, wording) },
    {
      title: clauses[wording.language],
      width: 22,
      kind: 'text',
      value: ({ decision }) => clausesText(decision, wording),
    },
  ];
}

function paymentColumns({ called, withPayees }: PaymentTitles, { language }: Wording): Column<DecisionLine>[] {
  const title = fill(payoutTexts.paymentAmount, language, { called });
  const amount: Column<DecisionLine> = {
    title,
    width: 12,
    kind: 'money',
    value: (line) => line.payments?.amount ?? null,
  };
  if (!withPayees) return [amount];
  const each = (part: (payee: PaymentsTold['payees'][number], of: number) => string | null) => (line: DecisionLine) =>
    line.payments?.payees.map((payee, _, all) => part(payee, all.length) ?? '—').join('\n') || null;
  // Of several, each with his own part of the sum.
  const named = each(({ name, amount: part }, of) => (of > 1 ? `${name} ${grouped(part)}` : name));
  return [
    amount,
    { title: payoutTexts.payee[language], width: 16, kind: 'text', value: named },
    { title: payoutTexts.bank[language], width: 18, kind: 'text', value: each(({ bank }) => bank) },
    { title: payoutTexts.account[language], width: 22, kind: 'text', value: each(({ account }) => account) },
  ];
}

/** All that speaks against it, what a reviewer stated, and what others have had too much: of a claim that is paid in full, mostly nothing. */
function reasonsText({ decision, said }: DecisionLine, wording: Wording): string | null {
  const { status, overpaid, stated } = decision;
  const all = status === 'approved' ? [] : [...decision.reasons, ...decision.awards.flatMap(({ reasons }) => reasons)];
  const excess = /[1-9]/.test(overpaid) ? [say(wording, overpaidTexts.inDecision, { amount: grouped(overpaid) })] : [];
  const bySomebody = said === undefined ? [] : [say(wording, payoutTexts.said, { reason: said })];
  const told = [
    ...bySomebody,
    ...all.map((reason) => reasonText(reason, wording)),
    ...statedLines(stated, wording),
    ...excess,
  ];
  return [...new Set(told)].join('\n') || null;
}

/** The clauses that it rests on: of the reasons, else of the steps that were computed. */
function clausesText({ reasons, awards, status }: Decision, { scheme }: Wording): string | null {
  const ofReasons = [...reasons, ...awards.flatMap((award) => award.reasons)].map(({ clause }) => clause);
  const ofSteps = awards
    .filter(({ state }) => state === 'paid' || state === 'reduced')
    .flatMap(({ steps, limits }) => [...steps, ...limits].map(({ clause }) => clause));
  const ids = status === 'approved' ? ofSteps : [...ofReasons, ...ofSteps];
  const titles = ids.flatMap((id) => (id === undefined ? [] : (scheme.clauses[id]?.title ?? id)));
  return [...new Set(titles)].join('\n') || null;
}

/** `申请表.xlsx 住院!C4`. */
export function originText({ file, sheet, cell }: Origin): string {
  return [file, [sheet, cell].flatMap((part) => part ?? []).join('!')].filter((part) => part !== '').join(' ');
}
