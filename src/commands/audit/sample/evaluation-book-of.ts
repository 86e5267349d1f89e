import { evaluationTexts as texts } from '../../../io/report/text/audit-evaluation-texts.ts';
import { parameterTexts } from '../../../io/report/text/audit-paper-texts.ts';
import type { EvaluationBook } from '../../../io/workbook/audit-sample/evaluation-book.ts';
import type { Language } from '../../../rules/value/text.ts';
import type { OpenPeriod } from '../../open-period-ledger.ts';
import type { StoodAt } from '../../summary/ledger-mark.ts';
import type { Evaluated } from './evaluate.ts';
import { conclusionText, money, placeOf, problemText } from './evaluation-words.ts';
import { stratumTitle } from './paper-of.ts';

/** An evaluation as its workbook shows it. */
export function evaluationBook(
  { scheme, period, workspace }: OpenPeriod,
  evaluated: Evaluated,
  mark: StoodAt,
  language: Language,
): EvaluationBook {
  const { read, evaluation } = evaluated;
  return {
    head: {
      ...{ centre: workspace.settings.centre, scheme: scheme.title, period: period.number, span: period.span },
      mark: { run: mark.run, chainHead: mark.chainHead },
      writtenAt: mark.at,
    },
    conclusion: conclusionRows(evaluated, language),
    strata: (evaluation?.strata ?? []).map((each) => {
      return { ...each, title: stratumTitle(each.stratum.name, scheme, language) };
    }),
    errors: (evaluation?.ranked ?? []).map(({ item: { number }, tainting, increment, adds }) => ({
      ...{ number, claim: read.rows.find((row) => row.number === number)?.claim ?? '' },
      ...{ tainting: tainting.toFixed(4), increment: increment.toFixed(4), adds: adds.div(100).toFixed(2) },
    })),
    items: read.rows,
    problems: read.problems.map((each) => ({ at: placeOf(each), text: problemText(each, language) })),
  };
}

function conclusionRows(evaluated: Evaluated, language: Language): EvaluationBook['conclusion'] {
  const { read, evaluation } = evaluated;
  const rows: { what: string; said: string }[] = [
    { what: texts.conclusion[language], said: conclusionText(evaluated, language) },
  ];
  const add = (what: string, said: string | number) => rows.push({ what, said: String(said) });
  if (read.drawn !== undefined) {
    const { materiality, expected, confidence, interval, seed, items, asOf } = read.drawn.parameters;
    const p = (key: keyof typeof parameterTexts) => parameterTexts[key][language];
    add(p('materiality'), money(materiality));
    add(p('expected'), money(expected));
    add(p('confidence'), confidence);
    add(p('interval'), money(interval));
    add(p('seed'), seed);
    add(p('items'), items);
    add(p('as-of'), asOf);
  }
  if (evaluation !== undefined) {
    add(texts.colKnown[language], money(evaluation.overpaid.known));
    add(texts.colProjected[language], money(evaluation.overpaid.projected));
    add(texts.basicPrecision[language], money(evaluation.basicPrecision));
    add(texts.upperLimit[language], money(evaluation.upperLimit));
    add(texts.likelyUnder[language], money(evaluation.underpaid.likely));
  }
  return rows;
}
