import type { Ledger } from '../io/ledger/ledger.ts';
import { closeLedger, openLedger } from '../io/ledger/open-ledger.ts';
import { requireOpenPeriod } from '../io/ledger/read/books/period-stage.ts';
import { periodInForce } from '../io/ledger/read/period-in-force.ts';
import { ledgerLocation, readWorkspace, type Workspace } from '../io/workspace/workspace.ts';
import type { PeriodInForce } from '../rules/enrolment/known.ts';
import type { Scheme } from '../rules/scheme/schema.ts';
import { schemeFromJson } from '../rules/scheme/scheme-json.ts';
import type { Context } from './command.ts';
import type { PeriodOptions } from './period-options.ts';

/** An open ledger with the workspace that it belongs to. */
export interface OpenWorkspace {
  readonly workspace: Workspace;
  readonly ledger: Ledger;
  /** The ledger's path, or its address with the password: never shown. */
  readonly location: string;
}

/** A period of an open ledger, with the version of the scheme that is in force for it. */
export interface OpenPeriod extends OpenWorkspace {
  readonly period: PeriodInForce;
  readonly scheme: Scheme;
  readonly schemeHash: string;
}

/** How a ledger is opened. */
export interface Opening {
  /** MiB of an SQLite file that are kept in memory; as many as writing needs where absent. */
  readonly cache?: number;
}

/** For what goes through whole tables once: pages that are kept would not be looked at again. */
export const forReading: Opening = { cache: 8 };

/** For what reads and writes row after row and comes to none of them again: of more pages only the memory would be felt. */
export const rowAfterRow: Opening = { cache: 16 };

/** Opens the workspace's ledger for a piece of work, and closes it whatever comes of the work. */
export async function withLedger<Result>(
  context: Context,
  options: PeriodOptions,
  work: (open: OpenWorkspace) => Promise<Result>,
  opening: Opening = {},
): Promise<Result> {
  const workspace = readWorkspace(context.surroundings.directory);
  const location =
    options.ledger === undefined
      ? ledgerLocation(workspace.folder, workspace.settings.ledger)
      : ledgerLocation(context.surroundings.directory, options.ledger);
  const ledger = await openLedger(location, opening);
  try {
    return await work({ workspace, ledger, location });
  } finally {
    await closeLedger(ledger);
  }
}

/** Opens the ledger and the period that the options or mutual.yaml name. The scheme is the one that the ledger holds, not today's file. */
export async function withPeriod<Result>(
  context: Context,
  options: PeriodOptions,
  work: (open: OpenPeriod) => Promise<Result>,
  opening: Opening = {},
): Promise<Result> {
  const inPeriod = async (open: OpenWorkspace) => {
    const { settings } = open.workspace;
    const stored = await periodInForce(
      open.ledger,
      options.scheme ?? settings.scheme,
      options.period ?? settings.period,
    );
    const scheme = schemeFromJson(JSON.stringify(stored.scheme));
    return work({ ...open, period: stored.period, scheme, schemeHash: stored.schemeHash });
  };
  return withLedger(context, options, inPeriod, opening);
}

/**
 * The same for what changes who is in the period or what is decided for it: a closed period is refused before anything is planned, also where it would only be tried out.
 *
 * @throws UserError where the period is closed
 */
export async function withPeriodToChange<Result>(
  context: Context,
  options: PeriodOptions,
  work: (open: OpenPeriod) => Promise<Result>,
  opening: Opening = {},
): Promise<Result> {
  const inOpenPeriod = async (open: OpenPeriod) => {
    await requireOpenPeriod(open.ledger, open.period);
    return work(open);
  };
  return withPeriod(context, options, inOpenPeriod, opening);
}
