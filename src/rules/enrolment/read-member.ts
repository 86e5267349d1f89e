import { kindWords } from '../findings/person-reasons.ts';
import { readBankCard } from '../person/bank-card.ts';
import { blank, type CellReading, hasValue, oncePerWord } from '../person/cell-reading.ts';
import { readIdentityNumber } from '../person/identity-number.ts';
import { readName } from '../person/name.ts';
import { readPhone } from '../person/phone.ts';
import { readSex } from '../person/sex.ts';
import { tidyText } from '../person/tidy-text.ts';
import type { RosterField } from '../scheme/forms.ts';
import type { Scheme } from '../scheme/schema.ts';
import type { Cell } from '../submission/cell.ts';
import type { RosterRow, Submission } from '../submission/submission.ts';
import { feesNotInYuan } from './fees-not-in-yuan.ts';
import type { MemberReading, Repair } from './member-reading.ts';
import { mostShares } from './plan-shares.ts';
import { readDate } from './read-date.ts';
import { readFee } from './read-fee.ts';
import { readHardship } from './read-hardship.ts';
import { kindReader } from './read-kind.ts';
import { type PlansReading, planReader } from './read-plans.ts';
import { readRenewal } from './read-renewal.ts';
import { readShares } from './read-shares.ts';

type FieldProblem = MemberReading['problems'][number];

/** Reads the cells of each row of a submission, once, by the words that the scheme knows. What cannot be read is undefined and has its problem. */
export function readMembers(submission: Submission, scheme: Scheme): MemberReading[] {
  const readRow = rowReader(submission, scheme);
  return submission.rows.map(readRow);
}

function rowReader(submission: Submission, scheme: Scheme): (row: RosterRow) => MemberReading {
  const readPlans = planReader(scheme, headerReader(submission));
  const readStaffKind = kindReader(
    scheme.staffKinds,
    scheme.members.staff && { code: 'staff-kind-unknown', parameters: { what: kindWords.staff } },
  );
  const readInsuranceKind = kindReader(
    scheme.insuranceKinds,
    scheme.members.insurance && { code: 'staff-kind-unknown', parameters: { what: kindWords.insurance } },
  );
  const sharesAreAsked = submission.columns.some((column) => column.field === 'shares');
  const severalShares = Object.keys(scheme.plans).filter((plan) => mostShares(scheme, plan) > 1);
  /** A blank cell is no omission where the plans' own columns say it all, or where the row names none of which there can be more than one share. */
  const sharesWhenBlank = ({ plans, sharesByPlan }: PlansReading) => {
    if (!sharesAreAsked || severalShares.length === 0) return 1;
    const saysPlans = sharesByPlan.size > 0 || plans.some((plan) => scheme.plans[plan]?.taken === 'chosen');
    return saysPlans && severalShares.every((plan) => !plans.includes(plan) || sharesByPlan.has(plan)) ? 1 : undefined;
  };
  const unreadFees = new Set(feesNotInYuan(submission).map(({ column }) => `${column.column} ${column.sheet}`));
  const isUnreadFee = ({ sheet, cells: { fee } }: RosterRow) =>
    unreadFees.size > 0 && unreadFees.has(`${fee?.column} ${sheet}`);
  const renewalHeader = headerOf(submission, 'renewal');
  const readWords = {
    fee: oncePerWord(readFee),
    hardship: oncePerWord(readHardship),
    renewal: oncePerWord((cell) => readRenewal(cell, renewalHeader)),
    sex: oncePerWord(readSex),
  };

  return (row) => {
    const { cells } = row;
    const identity = readIdentityNumber(cells['id-number']);
    const plans = readPlans(row);
    const problems: FieldProblem[] = [...plans.problems];
    const repairs: Repair[] = [];
    noteRepair(repairs, 'id-number', cells['id-number'], identity.repairedTo);
    const take = <Value>(field: RosterField, reading: CellReading<Value>): Value | undefined => {
      if (reading.problem) problems.push({ ...reading.problem, field });
      noteRepair(repairs, field, cells[field], reading.repairedTo);
      return reading.value;
    };
    return {
      row,
      name: take('name', readName(cells.name)),
      identity,
      sex: take('sex', readWords.sex(cells.sex)),
      phone: take('phone', readPhone(cells.phone)),
      bank: wordsOf(cells.bank),
      bankCard: take('bank-card', readBankCard(cells['bank-card'])),
      staffKind: take('staff-kind', readStaffKind(cells['staff-kind'])),
      insuranceKind: take('insurance', readInsuranceKind(cells.insurance)),
      hardship: take('hardship', readWords.hardship(cells.hardship)) ?? false,
      declaredRenewal: take('renewal', readWords.renewal(cells.renewal)),
      shares: take('shares', readShares(cells.shares, sharesWhenBlank(plans))),
      sharesByPlan: plans.sharesByPlan,
      plans: plans.plans,
      declaredFee: take('fee', isUnreadFee(row) ? blank : readWords.fee(cells.fee)),
      hiredOn: take('hired-on', readDate(cells['hired-on'])),
      remark: wordsOf(cells.remark),
      repairs,
      problems,
    };
  };
}

function noteRepair(repairs: Repair[], field: RosterField, cell: Cell | undefined, value: string | undefined): void {
  if (value !== undefined && cell) repairs.push({ field, raw: cell.text, value });
}

/** How the header above a row's field is found: the first of its sheet. */
function headerReader(submission: Submission): (row: RosterRow, field: RosterField) => string {
  const headers = new Map<string, string>();
  for (const { sheet, field, header } of [...submission.columns].reverse())
    if (field !== undefined) headers.set(`${field}\n${sheet}`, header);
  return (row, field) => headers.get(`${field}\n${row.sheet}`) ?? '';
}

function headerOf(submission: Submission, field: RosterField): string {
  return submission.columns.find((column) => column.field === field)?.header ?? '';
}

function wordsOf(cell: Cell | undefined): string | undefined {
  return (hasValue(cell) && tidyText(cell.text)) || undefined;
}
