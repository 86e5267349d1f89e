import type { Ledger } from '../../io/ledger/ledger.ts';
import { periods } from '../../io/ledger/read/period-in-force.ts';
import { closeRun } from '../../io/ledger/write/close-run.ts';
import { openPeriod } from '../../io/ledger/write/open-period.ts';
import { workspaceTexts } from '../../io/report/text/workspace-texts.ts';
import { UserError } from '../../io/user-error.ts';
import type { PeriodInForce } from '../../rules/enrolment/known.ts';
import type { Scheme } from '../../rules/scheme/schema.ts';
import { storedScheme } from '../../rules/scheme/scheme-json.ts';
import { beginRun } from '../begin-run.ts';
import type { Context } from '../command.ts';
import { orRefused } from '../end-of-failed-run.ts';
import { findingLines } from '../finding-lines.ts';
import { bringIn, type OpeningFile } from './opening.ts';

/** A period that an office begins to work in. */
export interface PeriodTaken {
  readonly office: string;
  readonly scheme: Scheme;
  readonly period: PeriodInForce;
  /** What a centre that exists already brings with it, posted in the same run. */
  readonly opening?: OpeningFile | undefined;
}

/**
 * Opens a period in the ledger, in a run of its own. Where the ledger holds it already, opened by another office of the centre or before mutual.yaml was lost, the
 * office joins it: the version of the scheme that the ledger holds stays in force.
 *
 * @throws UserError where the ledger holds it with other dates
 */
export async function takeUpPeriod(
  ledger: Ledger,
  { office, scheme, period, opening }: PeriodTaken,
  context: Context,
): Promise<void> {
  const { number, span } = period;
  const there = (await periods(ledger)).find(
    (each) => each.period.scheme === scheme.id && each.period.number === number,
  );
  if (there && (there.period.span.from !== span.from || there.period.span.to !== span.to))
    throw new UserError(workspaceTexts.periodDiffers, { scheme: scheme.id, number, ...there.period.span });
  const run = await beginRun(
    { ledger, settings: { office } },
    {
      verb: 'init',
      options: { scheme: scheme.id, period: number, start: span.from, opening: opening?.file },
      inputs: opening ? [{ path: opening.file, sha256: opening.sha256 }] : [],
    },
    context,
  );
  const leftOut = await orRefused(ledger, { run, at: () => context.surroundings.now() }, async () => {
    if (!there) await openPeriod(ledger, run, { scheme: storedScheme(scheme), number, span });
    return opening ? bringIn(ledger, run, scheme, opening) : [];
  });
  await closeRun(ledger, run, { at: context.surroundings.now(), outcome: 'completed', counts: {}, units: [] });
  for (const line of findingLines(leftOut, context)) context.say(line);
}
