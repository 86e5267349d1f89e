import { replayTexts } from '../../io/report/text/scheme-diff-texts.ts';
import { type DateSpan, plusDays } from '../../rules/value/plain-date.ts';
import { fill } from '../../rules/value/text.ts';
import type { Context } from '../command.ts';
import { findingJson } from '../finding-lines.ts';
import { fittedLines } from './fitted-lines.ts';
import type { SheetReplay } from './replay-claims.ts';
import { type EffectTold, effectJson, effectLines } from './replay-effect-lines.ts';

/** What replaying claims came to, for a person: what was assumed, sums by benefit, decisions, and who gains or loses most, masked unless `--unmask`. */
export function replayLines(replay: SheetReplay, told: EffectTold, context: Context): string[] {
  const { effect, periods, spanFrom } = replay;
  const { language } = context;
  const say = (key: keyof typeof replayTexts, values: Parameters<typeof fill>[2] = {}) =>
    fill(replayTexts[key], language, values);
  const sources = { ledger: 'spanLedger', start: 'spanStart', scheme: 'spanScheme' } as const;
  const counted = [
    ['unread', replay.unread],
    ['assumedCover', replay.assumedCover],
    ['assumedApplied', replay.assumedApplied],
    ['assumedPapers', replay.assumedPapers],
  ] as const;
  const source = say(sources[spanFrom]);
  const [only] = periods.length === 1 ? periods : [];
  const { claims, members } = effect;
  const head = [
    only
      ? say('heading', { claims, members, ...days(only.span), source })
      : say('headingOfPeriods', { claims, members, periods: periods.length, source }),
    ...(only ? [] : periods.map((period) => say('inPeriod', { ...days(period.span), count: period.claims }))),
    ...counted.flatMap(([key, count]) => (count > 0 ? [say(key, { count })] : [])),
    ...lackingLines(replay, told, context),
    ...repeatLines(replay, context),
  ];
  return [...fittedLines(head, context), '', ...effectLines(effect, told, context)];
}

const days = ({ from, to }: DateSpan) => ({ from, to: plusDays(to, -1) });

function lackingLines({ lacking }: SheetReplay, { former, next }: EffectTold, { language }: Context): string[] {
  const ids = { former: former.id, next: next.id };
  const counted = new Map<string, { scheme: string; asked: string; count: number }>();
  for (const { scheme, asked } of lacking) {
    const key = JSON.stringify([scheme, asked]);
    counted.set(key, { scheme: ids[scheme], asked, count: (counted.get(key)?.count ?? 0) + 1 });
  }
  return [...counted.values()].map((values) => fill(replayTexts.lacking, language, values));
}

/** Repeats that are named; `--json` has all. */
const NAMED_REPEATS = 3;

function repeatLines({ repeats }: SheetReplay, { language }: Context): string[] {
  if (repeats.length === 0) return [];
  const named = repeats.slice(0, NAMED_REPEATS).map(({ claim, first }) => `${claim} = ${first}`);
  const parted = language === 'zh' ? '；' : '; ';
  const places = [...named, ...(repeats.length > NAMED_REPEATS ? ['…'] : [])].join(parted);
  return [fill(replayTexts.repeats, language, { count: repeats.length, places })];
}

/** The same for `--json`; sums in yuan. */
export function replayJson(replay: SheetReplay, most: number, context: Context) {
  const { effect, findings, periods, spanFrom, lacking, repeats, ...counts } = replay;
  const [first, last] = [periods[0], periods.at(-1)];
  return {
    period: first && last ? { from: first.span.from, to: last.span.to, by: spanFrom } : null,
    periods: periods.map(({ span, claims }) => ({ ...span, claims })),
    lacking,
    repeats,
    ...counts,
    ...effectJson(effect, most, context),
    findings: findings.map((each) => findingJson(each, context)),
  };
}
