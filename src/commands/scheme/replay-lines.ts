import { replayReasonTexts } from '../../io/report/text/replay-reason-texts.ts';
import { replayTexts } from '../../io/report/text/scheme-diff-texts.ts';
import { tableLines } from '../../io/terminal/table.ts';
import { maskPersonalData } from '../../rules/findings/mask.ts';
import type { Scheme } from '../../rules/scheme/schema.ts';
import type { MemberEffect, ReplayEffect } from '../../rules/scheme-difference/replay.ts';
import { yuan } from '../../rules/value/money.ts';
import { type DateSpan, plusDays } from '../../rules/value/plain-date.ts';
import { fill } from '../../rules/value/text.ts';
import type { Context } from '../command.ts';
import { findingJson } from '../finding-lines.ts';
import { signed } from './dues-lines.ts';
import type { SheetReplay } from './replay-claims.ts';

interface Told {
  readonly former: Scheme;
  readonly next: Scheme;
  /** Members that are listed. */
  readonly most: number;
}

const STATUSES = ['approved', 'reduced', 'rejected', 'held'] as const;

/** What replaying claims came to, for a person: what was assumed, sums by benefit, decisions, and who gains or loses most, masked unless `--unmask`. */
export function replayLines(replay: SheetReplay, told: Told, context: Context): string[] {
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
  const { before, after } = effect;
  const source = say(sources[spanFrom]);
  const [only] = periods.length === 1 ? periods : [];
  const { claims, members } = effect;
  return [
    only
      ? say('heading', { claims, members, ...days(only.span), source })
      : say('headingOfPeriods', { claims, members, periods: periods.length, source }),
    ...(only ? [] : periods.map((period) => say('inPeriod', { ...days(period.span), count: period.claims }))),
    ...counted.flatMap(([key, count]) => (count > 0 ? [say(key, { count })] : [])),
    ...lackingLines(replay, told, context),
    ...repeatLines(replay, context),
    '',
    ...indented(benefitTable(effect, told, context)),
    ...(effect.benefits.length > 0 ? [''] : []),
    ...indented(statusTable(effect, context)),
    ...reasonLines(effect, context),
    '',
    say('total', { before: yuan(before), after: yuan(after), difference: signed(after - before) }),
    ...memberLines(effect, told, context),
  ];
}

const days = ({ from, to }: DateSpan) => ({ from, to: plusDays(to, -1) });

function lackingLines({ lacking }: SheetReplay, { former, next }: Told, { language }: Context): string[] {
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

/** Reasons that are listed; `--json` has all. */
const NAMED_REASONS = 5;

function reasonLines({ reasons }: ReplayEffect, { language, surroundings }: Context): string[] {
  if (reasons.length === 0) return [];
  const right = (key: 'former' | 'next') => ({ title: replayTexts[key][language], align: 'right' as const });
  const rows = reasons
    .slice(0, NAMED_REASONS)
    .map(({ code, before, after }) => [replayReasonTexts[code][language], String(before), String(after)]);
  const columns = [{ title: replayTexts.reason[language], shrinksTo: 12 }, right('former'), right('next')];
  return ['', ...indented(tableLines(columns, rows, surroundings.columns))];
}

function benefitTable(
  { benefits }: ReplayEffect,
  { former, next }: Told,
  { language, surroundings }: Context,
): string[] {
  if (benefits.length === 0) return [];
  const right = (key: keyof typeof replayTexts) => ({ title: replayTexts[key][language], align: 'right' as const });
  const columns = [
    { title: replayTexts.benefit[language], shrinksTo: 12 },
    right('paidBefore'),
    right('before'),
    right('paidAfter'),
    right('after'),
    right('difference'),
  ];
  const rows = benefits.map(({ benefit, before, after, paidBefore, paidAfter }) => [
    next.benefits?.[benefit]?.title ?? former.benefits?.[benefit]?.title ?? benefit,
    String(paidBefore),
    yuan(before),
    String(paidAfter),
    yuan(after),
    signed(after - before),
  ]);
  return tableLines(columns, rows, surroundings.columns);
}

function statusTable({ statusBefore, statusAfter }: ReplayEffect, { language }: Context): string[] {
  const right = (key: keyof typeof replayTexts) => ({ title: replayTexts[key][language], align: 'right' as const });
  return tableLines(
    [{ title: replayTexts.outcome[language] }, right('former'), right('next')],
    STATUSES.map((status) => [
      replayTexts[status][language],
      String(statusBefore[status]),
      String(statusAfter[status]),
    ]),
  );
}

function memberLines({ changed, gain, lose }: ReplayEffect, { most }: Told, context: Context): string[] {
  const { language, surroundings } = context;
  if (changed.length === 0) return [replayTexts.nobody[language]];
  const t = (key: keyof typeof replayTexts) => ({ title: replayTexts[key][language] });
  const right = (key: keyof typeof replayTexts) => ({ ...t(key), align: 'right' as const });
  const listed = changed.slice(0, most);
  const rows = listed.map((each) => {
    const { name, number, unitName } = shown(each, context);
    const { claims, before, after } = each;
    return [name, number ?? '—', unitName, String(claims), yuan(before), yuan(after), signed(after - before)];
  });
  const columns = [
    t('name'),
    t('number'),
    { ...t('unit'), shrinksTo: 10, sparedAt: 1 },
    right('claims'),
    right('before'),
    right('after'),
    right('difference'),
  ];
  return [
    fill(replayTexts.changed, language, { gain, lose, listed: listed.length }),
    ...indented(tableLines(columns, rows, surroundings.columns)),
  ];
}

function shown({ name, number, unitName }: MemberEffect, { unmask }: Context) {
  if (unmask) return { name, number, unitName };
  return {
    name: maskPersonalData('name', name),
    number: number === null ? null : maskPersonalData('id-number', number),
    unitName,
  };
}

const indented = (lines: readonly string[]): string[] => lines.map((line) => `  ${line}`);

/** The same for `--json`; sums in yuan. */
export function replayJson(replay: SheetReplay, most: number, context: Context) {
  const { effect, findings, periods, spanFrom, lacking, repeats, ...counts } = replay;
  const [first, last] = [periods[0], periods.at(-1)];
  const sums = ({ before, after }: { readonly before: bigint; readonly after: bigint }) => ({
    before: yuan(before),
    after: yuan(after),
    difference: yuan(after - before),
  });
  return {
    period: first && last ? { from: first.span.from, to: last.span.to, by: spanFrom } : null,
    periods: periods.map(({ span, claims }) => ({ ...span, claims })),
    reasons: effect.reasons,
    lacking,
    repeats,
    claims: effect.claims,
    members: effect.members,
    ...counts,
    ...sums(effect),
    statusBefore: effect.statusBefore,
    statusAfter: effect.statusAfter,
    benefits: effect.benefits.map((each) => ({ ...each, ...sums(each) })),
    gain: effect.gain,
    lose: effect.lose,
    most: effect.changed
      .slice(0, most)
      .map((each) => ({ ...shown(each, context), claims: each.claims, ...sums(each) })),
    findings: findings.map((each) => findingJson(each, context)),
  };
}
