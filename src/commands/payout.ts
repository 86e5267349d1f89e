import { resolve } from 'node:path';
import { fullNumber } from '../io/ledger/entry/claims/claim-number.ts';
import { batchByNumber } from '../io/ledger/read/claims/batches.ts';
import { refuseFileName } from '../io/output-folder.ts';
import { payoutBankTexts } from '../io/report/text/payout-bank-texts.ts';
import { payoutCommandTexts, payoutErrors } from '../io/report/text/payout-command-texts.ts';
import { UserError } from '../io/user-error.ts';
import { type Fen, fenFromYuan } from '../rules/value/money.ts';
import { fill } from '../rules/value/text.ts';
import type { CommandModule, Context, ExitCode } from './command.ts';
import { type OpenPeriod, rowAfterRow, withPeriod } from './open-period-ledger.ts';
import { tellRefusal } from './payout/bank-refusal.ts';
import { type BatchOptions, batchOptions, batchWish, scopeOf } from './payout/batch-wish.ts';
import { warnOfAdoption } from './payout/left-by-adoption.ts';
import { makePayout } from './payout/make-payout.ts';
import { mindOtherForm } from './payout/other-form.ts';
import { tellPayout } from './payout/tell-payout.ts';
import { requireInForce } from './payout/undone-batch.ts';
import { unknownBatch } from './payout/unknown-batch.ts';
import { prepareBatch } from './payout/write-batch.ts';
import { periodOptions } from './period-options.ts';
import { growSlowly } from './side-by-side/grow-slowly.ts';

/** Options of `mutual payout`. */
interface PayoutOptions extends BatchOptions {
  readonly limit?: string;
  readonly batch?: string;
}

const command: CommandModule<PayoutOptions> = {
  options: [
    batchOptions.unit,
    batchOptions.office,
    { flags: '--limit <yuan>', description: payoutCommandTexts.optionLimit },
    batchOptions.bank,
    batchOptions.slips,
    { flags: '--batch <number>', description: payoutCommandTexts.optionBatch },
    ...periodOptions,
  ],
  writes: true,
  examples: [
    { command: 'mutual payout --bank generic-csv', says: payoutCommandTexts.exampleOne },
    { command: 'mutual payout --limit 500000 --dry-run', says: payoutCommandTexts.exampleTwo },
  ],
  run: (context, _parameters, options) => {
    growSlowly();
    const work = async (open: OpenPeriod) => {
      if (options.batch !== undefined) return writeAgain(open, options.batch, options, context);
      const limit = limitOf(options.limit);
      await warnOfAdoption(open, context);
      return makePayout(
        open,
        { ...batchWish(open, options, context), scope: await scopeOf(open, options), limit },
        context,
      );
    };
    return withPeriod(context, options, work, rowAfterRow);
  },
};

export default command;

/** Writes the files of a batch that was made before, as it was asked to be or as is asked now: nothing is paid twice by that. */
async function writeAgain(
  open: OpenPeriod,
  word: string,
  { bank, lang, out, slips }: PayoutOptions,
  context: Context,
): Promise<ExitCode> {
  const { office } = open.workspace.settings;
  const batch = await batchByNumber(open.ledger, fullNumber(office, word));
  if (batch === undefined) {
    throw await unknownBatch(open, word);
  }
  await requireInForce(open, batch);
  const folder = out === undefined ? undefined : resolve(context.surroundings.directory, out);
  if (folder !== undefined) refuseFileName(folder);
  const warning = await mindOtherForm(open, batch, bank, context);
  const prepared = await prepareBatch(open, batch, { bank, language: lang, folder, slips });
  if (prepared.problems.length > 0) {
    tellRefusal(fill(payoutBankTexts.refusesAgain, context.language, { batch: word }), prepared.problems, context);
    return 1;
  }
  if (!context.dryRun) await prepared.write();
  if (warning !== undefined) context.surroundings.stderr.write(`${warning}\n`);
  for (const notice of prepared.notices(context.language)) context.say(notice);
  const outputs = context.dryRun ? [] : prepared.shown(context);
  const nothingElse = {
    findings: [],
    left: 0,
    beyondLimit: null,
    blocked: 0,
    elsewhere: 0,
    again: [],
    run: null,
    claims: null,
  };
  tellPayout(open, { command: 'payout', batch, outputs, ...nothingElse }, context);
  return 0;
}

function limitOf(text: string | undefined): Fen | undefined {
  if (text === undefined) return undefined;
  const limit = /^\d+(\.\d{1,2})?$/.test(text) ? fenFromYuan(text) : undefined;
  if (limit === undefined) throw new UserError(payoutErrors.badLimit, { found: text });
  return limit;
}
