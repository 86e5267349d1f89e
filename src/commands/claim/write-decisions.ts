import { join, relative, sep } from 'node:path';
import { type DecisionLine, writeDecisionsBook } from '../../io/workbook/payout/decisions-book.ts';
import type { WorkbookHead } from '../../io/workbook/workbook-head.ts';
import { writeWhole } from '../../io/write-whole.ts';
import { reasons } from '../../rules/claim/reasons.ts';
import { tellingDecision } from '../../rules/claim/telling-reasons.ts';
import type { Language } from '../../rules/value/text.ts';
import type { Context } from '../command.ts';
import { privateFolderOf } from '../enrolment/outputs/private-folder.ts';
import type { ClaimReport } from './claim-report.ts';
import type { ClaimTerms } from './claim-terms.ts';
import { claimJson } from './json.ts';
import { writeReturnedClaims } from './returned.ts';

/**
 * Writes the files of a run: decisions.xlsx, what goes back, and report.json last, since it names the others.
 *
 * @returns the report with the paths of what was written, from the current folder
 */
export async function writeClaimOutputs(
  report: ClaimReport,
  to: { readonly folder: string; readonly head: WorkbookHead; readonly language: Language },
  terms: ClaimTerms,
  context: Context,
): Promise<ClaimReport> {
  const { scheme } = terms.grounds;
  const path = join(to.folder, 'decisions.xlsx');
  const reportPath = join(to.folder, 'report.json');
  await privateFolderOf(path);
  const benefits = Object.entries(scheme.benefits ?? {}).map(([id, { title }]) => ({ id, title }));
  const wording = { scheme, language: to.language, reasons };
  await writeDecisionsBook(path, decisionLines(report), { head: to.head, benefits }, wording);
  const returned = await writeReturnedClaims(report.files, to, terms);
  const shown = (file: string) => relative(context.surroundings.directory, file).split(sep).join('/');
  const written = { ...report, outputs: [path, ...returned, reportPath].map(shown) };
  await writeWhole(reportPath, `${claimJson(written, context)}\n`);
  return written;
}

function* decisionLines({ files }: ClaimReport): Generator<DecisionLine> {
  for (const { claims } of files) {
    for (const { number, submitted, unit, eventDay, decision } of claims) {
      if (number === null || decision === null) continue;
      const { claimant, claim, origin } = submitted;
      yield {
        number,
        unit,
        name: claimant.name,
        idNumber: claimant.identity.number,
        decision: tellingDecision(decision),
        event: claim.event,
        eventDay,
        origin,
        state: null,
      };
    }
  }
}
