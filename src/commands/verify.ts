import type { VerifyProgress } from '../io/ledger/verify/replay.ts';
import { verifyLedger } from '../io/ledger/verify/verify-ledger.ts';
import { usageTexts } from '../io/report/text/common-texts.ts';
import { verifyTexts as texts } from '../io/report/text/verify-texts.ts';
import { UserError } from '../io/user-error.ts';
import type { CommandModule, Context } from './command.ts';
import { withLedger } from './open-period-ledger.ts';
import { ledgerOption, type PeriodOptions } from './period-options.ts';
import { closingAgainstLedger } from './verify/closing-against-ledger.ts';
import { closingSetAt, type GivenToHold, givenToHold } from './verify/given-to-hold.ts';
import { tellVerified } from './verify/tell-verified.ts';
import { differencesIn, headsOf, heldHeads, setsAmong, type Verified } from './verify/verified.ts';
import { verifyBundle } from './verify/verify-bundle.ts';
import { withVerifyProgress } from './verify/verify-progress.ts';

interface VerifyOptions extends PeriodOptions {
  readonly against?: readonly string[];
  readonly bundle?: string;
  readonly closing?: readonly string[];
}

const command: CommandModule<VerifyOptions> = {
  options: [
    ledgerOption,
    { flags: '--against <file>', description: texts.optionAgainst, repeatable: true },
    { flags: '--bundle <file>', description: texts.optionBundle },
    { flags: '--closing <folder>', description: texts.optionClosing, repeatable: true },
  ],
  examples: [
    { command: 'mutual verify', says: texts.exampleOne },
    { command: 'mutual verify --against out/2-enrol/register.xlsx', says: texts.exampleTwo },
    { command: 'mutual verify --against out/16-close', says: texts.exampleSet },
    { command: 'mutual verify --bundle 蒙自.jsonl.gz --against register.xlsx', says: texts.exampleBundle },
    { command: 'mutual verify --closing 16-close', says: texts.exampleClosing },
  ],
  async run(context, _parameters, options) {
    const verified = await withVerifyProgress(context, (onProgress) => verify(options, onProgress, context));
    tellVerified(verified, context);
    return verified.found === 0 ? 0 : 1;
  },
};

export default command;

async function verify(
  options: VerifyOptions,
  onProgress: (progress: VerifyProgress) => void,
  context: Context,
): Promise<Verified> {
  const { bundle, closing = [] } = options;
  if (bundle !== undefined && options.ledger !== undefined)
    throw new UserError(usageTexts.invalidValue, {
      ...{ option: '--bundle', found: bundle, expected: texts.bundleWithLedger[context.language] },
    });
  const against: GivenToHold[] = [];
  for (const given of options.against ?? []) against.push(await givenToHold(given, context));
  const alone: { folder: string; set: NonNullable<GivenToHold['set']> }[] = [];
  for (const folder of closing) alone.push({ folder, set: await closingSetAt('--closing', folder, context) });
  const proved = await bySource(options, { against, onlySets: alone.length > 0 }, onProgress, context);
  const sets = [
    ...alone.map((each) => ({ ...each, alone: true })),
    ...setsAmong(against).map((each) => ({ ...each, alone: false })),
  ];
  const ofSets = sets.flatMap(({ folder, set }) => differencesIn(folder, set.differences));
  return {
    ...proved,
    closing: sets.map(({ folder, set, alone: byItself }) => {
      return { folder, files: set.files, run: set.manifest.run, alone: byItself };
    }),
    differences: [...ofSets, ...proved.differences],
    found: ofSets.length + proved.found,
  };
}

/** What the ledger says, or the bundle in its place; nothing where only closing sets are to be looked over. */
async function bySource(
  options: VerifyOptions,
  { against, onlySets }: { readonly against: readonly GivenToHold[]; readonly onlySets: boolean },
  onProgress: (progress: VerifyProgress) => void,
  context: Context,
): Promise<Verified> {
  if (options.bundle !== undefined) return verifyBundle(options.bundle, against, onProgress, context);
  if (onlySets && against.length === 0)
    return { source: null, entries: 0, against: [], closing: [], differences: [], found: 0 };
  return withLedger(context, options, async ({ ledger }) => {
    const told = await verifyLedger(ledger, { against: headsOf(against), onProgress });
    const unlike = [];
    for (const { folder, set } of setsAmong(against))
      unlike.push(...differencesIn(folder, await closingAgainstLedger(ledger, set)));
    return {
      ...{ source: { kind: 'ledger' as const }, entries: told.entries, closing: [] },
      ...{ against: heldHeads(against, told.heads), differences: [...unlike, ...told.differences] },
      found: unlike.length + told.found,
    };
  });
}
