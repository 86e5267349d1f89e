import { enrolTexts } from '../../io/report/text/enrol-texts.ts';
import type { PeriodInForce } from '../../rules/enrolment/known.ts';
import { nextPeriodStart } from '../../rules/scheme/next-period-start.ts';
import type { Scheme } from '../../rules/scheme/schema.ts';
import { type PlainDate, plusDuration } from '../../rules/value/plain-date.ts';
import { fill } from '../../rules/value/text.ts';
import type { Context } from '../command.ts';

/** The period that a roster is reviewed for where no workspace says: the scheme's next start from the day of the business on, else that day itself; with the sentence that says which. */
export function periodForCheck(
  scheme: Scheme,
  start: PlainDate | undefined,
  context: Context,
): { readonly period: PeriodInForce; readonly sentence: string } {
  const { starts, length } = scheme.period;
  const from = start ?? (starts === 'centre' ? context.asOf : nextPeriodStart(starts.on, context.asOf));
  const span = { from, to: plusDuration(from, length) };
  const text = start === undefined && starts === 'centre' ? enrolTexts.periodOfDate : enrolTexts.periodOfScheme;
  return {
    period: { scheme: scheme.id, number: from.slice(0, 4), span },
    sentence: fill(text, context.language, { scheme: scheme.title, from: span.from, to: span.to }),
  };
}
