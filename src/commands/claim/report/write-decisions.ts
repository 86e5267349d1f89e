import {
  type DecisionLine,
  type ReturnedLine,
  writeDecisionsBook,
} from '../../../io/workbook/payout/decisions-book.ts';
import type { WorkbookHead } from '../../../io/workbook/workbook-head.ts';
import { reasons } from '../../../rules/claim/reasons.ts';
import { tellingDecision } from '../../../rules/claim/telling-reasons.ts';
import { catalogue, type FindingCode } from '../../../rules/findings/catalogue.ts';
import type { Scheme } from '../../../rules/scheme/schema.ts';
import type { Language } from '../../../rules/value/text.ts';
import type { HeldFile } from '../claim-report.ts';
import { StandingClaims } from './standing-claims.ts';

/** decisions.xlsx of a run. Plain data. */
export interface DecisionsTask {
  readonly path: string;
  readonly files: readonly HeldFile[];
  readonly head: WorkbookHead;
  readonly language: Language;
}

/** Writes decisions.xlsx, a file's claims in memory at a time; of those that go back, few as they are, a line each. */
export async function writeDecisions({ path, files, head, language }: DecisionsTask, scheme: Scheme): Promise<void> {
  const benefits = Object.entries(scheme.benefits ?? {}).map(([id, { title }]) => ({ id, title }));
  const returned: ReturnedLine[] = [];
  const unread = files.reduce((sum, file) => sum + file.unread, 0);
  const book = { head, benefits, returned: () => ({ lines: returned, unread }) };
  await writeDecisionsBook(path, decisionLines(files, returned, language), book, { scheme, language, reasons });
}

function* decisionLines(
  files: readonly HeldFile[],
  returned: ReturnedLine[],
  language: Language,
): Generator<DecisionLine> {
  for (const { number, submitted, unit, eventDay, decision, status, codes } of new StandingClaims(files).claims()) {
    const { claimant, claim, origin } = submitted;
    const who = { unit, name: claimant.name, idNumber: claimant.identity.number, event: claim.event, eventDay, origin };
    if (status === 'returned') returned.push({ ...who, problems: problemsOf(codes, language) });
    if (number === null || decision === null) continue;
    yield { ...who, number, decision: tellingDecision(decision), state: null };
  }
}

/** What sends a claim back, in a few words each; what is only doubtful is left out beside it. */
function problemsOf(codes: readonly string[], language: Language): string[] {
  const known = [...new Set(codes)].filter((code): code is FindingCode => Object.hasOwn(catalogue, code));
  return known.flatMap((code) => (catalogue[code].severity === 'error' ? catalogue[code].title[language] : []));
}
