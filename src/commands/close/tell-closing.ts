import { reportNames } from '../../io/report/summary/report-notes.ts';
import { closeTexts } from '../../io/report/text/close-texts.ts';
import { reportedStatementTexts } from '../../io/report/text/reported-statement-texts.ts';
import { fen } from '../../rules/value/money.ts';
import { fill } from '../../rules/value/text.ts';
import type { Context } from '../command.ts';
import { fittedLines } from '../explain/look.ts';
import type { OpenPeriod } from '../open-period-ledger.ts';
import { sumText } from '../scheme/sum-text.ts';
import type { ClosingTold } from './close-now.ts';
import { closingLines } from './closing-lines.ts';
import { obstacleLines, obstacleWords } from './obstacle-lines.ts';

/** Prints what closing a period came to, would come to, or waits for. */
export function tellClosing(open: OpenPeriod, told: ClosingTold, context: Context): void {
  if (context.json) context.print(JSON.stringify(closeJson(open, told, context), null, 2));
  else for (const line of closeLines(open, told, context)) context.print(line);
}

function closeLines({ scheme, period }: OpenPeriod, told: ClosingTold, context: Context): string[] {
  const { language } = context;
  const { left, waived, figures, run, folder } = told;
  const named = { scheme: scheme.title, period: period.number };
  const { reports } = told;
  const others = { count: reports.length, reports: reportNames(reports, language) };
  const sums = [
    ...closingLines(figures, (unit) => unit, context),
    ...(reports.length === 0 ? [] : fittedLines([fill(reportedStatementTexts.notClosed, language, others)], context)),
  ];
  const stand = waived.map((each) => {
    const { title } = obstacleWords({ ...each, waivable: true, parameters: {}, command: '' }, language);
    return fill(closeTexts.waived, language, { title, amount: sumText(fen(each.amount)), reason: each.reason });
  });
  if (left.length > 0) {
    return [
      fill(closeTexts.refused, language, { ...named, count: left.length }),
      ...obstacleLines(left, context),
      ...(context.dryRun ? [fill(closeTexts.wouldClose, language, named), ...sums] : []),
    ];
  }
  if (run === null) return [fill(closeTexts.wouldClose, language, named), ...sums, ...stand];
  return [
    fill(closeTexts.closed, language, named),
    ...sums,
    ...stand,
    ...(folder === null ? [] : [fill(closeTexts.files, language, { folder }), closeTexts.sums[language]]),
    fill(closeTexts.next, language, { period: period.number }),
  ];
}

function closeJson({ period }: OpenPeriod, told: ClosingTold, { dryRun, language }: Context) {
  const { run, figures, waived, left, folder, files, reports } = told;
  const { number, span } = period;
  return {
    ...{ schemaVersion: 1, command: 'close', run, dryRun },
    ...{ scheme: period.scheme, period: { number, from: span.from, to: span.to } },
    state: run === null ? 'open' : 'closed',
    obstacles: left.map((each) => ({ ...each, message: obstacleWords(each, language).message })),
    waived,
    ...figures,
    folder,
    files,
    reports,
  };
}
