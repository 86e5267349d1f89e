import { findUnitNamed } from '../../io/ledger/read/find-unit-named.ts';
import { knownFor } from '../../io/ledger/read/known-for.ts';
import type { AmendmentDecision, AmendmentGrounds, AmendmentPlan } from '../../rules/enrolment/amend/amendment.ts';
import { planCorrection } from '../../rules/enrolment/amend/correction.ts';
import { planDeath } from '../../rules/enrolment/amend/death.ts';
import { planJoining } from '../../rules/enrolment/amend/joining.ts';
import { planRetirement } from '../../rules/enrolment/amend/retirement.ts';
import { planSubstitution } from '../../rules/enrolment/amend/substitution.ts';
import { planWithdrawal } from '../../rules/enrolment/amend/withdrawal.ts';
import { joinerSubmission } from '../../rules/enrolment/amend-sheet/joiner-submission.ts';
import { type Matter, matterWords } from '../../rules/enrolment/amend-sheet/matters.ts';
import { placedFindings } from '../../rules/enrolment/amend-sheet/placed-findings.ts';
import { type AmendRow, standOf } from '../../rules/enrolment/amend-sheet/read-row.ts';
import type { Finding } from '../../rules/findings/finding.ts';
import { rightIdentity } from '../amend/identity.ts';
import { otherRecords } from '../amend/other-records.ts';
import { unitOfNewcomer } from '../amend/substitute.ts';
import { decideTransfer } from '../amend/transfer.ts';
import type { OpenPeriod } from '../open-period-ledger.ts';
import { type AccountChange, accountChange } from './account-change.ts';
import type { MemberDesk } from './member-desk.ts';
import type { ReadAmendInput } from './read-amendments.ts';
import { memberOfRow, unknownUnit } from './row-member.ts';

/** What was decided on a row. */
export interface RowDecision {
  /** Undefined where the row goes back, or where nothing is left to change. */
  readonly plan: AmendmentPlan | undefined;
  /** Nothing is left to change: the ledger says so already. */
  readonly nothing: boolean;
  /** The member's unit, or that which somebody joins; undefined where it was not found. */
  readonly unit: { readonly id: string; readonly name: string } | undefined;
  /** Unpaid claims that a corrected account concerns. */
  readonly account: AccountChange | undefined;
  /** At the row's cells. */
  readonly findings: readonly Finding[];
}

/** By what rows are decided. */
export interface RowTerms {
  readonly open: OpenPeriod;
  readonly desk: MemberDesk;
  /** The day of the business. */
  readonly asOf: string;
}

/** Decides on a row by the same rules as the single verbs. A row whose own cells are wrong is not planned, but told all the same whom it means. */
export async function decideRow(row: AmendRow, read: ReadAmendInput, terms: RowTerms): Promise<RowDecision> {
  const isWrong = row.findings.some(({ severity }) => severity === 'error');
  if (row.matter === 'joining') return isWrong ? nobody : decideJoining(row, read, terms);
  const { open, desk } = terms;
  const on = row.on ?? terms.asOf;
  const { member, findings: found } = await memberOfRow(row, { open, desk, on });
  const unit = member?.unit;
  const placed = placedFindings(found, row, open.scheme);
  const isOther = placed.some(({ severity }) => severity === 'error');
  if (member === undefined || row.matter === undefined || isWrong || isOther) {
    return { ...nobody, unit, findings: placed };
  }
  const { feeReceived, kind } = await desk.unit(member.unit);
  const grounds = { scheme: open.scheme, period: open.period, member, on, asOf: terms.asOf, feeReceived };
  const account = await accountOf(row, grounds, open);
  const decision = await decideMatter(row.matter, row, grounds, { open, unitKind: kind });
  const told = placedFindings([...decision.findings, ...(account?.findings ?? [])], row, open.scheme);
  return settled({ decision, told: [...placed, ...told], unit, account });
}

const nobody: RowDecision = { plan: undefined, nothing: false, unit: undefined, account: undefined, findings: [] };

/** A change that would change nothing is no mistake of the sheet: the row is done already. */
function settled({
  decision,
  told,
  ...found
}: Pick<RowDecision, 'unit' | 'account'> & {
  readonly decision: AmendmentDecision;
  readonly told: readonly Finding[];
}): RowDecision {
  const findings = told.map(
    (each): Finding => (each.code === 'amendment-changes-nothing' ? { ...each, severity: 'note' } : each),
  );
  const refused = findings.some(({ severity }) => severity === 'error');
  const plan = refused ? undefined : decision.plan;
  return { ...found, plan, nothing: !refused && plan === undefined, findings };
}

async function accountOf({ right }: AmendRow, { member, on }: AmendmentGrounds, open: OpenPeriod) {
  const { bankCard, bank } = right;
  return bankCard === undefined ? undefined : accountChange(open, member, { bankCard, bank }, on);
}

async function decideMatter(
  matter: Exclude<Matter, 'joining'>,
  row: AmendRow,
  grounds: AmendmentGrounds,
  { open, unitKind }: { readonly open: OpenPeriod; readonly unitKind: string | undefined },
): Promise<AmendmentDecision> {
  switch (matter) {
    case 'transfer':
      return decideTransfer(grounds, open, row.newUnit ?? '');
    case 'withdrawal':
      return planWithdrawal(grounds);
    case 'death':
      return planDeath(grounds);
    case 'retirement':
      return planRetirement(grounds);
    case 'substitution':
      return decideSubstitution(row, grounds, open);
    default:
      return decideCorrection(row, grounds, { open, unitKind });
  }
}

async function decideSubstitution(row: AmendRow, grounds: AmendmentGrounds, open: OpenPeriod) {
  const { newcomer: stated, confirmed } = row;
  const coveredThrough = await unitOfNewcomer(stated['id-number'] ?? '', grounds, open);
  const paidOn = confirmed.paidOn ?? undefined;
  const decision = planSubstitution(grounds, { ...confirmed, stated, coveredThrough, paidOn });
  return decision.plan === undefined ? decision : { ...decision, plan: comingFrom(decision.plan, row) };
}

/** The newcomer's record comes from the cell of his number. */
function comingFrom(plan: AmendmentPlan, row: AmendRow): AmendmentPlan {
  const { file, sheet = '', cell = '' } = standOf(row, 'newcomer-id-number');
  const changes = plan.changes.map((each) => {
    const added = each.change.added.map((record) => ({ ...record, origin: { cell, file, sheet } }));
    return { ...each, change: { ...each.change, added } };
  });
  return { ...plan, changes };
}

async function decideCorrection(
  row: AmendRow,
  grounds: AmendmentGrounds,
  { open, unitKind }: { readonly open: OpenPeriod; readonly unitKind: string | undefined },
) {
  const { name, number, staffKind, bankCard, bank } = row.right;
  const right =
    name === undefined && number === undefined ? undefined : await rightIdentity({ number, name }, grounds, open);
  const elsewhere = right?.elsewhere ?? (await otherRecords(grounds, open));
  const facts = {
    identity: right,
    kind: staffKind === undefined ? undefined : { stated: staffKind, unitKind },
    account: bankCard === undefined ? undefined : { bankCard, bank },
  };
  return planCorrection(grounds, facts, elsewhere);
}

async function decideJoining(row: AmendRow, read: ReadAmendInput, { open, asOf }: RowTerms): Promise<RowDecision> {
  const { ledger, workspace, period, scheme } = open;
  const { office } = workspace.settings;
  const named = await findUnitNamed(ledger, office, row.unit ?? '');
  if (named.unit === undefined) return { ...nobody, findings: [unknownUnit(row, named.nearest)] };
  const { id, name, creditCode } = named.unit;
  const question = {
    office,
    period,
    unit: { name, creditCode },
    identityNumbers: row.number === null ? [] : [row.number],
  };
  const known = await knownFor(ledger, question);
  const columns = read.tables.find((table) => table.rows.includes(row.row))?.columns ?? [];
  if (read.file === undefined) throw new RangeError('a file that cannot be read has no rows');
  const submission = joinerSubmission(row, read.file, columns);
  // Nobody is covered before the day on which he joins, also where the sheet is dealt with ahead of it.
  const joins = row.on !== null && row.on > asOf ? row.on : asOf;
  const decision = planJoining({ scheme, period, asOf: joins, known, submission });
  const told = placedFindings(decision.findings, row, scheme);
  return settled({ decision, told, unit: { id, name }, account: undefined });
}

/** What a row asks for, in the words of the language; as it stands there where that is not known. */
export function matterText({ matter, row }: AmendRow, language: 'zh' | 'en'): string {
  return matter === undefined ? (row.cells.matter?.text.trim() ?? '') : matterWords[matter][language];
}
