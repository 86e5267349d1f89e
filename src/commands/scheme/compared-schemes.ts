import { periods, type StoredPeriod } from '../../io/ledger/read/period-in-force.ts';
import { diffErrors } from '../../io/report/text/scheme-diff-texts.ts';
import { UserError } from '../../io/user-error.ts';
import { schemeFromJson } from '../../rules/scheme/scheme-json.ts';
import type { Context } from '../command.ts';
import { withLedger } from '../open-period-ledger.ts';
import type { PeriodOptions } from '../period-options.ts';
import type { ComparedScheme } from './difference-lines.ts';
import { loadScheme, schemeFolders } from './load-scheme.ts';

interface Where extends PeriodOptions {
  readonly dir?: string;
}

/** Behind an id: the version that the ledger has in force, not today's file. */
const IN_LEDGER = '@ledger';

/**
 * The scheme that an argument names: today's file by its id, or with `@ledger` behind it the version in force in the workspace's ledger, for the workspace's period (or
 * `--period`) where that is of this scheme, else for its latest. `@ledger` alone is the version of the workspace's own period.
 *
 * @throws UserError where there is no such file, workspace or period, or the file has errors
 */
export async function comparedScheme(named: string, options: Where, context: Context): Promise<ComparedScheme> {
  if (!named.endsWith(IN_LEDGER)) {
    const { scheme } = await loadScheme(named, schemeFolders(context, options.dir));
    return { name: named, scheme };
  }
  return withLedger(context, options, async ({ ledger, workspace }) => {
    const { settings } = workspace;
    const id = named.slice(0, -IN_LEDGER.length) || (options.scheme ?? settings.scheme);
    const number = options.period ?? (id === settings.scheme ? settings.period : undefined);
    const all = await periods(ledger);
    const found = all.find((each) => isOf(each, id) && (number === undefined || each.period.number === number));
    if (found === undefined) {
      const names = all.map(({ period }) => `${period.scheme}/${period.number}`).join(', ');
      const sought = number === undefined ? id : `${id}/${number}`;
      throw new UserError(diffErrors.noSuchVersion, { found: sought, periods: names === '' ? '-' : names });
    }
    return { name: `${id}${IN_LEDGER}`, scheme: schemeFromJson(JSON.stringify(found.scheme)) };
  });
}

/** A period is known by the scheme that it was opened for, also where another edition was adopted since. */
function isOf({ period, scheme }: StoredPeriod, id: string): boolean {
  return period.scheme === id || (scheme as { readonly id: string }).id === id;
}
