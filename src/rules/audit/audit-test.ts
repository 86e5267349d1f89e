import type { Origin } from '../submission/cell.ts';
import type { Fen } from '../value/money.ts';
import type { PlainDate } from '../value/plain-date.ts';
import type { Text } from '../value/text.ts';

/** What weighs most comes first in a report. `high`: money has probably gone wrong. `medium`: a rule or a procedure was passed over. `low`: worth a look. */
export const auditSeverities = ['high', 'medium', 'low'] as const;
/** One of {@link auditSeverities}. */
export type AuditSeverity = (typeof auditSeverities)[number];

/** What a test looks at: the chapters of the report, in its order. */
export const auditSubjects = ['enrolment', 'fees', 'claims', 'payouts', 'figures', 'procedure'] as const;
/** One of {@link auditSubjects}. */
export type AuditSubject = (typeof auditSubjects)[number];

/**
 * One case that a test found: what an auditor needs to pull the paper. A field that does not apply is left out. Names, numbers and accounts are in full here; whoever
 * shows a row masks them.
 */
export interface EvidenceRow {
  /** Names the case for good, whatever else changes: a person's id, a claim's number. It is what a waiver is of; unique within the test. */
  readonly key: string;
  /** The id of the unit. */
  readonly unit?: string;
  readonly unitName?: string;
  /** The id of the person. */
  readonly person?: string;
  readonly name?: string;
  readonly identity?: string;
  /** A claim's number, `红河州办事处/127-3`. */
  readonly claim?: string;
  readonly batch?: string;
  readonly account?: string;
  readonly day?: PlainDate;
  /** Yuan that are at stake in this case, never negative. */
  readonly amount?: Fen;
  /** What is wrong with it, in a sentence. */
  readonly detail: Text;
  /** The clause of the scheme that it offends, as the scheme has it. */
  readonly clause?: string;
  /** The number of the run in its office. */
  readonly run?: number;
  readonly actor?: string;
  /** The entry of the ledger that holds it. */
  readonly entry?: string;
  /** Where it stood in what was submitted. */
  readonly origin?: Origin;
}

/** What a test found. */
export interface AuditFound {
  readonly rows: readonly EvidenceRow[];
  /** What it looked at: members, claims, lines. Zero means that there was nothing to look at. */
  readonly looked: number;
  /** Figures of the test as a whole, as a first-digit test has them: shown above its rows. */
  readonly measures?: readonly { readonly name: Text; readonly value: string }[];
  /** Why it could not be run (no `--deaths`, too few claims), and what to do. Its rows are empty then. */
  readonly notRun?: Text;
  /** It was not run although a list was brought along for it, because nothing of that can be used. */
  readonly listUnusable?: true;
}

/** One test of the audit: what it looks for and why. The finding itself is a function of the facts that it needs, beside it in the same file. */
export interface AuditTest {
  /** Its stable name, in lower case with hyphens, `paid-within-waiting`: `mutual explain` and waivers go by it. */
  readonly id: string;
  readonly subject: AuditSubject;
  readonly severity: AuditSeverity;
  readonly title: Text;
  /** What it looks for, in a sentence, with its measure where it has one. */
  readonly looksFor: Text;
  /** Why auditors look for it, and how to follow it up. */
  readonly why: Text;
  /** Where the test comes from: a clause of the scheme in force, an audit practice with its source as domain facts have it, or `inferred`. */
  readonly source: Text;
}
