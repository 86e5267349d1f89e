import type { Scheme } from '../../rules/scheme/schema.ts';
import type { WorkedExample } from '../../rules/scheme-page/worked-example.ts';
import type { SchemeFolders } from './load-scheme.ts';

export async function examplesOf(_scheme: Scheme, _folders: SchemeFolders): Promise<readonly WorkedExample[]> {
  return [];
}
