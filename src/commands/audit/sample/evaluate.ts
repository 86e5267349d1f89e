import { join, resolve } from 'node:path';
import { prepareOutputFolder } from '../../../io/output-folder.ts';
import { sampleErrors } from '../../../io/report/text/audit-sample-texts.ts';
import { readSubmittedFile } from '../../../io/table/read-submitted-file.ts';
import { UserError } from '../../../io/user-error.ts';
import { writeEvaluationBook } from '../../../io/workbook/audit-sample/evaluation-book.ts';
import { evaluateSample, type SampleEvaluation } from '../../../rules/audit/sample/evaluate-sample.ts';
import { type PaperRead, readPaper } from '../../../rules/audit/sample/read-paper.ts';
import type { Context, ExitCode } from '../../command.ts';
import type { OpenPeriod } from '../../open-period-ledger.ts';
import { shownPath } from '../../shown-path.ts';
import { ledgerMark } from '../../summary/ledger-mark.ts';
import type { AuditOptions } from '../audit-options.ts';
import { evaluationBook } from './evaluation-book-of.ts';
import { evaluationJson } from './evaluation-json.ts';
import { evaluationLines } from './evaluation-lines.ts';
import { paperDigest, paperWords } from './paper-of.ts';

/** A paper that came back, and what it comes to where it is complete. */
export interface Evaluated {
  readonly read: PaperRead;
  readonly evaluation: SampleEvaluation | undefined;
}

/**
 * `mutual audit --evaluate`: reads a working paper back and says what its errors come to for the whole. Only a paper that is whole and filled in has a conclusion.
 *
 * @returns 1 where materiality is, or may be, exceeded, or there is no conclusion
 * @throws UserError where the file is no such paper, or one of another period
 */
export async function evaluate(open: OpenPeriod, options: AuditOptions, context: Context): Promise<ExitCode> {
  const { directory } = context.surroundings;
  const read = await paperIn(options.evaluate ?? '', directory);
  requireOfPeriod(open, read, options.evaluate ?? '');
  const evaluated = { read, evaluation: evaluationOf(read) };
  const folder =
    options.out === undefined ? join(open.workspace.folder, 'out', 'audit') : resolve(directory, options.out);
  const path = join(folder, 'audit-evaluation.xlsx');
  if (!context.dryRun) {
    await prepareOutputFolder(folder);
    const language = options.lang ?? open.scheme.language ?? 'zh';
    const book = evaluationBook(open, evaluated, await ledgerMark(open), language);
    await writeEvaluationBook(path, book, language);
  }
  const outputs = context.dryRun ? [] : [shownPath(path, directory)];
  if (context.json) context.print(JSON.stringify(evaluationJson(open, evaluated, outputs, context), null, 2));
  else for (const line of evaluationLines(open, evaluated, outputs, context)) context.print(line);
  return evaluated.evaluation?.conclusion === 'within' ? 0 : 1;
}

async function paperIn(word: string, directory: string): Promise<PaperRead> {
  const { file } = await readSubmittedFile(resolve(directory, word), { shownAs: word });
  if (file === undefined) throw new UserError(sampleErrors.unreadable, { file: word });
  const read = readPaper(file, paperWords, paperDigest);
  if (read === undefined) throw new UserError(sampleErrors.notAPaper, { file: word });
  return read;
}

function requireOfPeriod({ period }: OpenPeriod, { drawn }: PaperRead, file: string): void {
  if (drawn === undefined) return;
  const { scheme, period: found } = drawn.parameters;
  if (scheme === period.scheme && found === period.number) return;
  const expected = `${period.scheme} ${period.number}`;
  throw new UserError(sampleErrors.otherPeriod, { file, scheme, found, expected });
}

function evaluationOf({ state, drawn, rows }: PaperRead): SampleEvaluation | undefined {
  if (state !== 'complete' || drawn === undefined) return undefined;
  const items = rows.flatMap(({ audited, ...row }) => (audited === null ? [] : [{ ...row, audited }]));
  return evaluateSample({ ...drawn.parameters, strata: drawn.strata }, items);
}
