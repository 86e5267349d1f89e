import { obstacleTexts, shortTexts } from '../../io/report/text/close-obstacle-texts.ts';
import { closeTexts } from '../../io/report/text/close-texts.ts';
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
  const { title, message } = Object.hasOwn(obstacleTexts, kind)
    ? obstacleTexts[kind as keyof typeof obstacleTexts]
    : differenceDefinition(kind as DifferenceKind);
  return { title: title[language], message: fill(message, language, { ...parameters, amount: sumText(fen(amount)) }) };
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
          fill(closeTexts.mend, language, { command: each.command }),
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
