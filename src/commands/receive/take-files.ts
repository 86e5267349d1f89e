import { statementLines } from '../../io/ledger/read/books/statement-lines.ts';
import { expandInputs } from '../../io/submitted/expand-inputs.ts';
import { inSingleRun } from '../claim/single-run.ts';
import type { Context, ExitCode } from '../command.ts';
import type { OpenPeriod } from '../open-period-ledger.ts';
import { asToldOf, invoicedOn, type ReceiveOptions } from './options.ts';
import { readStatements } from './read-statements.ts';
import { type StartedUnit, startCoverages } from './start-coverage.ts';
import { type TakenFile, takeFile } from './take-statement.ts';
import { tellReceived } from './tell-received.ts';

/** Takes statements in: each file an entry of one run, then what begins by what they paid. */
export async function takeFiles(
  open: OpenPeriod,
  parameters: readonly string[],
  options: ReceiveOptions,
  context: Context,
): Promise<ExitCode> {
  const { settings } = open.workspace;
  const asTold = asToldOf(options);
  const invoices = invoicedOn(options);
  const account = options.account?.replace(/\D/gu, '') ?? settings.account?.number.replace(/\D/gu, '') ?? null;
  const inputs = await expandInputs(parameters, context.surroundings.directory);
  const read = await readStatements(inputs, { account, isExcerpt: options.partial === true });
  const readable = read.some(({ lines }) => lines.length > 0);
  if (context.dryRun || !readable) {
    const files: TakenFile[] = [];
    for (const file of read) files.push(await takeFile(open, undefined, file, asTold));
    return tellReceived(open, { files, started: [], run: null }, options, context);
  }
  const { as, line, partial, invoiced } = options;
  const { scheme, number: period } = open.period;
  const asked = {
    verb: 'receive',
    options: { scheme, period, as, line: line ?? [], partial, invoiced },
    inputs: read.map(({ path, sha256 }) => ({ path, sha256 })),
  };
  const { result, run, head } = await inSingleRun(open, withoutEmpty(asked), context, async (handle) => {
    const files: TakenFile[] = [];
    for (const file of read) files.push(await takeFile(open, handle, file, asTold));
    const units = await unitsPaid(open, files);
    const started: StartedUnit[] = await startCoverages(open, handle, {
      ...{ units, invoicedOn: invoices, setOffOn: undefined },
    });
    return { files, started };
  });
  return tellReceived(open, { ...result, run: { number: run.number, head: head.hash } }, options, context);
}

function withoutEmpty<Asked extends { readonly options: { readonly line: readonly string[] } }>(asked: Asked) {
  const { line, ...others } = asked.options;
  return { ...asked, options: line.length === 0 ? others : { ...others, line } };
}

/** Units that the files paid for; also of files that were taken by a run which was killed before coverage began. */
async function unitsPaid({ ledger }: OpenPeriod, files: readonly TakenFile[]): Promise<string[]> {
  const units = new Set<string>();
  const entries = new Set<string>();
  for (const { matches, outcome, entry } of files) {
    for (const { parts } of matches)
      for (const { kind, unit } of parts) if (kind === 'fee' && unit !== null) units.add(unit);
    if (outcome === 'unchanged' && entry !== null) entries.add(entry);
  }
  if (entries.size > 0)
    for await (const { entry, parts } of statementLines(ledger))
      if (entries.has(entry)) for (const { kind, unit } of parts) if (kind === 'fee' && unit !== null) units.add(unit);
  return [...units].sort();
}
