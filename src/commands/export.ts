import { relative, resolve } from 'node:path';
import { type FormatName, formats } from '../io/books/formats.ts';
import { pipeBooks, writeBooks } from '../io/books/write-books.ts';
import { periodId } from '../io/ledger/entry/period-id.ts';
import { periodInForce } from '../io/ledger/read/period-in-force.ts';
import { bundleErrors } from '../io/report/text/bundle-texts.ts';
import { bundleVerbTexts } from '../io/report/text/bundle-verb-texts.ts';
import { enrolTexts } from '../io/report/text/enrol-texts.ts';
import { exportErrors, exportTexts } from '../io/report/text/export-texts.ts';
import { UserError } from '../io/user-error.ts';
import { listed } from '../rules/value/listed.ts';
import { fill } from '../rules/value/text.ts';
import type { CommandModule, Context, ExitCode } from './command.ts';
import { type Books, booksOf } from './export/books.ts';
import { exportBundle } from './export/bundle.ts';
import { type OpenWorkspace, withLedger } from './open-period-ledger.ts';
import { ledgerOption, type PeriodOptions } from './period-options.ts';

/** Options of `mutual export`. */
interface ExportOptions extends PeriodOptions {
  readonly format?: string;
  readonly bundle?: string;
  readonly withEntries?: boolean;
}

const command: CommandModule<ExportOptions> = {
  options: [
    { flags: '--format <form>', description: exportTexts.optionFormat, choices: Object.keys(formats) },
    { flags: '--period <number>', description: exportTexts.optionPeriod },
    { flags: '--scheme <id>', description: enrolTexts.optionScheme, environment: 'MUTUAL_SCHEME' },
    { flags: '--out <file>', description: exportTexts.optionOut },
    { flags: '--bundle <file>', description: bundleVerbTexts.optionBundle },
    { flags: '--with-entries', description: bundleVerbTexts.optionWithEntries },
    ledgerOption,
  ],
  examples: [
    { command: 'mutual export | hledger -f- balance', says: exportTexts.exampleOne },
    { command: 'mutual export --format csv --out 账簿.csv', says: exportTexts.exampleTwo },
    {
      command: 'mutual export --format beancount --period 17 --out books.beancount',
      says: exportTexts.exampleThree,
    },
    { command: 'mutual export --bundle 蒙自办事处.jsonl.gz', says: bundleVerbTexts.exampleExport },
  ],
  async run(context, _parameters, options) {
    if (options.bundle !== undefined) {
      const asked = { file: requireBundleAlone(options.bundle, options), withEntries: options.withEntries === true };
      return withLedger(context, options, (open) => exportBundle(open, asked, context));
    }
    if (options.withEntries) throw new UserError(bundleErrors.withEntriesAlone);
    const format = formatOf(options.format);
    if (context.json && options.out === undefined) throw new UserError(exportErrors.jsonNeedsOut);
    return withLedger(context, options, async (open): Promise<ExitCode> => {
      const books = await booksOf(open.ledger, [format], {
        ...{ centre: open.workspace.settings.centre, language: context.language },
        period: await periodOf(open, options),
        until: context.asOfGiven ? context.asOf : null,
      });
      if (options.out === undefined) await pipeBooks(books.pieces, context.surroundings.stdout);
      else await intoFile(books, options.out, format, context);
      return 0;
    });
  },
};

export default command;

function requireBundleAlone(file: string, { format, period, out }: ExportOptions): string {
  const given = Object.entries({ '--format': format, '--period': period, '--out': out });
  const [other] = given.find(([, value]) => value !== undefined) ?? [];
  if (other !== undefined) throw new UserError(bundleErrors.withFormat, { option: other });
  return file;
}

function formatOf(found = 'hledger'): FormatName {
  if (Object.hasOwn(formats, found)) return found as FormatName;
  throw new UserError(exportErrors.badFormat, { found, formats: listed(Object.keys(formats)) });
}

/** Books are of the whole ledger unless a period is named: the bank's account knows none. */
async function periodOf({ ledger, workspace }: OpenWorkspace, { scheme, period }: ExportOptions) {
  if (period === undefined) return null;
  const { period: found } = await periodInForce(ledger, scheme ?? workspace.settings.scheme, period);
  return periodId(found.scheme, found.number);
}

async function intoFile(books: Books, out: string, format: FormatName, context: Context): Promise<void> {
  const { directory } = context.surroundings;
  const path = resolve(directory, out);
  await writeBooks([{ path, head: books.heads[0] ?? '' }], books.pieces);
  const file = relative(directory, path) || path;
  const { entries, lines } = books.written;
  if (context.json)
    context.print(
      JSON.stringify({ schemaVersion: 1, command: 'export', format, entries, lines, outputs: [file] }, null, 2),
    );
  else context.print(fill(exportTexts.done, context.language, { file, entries, lines }));
}
