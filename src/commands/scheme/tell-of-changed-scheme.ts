import { enrolErrors } from '../../io/report/text/enrol-texts.ts';
import { UserError } from '../../io/user-error.ts';
import { fill } from '../../rules/value/text.ts';
import type { Context } from '../command.ts';
import { loadScheme, schemeFolders } from './load-scheme.ts';

/** Says so when today's scheme file is another than the version that the ledger holds for the period; work goes by the ledger's until `scheme adopt`. */
export async function tellOfChangedScheme(id: string, hashInLedger: string, context: Context): Promise<void> {
  try {
    const { hash } = await loadScheme(id, schemeFolders(context, undefined));
    if (hash === hashInLedger) return;
  } catch (error) {
    // A file that is gone or cannot be used changes nothing for a period that is open.
    if (!(error instanceof UserError)) throw error;
    return;
  }
  const { message, fix } = enrolErrors.schemeChanged;
  context.say(`${fill(message, context.language, { scheme: id })} ${fill(fix, context.language, { scheme: id })}`);
}
