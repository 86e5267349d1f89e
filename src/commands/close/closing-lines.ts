import { closeTexts } from '../../io/report/text/close-texts.ts';
import { tableLines } from '../../io/terminal/table.ts';
import { fen, sumOf } from '../../rules/value/money.ts';
import { fill } from '../../rules/value/text.ts';
import type { Context } from '../command.ts';
import { widthFor } from '../enrolment/terminal/shown.ts';
import { sumText } from '../scheme/sum-text.ts';
import type { ClosingFigures } from './post-closing.ts';

/** Parties are told one by one where there are no more than this. */
const PARTIES = 20;

/** What a closing comes to: splits, top-ups, and what is carried over, of each party where there are several. */
export function closingLines(figures: ClosingFigures, nameOf: (unit: string) => string, context: Context): string[] {
  const { language } = context;
  const { splits, topUps, carried } = figures;
  const total = (of: 'before' | 'result' | 'after') => sumText(sumOf(carried.map((each) => fen(each[of]))));
  const parties = carried.length > 1 && carried.length <= PARTIES ? carried : [];
  const rows = [
    ...splits.map(({ title, of, rate, amount }) => {
      return [fill(closeTexts.split, language, { title, of: sumText(fen(of)), rate }), sumText(fen(amount))];
    }),
    ...topUps.map(({ payer, amount }) => [fill(closeTexts.topUp, language, { payer }), sumText(fen(amount))]),
    [closeTexts.before[language], total('before')],
    [closeTexts.result[language], total('result')],
    [closeTexts.after[language], total('after')],
    ...parties.map(({ party, unit, after }) => {
      const name = unit === null ? (party ?? closeTexts.centreItself[language]) : nameOf(unit);
      return [fill(closeTexts.ofParty, language, { party: name }), sumText(fen(after))];
    }),
  ];
  const columns = [
    { title: '', shrinksTo: 20 },
    { title: closeTexts.yuan[language], align: 'right' as const },
  ];
  return tableLines(columns, rows, widthFor(context)).map((line) => `  ${line}`);
}
