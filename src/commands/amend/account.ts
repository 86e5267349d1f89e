import type { RunHandle } from '../../io/ledger/entry/append-entry.ts';
import type { PayeeAccount } from '../../io/ledger/entry/claims/payout-entries.ts';
import { amendMembers } from '../../io/ledger/write/amend-members.ts';
import { amendPayee } from '../../io/ledger/write/claims/amend-payee.ts';
import { amendAccountErrors, amendAccountTexts } from '../../io/report/text/amend-account-texts.ts';
import { amendTexts } from '../../io/report/text/amend-texts.ts';
import { UserError } from '../../io/user-error.ts';
import { recordChange } from '../../rules/enrolment/amend/amendment.ts';
import type { Finding } from '../../rules/findings/finding.ts';
import { heirFindings } from '../../rules/payout/check-heirs.ts';
import { checkPayees } from '../../rules/payout/check-payees.ts';
import { inSingleRun } from '../claim/single-run.ts';
import type { CommandModule, Context, ExitCode } from '../command.ts';
import { type OpenPeriod, withPeriod } from '../open-period-ledger.ts';
import { payablesOf } from '../payout/gather.ts';
import { lapsedApprovals } from '../payout/lapsed-approvals.ts';
import { type PeriodOptions, periodOptions } from '../period-options.ts';
import { accountOfOthers } from './account-of-others.ts';
import { type AccountTargets, targetsOfClaim, targetsOfMember } from './account-targets.ts';
import { requireOptions } from './options.ts';
import { tellAccount } from './tell-account.ts';

interface AccountOptions extends PeriodOptions {
  readonly member?: string;
  readonly unit?: string;
  readonly claim?: string;
  readonly heir?: string;
  readonly account?: string;
  readonly bank?: string;
  readonly payee?: string;
  readonly reason?: string;
}

const command: CommandModule<AccountOptions> = {
  options: [
    { flags: '--member <number>', description: amendTexts.optionMember },
    { flags: '--unit <name>', description: amendTexts.optionUnit },
    { flags: '--claim <number>', description: amendAccountTexts.optionClaim },
    { flags: '--heir <heir>', description: amendAccountTexts.optionHeir },
    { flags: '--account <number>', description: amendAccountTexts.optionAccount },
    { flags: '--bank <name>', description: amendAccountTexts.optionBank },
    { flags: '--payee <name>', description: amendAccountTexts.optionPayee },
    { flags: '--reason <text>', description: amendTexts.optionReason },
    ...periodOptions,
  ],
  writes: true,
  examples: [
    {
      command:
        'mutual amend account --member 350102199001010016 --account 6222020000000000000 --bank 中国工商银行 --reason 换卡',
      says: amendAccountTexts.exampleOne,
    },
    {
      command: 'mutual amend account --claim 127-3 --heir 2 --account 6222020000000000000 --reason 账号填错',
      says: amendAccountTexts.exampleTwo,
    },
  ],
  run: (context, _parameters, options) => withPeriod(context, options, (open) => amendAccount(open, options, context)),
};

export default command;

async function amendAccount(open: OpenPeriod, options: AccountOptions, context: Context): Promise<ExitCode> {
  requireOptions([
    ['--account', options.account, amendAccountTexts.optionAccount],
    ['--reason', options.reason, amendTexts.optionReason],
  ]);
  const targets = await targetsOf(open, options, context);
  if ('refused' in targets) {
    tellAccount(open, { findings: targets.refused, done: null, run: null }, context);
    return 1;
  }
  const payee = payeeOf(targets, options);
  const roster = payee.name === targets.member.name ? rosterChanges(targets, payee) : [];
  if (roster.length === 0 && targets.claims.length === 0) throw new UserError(amendAccountErrors.nothing);
  const findings = [
    ...accountFindings(targets, payee),
    ...(await heirAgain(open, targets, payee)),
    ...(await accountOfOthers(open, targets, payee)),
  ];
  const refused = findings.some(({ severity }) => severity === 'error');
  const reason = options.reason ?? '';
  const done = { payee, reason, claims: targets.claims, rosters: roster.map(({ name }) => name) };
  if (refused || context.dryRun) {
    tellAccount(open, { findings, done: refused ? null : done, run: null }, context);
    return refused ? 1 : 0;
  }
  const { scheme, number: period } = open.period;
  const asked = { verb: 'amend account', options: { scheme, period, reason, claim: options.claim } };
  const { run, head } = await inSingleRun(open, asked, context, (handle) =>
    write(open, handle, { payee, reason, claims: targets.claims, roster }),
  );
  const lapsed = await lapsedApprovals(open);
  tellAccount(open, { findings, done, run: { number: run.number, head: head.hash }, lapsed }, context);
  return 0;
}

async function targetsOf(open: OpenPeriod, { member, claim, heir, unit }: AccountOptions, context: Context) {
  if ((member === undefined) === (claim === undefined)) throw new UserError(amendAccountErrors.whose);
  if (claim !== undefined) return targetsOfClaim(open, { claim, heir });
  return targetsOfMember(open, { member: member ?? '', unit }, context.asOf);
}

/** Whether an heir would be paid where another was paid of the same claim; before anyone was paid, `payout` refuses that itself. */
async function heirAgain(open: OpenPeriod, { claims }: AccountTargets, payee: PayeeAccount): Promise<Finding[]> {
  const parted = claims.filter(({ heir }) => heir !== null);
  const payables = await payablesOf(
    open,
    parted.map(({ record }) => record),
  );
  return payables.flatMap((payable, index) => {
    const heirs = payable.heirs.map((each, place) => (place === parted[index]?.heir ? { ...each, ...payee } : each));
    return heirFindings({ ...payable, heirs }).filter(({ code }) => code === 'payout-heir-again');
  });
}

/** The number in digits alone, as it is printed on a card in groups. */
function payeeOf(targets: AccountTargets, { account = '', bank, payee }: AccountOptions): PayeeAccount {
  const digits = account.normalize('NFKC').replace(/[\s-]/gu, '');
  return { name: payee?.trim() || targets.payee.name, bank: bank?.trim() || targets.payee.bank, account: digits };
}

/** What stands on the roster otherwise than it is to be. */
function rosterChanges({ roster }: AccountTargets, { bank, account }: PayeeAccount) {
  return roster
    .filter(({ record }) => record.bankCard !== account || record.bank !== bank)
    .map((member) => recordChange(member, { ...member.record, bankCard: account, bank }));
}

/** The checks that payees have to pass anyway, before a batch is made. */
export function accountFindings({ claims, member }: AccountTargets, payee: PayeeAccount): readonly Finding[] {
  const [first] = claims;
  const name = first?.heir === null || first === undefined ? member.name : payee.name;
  const claim = first?.record.number.replace(/^.*\//u, '') ?? '—';
  const unit = { id: '', name: member.unit };
  const origin = { file: '--account' };
  const payable = { claim, person: '', unit, name, idNumber: member.number, amount: '0.01', payee, heirs: [], origin };
  return checkPayees([payable]).findings;
}

interface AccountChange {
  readonly payee: PayeeAccount;
  readonly reason: string;
  readonly claims: AccountTargets['claims'];
  readonly roster: ReturnType<typeof rosterChanges>;
}

async function write(
  { ledger, period }: OpenPeriod,
  run: RunHandle,
  { payee, reason, claims, roster }: AccountChange,
): Promise<void> {
  if (roster.length > 0) {
    const changes = roster.map(({ unit, change }) => ({ unit, ...change }));
    const outcome = await amendMembers(ledger, run, { period, kind: 'account', reason, changes, postings: [] });
    if (outcome.outcome !== 'applied') throw new UserError(amendAccountErrors.moved, { numbers: '' });
  }
  if (claims.length === 0) return;
  const concerned = claims.map(({ record, heir }) => ({ number: record.number, heir }));
  const outcome = await amendPayee(ledger, run, { claims: concerned, payee, reason });
  if (outcome.outcome === 'stale')
    throw new UserError(amendAccountErrors.moved, { numbers: outcome.numbers.join(', ') });
}
