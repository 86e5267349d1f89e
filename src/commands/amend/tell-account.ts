import { shownNumber } from '../../io/ledger/entry/claims/claim-number.ts';
import type { PayeeAccount } from '../../io/ledger/entry/claims/payout-entries.ts';
import { grouped } from '../../io/report/decision/wording.ts';
import { amendAccountTexts } from '../../io/report/text/amend-account-texts.ts';
import { amendTexts } from '../../io/report/text/amend-texts.ts';
import { enrolTexts } from '../../io/report/text/enrol-texts.ts';
import type { Finding, PersonalData } from '../../rules/findings/finding.ts';
import { maskPersonalData } from '../../rules/findings/mask.ts';
import { fill } from '../../rules/value/text.ts';
import type { Context } from '../command.ts';
import { fittedLines } from '../explain/look.ts';
import { findingJson, findingLines } from '../finding-lines.ts';
import type { OpenPeriod } from '../open-period-ledger.ts';
import type { AccountTargets } from './account-targets.ts';

/** What `amend account` came to. */
export interface ToldAccount {
  readonly findings: readonly Finding[];
  /** Null where it was refused. */
  readonly done: {
    readonly payee: PayeeAccount;
    readonly reason: string;
    readonly claims: AccountTargets['claims'];
    /** Names of the units on whose rosters the account stands. */
    readonly rosters: readonly string[];
  } | null;
  readonly run: { readonly number: number; readonly head: string } | null;
  /** Numbers in full of claims whose approval has lapsed, also by this; where nothing was written, of none is it told. */
  readonly lapsed?: ReadonlySet<string>;
}

/** Prints which account holds for which claims and rosters from now on; personal data is masked unless `--unmask`. */
export function tellAccount({ workspace }: OpenPeriod, told: ToldAccount, context: Context): void {
  const { office } = workspace.settings;
  if (context.json) context.print(JSON.stringify(accountJson(told, office, context), null, 2));
  else for (const line of fittedLines(accountLines(told, office, context), context)) context.print(line);
}

function accountLines({ findings, done, run, lapsed }: ToldAccount, office: string, context: Context): string[] {
  const { language } = context;
  const lines = findingLines(findings, context);
  if (done === null) return [...lines, amendTexts.refused[language]];
  const { name, account, bank } = shownPayee(done.payee, context);
  const parameters = {
    payee: name,
    account: account ?? '',
    bank: bank ?? '—',
    reason: shown('text', done.reason, context),
  };
  const heading = run === null ? amendAccountTexts.headingTried : amendAccountTexts.heading;
  lines.push(fill(heading, language, parameters));
  for (const { record, heir } of done.claims) {
    const claim = shownNumber(office, record.number);
    if (heir !== null) lines.push(fill(amendAccountTexts.heir, language, { claim, heir: heir + 1 }));
    else lines.push(fill(amendAccountTexts.claim, language, { claim, amount: grouped(record.payable) }));
  }
  for (const unit of done.rosters) lines.push(fill(amendAccountTexts.roster, language, { unit }));
  if (run === null) return [...lines, enrolTexts.dryRun[language]];
  lines.push(fill(enrolTexts.run, language, { run: run.number, head: run.head.slice(0, 16) }));
  const unapproved = new Set(done.claims.flatMap(({ record: { number } }) => (lapsed?.has(number) ? [number] : [])));
  if (unapproved.size > 0) {
    const claims = [...unapproved].map((number) => shownNumber(office, number)).join(' ');
    lines.push(fill(amendAccountTexts.nextApproval, language, { claims }));
  }
  const back = done.claims.some(({ record }) => record.state === 'bounced');
  return back ? [...lines, amendAccountTexts[unapproved.size > 0 ? 'afterwards' : 'next'][language]] : lines;
}

function accountJson({ findings, done, run }: ToldAccount, office: string, context: Context) {
  return {
    ...{ schemaVersion: 1, command: 'amend account', run: run?.number ?? null, chainHead: run?.head ?? null },
    amendment: done && {
      payee: shownPayee(done.payee, context),
      reason: shown('text', done.reason, context),
      claims: done.claims.map(({ record, heir }) => {
        return { claim: shownNumber(office, record.number), heir: heir === null ? null : heir + 1 };
      }),
      rosters: done.rosters,
    },
    findings: findings.map((each) => findingJson(each, context)),
  };
}

function shownPayee({ name, account, bank }: PayeeAccount, context: Context): PayeeAccount {
  return {
    name: shown('name', name, context),
    account: account === null ? null : shown('bank-card', account, context),
    bank,
  };
}

function shown(kind: PersonalData, value: string, { unmask }: Context): string {
  return unmask ? value : maskPersonalData(kind, value);
}
