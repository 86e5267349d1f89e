import { shownNumber } from '../../io/ledger/entry/claims/claim-number.ts';
import type { ClaimRecord } from '../../io/ledger/read/claims/claim-record.ts';
import { factValue, grouped } from '../../io/report/decision/wording.ts';
import { correctionTexts } from '../../io/report/text/claim-correction-texts.ts';
import { rulingTexts } from '../../io/report/text/claim-ruling-texts.ts';
import { enrolTexts } from '../../io/report/text/enrol-texts.ts';
import { eventWords, factValueWords, statusWords } from '../../io/report/text/language-words.ts';
import { reasons } from '../../rules/claim/reasons.ts';
import { type FactChange, factChanges } from '../../rules/claim-correction/fact-changes.ts';
import type { ChangePlan } from '../../rules/claim-plan/changed-claim.ts';
import { claimFieldTitle } from '../../rules/claim-sheet/names.ts';
import type { Finding, PersonalData } from '../../rules/findings/finding.ts';
import { maskPersonalData } from '../../rules/findings/mask.ts';
import type { CorrectionResult } from '../../rules/fund/claim-postings.ts';
import type { HeirsOff } from '../../rules/payout/heirs-off.ts';
import type { ClaimField } from '../../rules/scheme/forms.ts';
import type { Scheme } from '../../rules/scheme/schema.ts';
import { fill, type Language } from '../../rules/value/text.ts';
import type { Context, ExitCode } from '../command.ts';
import { findingJson, findingLines } from '../finding-lines.ts';
import type { OpenWorkspace } from '../open-period-ledger.ts';
import { heirsOffJson, heirsOffLines, heirsOffOf } from '../payout/heirs-overpaid.ts';
import type { CorrectionWish } from './correction-options.ts';
import { alongJson, alongLines } from './decided-along.ts';
import { reviewerLines } from './reviewer-lines.ts';
import type { StatedAnew } from './stated-anew.ts';

/** A correction with all that it comes to. */
export interface Corrected {
  readonly record: ClaimRecord;
  /** Under which it was decided anew. */
  readonly scheme: Scheme;
  readonly wish: CorrectionWish;
  readonly stated: StatedAnew;
  readonly plan: ChangePlan;
  readonly effect: CorrectionResult['effect'];
}

type Run = { readonly number: number; readonly head: string } | null;

/** Tells what is wrong with the facts: nothing was written. */
export function tellRefused(
  { workspace }: OpenWorkspace,
  record: ClaimRecord,
  findings: readonly Finding[],
  context: Context,
): ExitCode {
  const number = shownNumber(workspace.settings.office, record.number);
  if (context.json) {
    const told = findings.map((finding) => findingJson(finding, context));
    context.print(JSON.stringify({ ...headOf(null), claim: { number }, findings: told }, null, 2));
  } else {
    for (const line of findingLines(findings, context)) context.print(line);
    context.print(fill(correctionTexts.refused, context.language, { number }));
  }
  return 1;
}

/** Tells that the claim is stated and decided as it was. */
export function tellUnchanged(open: OpenWorkspace, corrected: Corrected, context: Context): ExitCode {
  if (context.json) return tellJson(open, corrected, null, context);
  const number = shownNumber(open.workspace.settings.office, corrected.record.number);
  context.print(fill(correctionTexts.nothingChanges, context.language, { number }));
  return 0;
}

/** Tells the facts, the decision and the money before and after; of a dry run where there is no run. */
export function tellCorrected(open: OpenWorkspace, corrected: Corrected, run: Run, context: Context): ExitCode {
  if (context.json) return tellJson(open, corrected, run, context);
  const { language, print } = context;
  const { record, scheme, wish, stated, plan } = corrected;
  const { office } = open.workspace.settings;
  for (const line of findingLines(stated.findings, context)) print(line);
  const { decision } = plan.placed;
  print(
    fill(correctionTexts.corrected, language, {
      number: shownNumber(office, record.number),
      before: statusWords[record.status][language],
      from: grouped(record.amount),
      after: statusWords[decision.status][language],
      to: grouped(decision.amount),
    }),
  );
  for (const change of factChanges(record.submitted, stated.submitted, scheme))
    print(factLine(change, scheme, context));
  for (const line of reviewerLines(wish.said, decision, { scheme, office, number: record.number }, language))
    print(line);
  if (wish.waived.length > 0) print(fill(rulingTexts.waived, language, { clauses: wish.waived.join(', ') }));
  if (record.how === 'ruled' && wish.waived.length === 0) print(correctionTexts.ruledBefore[language]);
  if (record.frozen) print(correctionTexts.olderScheme[language]);
  const heirLines = heirsOffLines(heirsAfter(corrected), context);
  for (const line of [
    ...moneyLines(corrected, language),
    ...heirLines,
    ...alongLines(plan, { office, scheme }, language),
  ])
    print(line);
  if (run === null) print(enrolTexts.dryRun[language]);
  else print(fill(enrolTexts.run, language, { run: run.number, head: run.head.slice(0, 16) }));
  return 0;
}

/** Heirs who do not come to their shares by the claim as it stands now. */
function heirsAfter({ record: { lines }, stated, plan }: Corrected): HeirsOff {
  return heirsOffOf({ amount: plan.placed.decision.amount, heirs: stated.submitted.heirs, lines });
}

/** Of what was not paid yet, the decision says all. */
function moneyLines({ record, effect: { kind, amount } }: Corrected, language: Language): string[] {
  if (kind === 'none' || !/[1-9]/.test(record.live)) return [];
  return [fill(correctionTexts[kind], language, { paid: grouped(record.live), amount: grouped(amount) })];
}

const headOf = (run: Run, said?: CorrectionWish['said']) => ({
  schemaVersion: 1,
  command: said === undefined ? 'claim correct' : 'claim decide',
  run: run?.number ?? null,
  chainHead: run?.head ?? null,
});

function tellJson({ workspace }: OpenWorkspace, corrected: Corrected, run: Run, context: Context): ExitCode {
  const { record, scheme, wish, stated, plan, effect } = corrected;
  const { office } = workspace.settings;
  const { decision } = plan.placed;
  const claim = {
    number: shownNumber(office, record.number),
    before: { status: record.status, amount: record.amount },
    after: { status: decision.status, amount: decision.amount },
    paid: record.live,
    overpaid: decision.overpaid,
  };
  const facts = factChanges(record.submitted, stated.submitted, scheme).map((change) => ({
    ...change,
    before: shown(change.field, change.before, context),
    after: shown(change.field, change.after, context),
  }));
  const findings = stated.findings.map((finding) => findingJson(finding, context));
  const { reason, waived, said } = wish;
  const { diseases, stated: values } = said ?? {};
  const report = {
    ...headOf(run, said),
    claim,
    facts,
    effect,
    heirs: heirsOffJson(heirsAfter(corrected)),
    reason,
    waived,
    ...(diseases && { diseases }),
    ...(values && { stated: values }),
    ...alongJson(plan, office),
    findings,
  };
  context.print(JSON.stringify(report, null, 2));
  return 0;
}

function factLine({ field, before, after }: FactChange, scheme: Scheme, context: Context): string {
  const words = (value: string | null) => worded(field, shown(field, value, context), scheme, context.language);
  const column = claimFieldTitle(scheme, field);
  return fill(correctionTexts.fact, context.language, { column, before: words(before), after: words(after) });
}

const personal: Readonly<Partial<Record<ClaimField, PersonalData>>> = {
  name: 'name',
  patient: 'name',
  payee: 'name',
  'patient-id-number': 'id-number',
  'spouse-id-number': 'id-number',
  'bank-card': 'bank-card',
  phone: 'phone',
  remark: 'text',
};

function shown(field: ClaimField, value: string | null, { unmask }: Context): string | null {
  const kind = personal[field];
  if (field === 'heirs' && value !== null && !unmask) return maskedHeirs(value);
  return value === null || unmask || kind === undefined ? value : maskPersonalData(kind, value);
}

/** `李梅 1/2 6217…、…` with each name and account masked: numbers beside one another are not one. */
function maskedHeirs(value: string): string {
  const masked = (part: string, at: number) => maskPersonalData(at === 0 ? 'name' : 'text', part);
  return value
    .split('、')
    .map((heir) => heir.split(' ').map(masked).join(' '))
    .join('、');
}

/** Fields whose values are words of the scheme language or kinds of the scheme. */
const chosen: ReadonlySet<string> = new Set([
  ...Object.keys(factValueWords),
  'insurance',
  'disease',
  'treatment',
  'cause',
]);

function worded(field: ClaimField, value: string | null, scheme: Scheme, language: Language): string {
  if (value === null) return '—';
  if (field === 'benefit') return scheme.benefits?.[value]?.title ?? value;
  if (field === 'event' && Object.hasOwn(eventWords, value))
    return eventWords[value as keyof typeof eventWords][language];
  if (field.startsWith('cost:')) return grouped(value);
  if (chosen.has(field)) return factValue(field, value, { scheme, language, reasons });
  if (field === 'papers' && value === 'all') return correctionTexts.allPapers[language];
  if (value === 'true' || value === 'false') return correctionTexts[value === 'true' ? 'yes' : 'no'][language];
  return value;
}
