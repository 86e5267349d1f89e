import { workspaceTexts } from '../../io/report/text/workspace-texts.ts';
import { UserError } from '../../io/user-error.ts';
import { findSettingsFile, readWorkspace } from '../../io/workspace/workspace.ts';
import type { Context } from '../command.ts';
import { type LoadedScheme, loadScheme, schemeFolders } from './load-scheme.ts';

/**
 * The scheme that an option names, else the workspace's where there is one.
 *
 * @throws UserError where neither names one, or the scheme cannot be used
 */
export async function schemeFor(option: string | undefined, context: Context): Promise<LoadedScheme> {
  const { directory } = context.surroundings;
  const id = option ?? (findSettingsFile(directory) ? readWorkspace(directory).settings.scheme : undefined);
  if (!id) throw new UserError(workspaceTexts.noScheme);
  return loadScheme(id, schemeFolders(context, undefined));
}
