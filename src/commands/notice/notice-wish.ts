import { relative, resolve, sep } from 'node:path';
import { noticeErrors as errors, noticeVerbTexts as texts } from '../../io/report/text/notice-verb-texts.ts';
import { UserError } from '../../io/user-error.ts';
import { type NoticeEnd, noticeEnd } from '../../rules/notice/notice-days.ts';
import type { Scheme } from '../../rules/scheme/schema.ts';
import { suggestion } from '../../rules/scheme/suggestion.ts';
import { nearestOf } from '../../rules/value/nearest.ts';
import { isPlainDate, type PlainDate, plusDays } from '../../rules/value/plain-date.ts';
import type { Context, OptionDeclaration } from '../command.ts';
import type { OpenPeriod } from '../open-period-ledger.ts';
import { type Scope, scopeOf } from '../payout/batch-wish.ts';
import type { PeriodOptions } from '../period-options.ts';
import { loadCalendar } from '../scheme/load-calendar.ts';
import { schemeFolders } from '../scheme/load-scheme.ts';

/** Options of `mutual notice`. */
export interface NoticeOptions extends PeriodOptions {
  readonly unit?: string;
  readonly office?: string;
  readonly benefit?: string;
  readonly from?: string;
  readonly to?: string;
  readonly notice?: string;
  readonly objections?: string;
}

/** Declarations of {@link NoticeOptions}, without those that name the period. */
export const noticeOptions: readonly OptionDeclaration[] = [
  { flags: '--unit <name>', description: texts.optionUnit },
  { flags: '--office <name>', description: texts.optionOffice },
  { flags: '--benefit <name>', description: texts.optionBenefit },
  { flags: '--from <date>', description: texts.optionFrom },
  { flags: '--to <date>', description: texts.optionTo },
  { flags: '--notice <number>', description: texts.optionNotice },
  { flags: '--objections <file>', description: texts.optionObjections },
];

/** What a notice is asked to be. */
export interface NoticeWish {
  readonly scope: Scope;
  /** Ids; undefined for all. */
  readonly benefits: readonly string[] | undefined;
  readonly from: PlainDate;
  readonly to: PlainDate;
  /** As the notice's entry keeps it: whatever decides how its files look and where they stand. */
  readonly options: Readonly<Record<string, string>>;
  /** As the run keeps it. */
  readonly recorded: Readonly<Record<string, string | undefined>>;
}

/** @throws UserError where a day, a unit, an office or a benefit is none, or the notice would be shorter than the scheme asks */
export async function noticeWish(open: OpenPeriod, given: NoticeOptions, context: Context): Promise<NoticeWish> {
  const { unit, office, lang, out } = given;
  const from = dayOf('--from', given.from) ?? context.asOf;
  if (from < context.asOf) throw new UserError(errors.fromPast, { from, today: context.asOf });
  const to = await lastDay(open, { from, given: dayOf('--to', given.to) }, context);
  const benefit = benefitOf(given.benefit, open.scheme);
  const folder =
    out === undefined ? undefined : relative(open.workspace.folder, resolve(context.surroundings.directory, out));
  const words = { unit, office, benefit, lang, out: folder?.split(sep).join('/') };
  return {
    scope: await scopeOf(open, given),
    benefits: benefit === undefined ? open.scheme.claims?.publicNotice?.benefits : [benefit],
    ...{ from, to },
    options: Object.fromEntries(
      Object.entries(words).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])),
    ),
    recorded: { unit, office, benefit, from: given.from, to: given.to },
  };
}

function dayOf(option: string, text: string | undefined): PlainDate | undefined {
  if (text === undefined || isPlainDate(text)) return text;
  throw new UserError(errors.badDay, { option, found: text });
}

async function lastDay(
  { scheme }: OpenPeriod,
  { from, given }: { readonly from: PlainDate; readonly given: PlainDate | undefined },
  context: Context,
): Promise<PlainDate> {
  if (given !== undefined && given < from) throw new UserError(errors.toBeforeFrom, { from, to: given });
  const rule = scheme.claims?.publicNotice;
  const end: NoticeEnd =
    rule?.days === undefined
      ? { last: undefined, why: 'days-unknown' }
      : noticeEnd(rule, from, await loadCalendar(schemeFolders(context, undefined)));
  if (end.last !== undefined) {
    if (given !== undefined && given < end.last) throw new UserError(errors.tooShort, { to: given, last: end.last });
    return given ?? end.last;
  }
  if (given !== undefined) return given;
  if (end.why === 'calendar-missing') throw new UserError(errors.calendarMissing, { year: end.year });
  throw new UserError(errors.daysUnknown, { example: plusDays(from, 6) });
}

function benefitOf(word: string | undefined, { benefits = {} }: Scheme): string | undefined {
  if (word === undefined) return undefined;
  const found = Object.entries(benefits).find(([id, { title, aliases = [] }]) =>
    [id, title, ...aliases].includes(word),
  );
  if (found !== undefined) return found[0];
  const titles = Object.values(benefits).map(({ title }) => title);
  const nearest = nearestOf(word, [...titles, ...Object.keys(benefits)]);
  throw new UserError(errors.noBenefit, {
    found: word,
    suggestion: suggestion(nearest),
    known: titles.join('、') || '—',
  });
}
