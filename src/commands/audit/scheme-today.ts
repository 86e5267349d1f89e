import { resolve } from 'node:path';
import { UserError } from '../../io/user-error.ts';
import type { Text } from '../../rules/value/text.ts';
import { loadCalendar } from '../scheme/load-calendar.ts';
import { type LoadedScheme, loadScheme, type SchemeFolders } from '../scheme/load-scheme.ts';
import type { AuditScope } from './audit-scope.ts';

/** Where the scheme files of today are: those of the run, else of the workspace. */
export function foldersOf({ schemes, open, directory }: AuditScope): SchemeFolders {
  if (schemes !== undefined) return schemes;
  const { settings, folder } = open.workspace;
  const own = settings.schemes;
  return own === undefined ? { from: directory } : { from: directory, directory: resolve(folder, own) };
}

/** Today's file of the period's scheme; or why it cannot be used, and what to do. */
export async function schemeToday(scope: AuditScope): Promise<LoadedScheme | { readonly notRun: Text }> {
  const { id: scheme } = scope.open.scheme;
  try {
    return await loadScheme(scheme, foldersOf(scope));
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return {
      notRun: {
        zh: `办法文件 ${scheme} 现在读不出来，不能重新审核。请运行 mutual scheme check ${scheme} 看原因，改好后再查。`,
        en: `The scheme file ${scheme} cannot be used now, so that nothing was decided again. Run mutual scheme check ${scheme}, mend it, and audit again.`,
      },
    };
  }
}

/** The public holidays that are known, from the same folders. */
export const calendarOf = (scope: AuditScope) => loadCalendar(foldersOf(scope));
