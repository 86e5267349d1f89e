import type { RunHandle } from '../../io/ledger/entry/append-entry.ts';
import { amendMembers } from '../../io/ledger/write/amend-members.ts';
import { closeRun } from '../../io/ledger/write/close-run.ts';
import { amendTexts } from '../../io/report/text/amend-texts.ts';
import type { CommandName } from '../../io/report/text/command-texts.ts';
import {
  type AmendmentDecision,
  type AmendmentGrounds,
  type AmendmentPlan,
  amendmentFinding,
  refused,
} from '../../rules/enrolment/amend/amendment.ts';
import { beginRun } from '../begin-run.ts';
import type { Context, ExitCode } from '../command.ts';
import { orRefused } from '../end-of-failed-run.ts';
import { type OpenPeriod, withPeriodToChange } from '../open-period-ledger.ts';
import { claimsLeftOut } from './claims-left-out.ts';
import { findMember } from './find-member.ts';
import { type AmendOptions, dateOption, type NeededOption, requireOptions } from './options.ts';
import { printAmendment } from './print-amendment.ts';
import { unitForAmendment } from './unit-for-amendment.ts';

/** What makes one verb of `mutual amend` differ from the others. */
export interface AmendVerb {
  readonly command: Extract<CommandName, `amend ${string}`>;
  /** Options of its own that have to be given. */
  readonly needs?: readonly NeededOption[];
  /** What was asked, as the run keeps it; without personal data, which the entry holds. */
  readonly recorded: Readonly<Record<string, string>>;
  /** Decides by the rules, asking the ledger for what they need to know besides. */
  readonly decide: (grounds: AmendmentGrounds, open: OpenPeriod) => Promise<AmendmentDecision>;
}

/**
 * Amends one member: finds him, decides, and writes exactly what was decided as a run of one entry, or nothing where it is refused or only tried out.
 *
 * @returns 0 done or tried out, 1 refused
 * @throws UserError for wrong use
 */
export async function amendMember(context: Context, options: AmendOptions, verb: AmendVerb): Promise<ExitCode> {
  requireOptions([
    ['--member', options.member, amendTexts.optionMember],
    ...(verb.needs ?? []),
    ['--reason', options.reason, amendTexts.optionReason],
  ]);
  const { member = '', reason = '' } = options;
  const on = dateOption('--on', options.on) ?? context.asOf;
  return withPeriodToChange(context, options, async (open) => {
    const decide = () => decideOn(open, { member, unit: options.unit, on }, context, verb);
    const decision = await decide();
    const result = { command: verb.command, open, reason };
    if (decision.plan === undefined || context.dryRun) {
      printAmendment({ ...result, decision, run: null }, context);
      return decision.plan === undefined ? 1 : 0;
    }
    const run = await beginRun(
      { ledger: open.ledger, settings: open.workspace.settings },
      {
        verb: verb.command,
        options: { on, reason, scheme: open.period.scheme, period: open.period.number, ...verb.recorded },
      },
      context,
    );
    const at = () => context.surroundings.now();
    const applied = await orRefused(open.ledger, { run, at }, () =>
      applyUntilCurrent(open, run, decision, { decide, reason }),
    );
    const head = await closeRun(open.ledger, run, closing(applied, context.surroundings.now()));
    const { plan } = applied.decision;
    const claims = applied.entry === null || plan === undefined ? [] : await claimsLeftOut(open, [plan]);
    printAmendment(
      { ...result, decision: applied.decision, run: { number: run.number, entry: applied.entry, head }, claims },
      context,
    );
    return applied.entry === null ? 1 : 0;
  });
}

async function decideOn(
  open: OpenPeriod,
  { on, ...named }: { readonly member: string; readonly unit: string | undefined; readonly on: string },
  context: Context,
  verb: AmendVerb,
): Promise<AmendmentDecision> {
  const { member, findings, records } = await findMember(open, named, on);
  if (member === undefined) return refused(...findings);
  const unit = records.find((each) => each.unit.id === member.unit.id)?.unit ?? member.unit;
  const { scheme, period } = open;
  const { feeReceived } = await unitForAmendment(open, unit);
  return verb.decide({ scheme, period, member, on, asOf: context.asOf, feeReceived }, open);
}

/** What came of applying: the decision that holds, and its entry where it was written. */
interface Applied {
  readonly decision: AmendmentDecision;
  readonly entry: string | null;
}

/** Writes the decision; where the ledger moved since it was made, decides again on what is there now. */
async function applyUntilCurrent(
  { ledger, period }: OpenPeriod,
  run: RunHandle,
  first: AmendmentDecision,
  { decide, reason }: { readonly decide: () => Promise<AmendmentDecision>; readonly reason: string },
): Promise<Applied> {
  for (let decision = first; ; decision = await decide()) {
    const { plan } = decision;
    if (plan === undefined) return { decision, entry: null };
    const changes = plan.changes.map(({ unit, change }) => ({ unit, ...change }));
    const amendment = { period, kind: plan.kind, reason, changes, postings: plan.postings };
    const outcome = await amendMembers(ledger, run, amendment);
    if (outcome.outcome === 'applied') return { decision, entry: outcome.entry };
    if (outcome.outcome === 'overlapping') return { decision: refusedFor(plan, outcome.overlaps), entry: null };
  }
}

/** Only a newcomer's coverage can meet another: one from before this ledger, through the same unit. */
function refusedFor(plan: AmendmentPlan, overlaps: readonly { identityNumber: string; unitName: string }[]) {
  const [first] = overlaps;
  const unit = { id: plan.changes[0]?.unit ?? '', name: plan.changes[0]?.name ?? '' };
  const parameters = { otherUnit: first?.unitName ?? unit.name };
  const found = first?.identityNumber ?? '';
  return refused(amendmentFinding('newcomer-already-covered', '--newcomer-id', { unit }, { found, parameters }));
}

function closing({ decision, entry }: Applied, at: string) {
  const codes = [...new Set(decision.findings.map((each) => each.code))];
  const units = (decision.plan?.changes ?? []).map(({ unit, name }) => ({
    unit,
    name,
    file: '',
    status: 'accepted' as const,
    entry,
    codes,
  }));
  return { at, outcome: 'completed' as const, counts: { amended: entry === null ? 0 : 1 }, units };
}
