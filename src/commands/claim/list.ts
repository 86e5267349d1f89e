import { type ClaimStanding, claimStandings } from '../../io/ledger/read/claims/claim-standings.ts';
import { claimListTexts } from '../../io/report/text/claim-list-texts.ts';
import { choiceOf } from '../choice-of.ts';
import type { CommandModule, Context, ExitCode } from '../command.ts';
import { forReading, type OpenPeriod, withPeriod } from '../open-period-ledger.ts';
import { scopeOf } from '../payout/batch-wish.ts';
import { type PeriodOptions, periodOptions } from '../period-options.ts';
import { gatherClaims } from './list/gather-claims.ts';
import { listJson } from './list/list-json.ts';
import { listLines } from './list/list-lines.ts';

interface ListOptions extends PeriodOptions {
  readonly status?: string;
  readonly unit?: string;
}

const command: CommandModule<ListOptions> = {
  options: [
    { flags: '--status <status>', description: claimListTexts.optionStatus, choices: claimStandings },
    { flags: '--unit <name>', description: claimListTexts.optionUnit },
    ...periodOptions,
  ],
  examples: [
    { command: 'mutual claim list --status held', says: claimListTexts.exampleHeld },
    { command: 'mutual claim list --status bounced --out 退汇', says: claimListTexts.exampleBounced },
    { command: 'mutual claim list --json', says: claimListTexts.exampleAll },
  ],
  run: (context, _parameters, options) =>
    withPeriod(context, options, (open) => list(open, options, context), forReading),
};

export default command;

async function list(open: OpenPeriod, options: ListOptions, context: Context): Promise<ExitCode> {
  const { out, lang } = options;
  const standing = choiceOf<ClaimStanding>('--status', options.status, claimStandings);
  const wish = { scope: await scopeOf(open, { unit: options.unit }), standing, folder: out, language: lang };
  const gathered = await gatherClaims(open, wish, context);
  if (context.json) context.print(JSON.stringify(listJson(gathered, open, wish), null, 2));
  else for (const line of listLines(gathered, open, context)) context.print(line);
  return 0;
}
