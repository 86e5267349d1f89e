import type { FindingCode } from '../findings/catalogue.ts';
import type { Finding } from '../findings/finding.ts';
import type { Scheme } from '../scheme/schema.ts';
import type { Submission } from '../submission/submission.ts';
import type { PlainDate } from '../value/plain-date.ts';
import type { Known, PeriodInForce, RegisteredUnit } from './known.ts';
import type { MemberReading } from './member-reading.ts';

/** Everything that a check may look at. */
export interface Subject {
  readonly submission: Submission;
  readonly members: readonly MemberReading[];
  readonly scheme: Scheme;
  readonly period: PeriodInForce;
  /** The day of the business: `--as-of`, else today. */
  readonly asOf: PlainDate;
  /** The centre's register of units was given; `register` is this unit's line in it, undefined where it has none. */
  readonly hasRegister: boolean;
  readonly register: RegisteredUnit | undefined;
  readonly known: Known;
  /** `--replace`: the submission is the unit's whole list. */
  readonly replace: boolean;
}

/** A check is one file: what it looks for, as a function from the subject to findings. */
export interface Check {
  /** Codes that it can report; a test holds that every code has a check, a fixture and an example. */
  readonly codes: readonly FindingCode[];
  /** `submission`: can run before the ledger is asked, file by file side by side; `ledger`: needs {@link Known}, unit by unit in path order. */
  readonly needs: 'submission' | 'ledger';
  readonly run: (subject: Subject) => readonly Finding[];
}
