import { evaluationTexts as texts } from '../../../io/report/text/audit-evaluation-texts.ts';
import { sampleTexts } from '../../../io/report/text/audit-sample-texts.ts';
import { type Column, tableLines } from '../../../io/terminal/table.ts';
import { fill } from '../../../rules/value/text.ts';
import type { Context } from '../../command.ts';
import { colourFor, widthFor } from '../../enrolment/terminal/shown.ts';
import { fittedLines } from '../../explain/look.ts';
import type { OpenPeriod } from '../../open-period-ledger.ts';
import type { Evaluated } from './evaluate.ts';
import { conclusionText, money, placeOf, problemText } from './evaluation-words.ts';
import { stratumTitle } from './paper-of.ts';

/** So many problems are told on the terminal. */
const TOLD = 20;

/** The lines of an evaluation: the conclusion, what it rests on, what is wrong with the paper, where the file is. */
export function evaluationLines(
  { scheme, period }: OpenPeriod,
  evaluated: Evaluated,
  outputs: readonly string[],
  context: Context,
): string[] {
  const { language } = context;
  const colour = colourFor(context);
  const within = evaluated.evaluation?.conclusion === 'within';
  const title = fill(texts.title, language, { scheme: scheme.title, period: period.number });
  const conclusion = fittedLines([conclusionText(evaluated, language)], context);
  return [
    ...fittedLines([title, ...sampleLine(evaluated, context)], context),
    ...conclusion.map((line) => (within ? line : colour.red(line))),
    ...problemLines(evaluated, context),
    ...resultLines(scheme, evaluated, context),
    ...outputs.map((file) => fill(texts.written, language, { file })),
  ];
}

function sampleLine({ read: { drawn, rows } }: Evaluated, { language }: Context): string[] {
  if (drawn === undefined) return [];
  const { items, seed, interval } = drawn.parameters;
  const done = rows.filter(({ audited }) => audited !== null).length;
  return [fill(texts.sample, language, { items, done, seed, interval: money(interval) })];
}

function problemLines({ read: { problems } }: Evaluated, context: Context): string[] {
  const { language } = context;
  const told = problems.slice(0, TOLD).map((problem) => {
    return fill(texts.problem, language, { at: placeOf(problem), text: problemText(problem, language) });
  });
  const more = problems.length - told.length;
  return fittedLines([...told, ...(more > 0 ? [fill(texts.moreProblems, language, { count: more })] : [])], context);
}

function resultLines(scheme: OpenPeriod['scheme'], { evaluation }: Evaluated, context: Context): string[] {
  if (evaluation === undefined) return [];
  const { language } = context;
  const { strata, overpaid, underpaid, upperLimit, basicPrecision } = evaluation;
  const columns: Column[] = [
    { title: sampleTexts.colStratum[language], shrinksTo: 12 },
    { title: sampleTexts.colAmount[language], align: 'right' },
    { title: texts.colErrors[language], align: 'right' },
    { title: texts.colKnown[language], align: 'right' },
    { title: texts.colProjected[language], align: 'right' },
    { title: texts.colUnder[language], align: 'right' },
  ];
  const rows = strata.map(({ stratum, errors, ...each }) => [
    ...[stratumTitle(stratum.name, scheme, language), money(stratum.all.amount), String(errors)],
    ...[each.overpaid.known, each.overpaid.projected, each.underpaid.likely].map(money),
  ]);
  const ranked = upperLimit - overpaid.known - basicPrecision;
  const limit = { known: money(overpaid.known), precision: money(basicPrecision), limit: money(upperLimit) };
  return [
    ...tableLines(columns, rows, widthFor(context)),
    ...fittedLines([fill(texts.limit, language, { ...limit, ranked: money(ranked) })], context),
    ...(underpaid.likely > 0n
      ? fittedLines([fill(texts.underNote, language, { under: money(underpaid.likely) })], context)
      : []),
  ];
}
