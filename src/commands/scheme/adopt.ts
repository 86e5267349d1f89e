import { requireAdoptable } from '../../io/ledger/write/adopt-scheme.ts';
import { adoptErrors, adoptTexts } from '../../io/report/text/scheme-adopt-texts.ts';
import { sha256 } from '../../io/sha256.ts';
import { UserError } from '../../io/user-error.ts';
import type { CommandModule, Context, ExitCode } from '../command.ts';
import { type OpenPeriod, withPeriod } from '../open-period-ledger.ts';
import { type PeriodOptions, periodOptions } from '../period-options.ts';
import { adoptInRun } from './adopting-run.ts';
import { prepareAdoption, tellAdoption } from './adoption.ts';
import { goOn } from './adoption-continued.ts';
import { loadCalendar } from './load-calendar.ts';
import { loadScheme, loadSchemes, schemeFolders, sourceOf } from './load-scheme.ts';
import { dirOption } from './options.ts';

interface AdoptOptions extends PeriodOptions {
  readonly reason?: string;
  readonly dir?: string;
}

const command: CommandModule<AdoptOptions> = {
  arguments: [{ syntax: '[id]', description: adoptTexts.argument }],
  options: [{ flags: '--reason <text>', description: adoptTexts.optionReason }, dirOption, ...periodOptions],
  writes: true,
  examples: [
    { command: 'mutual scheme adopt --reason 第五条金额录错 --dry-run', says: adoptTexts.exampleOne },
    { command: 'mutual scheme adopt fuzhou-3 --reason 第五条金额录错', says: adoptTexts.exampleTwo },
  ],
  async run(context, [id], options) {
    const reason = options.reason?.trim();
    if (!reason) throw new UserError(adoptErrors.noReason);
    for (;;) {
      const exit = await withPeriod(context, options, (open) => adopt(open, { id, reason, dir: options.dir }, context));
      if (exit !== undefined) return exit;
    }
  },
};

export default command;

interface Wish {
  readonly id: string | undefined;
  readonly reason: string;
  readonly dir: string | undefined;
}

/** @returns undefined where another version has come into force meanwhile: then everything is looked at again */
async function adopt(open: OpenPeriod, wish: Wish, context: Context): Promise<ExitCode | undefined> {
  const id = wish.id ?? open.scheme.id;
  const folders = schemeFolders(context, wish.dir);
  const next = await loadScheme(id, folders);
  const { ledger, period } = open;
  await requireAdoptable(ledger, { period, scheme: next.scheme });
  const calendar = await loadCalendar(folders);
  const { file, text } = sourceOf(id, await loadSchemes(folders));
  const input = { path: file, sha256: sha256(text) };
  if (next.hash === open.schemeHash) return goOn(open, { id, input, calendar }, context);
  const prepared = await prepareAdoption(open, next, wish.reason, calendar);
  if (context.dryRun) {
    tellAdoption(prepared, null, context);
    return 0;
  }
  const run = await adoptInRun(prepared, input, context);
  if (run === undefined) return undefined;
  tellAdoption(prepared, run, context);
  return run.left === 0 ? 0 : 1;
}
