import { ledgerReplayTexts as texts } from '../../io/report/text/ledger-replay-texts.ts';
import type { Scheme } from '../../rules/scheme/schema.ts';
import type { ClaimsLeft, LedgerTally } from '../../rules/scheme-difference/ledger-claimants.ts';
import { yuan } from '../../rules/value/money.ts';
import { fill } from '../../rules/value/text.ts';
import type { Context } from '../command.ts';
import { fittedLines } from './fitted-lines.ts';
import { type EffectTold, effectJson, effectLines } from './replay-effect-lines.ts';
import type { LedgerReplay } from './replay-ledger.ts';
import { sumText } from './sum-text.ts';

/** What replaying a ledger's claims came to, for a person: how many, what stands whatever the scheme, and the effect. */
export function ledgerReplayLines(
  { effect, tally, period }: LedgerReplay,
  told: EffectTold,
  context: Context,
): string[] {
  const { language } = context;
  const { claims, members, before } = effect;
  const { frozen, recorded } = tally;
  const left = (['ruled', 'elsewhere'] as const).flatMap((how) => leftLine(how, tally[how], context));
  if (claims === 0) return fittedLines([fill(texts.none, language, { period }), ...left], context);
  const sums = { recorded: sumText(recorded), before: sumText(before) };
  const head = [
    fill(texts.heading, language, { period, claims, members }),
    ...(frozen > 0 ? [fill(texts.frozen, language, { count: frozen })] : []),
    ...left,
    ...(recorded === before ? [] : [fill(texts.recorded, language, sums)]),
    ...lackingLines(tally, told, context),
  ];
  return [...fittedLines(head, context), '', ...effectLines(effect, told, context)];
}

function leftLine(how: 'ruled' | 'elsewhere', { claims, amount }: ClaimsLeft, { language }: Context): string[] {
  return claims === 0 ? [] : [fill(texts[how], language, { count: claims, amount: sumText(amount) })];
}

function lackingLines({ lacking }: LedgerTally, { former, next }: EffectTold, { language }: Context): string[] {
  const titleOf = (benefit: string, schemes: readonly Scheme[]) =>
    schemes.flatMap(({ benefits }) => benefits?.[benefit]?.title ?? [])[0] ?? benefit;
  return [...lacking].flatMap(([benefit, count]) =>
    [former, next]
      .filter(({ benefits }) => benefits?.[benefit] === undefined)
      .map(({ id }) => fill(texts.lacking, language, { scheme: id, asked: titleOf(benefit, [former, next]), count })),
  );
}

/** The same for `--json`; sums in yuan. */
export function ledgerReplayJson({ effect, tally, period }: LedgerReplay, most: number, context: Context) {
  const left = ({ claims, amount }: ClaimsLeft) => ({ claims, amount: yuan(amount) });
  const { recorded, frozen, ruled, elsewhere, lacking } = tally;
  return {
    period,
    recorded: yuan(recorded),
    frozen,
    ruled: left(ruled),
    elsewhere: left(elsewhere),
    lacking: [...lacking].map(([benefit, claims]) => ({ benefit, claims })),
    ...effectJson(effect, most, context),
  };
}
