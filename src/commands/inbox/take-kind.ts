import { inboxTexts } from '../../io/report/text/inbox-texts.ts';
import type { UserError } from '../../io/user-error.ts';
import type { SubmittedKind } from '../../rules/submission/form-words.ts';
import type { CommandModule, CommonOptions, Context } from '../command.ts';
import type { OpenPeriod } from '../open-period-ledger.ts';
import { batchOfResult } from '../payout/batch-of-result.ts';
import type { FileOutcome, InboxFile, InboxOptions } from './inbox-file.ts';
import { type OutcomeOf, ofAmendments, ofClaims, ofResult, ofRoster, ofStatement } from './outcomes.ts';
import { runVerb } from './run-verb.ts';
import type { SortedFile } from './sort-file.ts';

/** How files of a kind are taken in. */
interface Verb {
  readonly load: () => Promise<{ readonly default: CommandModule }>;
  // Each verb's report is its own; what is done with it stays within one entry of this table.
  readonly outcomeOf: OutcomeOf<never>;
}

/** In the order in which a day's post makes sense: members before what concerns them, fees before the claims that they cover. */
const verbs = {
  roster: { load: () => import('../enrol.ts'), outcomeOf: ofRoster },
  amendments: { load: () => import('../amend.ts'), outcomeOf: ofAmendments },
  statement: { load: () => import('../receive.ts'), outcomeOf: ofStatement },
  claims: { load: () => import('../claim.ts'), outcomeOf: ofClaims },
  result: { load: () => import('../payout/result.ts'), outcomeOf: ofResult },
} as const satisfies Partial<Record<SubmittedKind, Verb>>;

/** Kinds that a verb takes, in the order in which they are taken. */
export const takenKinds = Object.keys(verbs) as (keyof typeof verbs)[];

/** One of {@link takenKinds}. */
export type TakenKind = (typeof takenKinds)[number];

/** What came of some files of one kind, and what stopped the verb where anything did. */
export interface TakenFiles {
  readonly outcomes: readonly FileOutcome[];
  readonly failures: readonly UserError[];
}

/**
 * Takes files of one kind in by its verb: all of them as one run. Where something stops the verb each is given to it alone, so that one file never keeps the others waiting; what
 * stops it still leaves that file for the next call.
 */
export async function takeKind(
  kind: TakenKind,
  sorted: readonly SortedFile[],
  open: OpenPeriod,
  options: InboxOptions,
  context: Context,
): Promise<TakenFiles> {
  if (kind === 'result') return takeResults(sorted, open, options, context);
  const whole = await takeTogether(kind, sorted, {}, options, context);
  if (whole.failures.length === 0 || sorted.length === 1) return whole;
  const alone: TakenFiles[] = [];
  for (const each of sorted) alone.push(await takeTogether(kind, [each], {}, options, context));
  return together(alone);
}

/** Each by itself, since it answers a batch of its own. */
async function takeResults(
  sorted: readonly SortedFile[],
  open: OpenPeriod,
  options: InboxOptions,
  context: Context,
): Promise<TakenFiles> {
  const taken: TakenFiles[] = [];
  for (const each of sorted) {
    const batch = each.cells && (await batchOfResult(each.cells, open));
    if (batch !== undefined) taken.push(await takeTogether('result', [each], { batch }, options, context));
    else {
      const why = [inboxTexts.noBatch[context.language]];
      const held = { file: each.file, kind: 'result', status: 'held', run: null, why, beside: [] } as const;
      taken.push({ outcomes: [held], failures: [] });
    }
  }
  return together(taken);
}

async function takeTogether(
  kind: TakenKind,
  sorted: readonly SortedFile[],
  own: Readonly<Record<string, string>>,
  options: InboxOptions,
  context: Context,
): Promise<TakenFiles> {
  const files = sorted.map(({ file }) => file);
  const { load, outcomeOf } = verbs[kind];
  const parameters = files.map(({ shownAs }) => shownAs);
  const result = await runVerb<never>(load, parameters, { ...optionsFor(kind, options), ...own }, context);
  if ('failure' in result) {
    const { message } = result.failure.describe(context.language);
    return { outcomes: files.map((file) => leftOf(file, kind, message)), failures: [result.failure] };
  }
  const outcomes = files.map((file): FileOutcome => {
    const outcome = outcomeOf(result.report, file, context.language);
    return outcome ? { file, kind, ...outcome } : leftOf(file, kind, inboxTexts.notReached[context.language]);
  });
  return { outcomes, failures: [] };
}

/** What of the inbox's options a verb has. */
function optionsFor(kind: TakenKind, options: InboxOptions): CommonOptions {
  const { scheme, period, ledger, lang, actor, asOf, unmask, dryRun, units, notices, jobs } = options;
  const common = { ledger, lang, actor, asOf, unmask, dryRun };
  const ofPeriod = { ...common, scheme, period };
  const ofKind = {
    ...{ roster: { ...ofPeriod, units, notices, jobs }, claims: { ...ofPeriod, jobs } },
    ...{ amendments: ofPeriod, statement: ofPeriod, result: common },
  } satisfies Record<TakenKind, object>;
  return Object.fromEntries(Object.entries(ofKind[kind]).filter(([, value]) => value !== undefined));
}

/** A file that stays in the inbox. */
export function leftOf(file: InboxFile, kind: FileOutcome['kind'], why: string): FileOutcome {
  return { file, kind, status: 'left', run: null, why: [why], beside: [] };
}

function together(taken: readonly TakenFiles[]): TakenFiles {
  return {
    outcomes: taken.flatMap(({ outcomes }) => outcomes),
    failures: taken.flatMap(({ failures }) => failures),
  };
}
