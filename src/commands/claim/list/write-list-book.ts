import { shownNumber } from '../../../io/ledger/entry/claims/claim-number.ts';
import type { BatchLine } from '../../../io/ledger/read/claims/batch-line.ts';
import type { ClaimRecord } from '../../../io/ledger/read/claims/claim-record.ts';
import type { ClaimStanding } from '../../../io/ledger/read/claims/claim-standings.ts';
import { claimListTexts } from '../../../io/report/text/claim-list-texts.ts';
import { type DecisionLine, writeDecisionsBook } from '../../../io/workbook/payout/decisions-book.ts';
import { shownDay } from '../../../rules/claim/event-day.ts';
import { reasons } from '../../../rules/claim/reasons.ts';
import { tellingDecision } from '../../../rules/claim/telling-reasons.ts';
import { fill, type Language } from '../../../rules/value/text.ts';
import type { OpenPeriod } from '../../open-period-ledger.ts';
import { ledgerMark } from '../../summary/ledger-mark.ts';
import type { ListWish } from './gather-claims.ts';
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
  const { centre, office } = workspace.settings;
  const head = {
    ...{ centre, scheme: scheme.title, period: period.number, span: period.span },
    ...{ writtenAt: at, mark: { run, chainHead } },
  };
  const benefits = Object.entries(scheme.benefits ?? {}).map(([id, { title }]) => ({ id, title }));
  const what = claimListTexts[standing ?? 'all'][language];
  const title = fill(claimListTexts.bookTitle, language, { scheme: scheme.title, what });
  const withPayees = standing !== undefined && lineState[standing] !== undefined;
  const book = { head, benefits, title, withPayees };
  await writeDecisionsBook(path, linesOf(records, standing, office, language), book, { scheme, language, reasons });
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
  standing: ClaimStanding | undefined,
  office: string,
  language: Language,
): AsyncGenerator<DecisionLine> {
  for await (const record of records) {
    const { submitted, unit, eventDay, decision, number, lines } = record;
    const wanted = standing && lineState[standing];
    const { claimant, claim, origin, unitName } = submitted;
    yield {
      number: shownNumber(office, number),
      unit: unit?.name ?? unitName ?? '',
      name: claimant.name,
      idNumber: claimant.identity.number,
      decision: tellingDecision(decision),
      event: claim.event,
      eventDay: shownDay(claim, eventDay),
      origin,
      state: stateWord(record, language),
      payees: lines.filter(({ state, retriedBy }) => state === wanted && retriedBy === null).map(({ payee }) => payee),
    };
  }
}
