import type { NoticeToPublish } from '../../io/ledger/write/notices/publish-notice.ts';
import { grouped } from '../../io/report/decision/wording.ts';
import { enrolTexts } from '../../io/report/text/enrol-texts.ts';
import { noticeVerbTexts as texts } from '../../io/report/text/notice-verb-texts.ts';
import { fen, sumOf, yuan } from '../../rules/value/money.ts';
import { plusDays } from '../../rules/value/plain-date.ts';
import { fill } from '../../rules/value/text.ts';
import type { Context } from '../command.ts';
import { fittedLines } from '../explain/look.ts';
import { typedPath } from '../typed-path.ts';
import type { FinishedNotice } from './finish-notices.ts';

/** What `mutual notice` came to. */
export interface ToldNotice {
  /** Null where there was nothing to put up, or only files were written again. */
  readonly shown: NoticeToPublish | null;
  /** Without the office; null where none was made. */
  readonly number: string | null;
  /** Rows that cannot be told from others of their unit. */
  readonly alike: readonly number[];
  /** Whether the scheme asks for a notice, and what waits for it. */
  readonly asked: boolean;
  readonly before: 'approval' | 'payment' | null;
  readonly finished: readonly FinishedNotice[];
  readonly run: { readonly number: number; readonly head: string } | null;
  readonly outputs: readonly string[];
}

/** Prints what is on notice, or would be; nothing of it is anybody's own. */
export function tellNotice(told: ToldNotice, context: Context): void {
  if (context.json) context.print(JSON.stringify(noticeJson(told), null, 2));
  else for (const line of fittedLines(noticeText(told, context), context)) context.print(line);
}

function sums({ lines }: NoticeToPublish) {
  return {
    persons: new Set(lines.map(({ person }) => person)).size,
    visits: lines.length,
    amount: yuan(sumOf(lines.map(({ amount }) => fen(amount)))),
  };
}

function noticeJson({ shown, number, alike, before, finished, run, outputs }: ToldNotice) {
  return {
    ...{ schemaVersion: 1, command: 'notice', run: run?.number ?? null, chainHead: run?.head ?? null, notice: number },
    ...(shown ? { from: shown.from, to: shown.to, ...sums(shown) } : {}),
    ...{ before, alike, finished, outputs },
  };
}

function noticeText(told: ToldNotice, { language, dryRun }: Context): string[] {
  const { shown, number, alike, asked, before, finished, run, outputs } = told;
  const lines = finished.flatMap(({ notice, outputs: files }) => [
    fill(texts[dryRun ? 'wouldFinish' : 'finished'], language, { notice }),
    ...files.map((file) => `  ${file}`),
  ]);
  if (shown !== null) {
    const said = { ...sums(shown), amount: grouped(sums(shown).amount), from: shown.from, to: shown.to };
    lines.push(
      fill(texts[number === null ? 'wouldPublish' : 'published'], language, { ...said, notice: number ?? '' }),
    );
    if (!asked) lines.push(texts.needless[language]);
  } else if (number !== null) lines.push(fill(texts.again, language, { notice: number }));
  else lines.push(texts.nothing[language]);
  if (alike.length > 0) lines.push(fill(texts.alike, language, { rows: alike.join(', ') }));
  if (run) lines.push(fill(enrolTexts.run, language, { run: run.number, head: run.head.slice(0, 16) }));
  if (outputs.length > 0) lines.push(enrolTexts.written[language], ...outputs.map((each) => `  ${each}`));
  if (run && shown) {
    lines.push(fill(texts.next, language, { form: typedPath(outputs.at(-1) ?? '') }));
    const command = before === 'approval' ? 'mutual claim approve' : 'mutual payout';
    const days = { to: shown.to, next: plusDays(shown.to, 1), command };
    if (before !== null) lines.push(fill(texts.nextPay, language, days));
  }
  if (dryRun) lines.push(enrolTexts.dryRun[language]);
  return lines;
}
