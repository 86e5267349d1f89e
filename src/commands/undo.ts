import type { RunClosed } from '../io/ledger/entry/entry.ts';
import type { Ledger } from '../io/ledger/ledger.ts';
import type { AnsweredPaid } from '../io/ledger/read/claims/answers-of-entry.ts';
import { unitsOfRun } from '../io/ledger/read/units.ts';
import { closeRun } from '../io/ledger/write/close-run.ts';
import { rehearseUndo, requireUndoable, type UndoneEntry, undoRun } from '../io/ledger/write/undo-run.ts';
import { undoErrors, undoTexts } from '../io/report/text/ledger-verbs-texts.ts';
import { undoBatchTexts } from '../io/report/text/undo-batch-texts.ts';
import { UserError } from '../io/user-error.ts';
import { nearestOf } from '../rules/value/nearest.ts';
import { fill } from '../rules/value/text.ts';
import { unitKey } from '../rules/value/unit-name.ts';
import { beginRun } from './begin-run.ts';
import type { CommandModule, Context, ExitCode } from './command.ts';
import { endOfFailedRun } from './end-of-failed-run.ts';
import { fittedLines } from './explain/look.ts';
import { type OpenWorkspace, withLedger } from './open-period-ledger.ts';
import { ledgerOption, type PeriodOptions } from './period-options.ts';
import { answersAmong, paidAgainWarnings } from './undo-answers.ts';
import { type BatchUndone, batchesAmong, filesToDestroy, requireNotSent } from './undo-batches.ts';
import { type ListUndone, listLines, listsAmong } from './undo-lists.ts';

interface UndoOptions extends PeriodOptions {
  readonly unit?: string;
  readonly reason?: string;
  readonly notSent?: boolean;
}

const command: CommandModule<UndoOptions> = {
  arguments: [{ syntax: '<run>', description: undoTexts.argument }],
  options: [
    { flags: '--unit <name>', description: undoTexts.optionUnit },
    { flags: '--reason <text>', description: undoTexts.optionReason },
    { flags: '--not-sent', description: undoBatchTexts.optionNotSent },
    ledgerOption,
  ],
  writes: true,
  examples: [
    { command: 'mutual undo 4 --reason 名单发错期次', says: undoTexts.exampleOne },
    { command: 'mutual undo 4 --unit 福州市红星机械厂 --reason 单位重报', says: undoTexts.exampleTwo },
    { command: 'mutual undo 4 --reason 金额有误 --not-sent', says: undoBatchTexts.exampleNotSent },
  ],
  async run(context, [number = ''], options) {
    if (!/^[1-9]\d{0,14}$/.test(number)) throw new UserError(undoErrors.badRun, { found: number });
    if (!options.reason?.trim()) throw new UserError(undoErrors.noReason);
    const what = {
      ...{ run: Number(number), reason: options.reason.trim(), name: options.unit },
      notSent: options.notSent === true,
    };
    return withLedger(context, options, (open) => undo(open, what, context));
  },
};

export default command;

async function undo(
  open: OpenWorkspace,
  what: { run: number; reason: string; name: string | undefined; notSent: boolean },
  context: Context,
): Promise<ExitCode> {
  const { ledger, workspace } = open;
  const { run, reason, name, notSent } = what;
  const unit = name === undefined ? undefined : await unitOfRun(ledger, run, name);
  const which = { run, reason, ...(unit === undefined ? {} : { unit }) };
  const { office } = workspace.settings;
  const entries = await requireUndoable(ledger, which);
  const batches = await batchesAmong(open, entries, context);
  const lists = await listsAmong(open, entries);
  const answersPaid = await answersAmong(open, entries);
  requireNotSent(run, batches, notSent);
  if (context.dryRun) {
    const count = await rehearseUndo(ledger, { office, day: context.asOf }, which);
    return tell({ run, count, name, by: null, undone: [], lists, batches, answersPaid }, context);
  }
  const handle = await beginRun(
    { ledger, settings: workspace.settings },
    { verb: 'undo', options: { run, reason, unit: name, notSent } },
    context,
  );
  const close = (outcome: RunClosed['outcome']) =>
    closeRun(ledger, handle, { at: context.surroundings.now(), outcome, counts: {}, units: [] });
  let undone: UndoneEntry[];
  try {
    undone = await undoRun(ledger, handle, which);
  } catch (error) {
    await close(await endOfFailedRun(ledger, handle, error));
    throw error;
  }
  await close('completed');
  return tell({ run, count: undone.length, name, by: handle.number, undone, lists, batches, answersPaid }, context);
}

interface Told {
  readonly run: number;
  readonly count: number;
  readonly name: string | undefined;
  /** The run that undid it; null in a dry run. */
  readonly by: number | null;
  readonly undone: readonly UndoneEntry[];
  readonly lists: readonly ListUndone[];
  readonly batches: readonly BatchUndone[];
  /** The bank's answers that are undone, as far as they called payments paid. */
  readonly answersPaid: readonly AnsweredPaid[];
}

function tell({ run, count, name, by, undone, lists, batches, answersPaid }: Told, context: Context): ExitCode {
  const { json, print, language } = context;
  const report = { schemaVersion: 1, command: 'undo', run: by, undone, lists, batches, answersPaid };
  if (json) print(JSON.stringify(report, null, 2));
  else if (by !== null) print(fill(undoTexts.done, language, { run, count, by }));
  else {
    const unit = name === undefined ? '' : fill(undoTexts.ofUnit, language, { name });
    print(fill(undoTexts.wouldUndo, language, { run, unit, count }));
  }
  const warnings = fittedLines(paidAgainWarnings(answersPaid, context), context);
  const named = fittedLines(listLines(lists, language), context);
  if (!json) for (const line of [...named, ...filesToDestroy(batches, context), ...warnings]) print(line);
  return 0;
}

/** Id of a unit that the run took in, by its name. */
async function unitOfRun(ledger: Ledger, run: number, name: string): Promise<string> {
  const names: string[] = [];
  for await (const unit of unitsOfRun(ledger, run)) {
    if (unit.unit !== null && unitKey(unit.name) === unitKey(name)) return unit.unit;
    names.push(unit.name);
  }
  const nearest = nearestOf(name, names);
  const suggestion = { zh: nearest ? `是不是 “${nearest}”？` : '', en: nearest ? `Did you mean "${nearest}"? ` : '' };
  throw new UserError(undoErrors.noUnit, { run, found: name, suggestion });
}
