import { shownNumber } from '../../../io/ledger/entry/claims/claim-number.ts';
import type { BatchLine } from '../../../io/ledger/read/claims/batch-line.ts';
import type { ClaimRecord } from '../../../io/ledger/read/claims/claim-record.ts';
import { type ClaimStanding, decisionStandings } from '../../../io/ledger/read/claims/claim-standings.ts';
import { claimListTexts } from '../../../io/report/text/claim-list-texts.ts';
import type { PaymentTitles } from '../../../io/workbook/payout/decision-columns.ts';
import { type DecisionLine, writeDecisionsBook } from '../../../io/workbook/payout/decisions-book.ts';
import type { Settings } from '../../../io/workspace/settings.ts';
import { shownDay } from '../../../rules/claim/event-day.ts';
import { reasons } from '../../../rules/claim/reasons.ts';
import { tellingDecision } from '../../../rules/claim/telling-reasons.ts';
import { fill, type Language } from '../../../rules/value/text.ts';
import type { OpenPeriod } from '../../open-period-ledger.ts';
import { ledgerMark } from '../../summary/ledger-mark.ts';
import type { ListWish } from './gather-claims.ts';
import { amountStanding } from './listed-claim.ts';
import { stateWord } from './state-word.ts';

/** Writes claims as the sheet of decisions has them, each with how far its money is. Replaces what is there. */
export async function writeListBook(
  path: string,
  records: AsyncIterable<ClaimRecord>,
  open: OpenPeriod,
  { standing, language: asked }: ListWish,
): Promise<void> {
  const { scheme, period, workspace } = open;
  const language = asked ?? scheme.language ?? 'zh';
  const { run, chainHead, at } = await ledgerMark(open);
  const { centre } = workspace.settings;
  const head = {
    ...{ centre, scheme: scheme.title, period: period.number, span: period.span },
    ...{ writtenAt: at, mark: { run, chainHead } },
  };
  const what = titled(claimListTexts[standing ?? 'all'][language]);
  const title = fill(claimListTexts.bookTitle, language, { scheme: scheme.title, what });
  const payments = paymentTitles(standing, what);
  // Who looks after payments does not ask which benefit they are for, and the page is wide enough without.
  const benefits = payments === undefined ? (scheme.benefits ?? {}) : {};
  const titles = Object.entries(benefits).map(([id, { title: of }]) => ({ id, title: of }));
  const book = { head, benefits: titles, title, sheet: what, ...(payments && { payments }) };
  await writeDecisionsBook(path, linesOf(records, { standing, settings: workspace.settings, language }), book, {
    scheme,
    language,
    reasons,
  });
}

/** As a title begins. */
function titled(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function paymentTitles(standing: ClaimStanding | undefined, called: string): PaymentTitles | undefined {
  if (standing === undefined || decisionStandings.some((each) => each === standing)) return undefined;
  return { called, withPayees: lineState[standing] !== undefined };
}

/** Which payments a status is about. */
const lineState: Readonly<Partial<Record<ClaimStanding, BatchLine['state']>>> = {
  sent: 'waiting',
  paid: 'paid',
  bounced: 'bounced',
  voided: 'voided',
};

async function* linesOf(
  records: AsyncIterable<ClaimRecord>,
  {
    standing,
    settings,
    language,
  }: { readonly standing: ClaimStanding | undefined; readonly settings: Settings; readonly language: Language },
): AsyncGenerator<DecisionLine> {
  for await (const record of records) {
    const { submitted, unit, eventDay, decision, number, said } = record;
    const { claimant, claim, origin, unitName } = submitted;
    yield {
      number: shownNumber(settings.office, number),
      unit: unit?.name ?? unitName ?? '',
      name: claimant.name,
      idNumber: claimant.identity.number,
      decision: tellingDecision(decision),
      event: claim.event,
      eventDay: shownDay(claim, eventDay),
      origin,
      state: stateWord(record, settings.policy, language),
      ...paymentsOf(record, standing),
      ...(said !== null && { said }),
    };
  }
}

/** The payments of a claim that a status is about. */
function paymentsOf(record: ClaimRecord, standing: ClaimStanding | undefined): Pick<DecisionLine, 'payments'> {
  if (standing === undefined) return {};
  const wanted = lineState[standing];
  const lines = record.lines.filter(({ state, retriedBy }) => state === wanted && retriedBy === null);
  const payees = lines.map(({ payee, amount }) => ({ ...payee, amount }));
  return { payments: { amount: amountStanding(record, standing), payees } };
}
