import { resolve } from 'node:path';
import { fullNumber, shownNumber } from '../io/ledger/entry/claims/claim-number.ts';
import { batchByNumber, batchesOf } from '../io/ledger/read/claims/batches.ts';
import { findUnitNamed } from '../io/ledger/read/find-unit-named.ts';
import { payoutCommandTexts, payoutErrors } from '../io/report/text/payout-command-texts.ts';
import { UserError } from '../io/user-error.ts';
import { suggestion } from '../rules/scheme/suggestion.ts';
import { type Fen, fenFromYuan } from '../rules/value/money.ts';
import type { CommandModule, Context, ExitCode } from './command.ts';
import { type OpenPeriod, withPeriod } from './open-period-ledger.ts';
import { bankFormOf } from './payout/bank-batch.ts';
import { makePayout } from './payout/make-payout.ts';
import { tellPayout } from './payout/tell-payout.ts';
import { writeBatchFiles } from './payout/write-batch.ts';
import { type PeriodOptions, periodOptions } from './period-options.ts';

/** Options of `mutual payout`. */
export interface PayoutOptions extends PeriodOptions {
  readonly unit?: string;
  readonly limit?: string;
  readonly bank?: string;
  readonly batch?: string;
}

const command: CommandModule<PayoutOptions> = {
  options: [
    { flags: '--unit <name>', description: payoutCommandTexts.optionUnit },
    { flags: '--limit <yuan>', description: payoutCommandTexts.optionLimit },
    { flags: '--bank <bank>', description: payoutCommandTexts.optionBank },
    { flags: '--batch <number>', description: payoutCommandTexts.optionBatch },
    ...periodOptions,
  ],
  writes: true,
  examples: [
    { command: 'mutual payout --bank generic-csv', says: payoutCommandTexts.exampleOne },
    { command: 'mutual payout --limit 500000 --dry-run', says: payoutCommandTexts.exampleTwo },
  ],
  run: (context, _parameters, options) =>
    withPeriod(context, options, async (open) => {
      const form = await bankFormOf(open, options.bank);
      const language = options.lang ?? open.scheme.language ?? 'zh';
      const folder = options.out === undefined ? undefined : resolve(context.surroundings.directory, options.out);
      const files = { form, language, folder };
      if (options.batch !== undefined) return writeAgain(open, options.batch, files, context);
      const wish = { unit: await unitOf(open, options.unit), limit: limitOf(options.limit) };
      return makePayout(open, { ...wish, ...files, options }, context);
    }),
};

export default command;

/** Writes the files of a batch that was made before: nothing is paid twice by that. */
async function writeAgain(
  open: OpenPeriod,
  word: string,
  files: Parameters<typeof writeBatchFiles>[2],
  context: Context,
): Promise<ExitCode> {
  const { office } = open.workspace.settings;
  const batch = await batchByNumber(open.ledger, fullNumber(office, word));
  if (batch === undefined || batch.undoneBy !== null) {
    const all = (await batchesOf(open.ledger, office)).filter(({ undoneBy }) => undoneBy === null);
    const batches = all.map((each) => shownNumber(office, each.batch)).join(', ') || '—';
    throw new UserError(payoutErrors.noBatch, { found: word, batches });
  }
  const outputs = context.dryRun ? [] : await writeBatchFiles(open, batch, files, context);
  tellPayout(open, { batch, findings: [], left: 0, blocked: 0, run: null, outputs, claims: null }, context);
  return 0;
}

async function unitOf({ ledger, workspace }: OpenPeriod, name: string | undefined): Promise<string | undefined> {
  if (name === undefined) return undefined;
  const found = await findUnitNamed(ledger, workspace.settings.office, name);
  if (found.unit !== undefined) return found.unit.id;
  throw new UserError(payoutErrors.noUnit, { found: name, suggestion: suggestion(found.nearest) });
}

function limitOf(text: string | undefined): Fen | undefined {
  if (text === undefined) return undefined;
  const limit = /^\d+(\.\d{1,2})?$/.test(text) ? fenFromYuan(text) : undefined;
  if (limit === undefined) throw new UserError(payoutErrors.badLimit, { found: text });
  return limit;
}
