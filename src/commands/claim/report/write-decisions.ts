import { type DecisionLine, writeDecisionsBook } from '../../../io/workbook/payout/decisions-book.ts';
import type { WorkbookHead } from '../../../io/workbook/workbook-head.ts';
import { reasons } from '../../../rules/claim/reasons.ts';
import { tellingDecision } from '../../../rules/claim/telling-reasons.ts';
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

/** Writes decisions.xlsx, a file's claims in memory at a time. */
export async function writeDecisions({ path, files, head, language }: DecisionsTask, scheme: Scheme): Promise<void> {
  const benefits = Object.entries(scheme.benefits ?? {}).map(([id, { title }]) => ({ id, title }));
  await writeDecisionsBook(path, decisionLines(files), { head, benefits }, { scheme, language, reasons });
}

function* decisionLines(files: readonly HeldFile[]): Generator<DecisionLine> {
  for (const { number, submitted, unit, eventDay, decision } of new StandingClaims(files).claims()) {
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
