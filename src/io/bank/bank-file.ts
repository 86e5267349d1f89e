import type { BankBatch, BankProblem } from './bank-batch.ts';
import type { BankForm } from './bank-form.ts';
import { creditTransfer, messageProblems } from './credit-transfer.ts';
import { delimitedFile, delimitedProblems } from './delimited.ts';
import { lineProblems } from './field-problems.ts';

/** A file for the bank. */
export interface BankFile {
  /** `2026-001-icbc.txt`; of several, `2026-001-icbc-2.txt`. */
  readonly name: string;
  readonly bytes: Buffer;
}

/** The files of a batch; none where there are problems, since a batch goes to the bank whole or not at all. */
export interface BankFiles {
  readonly files: readonly BankFile[];
  readonly problems: readonly BankProblem[];
}

/** What keeps a batch from being written in a bank's form, in order of line. */
export function bankProblems(form: BankForm, batch: BankBatch): readonly BankProblem[] {
  const problems: BankProblem[] = [];
  for (const line of batch.lines) problems.push(...lineProblems(line, form.mostAmount));
  const ofForm = form.format === 'delimited' ? delimitedProblems(form, batch) : messageProblems(batch);
  const told = [
    ...new Map([...problems, ...ofForm].map((each) => [`${each.line} ${each.field} ${each.reason}`, each])).values(),
  ];
  // What lacks is told once: an account that is none is no account that lacks as well.
  const once = told.filter(
    ({ line, field, reason }) =>
      reason !== 'missing' ||
      field !== 'payee-account' ||
      !told.some((each) => each.line === line && each.reason === 'account'),
  );
  return once.sort((one, other) => one.line - other.line);
}

/** Makes the files of a batch in a bank's form: several where the bank takes no more lines in one. The same batch gives the same bytes. */
export function bankFiles(form: BankForm, batch: BankBatch): BankFiles {
  const problems = bankProblems(form, batch);
  if (problems.length > 0) return { files: [], problems };
  const most = form.mostLines ?? Math.max(batch.lines.length, 1);
  const count = Math.ceil(batch.lines.length / most);
  const files = Array.from({ length: count }, (_, index): BankFile => {
    const lines = batch.lines.slice(index * most, (index + 1) * most);
    const part = count === 1 ? '' : `-${index + 1}`;
    const extension = form.format === 'delimited' ? form.extension : 'xml';
    const bytes =
      form.format === 'delimited' ? delimitedFile(form, batch, lines) : creditTransfer(form, batch, lines, index + 1);
    return { name: `${batch.number}-${form.bank}${part}.${extension}`, bytes };
  });
  return { files, problems: [] };
}
