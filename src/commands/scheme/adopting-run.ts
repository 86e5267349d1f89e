import type { RunHandle } from '../../io/ledger/entry/append-entry.ts';
import { adoptScheme } from '../../io/ledger/write/adopt-scheme.ts';
import { closeRun } from '../../io/ledger/write/close-run.ts';
import { storedScheme } from '../../rules/scheme/scheme-json.ts';
import { beginRun } from '../begin-run.ts';
import type { Context } from '../command.ts';
import { endOfFailedRun } from '../end-of-failed-run.ts';
import type { OpenPeriod } from '../open-period-ledger.ts';
import type { PreparedAdoption } from './adoption.ts';
import { type DoneAnew, redecideLeft, type VersionToAdopt } from './adoption-claims.ts';

/** The file of the scheme. */
export interface SchemeInput {
  readonly path: string;
  readonly sha256: string;
}

/** The run that adopted a scheme, or went on with it. */
export interface AdoptedRun extends DoneAnew {
  readonly number: number;
  /** Hash of the chain's head after it. */
  readonly head: string;
}

/** What a run is asked to do, as its entry keeps it. */
interface AdoptionAsked {
  readonly open: OpenPeriod;
  /** Id of the scheme. */
  readonly to: string;
  readonly reason: string;
  readonly input: SchemeInput;
}

/**
 * Brings a version into force and decides under it what is not frozen, as one run.
 *
 * @returns undefined where another version has come into force meanwhile: nothing was adopted
 * @throws UserError where that happens while claims are decided
 */
export async function adoptInRun(
  { open, next, reason, version }: PreparedAdoption,
  input: SchemeInput,
  context: Context,
): Promise<(AdoptedRun & { readonly entry: string }) | undefined> {
  const { ledger, period, schemeHash: before } = open;
  const asked = { open, to: next.scheme.id, reason, input };
  const { done, ...run } = await inAdoptingRun(asked, context, async (handle) => {
    const scheme = storedScheme(next.scheme);
    const adopted = await adoptScheme(ledger, handle, { period, scheme, before, reason });
    if (adopted.outcome !== 'applied') return undefined;
    return { entry: adopted.entry, ...(await redecideLeft(open, version, handle, context)) };
  });
  return done && { ...run, ...done };
}

/**
 * Decides under the version in force what the run that adopted it left, as a run that makes up for that one where it is asked the same.
 *
 * @throws UserError where another version comes into force meanwhile
 */
export async function finishInRun(
  asked: AdoptionAsked,
  version: VersionToAdopt,
  context: Context,
): Promise<AdoptedRun> {
  const { done, ...run } = await inAdoptingRun(asked, context, (handle) =>
    redecideLeft(asked.open, version, handle, context),
  );
  return { ...run, ...done };
}

async function inAdoptingRun<Done extends DoneAnew | undefined>(
  { open, to, reason, input }: AdoptionAsked,
  context: Context,
  work: (run: RunHandle) => Promise<Done>,
): Promise<{ done: Done; number: number; head: string }> {
  const { ledger, workspace, period } = open;
  const run = await beginRun(
    { ledger, settings: workspace.settings },
    { verb: 'scheme adopt', options: { scheme: period.scheme, period: period.number, to, reason }, inputs: [input] },
    context,
  );
  const close = (done: DoneAnew | undefined, failed: 'refused' | 'interrupted' = 'interrupted') => {
    const outcome = done?.left === 0 ? 'completed' : failed;
    const counts: Record<string, number> =
      done === undefined || done.anew.claims === 0 ? {} : { claims: done.anew.claims, changed: done.anew.changed };
    return closeRun(ledger, run, { at: context.surroundings.now(), outcome, counts, units: [] });
  };
  let done: Done;
  try {
    done = await work(run);
  } catch (error) {
    await close(undefined, await endOfFailedRun(ledger, run, error));
    throw error;
  }
  const head = await close(done);
  return { done, number: run.number, head: head.hash };
}
