import { type AdoptionOutcome, adoptScheme, requireAdoptable } from '../../io/ledger/write/adopt-scheme.ts';
import { closeRun } from '../../io/ledger/write/close-run.ts';
import { openRun } from '../../io/ledger/write/open-run.ts';
import { adoptErrors, adoptTexts } from '../../io/report/text/scheme-adopt-texts.ts';
import { sha256 } from '../../io/sha256.ts';
import { UserError } from '../../io/user-error.ts';
import { storedScheme } from '../../rules/scheme/scheme-json.ts';
import { fill } from '../../rules/value/text.ts';
import type { CommandModule, Context } from '../command.ts';
import { type OpenPeriod, withPeriod } from '../open-period-ledger.ts';
import { type PeriodOptions, periodOptions } from '../period-options.ts';
import { recordedOptions } from '../recorded-options.ts';
import { type AdoptedRun, type PreparedAdoption, prepareAdoption, tellAdoption } from './adoption.ts';
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
      const done = await withPeriod(context, options, (open) => adopt(open, { id, reason, dir: options.dir }, context));
      if (done) return 0;
    }
  },
};

export default command;

interface Wish {
  readonly id: string | undefined;
  readonly reason: string;
  readonly dir: string | undefined;
}

/** @returns false where another version has come into force meanwhile: then everything is looked at again */
async function adopt(open: OpenPeriod, wish: Wish, context: Context): Promise<boolean> {
  const id = wish.id ?? open.scheme.id;
  const folders = schemeFolders(context, wish.dir);
  const next = await loadScheme(id, folders);
  const { ledger, period } = open;
  await requireAdoptable(ledger, { period, scheme: next.scheme });
  if (next.hash === open.schemeHash) {
    tellSame(open, id, context);
    return true;
  }
  const prepared = await prepareAdoption(open, next, wish.reason);
  if (context.dryRun) {
    tellAdoption(prepared, null, context);
    return true;
  }
  const { file, text } = sourceOf(id, await loadSchemes(folders));
  const run = await apply(prepared, { path: file, sha256: sha256(text) }, context);
  if (run === undefined) return false;
  tellAdoption(prepared, run, context);
  return true;
}

async function apply(
  { open, next, reason }: PreparedAdoption,
  input: { readonly path: string; readonly sha256: string },
  context: Context,
): Promise<AdoptedRun | undefined> {
  const { ledger, workspace, period, schemeHash: before } = open;
  const run = await openRun(ledger, {
    office: workspace.settings.office,
    verb: 'scheme adopt',
    actor: context.actor,
    at: context.surroundings.now(),
    day: context.asOf,
    options: recordedOptions({ scheme: period.scheme, period: period.number, to: next.scheme.id, reason }),
    toolVersion: context.version,
    inputs: [input],
  });
  const adoption = { period, scheme: storedScheme(next.scheme), before, reason };
  const close = (outcome: 'completed' | 'interrupted') =>
    closeRun(ledger, run, { at: context.surroundings.now(), outcome, counts: {}, units: [] });
  let applied: AdoptionOutcome = { outcome: 'stale' };
  try {
    applied = await adoptScheme(ledger, run, adoption);
  } finally {
    if (applied.outcome !== 'applied') await close('interrupted');
  }
  if (applied.outcome !== 'applied') return undefined;
  const head = await close('completed');
  return { number: run.number, entry: applied.entry, head: head.hash };
}

function tellSame({ period, schemeHash: hash }: OpenPeriod, scheme: string, context: Context): void {
  if (context.json) {
    const told = { scheme, period: period.number, hash, adopted: false };
    context.print(JSON.stringify({ schemaVersion: 1, command: 'scheme adopt', ...told }, null, 2));
  } else context.print(fill(adoptTexts.same, context.language, { scheme, period: period.number }));
}
