import { periodId } from '../io/ledger/entry/period-id.ts';
import { decidedTexts } from '../io/report/text/claim-decided-texts.ts';
import { claimMapTexts } from '../io/report/text/claim-map-texts.ts';
import { claimTexts } from '../io/report/text/claim-texts.ts';
import { claimThreadTexts } from '../io/report/text/claim-thread-texts.ts';
import { enrolTexts } from '../io/report/text/enrol-texts.ts';
import { type ExpandedInputs, expandInputs } from '../io/submitted/expand-inputs.ts';
import { claimColumnsOf } from './claim/claim-columns.ts';
import type { HeldFile } from './claim/claim-report.ts';
import { type ClaimOptions, type ClaimTerms, claimTerms } from './claim/claim-terms.ts';
import { decidedSheets } from './claim/decided.ts';
import { wholeReport } from './claim/json.ts';
import { Rehearsal } from './claim/rehearsal.ts';
import { inMemory } from './claim/report/held.ts';
import { StandingClaims } from './claim/report/standing-claims.ts';
import { type SettleInput, settleAll } from './claim/settle-all.ts';
import { claimReport, takeInClaims } from './claim/take-in.ts';
import { claimReportLines } from './claim/terminal.ts';
import type { CommandModule, Context, ExitCode } from './command.ts';
import { jobsOption } from './enrolment/options.ts';
import { type OpenPeriod, rowAfterRow, withPeriodToChange } from './open-period-ledger.ts';
import { periodOptions } from './period-options.ts';
import { loadCalendar } from './scheme/load-calendar.ts';
import { schemeFolders } from './scheme/load-scheme.ts';
import { tellOfChangedScheme } from './scheme/tell-of-changed-scheme.ts';
import { growSlowly } from './side-by-side/grow-slowly.ts';

const command: CommandModule<ClaimOptions> = {
  arguments: [{ syntax: '<inputs...>', description: claimTexts.inputs }],
  options: [
    { flags: '--decided', description: decidedTexts.option },
    { flags: '--map <column>', description: enrolTexts.optionMap, repeatable: true },
    ...periodOptions,
    jobsOption,
  ],
  writes: true,
  examples: [
    { command: 'mutual claim claims/', says: claimTexts.exampleOne },
    { command: 'mutual claim claims.xlsx --dry-run', says: claimTexts.exampleTwo },
    { command: 'mutual claim claims/ --jobs 4', says: claimThreadTexts.example },
    { command: 'mutual claim claims.xlsx --map 姓名=B --map 总费用=12', says: claimMapTexts.example },
    { command: 'mutual claim --decided former.xlsx', says: decidedTexts.example },
  ],
  run: (context, parameters, options) => {
    growSlowly();
    const work = async (open: OpenPeriod) => {
      const inputs = await expandInputs(parameters, context.surroundings.directory);
      await tellOfChangedScheme(open.scheme.id, open.schemeHash, context);
      const calendar = await loadCalendar(schemeFolders(context, undefined));
      const period = periodId(open.period.scheme, open.period.number);
      const columns = claimColumnsOf(options, open.scheme);
      const terms = { ...claimTerms(open, period, calendar, context.asOf), ...(columns && { columns }) };
      const way = options.decided === true ? decidedSheets : undefined;
      return context.dryRun
        ? tryOut(inputs, terms, way?.settle, context)
        : takeInClaims(inputs, terms, context, options, way);
    };
    return withPeriodToChange(context, options, work, rowAfterRow);
  },
};

export default command;

/** Decides over what the ledger knows and writes nothing. */
async function tryOut(
  inputs: ExpandedInputs,
  terms: ClaimTerms,
  settle: SettleInput | undefined,
  context: Context,
): Promise<ExitCode> {
  const files: HeldFile[] = [];
  const taker = new Rehearsal(terms);
  const settling = { taker, stopped: () => false, files, holder: inMemory, ...(settle && { settle }) };
  await settleAll(inputs, terms, settling, context);
  const { text, digest } = wholeReport(claimReport(terms, files, null), terms.grounds.scheme, context);
  if (context.json) context.print(text);
  else {
    const redecided = new StandingClaims(files).redecided();
    for (const line of claimReportLines(digest, redecided, context)) context.print(line);
    context.print(enrolTexts.dryRun[context.language]);
  }
  return digest.exitCode;
}
