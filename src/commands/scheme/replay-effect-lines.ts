import { replayReasonTexts } from '../../io/report/text/replay-reason-texts.ts';
import { replayTexts } from '../../io/report/text/scheme-diff-texts.ts';
import { tableLines } from '../../io/terminal/table.ts';
import { maskPersonalData } from '../../rules/findings/mask.ts';
import type { Scheme } from '../../rules/scheme/schema.ts';
import type { MemberEffect, ReplayEffect } from '../../rules/scheme-difference/replay.ts';
import { yuan } from '../../rules/value/money.ts';
import { fill } from '../../rules/value/text.ts';
import type { Context } from '../command.ts';
import { fittedLines } from './fitted-lines.ts';
import { signed, sumText } from './sum-text.ts';

/** What an effect is told of. */
export interface EffectTold {
  readonly former: Scheme;
  readonly next: Scheme;
  /** Members that are listed. */
  readonly most: number;
}

const STATUSES = ['approved', 'reduced', 'rejected', 'held'] as const;

/** What deciding claims under both schemes comes to: sums by benefit, decisions and their reasons, and who gains or loses most, masked unless `--unmask`. */
export function effectLines(effect: ReplayEffect, told: EffectTold, context: Context): string[] {
  const { before, after } = effect;
  const sums = { before: sumText(before), after: sumText(after), difference: signed(after - before) };
  return [
    ...indented(benefitTable(effect, told, context)),
    ...(effect.benefits.length > 0 ? [''] : []),
    ...indented(statusTable(effect, context)),
    ...reasonLines(effect, context),
    '',
    ...fittedLines([fill(replayTexts.total, context.language, sums)], context),
    ...memberLines(effect, told, context),
  ];
}

/** The same for `--json`; sums in yuan. */
export function effectJson(effect: ReplayEffect, most: number, context: Context) {
  return {
    claims: effect.claims,
    members: effect.members,
    ...sumsJson(effect),
    statusBefore: effect.statusBefore,
    statusAfter: effect.statusAfter,
    reasons: effect.reasons,
    benefits: effect.benefits.map((each) => ({ ...each, ...sumsJson(each) })),
    gain: effect.gain,
    lose: effect.lose,
    most: effect.changed
      .slice(0, most)
      .map((each) => ({ ...shown(each, context), claims: each.claims, ...sumsJson(each) })),
  };
}

function sumsJson({ before, after }: { readonly before: bigint; readonly after: bigint }) {
  return { before: yuan(before), after: yuan(after), difference: yuan(after - before) };
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
  { former, next }: EffectTold,
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
    sumText(before),
    String(paidAfter),
    sumText(after),
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

function memberLines({ changed, gain, lose }: ReplayEffect, { most }: EffectTold, context: Context): string[] {
  const { language, surroundings } = context;
  if (changed.length === 0) return [replayTexts.nobody[language]];
  const t = (key: keyof typeof replayTexts) => ({ title: replayTexts[key][language] });
  const right = (key: keyof typeof replayTexts) => ({ ...t(key), align: 'right' as const });
  const listed = changed.slice(0, most);
  const rows = listed.map((each) => {
    const { name, number, unitName } = shown(each, context);
    const { claims, before, after } = each;
    return [name, number ?? '—', unitName, String(claims), sumText(before), sumText(after), signed(after - before)];
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
    ...fittedLines([fill(replayTexts.changed, language, { gain, lose, listed: listed.length })], context),
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
