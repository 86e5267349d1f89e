import { shownNumber } from '../../io/ledger/entry/claims/claim-number.ts';
import type { ClaimRecord } from '../../io/ledger/read/claims/claim-record.ts';
import { grouped } from '../../io/report/decision/wording.ts';
import { decidedTexts } from '../../io/report/text/claim-decided-texts.ts';
import { claimShowTexts } from '../../io/report/text/claim-texts.ts';
import { eventWords } from '../../io/report/text/language-words.ts';
import type { Decision } from '../../rules/claim/decision.ts';
import { shownDay } from '../../rules/claim/event-day.ts';
import type { PersonalData } from '../../rules/findings/finding.ts';
import { maskPersonalData } from '../../rules/findings/mask.ts';
import type { Scheme } from '../../rules/scheme/schema.ts';
import { fill, type Language, type TextParameters } from '../../rules/value/text.ts';
import type { Context } from '../command.ts';
import { decisionLines } from '../decision-lines.ts';
import { fittedLines, shownBankWords } from '../explain/look.ts';
import type { OpenWorkspace } from '../open-period-ledger.ts';
import { heirsOffLines, heirsOffOf } from '../payout/heirs-overpaid.ts';
import { lapsedApprovals } from '../payout/lapsed-approvals.ts';
import { judgedLine } from './disease-judged.ts';
import { findClaim, periodOfClaim } from './find-claim.ts';

/**
 * Prints one claim with its whole story: who decided it and when, every step with its clause, and what was paid.
 *
 * @throws UserError where the ledger has no claim of that number
 */
export async function showClaim(open: OpenWorkspace, word: string, context: Context, command: string): Promise<void> {
  const record = await findClaim(open, word);
  const ofClaim = await periodOfClaim(open, record);
  const { scheme } = ofClaim;
  const { office } = open.workspace.settings;
  const isLapsed = record.approvedBy !== null && (await lapsedApprovals(ofClaim)).has(record.number);
  if (context.json)
    context.print(
      JSON.stringify(
        { schemaVersion: 1, command, claim: { ...recordJson(record, office, context), approvalLapsed: isLapsed } },
        null,
        2,
      ),
    );
  else
    for (const line of fittedLines(recordLines(record, scheme, office, context, isLapsed), context))
      context.print(line);
}

/**
 * A claim in words: where it came from, who decided it, every step with its clause, and what was paid. Lines of any width.
 *
 * @param isLapsed - whether its account was changed after it was approved
 */
export function recordLines(
  record: ClaimRecord,
  scheme: Scheme,
  office: string,
  context: Context,
  isLapsed = false,
): string[] {
  const { language } = context;
  const shown = masker(context);
  const say = (key: keyof typeof claimShowTexts, parameters: TextParameters) =>
    fill(claimShowTexts[key], language, parameters);
  const { submitted, decidedBy, said, approvedBy, payable, receivable, recovered, how } = record;
  const { claimant, claim, origin, receiptNumber } = submitted;
  return [
    say('heading', {
      number: shownNumber(office, record.number),
      unit: record.unit?.name ?? submitted.unitName ?? '—',
      name: shown('name', claimant.name),
      event: eventWords[claim.event][language],
      day: shownDay(claim, record.eventDay) ?? '—',
    }),
    ...(receiptNumber === null ? [] : [say('receipt', { receipt: shown('any', receiptNumber) })]),
    say('from', { file: origin.file, place: `${origin.sheet}!${origin.cell}` }),
    say(how, { run: decidedBy.run, actor: decidedBy.actor }),
    ...(said === null ? [] : [say('said', { reason: shown('any', said) })]),
    ...elsewhereLines(submitted, language),
    ...(approvedBy === null ? [] : [say('approvedBy', { run: approvedBy.run, actor: approvedBy.actor })]),
    ...(isLapsed ? [say('lapsed', { number: shownNumber(office, record.number) })] : []),
    ...(claim.diseases === undefined ? [] : [judgedLine(claim.diseases, scheme, language)]),
    '',
    // A diagnosis may hold whatever was typed into its cell.
    ...decisionLines(record.decision, scheme, language).map((line) => shown('any', line)),
    ...moneyLines(record, office, context),
    ...heirsOffLines(heirsOffOf({ amount: record.amount, heirs: submitted.heirs, lines: record.lines }), context),
    ...(/[1-9]/.test(payable) ? [say('payable', { amount: grouped(payable) })] : []),
    ...(/[1-9]/.test(recovered) ? [say('recovered', { amount: grouped(recovered) })] : []),
    ...(/[1-9]/.test(receivable) ? [say('receivable', { amount: grouped(receivable) })] : []),
  ];
}

/** What a decision made elsewhere is called there, and when it was paid. */
function elsewhereLines({ elsewhere }: ClaimRecord['submitted'], language: Language): string[] {
  if (elsewhere === undefined) return [];
  const { number, paidOn } = elsewhere;
  const paid = paidOn === null ? '' : fill(decidedTexts.paidOn, language, { day: paidOn });
  return [fill(decidedTexts.shown, language, { number, paid })];
}

function moneyLines({ lines }: ClaimRecord, office: string, context: Context): string[] {
  const shown = masker(context);
  return lines.map(({ batch, line, payee, amount, state, answeredOn, reason }) => {
    const word = claimShowTexts[state][context.language];
    return fill(claimShowTexts.line, context.language, {
      batch: shownNumber(office, batch),
      line,
      payee: shown('name', payee.name),
      amount: grouped(amount),
      state: [word, answeredOn ?? '', shownBankWords(context, reason ?? '', [payee.name])]
        .filter((part) => part !== '')
        .join(' '),
    });
  });
}

/** The same as data. */
export function recordJson(record: ClaimRecord, office: string, context: Context) {
  const shown = masker(context);
  const { submitted, number, unit, period, eventDay, status, amount, state, how, decidedBy, said, approvedBy } = record;
  const { paid, bounced, voided, receivable, recovered, payable, decision, codes, lines } = record;
  const { claimant, claim, origin, receiptNumber, elsewhere = null } = submitted;
  return {
    number: shownNumber(office, number),
    period,
    unit: unit?.name ?? submitted.unitName,
    name: shown('name', claimant.name),
    idNumber: shown('id-number', claimant.identity.number),
    event: claim.event,
    eventDay: shownDay(claim, eventDay),
    receiptNumber: receiptNumber && shown('any', receiptNumber),
    ...{ origin, status, amount, state, how, decidedBy, approvedBy },
    said: said && shown('any', said),
    ...{ paid, bounced, voided, receivable, recovered, payable, codes },
    elsewhere: elsewhere && { ...elsewhere, reason: elsewhere.reason && shown('text', elsewhere.reason) },
    lines: lines.map(({ payee, batch, line, amount: of, state: lineState, answeredOn, reason }) => ({
      batch: shownNumber(office, batch),
      line,
      payee: shown('name', payee.name),
      ...{ amount: of, state: lineState, answeredOn },
      reason: reason && shownBankWords(context, reason, [payee.name]),
    })),
    decision: JSON.parse(shown('any', JSON.stringify(decision))) as Decision,
  };
}

function masker({ unmask }: Context): (kind: PersonalData, value: string) => string {
  return unmask ? (_, value) => value : maskPersonalData;
}
