import { shownCommand } from '../../io/report/shown-command.ts';
import { obstacleTexts, shortTexts } from '../../io/report/text/close-obstacle-texts.ts';
import { closeTexts } from '../../io/report/text/close-texts.ts';
import { byWhomTexts, reportedStatementTexts } from '../../io/report/text/reported-statement-texts.ts';
import type { Obstacle } from '../../rules/fund/closing/obstacles.ts';
import { type DifferenceKind, differenceDefinition } from '../../rules/fund/reconcile/difference-kinds.ts';
import { fen } from '../../rules/value/money.ts';
import { fill, type Language } from '../../rules/value/text.ts';
import type { Context } from '../command.ts';
import { fittedLines } from '../explain/look.ts';
import { sumText } from '../scheme/sum-text.ts';

/** So many are told one by one. */
const TOLD = 30;

/** What an obstacle is called and one sentence on it. */
export function obstacleWords({ kind, amount, parameters }: Obstacle, language: Language) {
  const shown = { ...parameters, amount: sumText(fen(amount)) };
  const { title, message } = Object.hasOwn(obstacleTexts, kind)
    ? obstacleTexts[kind as keyof typeof obstacleTexts]
    : differenceDefinition(kind as DifferenceKind);
  const byWhom = kind === 'fund-short' ? shortByWhom(parameters, shown.amount, language) : undefined;
  return { title: title[language], message: byWhom ?? fill(message, language, shown) };
}

/** What is wanting by whom the balance is counted beside what is of the whole fund; undefined where both are the same. */
function shortByWhom({ scope, ofWhole }: Obstacle['parameters'], amount: string, language: Language) {
  if (typeof scope !== 'string' || typeof ofWhole !== 'string' || !Object.hasOwn(byWhomTexts, scope)) return undefined;
  const whole = sumText(fen(ofWhole));
  if (whole === amount) return undefined;
  const texts = reportedStatementTexts;
  const wanting =
    fen(ofWhole) === 0n ? texts.wholeSuffices[language] : fill(texts.wholeShort, language, { amount: whole });
  const by = byWhomTexts[scope as keyof typeof byWhomTexts][language];
  return fill(texts.closeShort, language, { by, amount, whole: wanting });
}

/** What keeps a period open, each with its key and the command that mends it. */
export function obstacleLines(obstacles: readonly Obstacle[], context: Context): string[] {
  const { language } = context;
  const more = obstacles.length - TOLD;
  return fittedLines(
    [
      ...obstacles
        .slice(0, TOLD)
        .flatMap((each) => [
          fill(closeTexts.obstacle, language, obstacleWords(each, language)),
          ...(each.kind === 'fund-short' ? [`      ${shortTexts[shortAnswer(each)][language]}`] : []),
          ...(each.commands ?? [each.command]).map((command) =>
            fill(closeTexts.mend, language, { command: shownCommand(command, language) }),
          ),
          each.waivable ? fill(closeTexts.key, language, { key: each.key }) : closeTexts.never[language],
        ]),
      ...(more > 0 ? [fill(closeTexts.more, language, { count: more })] : []),
      closeTexts.howToWaive[language],
    ],
    context,
  );
}

function shortAnswer({ parameters }: Obstacle): keyof typeof shortTexts {
  return parameters.answer === 'top-up' || parameters.answer === 'pro-rata' ? parameters.answer : 'none';
}
