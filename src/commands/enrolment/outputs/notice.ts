import { membersOfUnits } from '../../../io/ledger/read/members.ts';
import { writeNotice } from '../../../io/workbook/notice.ts';
import type { Settings } from '../../../io/workspace/settings.ts';
import type { MemberRecord, PeriodInForce } from '../../../rules/enrolment/known.ts';
import type { PlainDate } from '../../../rules/value/plain-date.ts';
import { noticeFor } from '../notice-for.ts';
import { privateFolderOf } from './private-folder.ts';
import type { OutputSource, OutputTask } from './task.ts';

/** The payment notice of one unit, as plain data. */
export interface NoticeTask extends OutputTask {
  readonly period: PeriodInForce;
  readonly unit: { readonly id: string; readonly name: string };
  /** The notice's number, unique in the centre. */
  readonly number: string;
  readonly account: Settings['account'];
  /** The day of the business. */
  readonly issuedOn: PlainDate;
  /** Last day of the payment window, where the scheme has one. */
  readonly payBy: PlainDate | null;
}

/** Writes a unit's payment notice over all its members in force; gives its path. */
export async function writeNoticeOf(task: NoticeTask, { ledger, scheme }: OutputSource): Promise<string> {
  const { path, period, unit, number, head, account, issuedOn, payBy, language } = task;
  await privateFolderOf(path);
  const members: MemberRecord[] = [];
  for await (const { record } of membersOfUnits(ledger, period, [unit.id])) members.push(record);
  const settings = { scheme, head, account, issuedOn, payBy };
  await writeNotice(path, noticeFor({ name: unit.name, number }, members, settings), language);
  return path;
}
