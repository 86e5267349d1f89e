import { relative, resolve, sep } from 'node:path';
import { findUnitNamed } from '../../io/ledger/read/find-unit-named.ts';
import { officesOf } from '../../io/ledger/read/offices.ts';
import { refuseFileName } from '../../io/output-folder.ts';
import { payoutCommandTexts, payoutErrors, unitsLike } from '../../io/report/text/payout-command-texts.ts';
import { payoutScopeErrors, payoutScopeTexts } from '../../io/report/text/payout-scope-texts.ts';
import { UserError } from '../../io/user-error.ts';
import { suggestion } from '../../rules/scheme/suggestion.ts';
import { listed } from '../../rules/value/listed.ts';
import { nearestOf } from '../../rules/value/nearest.ts';
import { worded } from '../../rules/value/text.ts';
import type { RunAsked } from '../begin-run.ts';
import type { Context, OptionDeclaration } from '../command.ts';
import type { OpenWorkspace } from '../open-period-ledger.ts';
import type { PeriodOptions } from '../period-options.ts';

/** Options of every command that makes a batch. */
export interface BatchOptions extends PeriodOptions {
  readonly unit?: string;
  readonly office?: string;
  readonly bank?: string;
  readonly slips?: boolean;
}

/** Declarations of {@link BatchOptions}, without those that name the period; each command takes those that it has. */
export const batchOptions = {
  unit: { flags: '--unit <name>', description: payoutCommandTexts.optionUnit },
  office: { flags: '--office <name>', description: payoutScopeTexts.optionOffice },
  bank: { flags: '--bank <bank>', description: payoutCommandTexts.optionBank },
  slips: { flags: '--slips', description: payoutScopeTexts.optionSlips },
} as const satisfies Record<string, OptionDeclaration>;

/** What a batch is asked to be. */
export interface BatchWish {
  /** As the batch's entry keeps it: whatever decides how its files look, so that they can be written again without being asked. */
  readonly options: Readonly<Record<string, string>>;
  /** As the run keeps it. */
  readonly recorded: RunAsked['options'];
}

/**
 * The options of a batch in words; the folder of its files from the workspace on, so that it is found wherever the workspace is moved to.
 *
 * @throws UserError where the folder has the name of a file
 */
export function batchWish(
  { workspace }: OpenWorkspace,
  given: BatchOptions & { readonly limit?: string; readonly batch?: string },
  { surroundings }: Context,
): BatchWish {
  const { bank, limit, unit, office, lang, out, slips, batch } = given;
  const asked = out === undefined ? undefined : resolve(surroundings.directory, out);
  if (asked !== undefined) refuseFileName(asked);
  const folder = asked && relative(workspace.folder, asked);
  const words = {
    ...{ bank, limit, unit, office, lang },
    out: folder?.split(sep).join('/'),
    slips: slips === true ? 'yes' : undefined,
  };
  const options = Object.fromEntries(
    Object.entries(words).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])),
  );
  return { options, recorded: { bank, limit, unit, office, batch } };
}

/** Units named of those that a part of a name may mean. */
const NAMED = 5;

/** Whose claims are meant: those of the workspace's own office unless another is named, and of all its units unless one is. */
export interface Scope {
  readonly office: string;
  /** Id. */
  readonly unit: string | undefined;
}

/** @throws UserError where the ledger knows no such office or unit, with the name that is nearest */
export async function scopeOf(
  { ledger, workspace }: OpenWorkspace,
  { office: asked, unit }: { readonly office?: string | undefined; readonly unit?: string | undefined },
): Promise<Scope> {
  const office = asked ?? workspace.settings.office;
  const offices = asked === undefined ? [office] : await officesOf(ledger);
  if (!offices.includes(office)) {
    const nearest = nearestOf(office, offices);
    const parameters = { found: office, suggestion: suggestion(nearest), offices: offices.join(', ') };
    throw new UserError(payoutScopeErrors.noOffice, parameters);
  }
  if (unit === undefined) return { office, unit };
  const found = await findUnitNamed(ledger, office, unit);
  if (found.unit !== undefined) return { office, unit: found.unit.id };
  const { nearest, containing } = found;
  const like = worded(unitsLike, { count: containing.length, names: listed(containing.slice(0, NAMED)) });
  throw new UserError(payoutErrors.noUnit, {
    found: unit,
    suggestion: nearest === undefined && containing.length > 0 ? like : suggestion(nearest),
  });
}
