import { fen, yuan } from '../../rules/value/money.ts';
import type { BankBatch, BankLine, BankProblem } from './bank-batch.ts';
import type { BankForm } from './bank-form.ts';
import { creditTransfer, type FileSum, messageProblems } from './credit-transfer.ts';
import { delimitedFile, delimitedProblems } from './delimited.ts';
import { lineProblems } from './field-problems.ts';

/** A file for the bank. */
export interface BankFile {
  /** `2026-001-icbc.txt`; of several, `2026-001-icbc-2.txt`. */
  readonly name: string;
  /** Its bytes from the first to the last, made as they are taken. */
  readonly pieces: AsyncIterable<Buffer>;
}

/** The files of a batch; none where there are problems, since a batch goes to the bank whole or not at all. */
export interface BankFiles {
  readonly names: readonly string[];
  /** Makes the files one after the other: all of one has to be taken before the next. */
  readonly files: () => AsyncGenerator<BankFile>;
  readonly problems: readonly BankProblem[];
}

/** What keeps a batch from being written in a bank's form, in order of line. */
export async function bankProblems(form: BankForm, batch: BankBatch): Promise<readonly BankProblem[]> {
  return (await lookedThrough(form, batch)).problems;
}

/** Makes the files of a batch in a bank's form: several where the bank takes no more lines in one. The same batch gives the same bytes. */
export async function bankFiles(form: BankForm, batch: BankBatch): Promise<BankFiles> {
  const { problems, sums } = await lookedThrough(form, batch);
  if (problems.length > 0) return { names: [], async *files() {}, problems };
  const extension = form.format === 'delimited' ? form.extension : 'xml';
  const names = sums.map((_, index) => {
    const part = sums.length === 1 ? '' : `-${index + 1}`;
    return `${batch.number}-${form.bank}${part}.${extension}`;
  });
  return { names, files: () => filesOf(form, batch, { names, sums }), problems };
}

/** What is wrong with the lines, and what each file of them comes to. */
async function lookedThrough(form: BankForm, batch: BankBatch): Promise<{ problems: BankProblem[]; sums: FileSum[] }> {
  const most = form.mostLines ?? Number.POSITIVE_INFINITY;
  const ofLines: BankProblem[] = [];
  const ofForm: BankProblem[] = [];
  const sums: FileSum[] = [];
  let [count, sum] = [0, 0n];
  for await (const line of batch.lines) {
    const { claim } = line;
    const problemsOfForm =
      form.format === 'delimited' ? delimitedProblems(form, batch, line) : messageProblems(batch, line);
    ofLines.push(...lineProblems(line, form.mostAmount).map((each) => ({ ...each, claim })));
    ofForm.push(...problemsOfForm.map((each) => ({ ...each, claim })));
    if (count === most) {
      sums.push({ count, sum: yuan(sum) });
      [count, sum] = [0, 0n];
    }
    count += 1;
    sum += fen(line.amount);
  }
  if (count > 0) sums.push({ count, sum: yuan(sum) });
  return { problems: toldOnce([...ofLines, ...ofForm]), sums };
}

/** In order of line. What lacks is told once: an account that is none is no account that lacks as well. */
function toldOnce(problems: readonly BankProblem[]): BankProblem[] {
  const told = [...new Map(problems.map((each) => [`${each.line} ${each.field} ${each.reason}`, each])).values()];
  const unusable = new Set(told.filter(({ reason }) => reason === 'account').map(({ line }) => line));
  const once = told.filter(
    ({ line, field, reason }) => reason !== 'missing' || field !== 'payee-account' || !unusable.has(line),
  );
  return once.sort((one, other) => one.line - other.line);
}

async function* filesOf(
  form: BankForm,
  batch: BankBatch,
  { names, sums }: { readonly names: readonly string[]; readonly sums: readonly FileSum[] },
): AsyncGenerator<BankFile> {
  const all = inTurn(batch.lines);
  for (const [index, sum] of sums.entries()) {
    const lines = some(all, sum.count);
    const pieces =
      form.format === 'delimited'
        ? delimitedFile(form, batch, lines)
        : creditTransfer(form, batch, { lines, sum, part: index + 1 });
    yield { name: names[index] ?? '', pieces };
  }
}

async function* inTurn(lines: BankBatch['lines']): AsyncGenerator<BankLine> {
  yield* lines;
}

/** The next of the lines. */
async function* some(lines: AsyncGenerator<BankLine>, count: number): AsyncGenerator<BankLine> {
  for (let taken = 0; taken < count; taken += 1) {
    const { done, value } = await lines.next();
    if (done) throw new RangeError(`${count} lines go into a file, of which some are lacking`);
    yield value;
  }
}
