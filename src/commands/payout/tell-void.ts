import { grouped } from '../../io/report/decision/wording.ts';
import { enrolTexts } from '../../io/report/text/enrol-texts.ts';
import { payoutVoidTexts } from '../../io/report/text/payout-void-texts.ts';
import { maskPersonalData } from '../../rules/findings/mask.ts';
import { fen, sumOf, yuan } from '../../rules/value/money.ts';
import { fill } from '../../rules/value/text.ts';
import type { Context } from '../command.ts';
import { shownBankWords } from '../explain/look.ts';
import type { JudgedPayment } from './failed-payments.ts';

/** What `payout void` came to. */
export interface ToldVoid {
  /** All that came back. */
  readonly judged: readonly JudgedPayment[];
  /** Those that are void now, or would be. */
  readonly voided: readonly JudgedPayment[];
  /** Those that changed while they were looked at. */
  readonly moved: number;
  /** Null where nothing was written. */
  readonly run: { readonly number: number; readonly head: string } | null;
}

/** Prints which payments fall to the fund, why and by which clause, and which do not; personal data is masked unless `--unmask`. */
export function tellVoid(told: ToldVoid, context: Context): void {
  if (context.json) context.print(JSON.stringify(voidJson(told, context), null, 2));
  else for (const line of voidLines(told, context)) context.print(line);
}

const total = (payments: readonly JudgedPayment[]) => yuan(sumOf(payments.map(({ line }) => fen(line.amount))));

function voidLines({ judged, voided, moved, run }: ToldVoid, context: Context): string[] {
  const { language, dryRun } = context;
  const stays = judged.filter(({ judgement }) => judgement.outcome === 'waits' || judgement.outcome === 'corrected');
  const never = judged.filter(({ judgement }) => judgement.outcome === 'never').length;
  const lines: string[] = [];
  if (voided.length === 0) lines.push(payoutVoidTexts.nothing[language]);
  else {
    lines.push(payoutVoidTexts[dryRun ? 'headWouldVoid' : 'headVoid'][language]);
    for (const payment of voided) lines.push(paymentLine(payment, context), ...clauseLines(payment, context));
    const parameters = { count: voided.length, amount: grouped(total(voided)) };
    lines.push(fill(payoutVoidTexts.total, language, parameters));
  }
  if (stays.length > 0) lines.push(payoutVoidTexts.headStays[language]);
  for (const payment of stays) lines.push(paymentLine(payment, context));
  if (never > 0) lines.push(fill(payoutVoidTexts.never, language, { count: never }));
  if (moved > 0) lines.push(fill(payoutVoidTexts.moved, language, { count: moved }));
  if (run) lines.push(fill(enrolTexts.run, language, { run: run.number, head: run.head.slice(0, 16) }));
  if (dryRun) lines.push(enrolTexts.dryRun[language]);
  return lines;
}

function paymentLine({ line, batch, claim, firstFailed, judgement }: JudgedPayment, context: Context): string {
  if (judgement.outcome === 'never') return '';
  const shown = context.unmask ? (_: string, value: string) => value : maskPersonalData;
  return fill(payoutVoidTexts[judgement.outcome], context.language, {
    ...{ claim, batch, line: line.line, failed: firstFailed, last: judgement.last, amount: grouped(line.amount) },
    payee: shown('name', line.payee.name),
    reason: line.reason === null || line.reason === '' ? '—' : shownBankWords(context, line.reason, [line.payee.name]),
  });
}

/** The clause in the words of its source, so that nobody has to look it up. */
function clauseLines({ scheme, judgement }: JudgedPayment, { language }: Context): string[] {
  if (judgement.outcome === 'never') return [];
  const clause = scheme.clauses[judgement.clause];
  return [
    fill(payoutVoidTexts.clause, language, { title: clause?.title ?? judgement.clause, text: clause?.text ?? '' }),
  ];
}

function voidJson({ judged, voided, moved, run }: ToldVoid, context: Context) {
  const shown = context.unmask ? (_: string, value: string) => value : maskPersonalData;
  return {
    ...{ schemaVersion: 1, command: 'payout void', run: run?.number ?? null, chainHead: run?.head ?? null },
    ...{ voided: voided.length, amount: total(voided), moved },
    payments: judged.map((payment) => {
      const { line, batch, claim, firstFailed, judgement } = payment;
      const { outcome, ...at } = judgement;
      return {
        ...{ claim, batch, line: line.line, payee: shown('name', line.payee.name), amount: line.amount },
        ...{ firstFailed, outcome: voided.includes(payment) || outcome !== 'void' ? outcome : 'moved', ...at },
      };
    }),
  };
}
