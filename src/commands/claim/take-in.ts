import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { RunHandle } from '../../io/ledger/entry/append-entry.ts';
import type { ChainHead } from '../../io/ledger/read/chain-head.ts';
import { closeRun } from '../../io/ledger/write/close-run.ts';
import { prepareOutputFolder } from '../../io/output-folder.ts';
import { enrolTexts } from '../../io/report/text/enrol-texts.ts';
import type { ExpandedInputs } from '../../io/submitted/expand-inputs.ts';
import { hashInputs } from '../../io/submitted/hash-inputs.ts';
import { removeAbandoned, removeAbandonedOfRun } from '../../io/temporary-file.ts';
import { beginRun } from '../begin-run.ts';
import type { Context, ExitCode } from '../command.ts';
import type { ClaimReport, HeldFile } from './claim-report.ts';
import type { ClaimOptions, ClaimTerms } from './claim-terms.ts';
import { fenOf, tallyOfAll } from './report/tally.ts';
import type { SettleInput } from './settle-all.ts';
import { type ClaimHands, handsFor } from './side-by-side/hands.ts';
import { tellTaken } from './tell-taken.ts';
import { writeClaimOutputs } from './write-outputs.ts';

/** How the inputs of a run are dealt with, and what is written of it. */
export interface TakingWay {
  readonly settle?: SettleInput;
  readonly write: typeof writeClaimOutputs;
}

const claimSheets: TakingWay = { write: writeClaimOutputs };

/** Takes claim sheets into the ledger as one run, writes the run's files from what is committed, and tells what came of it. */
export async function takeInClaims(
  inputs: ExpandedInputs,
  terms: ClaimTerms,
  context: Context,
  options: ClaimOptions,
  way: TakingWay = claimSheets,
): Promise<ExitCode> {
  const { open } = terms;
  const out = join(open.workspace.folder, 'out');
  const wish = options.out && resolve(context.surroundings.directory, options.out);
  await prepareOutputFolder(wish ?? out);
  const interrupt = { asked: false };
  const release = context.surroundings.onInterrupt(() => {
    interrupt.asked = true;
    context.say(enrolTexts.stopping[context.language]);
  });
  const hands = await handsFor(inputs.inputs, terms, way.settle, context, options);
  try {
    const at = context.surroundings.now();
    const run = await beginRun(
      { ledger: open.ledger, settings: open.workspace.settings },
      { verb: 'claim', options, inputs: await hashInputs(inputs.inputs), at },
      context,
    );
    const folder = wish ?? join(out, `${run.number}-claim`);
    await removeAbandoned(out);
    if (wish) await removeAbandonedOfRun(wish);
    const { files, head } = await settleInRun(inputs, terms, { run, interrupt, hands, folder }, context);
    const workbook = {
      centre: open.workspace.settings.centre,
      scheme: open.scheme.title,
      period: open.period.number,
      span: open.period.span,
      writtenAt: at,
      mark: { run: run.number, chainHead: head.hash },
    };
    const language = options.lang ?? open.scheme.language ?? 'zh';
    const bare = claimReport(terms, files, { number: run.number, chainHead: head.hash });
    const places = { folder, head: workbook, language };
    const written = await way.write(bare, places, hands.outputs, context);
    if (context.json) context.print((await readFile(written.reportPath, 'utf8')).trimEnd());
    const left = inputs.inputs.length - files.length;
    return tellTaken(written, interrupt.asked ? left : null, context);
  } finally {
    release();
    await hands.close();
  }
}

/** What a run came to; `run` is null where nothing was written. */
export function claimReport(
  terms: ClaimTerms,
  files: readonly HeldFile[],
  run: { readonly number: number; readonly chainHead: string } | null,
): ClaimReport {
  const { open } = terms;
  return {
    run: run?.number ?? null,
    chainHead: run?.chainHead ?? null,
    scheme: { id: open.scheme.id, hash: open.schemeHash },
    period: open.period,
    files,
    outputs: [],
  };
}

/** Settles all files and closes the run, whatever comes of them. */
async function settleInRun(
  inputs: ExpandedInputs,
  terms: ClaimTerms,
  {
    run,
    interrupt,
    hands,
    folder,
  }: {
    readonly run: RunHandle;
    readonly interrupt: { readonly asked: boolean };
    readonly hands: ClaimHands;
    readonly folder: string;
  },
  context: Context,
): Promise<{ files: readonly HeldFile[]; head: ChainHead }> {
  const files: HeldFile[] = [];
  let completed = false;
  const close = () => {
    const { claims, unchanged, byStatus, anew } = tallyOfAll(files.map(({ tally }) => tally));
    const { approved, reduced, rejected, held } = anew;
    return closeRun(terms.open.ledger, run, {
      at: context.surroundings.now(),
      outcome: completed ? 'completed' : 'interrupted',
      counts: {
        ...{ claims, unchanged, returned: byStatus.returned.claims },
        // What the run itself took, and what that comes to: by this `runs` tells of it.
        ...{ approved: approved.claims, reduced: reduced.claims, rejected: rejected.claims, held: held.claims },
        fen: Number(fenOf(anew)),
      },
      units: files.flatMap(({ units }) => units),
    });
  };
  try {
    await hands.settle(inputs, { run, folder, stopped: () => interrupt.asked, files });
    completed = !interrupt.asked;
  } catch (error) {
    await close();
    throw error;
  }
  return { files, head: await close() };
}
