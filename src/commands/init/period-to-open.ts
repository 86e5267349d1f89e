import { usageTexts } from '../../io/report/text/common-texts.ts';
import { workspaceTexts } from '../../io/report/text/workspace-texts.ts';
import { UserError } from '../../io/user-error.ts';
import type { PeriodInForce } from '../../rules/enrolment/known.ts';
import { nextPeriodStart } from '../../rules/scheme/next-period-start.ts';
import type { Scheme } from '../../rules/scheme/schema.ts';
import { isPlainDate, type PlainDate, plusDuration } from '../../rules/value/plain-date.ts';

/** What a person says of a period that is to be opened. */
export interface PeriodWish {
  readonly number: string;
  /** `--start` as it was typed; absent where it was not given. */
  readonly start: string | undefined;
  /** The period before it, which it follows where nothing else is said; absent for the first. */
  readonly after?: PeriodInForce;
  readonly asOf: PlainDate;
}

/**
 * The period's span: from `--start`, else from the end of the period before it, else from the scheme's own day, the next from the day of the business on.
 *
 * @throws UserError where `--start` is no date or not the scheme's day, or where it lacks and nothing else says the day
 */
export function periodToOpen(scheme: Scheme, { number, start, after, asOf }: PeriodWish): PeriodInForce {
  const { starts, length } = scheme.period;
  if (start !== undefined && !isPlainDate(start))
    throw new UserError(usageTexts.badDate, { option: '--start', found: start });
  const earliest = after?.span.to ?? asOf;
  if (starts === 'centre') {
    const from = start ?? after?.span.to;
    if (from === undefined) throw new UserError(workspaceTexts.noStart, { scheme: scheme.id });
    return { scheme: scheme.id, number, span: { from, to: plusDuration(from, length) } };
  }
  if (start !== undefined && start.slice(5) !== starts.on)
    throw new UserError(workspaceTexts.wrongStart, { scheme: scheme.id, expected: starts.on, found: start });
  const from = start ?? nextPeriodStart(starts.on, earliest);
  return { scheme: scheme.id, number, span: { from, to: plusDuration(from, length) } };
}
