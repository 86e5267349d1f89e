import { adoptionsOf } from '../../io/ledger/read/adoptions.ts';
import { claimsLeftByAdoption } from '../../io/ledger/read/claims/left-by-adoption.ts';
import { adoptionClaimsTexts } from '../../io/report/text/adoption-claims-texts.ts';
import { adoptTexts } from '../../io/report/text/scheme-adopt-texts.ts';
import type { WorkingCalendar } from '../../rules/claim/claim.ts';
import { fill } from '../../rules/value/text.ts';
import type { Context, ExitCode } from '../command.ts';
import type { OpenPeriod } from '../open-period-ledger.ts';
import { type AdoptedRun, finishInRun, type SchemeInput } from './adopting-run.ts';
import { anewJson, anewLines } from './anew-tally.ts';
import { fittedLines } from './fitted-lines.ts';

/** A wish for the version that is in force already. */
interface Again {
  readonly id: string;
  readonly input: SchemeInput;
  readonly calendar: WorkingCalendar;
}

/** Where the version is in force already: goes on where the run that adopted it left claims undecided, else says that nothing is to be done. */
export async function goOn(open: OpenPeriod, { id, input, calendar }: Again, context: Context): Promise<ExitCode> {
  const { ledger, period, scheme, schemeHash: hash } = open;
  const left = await claimsLeftByAdoption(ledger, period);
  const adopted = (await adoptionsOf(ledger, period)).at(-1);
  if (left === 0 || adopted === undefined) {
    tell({ same: true, id, open, run: null, left: 0 }, [], context);
    return 0;
  }
  const { language } = context;
  const words = { period: period.number, scheme: id, run: adopted.run, left };
  const heading = fill(adoptionClaimsTexts.left, language, words);
  if (context.dryRun) {
    tell({ same: false, id, open, run: null, left }, [heading, adoptTexts.dryRun[language]], context);
    return 0;
  }
  // The reason is the adoption's: that of the version that is in force.
  const asked = { open, to: id, reason: adopted.reason, input };
  const run = await finishInRun(asked, { scheme, hash, calendar }, context);
  const { office } = open.workspace.settings;
  const head = run.head.slice(0, 16);
  const lines = [
    heading,
    ...anewLines(run.anew, office, context),
    ...(run.left === 0 ? [fill(adoptionClaimsTexts.finished, language, { run: run.number, head })] : []),
    ...stoppedLines(run, context),
  ];
  tell({ same: false, id, open, run, left: run.left }, lines, context);
  return run.left === 0 ? 0 : 1;
}

/** What a person is told who stopped it; nothing where all claims are decided. */
export function stoppedLines({ left }: Pick<AdoptedRun, 'left'>, { language }: Context): string[] {
  return left === 0 ? [] : [fill(adoptionClaimsTexts.stopped, language, { left })];
}

interface Told {
  readonly same: boolean;
  readonly id: string;
  readonly open: OpenPeriod;
  readonly run: AdoptedRun | null;
  readonly left: number;
}

function tell({ same, id, open, run, left }: Told, lines: readonly string[], context: Context): void {
  const { period, schemeHash: hash, workspace } = open;
  if (context.json) {
    const told = { scheme: id, period: period.number, hash, adopted: false };
    const done = run && { ...anewJson(run.anew, workspace.settings.office), left };
    const more = same ? {} : { run: run?.number ?? null, anew: done, left, chain: run?.head ?? null };
    context.print(JSON.stringify({ schemaVersion: 1, command: 'scheme adopt', ...told, ...more }, null, 2));
    return;
  }
  const words = { scheme: id, period: period.number };
  const told = same ? [fill(adoptTexts.same, context.language, words)] : lines;
  for (const line of fittedLines(told, context)) context.print(line);
}
