import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Difference } from '../io/ledger/verify/difference.ts';
import { verifyLedger } from '../io/ledger/verify/verify-ledger.ts';
import { usageTexts } from '../io/report/text/common-texts.ts';
import { verifyTexts } from '../io/report/text/ledger-verbs-texts.ts';
import { readSubmittedFile } from '../io/table/read-submitted-file.ts';
import { UserError } from '../io/user-error.ts';
import { fill, type Language } from '../rules/value/text.ts';
import type { CommandModule, Context } from './command.ts';
import { withLedger } from './open-period-ledger.ts';
import { ledgerOption, type PeriodOptions } from './period-options.ts';

interface VerifyOptions extends PeriodOptions {
  readonly against?: readonly string[];
}

const command: CommandModule<VerifyOptions> = {
  options: [ledgerOption, { flags: '--against <file>', description: verifyTexts.optionAgainst, repeatable: true }],
  examples: [
    { command: 'mutual verify', says: verifyTexts.exampleOne },
    { command: 'mutual verify --against out/2-enrol/register.xlsx', says: verifyTexts.exampleTwo },
  ],
  async run(context, _parameters, options) {
    const against: string[] = [];
    for (const each of options.against ?? []) against.push(...(await headsOn(each, context)));
    const { entries, differences } = await withLedger(context, options, ({ ledger }) =>
      verifyLedger(ledger, { against: against.map((hash) => ({ hash })) }),
    );
    if (context.json) {
      context.print(JSON.stringify({ schemaVersion: 1, command: 'verify', entries, against, differences }, null, 2));
    } else if (differences.length === 0) {
      context.print(fill(verifyTexts.clean, context.language, { entries }));
      if (against.length > 0) context.print(fill(verifyTexts.headsKnown, context.language, { count: against.length }));
    } else {
      context.print(fill(verifyTexts.dirty, context.language, { count: differences.length }));
      for (const difference of differences) context.print(`  ${differenceLine(difference, context.language)}`);
      context.print(verifyTexts.advice[context.language]);
    }
    return differences.length === 0 ? 0 : 1;
  },
};

export default command;

/** The chain heads that a file of ours carries, or the one that was typed off it. A bank's file has one in each of its lines: more than one only where somebody altered it. */
async function headsOn(given: string, { surroundings, language }: Context): Promise<readonly string[]> {
  if (/^[0-9a-f]{64}$/i.test(given)) return [given.toLowerCase()];
  const path = resolve(surroundings.directory, given);
  if (existsSync(path) && path.endsWith('.json')) return [headInReport(path, given, language)];
  const ofBank = existsSync(path) && /\.(csv|txt|xml)$/i.test(path) ? headsInBankFile(path) : [];
  if (ofBank.length > 0) return ofBank;
  const reading = existsSync(path) ? await readSubmittedFile(path, { shownAs: given }) : undefined;
  const head = reading?.file?.writtenBy?.chainHead;
  if (head) return [head];
  throw new UserError(usageTexts.invalidValue, {
    option: '--against',
    found: given,
    expected: verifyTexts.noHead[language],
  });
}

/** All chain heads in a bank's file, whatever its columns; the digits are the same in each encoding that banks take. */
function headsInBankFile(path: string): string[] {
  return [...new Set(readFileSync(path, 'latin1').match(/\b[0-9a-f]{64}\b/g) ?? [])];
}

/** The chain head in a report.json. */
function headInReport(path: string, given: string, language: Language): string {
  const found = /"chainHead": "([0-9a-f]{64})"/.exec(readFileSync(path, 'utf8'))?.[1];
  if (found) return found;
  throw new UserError(usageTexts.invalidValue, {
    option: '--against',
    found: given,
    expected: verifyTexts.noHead[language],
  });
}

function differenceLine({ kind, table, key, columns, run }: Difference, language: Language): string {
  return fill(verifyTexts.line, language, {
    kind: verifyTexts[kind][language],
    table,
    key,
    columns: columns.length > 0 ? fill(verifyTexts.columns, language, { columns: columns.join(', ') }) : '',
    run: run === null ? '' : fill(verifyTexts.ofRun, language, { run }),
  });
}
