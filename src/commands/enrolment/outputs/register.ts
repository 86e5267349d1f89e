import { type RegisterTotals, writeRegister } from '../../../io/workbook/register.ts';
import type { PeriodInForce } from '../../../rules/enrolment/known.ts';
import { type RegisterUnit, registerLines } from '../register-lines.ts';
import { privateFolderOf } from './private-folder.ts';
import type { OutputSource, OutputTask } from './task.ts';

/** The register of members of some units, as plain data. */
export interface RegisterTask extends OutputTask {
  readonly period: PeriodInForce;
  /** In the order in which they are to stand, with the names that they are to have. */
  readonly units: readonly RegisterUnit[];
}

/** What was written, and what it adds up to. */
export interface WrittenRegister {
  readonly path: string;
  readonly totals: RegisterTotals;
}

/** Writes register.xlsx from what is committed: constant memory, whatever the number of members. */
export async function writeRegisterOf(task: RegisterTask, { ledger, scheme }: OutputSource): Promise<WrittenRegister> {
  const { path, period, units, head, language } = task;
  await privateFolderOf(path);
  const lines = registerLines(ledger, period, scheme, units);
  return { path, totals: await writeRegister(path, lines, head, language) };
}
