import { join, resolve, sep } from 'node:path';
import { fullNumber, shownNumber } from '../../io/ledger/entry/claims/claim-number.ts';
import { partsOfEntryId } from '../../io/ledger/entry/entry-id.ts';
import { periodId } from '../../io/ledger/entry/period-id.ts';
import { batchByNumber, linesOfBatch } from '../../io/ledger/read/claims/batches.ts';
import { claimBasis } from '../../io/ledger/read/claims/claim-basis.ts';
import type { ClaimRecord } from '../../io/ledger/read/claims/claim-record.ts';
import { claimsByNumber } from '../../io/ledger/read/claims/claims-by-number.ts';
import { originOfEntry } from '../../io/ledger/read/claims/entry-origin.ts';
import { claimsOfPeriod, claimsOfPerson } from '../../io/ledger/read/claims/find-claims.ts';
import { slipErrors, slipTexts } from '../../io/report/text/slip-texts.ts';
import { UserError } from '../../io/user-error.ts';
import { reasons } from '../../rules/claim/reasons.ts';
import { fill } from '../../rules/value/text.ts';
import { findMember } from '../amend/find-member.ts';
import { periodOfClaim } from '../claim/find-claim.ts';
import type { CommandModule, Context, ExitCode } from '../command.ts';
import { findingLines } from '../finding-lines.ts';
import { type OpenPeriod, withPeriod } from '../open-period-ledger.ts';
import { type PeriodOptions, periodOptions } from '../period-options.ts';
import { shownPath } from '../shown-path.ts';
import { scopeOf } from './batch-wish.ts';
import { slipsOf, writeSlips } from './slips.ts';
import { requireInForce } from './undone-batch.ts';
import { unknownBatch } from './unknown-batch.ts';

interface SlipOptions extends PeriodOptions {
  readonly batch?: string;
  readonly member?: string;
  readonly unit?: string;
}

const command: CommandModule<SlipOptions> = {
  options: [
    { flags: '--batch <number>', description: slipTexts.optionBatch },
    { flags: '--member <number>', description: slipTexts.optionMember },
    { flags: '--unit <name>', description: slipTexts.optionUnit },
    ...periodOptions,
  ],
  writes: true,
  examples: [
    { command: 'mutual payout slips --batch 2026-001', says: slipTexts.exampleOne },
    { command: 'mutual payout slips --member 350102199001010016', says: slipTexts.exampleTwo },
  ],
  run: (context, _parameters, options) => withPeriod(context, options, (open) => tellSlips(open, options, context)),
};

export default command;

async function tellSlips(at: OpenPeriod, options: SlipOptions, context: Context): Promise<ExitCode> {
  const found = await claimsFor(at, options, context);
  if (found === undefined) return 1;
  const [first] = found;
  const { language, print, json } = context;
  const figures = { members: new Set(found.map(({ person }) => person)).size, claims: found.length };
  const folder = first && !context.dryRun ? await written(at, first, found, options, context) : null;
  if (json) {
    const outputs = folder === null ? [] : [folder];
    print(JSON.stringify({ schemaVersion: 1, command: 'payout slips', ...figures, outputs }, null, 2));
  } else if (first === undefined) print(slipTexts.none[language]);
  else if (folder === null) print(fill(slipTexts.would, language, figures));
  else for (const line of [fill(slipTexts.written, language, figures), `  ${folder}`]) print(line);
  return 0;
}

/** Writes the slips and gives their folder. Their marks are those of the latest decision on them, so that the same claims give the same bytes. */
async function written(
  at: OpenPeriod,
  first: ClaimRecord,
  claims: readonly ClaimRecord[],
  { out, batch, lang }: SlipOptions,
  { surroundings }: Context,
): Promise<string> {
  const open = await periodOfClaim(at, first);
  const { settings, folder: home } = open.workspace;
  const { scheme, period } = open;
  const { run, hash, writtenAt } = await originOfEntry(open.ledger, latestOf(claims));
  const language = lang ?? scheme.language ?? 'zh';
  const head = {
    ...{ centre: settings.centre, scheme: scheme.title, period: period.number, span: period.span },
    ...{ writtenAt, mark: { run, chainHead: hash } },
  };
  const named = batch === undefined ? undefined : fullNumber(settings.office, batch);
  const folder = out === undefined ? slipFolder(home, settings.office, named) : resolve(surroundings.directory, out);
  const terms = { office: settings.office, head, language };
  const slips = slipsOf(claims, named === undefined ? terms : { ...terms, batch: named });
  await writeSlips(folder, slips, { scheme, language, reasons });
  return shownPath(`${folder}${sep}`, surroundings.directory);
}

/** Each batch has a folder of its own: a member who was paid in two has a slip in both, of the same name. */
function slipFolder(home: string, office: string, batch: string | undefined): string {
  const all = join(home, 'out', 'slips');
  return batch === undefined ? all : join(all, shownNumber(office, batch).replaceAll('/', '-'));
}

function latestOf(claims: readonly ClaimRecord[]): string {
  const decided = claims.map(({ decidedBy }) => ({ ...decidedBy, sequence: partsOfEntryId(decidedBy.entry).sequence }));
  const [latest] = decided.sort((one, other) => other.run - one.run || Number(other.sequence - one.sequence));
  if (latest === undefined) throw new RangeError('slips of no claims');
  return latest.entry;
}

/** The claims meant, in the order in which they were taken in; undefined where the member is not known, which is told. */
async function claimsFor(
  open: OpenPeriod,
  { batch, member, unit }: SlipOptions,
  context: Context,
): Promise<ClaimRecord[] | undefined> {
  const { ledger, period, workspace } = open;
  if (batch === undefined && member === undefined && unit === undefined) throw new UserError(slipErrors.whose);
  const person = member === undefined ? undefined : await personOf(open, { member, unit }, context);
  if (person === null) return undefined;
  if (batch !== undefined) {
    const full = fullNumber(workspace.settings.office, batch);
    const made = await batchByNumber(ledger, full);
    if (made === undefined) throw await unknownBatch(open, batch);
    await requireInForce(open, made);
    const lines = await linesOfBatch(ledger, full);
    const numbers = lines.filter((line) => person === undefined || line.person === person).map(({ number }) => number);
    return [...(await claimsByNumber(ledger, numbers)).values()];
  }
  const id = periodId(period.scheme, period.number);
  if (person !== undefined) return (await claimsOfPerson(ledger, person)).filter((record) => record.period === id);
  const found: ClaimRecord[] = [];
  const scope = await scopeOf(open, { unit });
  for await (const record of claimsOfPeriod(ledger, period, { unit: scope.unit, withLines: true })) found.push(record);
  return found;
}

/** The id of a member on the roster of the period; null where he is not found, which is told. */
async function personOf(
  open: OpenPeriod,
  named: { readonly member: string; readonly unit: string | undefined },
  context: Context,
): Promise<string | null> {
  const { member, findings } = await findMember(open, named, context.asOf);
  if (member === undefined) {
    for (const line of findingLines(findings, context)) context.say(line);
    return null;
  }
  const { number } = member.record.identity;
  const { persons } = await claimBasis(open.ledger, { period: open.period, numbers: [number] });
  return persons.get(number)?.person ?? null;
}
