import { shownNumber } from '../../io/ledger/entry/claims/claim-number.ts';
import { statementLines } from '../../io/ledger/read/books/statement-lines.ts';
import { receiveErrors } from '../../io/report/text/receive-errors.ts';
import { expandInputs } from '../../io/submitted/expand-inputs.ts';
import { UserError } from '../../io/user-error.ts';
import type { SettledPart } from '../../rules/fund/settled-part.ts';
import { inSingleRun } from '../claim/single-run.ts';
import type { Context, ExitCode } from '../command.ts';
import type { OpenPeriod } from '../open-period-ledger.ts';
import { asToldOf, invoicedOn, type ReceiveOptions, toldWord } from './options.ts';
import { readStatements } from './read-statements.ts';
import { startCoverages, waitToStart } from './start-coverage.ts';
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
  const read = await readStatements(open, inputs, { account, isExcerpt: options.partial === true }, context);
  const tried: TakenFile[] = [];
  for (const file of read) tried.push(await takeFile(open, undefined, file, asTold));
  requireSayable(tried, options, open);
  const start = { invoicedOn: invoices, setOffOn: undefined };
  // What a run that was killed took, without beginning the coverage that it paid for, is gone on with.
  const isNew = tried.some(({ outcome }) => outcome === 'tried');
  const goesOn = !isNew && (await waitToStart(open, { ...start, units: await unitsPaid(open, tried) }));
  if (context.dryRun || !(isNew || goesOn))
    return tellReceived(open, { files: tried, started: [], run: null }, options, context);
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
    return { files, started: await startCoverages(open, handle, { ...start, units }) };
  });
  return tellReceived(open, { ...result, run: { number: run.number, head: head.hash } }, options, context);
}

/**
 * What is said of lines that stand in the ledger would be lost without a word.
 *
 * @throws UserError where `--as` is given and every file was taken before
 */
function requireSayable(tried: readonly TakenFile[], { as }: ReceiveOptions, { workspace }: OpenPeriod): void {
  const [file] = tried;
  if (as === undefined || file === undefined) return;
  if (!tried.every(({ outcome, known }) => outcome === 'unchanged' && known > 0)) return;
  const line = `${shownNumber(workspace.settings.office, file.knownBy[0] ?? '')}-1`;
  throw new UserError(receiveErrors.takenAlready, { file: file.path, line, word: toldWord(as) });
}

function withoutEmpty<Asked extends { readonly options: { readonly line: readonly string[] } }>(asked: Asked) {
  const { line, ...others } = asked.options;
  return { ...asked, options: line.length === 0 ? others : { ...others, line } };
}

/** Units that the files paid for; also by lines that were taken before. */
async function unitsPaid({ ledger }: OpenPeriod, files: readonly TakenFile[]): Promise<string[]> {
  const units = new Set<string>();
  const add = ({ kind, unit }: SettledPart) => kind === 'fee' && unit !== null && units.add(unit);
  for (const { matches } of files) for (const { parts } of matches) parts.forEach(add);
  const entries = new Set(files.flatMap(({ knownBy }) => knownBy));
  if (entries.size > 0)
    for await (const { entry, parts } of statementLines(ledger)) if (entries.has(entry)) parts.forEach(add);
  return [...units].sort();
}
