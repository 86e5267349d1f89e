import type { ChainHead } from '../../io/ledger/read/chain-head.ts';
import { amendTexts } from '../../io/report/text/amend-texts.ts';
import type { CommandName } from '../../io/report/text/command-texts.ts';
import { enrolTexts } from '../../io/report/text/enrol-texts.ts';
import type { AmendmentDecision, AmendmentPlan } from '../../rules/enrolment/amend/amendment.ts';
import type { MemberRecord } from '../../rules/enrolment/known.ts';
import type { PersonalData } from '../../rules/findings/finding.ts';
import { maskPersonalData } from '../../rules/findings/mask.ts';
import { type AccountId, accountName } from '../../rules/fund/accounts.ts';
import { listed } from '../../rules/value/listed.ts';
import { fill } from '../../rules/value/text.ts';
import type { Context } from '../command.ts';
import { fittedLines } from '../explain/look.ts';
import { findingJson, findingLines } from '../finding-lines.ts';
import type { OpenPeriod } from '../open-period-ledger.ts';
import { differenceLines, memberLine } from './member-lines.ts';

/** What an amendment came to. */
export interface AmendmentResult {
  readonly command: CommandName;
  readonly open: OpenPeriod;
  readonly reason: string;
  readonly decision: AmendmentDecision;
  /** Null where nothing was written: it was refused, or only tried out. */
  readonly run: { readonly number: number; readonly entry: string | null; readonly head: ChainHead } | null;
  /** Decided claims whose event the coverage no longer holds, as people name them. */
  readonly claims?: readonly string[];
}

/** Prints what changed, with the run and the chain's head; personal data is masked unless `--unmask`. */
export function printAmendment(result: AmendmentResult, context: Context): void {
  if (context.json) context.print(JSON.stringify(amendmentJson(result, context), null, 2));
  else for (const line of fittedLines(amendmentLines(result, context), context)) context.print(line);
}

function amendmentLines({ decision, open, reason, run, claims = [] }: AmendmentResult, context: Context): string[] {
  const { language } = context;
  const lines = findingLines(decision.findings, context);
  const { plan } = decision;
  if (plan === undefined) return [...lines, amendTexts.refused[language]];
  const shown = masker(context);
  const kind = amendTexts[plan.kind][language];
  lines.push(fill(amendTexts.heading, language, { kind, on: plan.on, reason: shown('text', reason) }));
  for (const { name, change } of plan.changes) {
    lines.push(name);
    const look = { scheme: open.scheme, language, shown };
    for (const each of change.removed) lines.push(...memberLine('removed', each, look));
    for (const { before, after } of change.changed) lines.push(...differenceLines(before, after, look));
    for (const each of change.added) lines.push(...memberLine('added', each, look));
  }
  lines.push(...postingLines(plan, context));
  if (claims.length > 0) lines.push(fill(amendTexts.claimsLeft, language, { claims: listed(claims) }));
  if (run === null) return [...lines, enrolTexts.dryRun[language]];
  return [...lines, fill(enrolTexts.run, language, { run: run.number, head: run.head.hash.slice(0, 16) })];
}

function postingLines({ postings, changes }: AmendmentPlan, { language }: Context): string[] {
  if (postings.length === 0) return [amendTexts.noPostings[language]];
  const lines = postings.map(({ account, unit, amount }) => {
    const name = changes.find((change) => change.unit === unit)?.name ?? '';
    return `  ${accountName(account as AccountId)}  ${name}  ${amount}`;
  });
  return [amendTexts.postings[language], ...lines];
}

function amendmentJson({ command, open, reason, decision, run, claims = [] }: AmendmentResult, context: Context) {
  const { plan, findings } = decision;
  const shown = masker(context);
  const member = ({ identity, name, staffKind, coverages }: MemberRecord) => ({
    name: shown('name', name),
    number: shown('id-number', identity.number),
    numberKind: identity.kind,
    staffKind,
    coverages,
  });
  const { scheme, number, span } = open.period;
  return {
    schemaVersion: 1,
    command,
    run: run?.number ?? null,
    entry: run?.entry ?? null,
    chainHead: run?.head.hash ?? null,
    scheme: { id: open.scheme.id, hash: open.schemeHash },
    period: { scheme, number, from: span.from, to: span.to },
    amendment:
      plan === undefined
        ? null
        : {
            kind: plan.kind,
            on: plan.on,
            reason: shown('text', reason),
            changes: plan.changes.map(({ name, change }) => ({
              unit: name,
              added: change.added.map(member),
              removed: change.removed.map(member),
              changed: change.changed.map(({ before, after }) => ({ before: member(before), after: member(after) })),
            })),
            postings: plan.postings,
          },
    ...(claims.length > 0 && { claimsOutsideCoverage: claims }),
    findings: findings.map((each) => findingJson(each, context)),
  };
}

function masker({ unmask }: Context): (kind: PersonalData, value: string) => string {
  return unmask ? (_, value) => value : maskPersonalData;
}
