import { catalogue } from '../findings/catalogue.ts';
import type { Finding } from '../findings/finding.ts';
import type { RosterRow, Submission } from '../submission/submission.ts';
import type { Subject } from './check.ts';

/** What a heading or a note says of other rows than its own. */
const ofOthersOnly: ReadonlySet<string> = new Set(['section-not-taking-part', 'note-not-taking-part']);

/** The errors of a submission, told apart by whether leaving a row out would mend them. */
export interface SortedErrors {
  /** Rows with an error of their own, as `sheet!number`. */
  readonly rows: ReadonlySet<string>;
  /** Errors of the unit or the list as a whole: no row can be left out for them. */
  readonly ofUnit: readonly Finding[];
}

/**
 * Sorts the errors among findings. An error belongs to a row where its cell stands in one and it is about the cell, the person or the plan: the unit's name
 * may stand in a row as well (a file of several units), and what is wrong with it is no row's fault. A heading or note that says of people that they take no part belongs to their rows.
 */
export function sortErrors(subject: Subject, findings: readonly Finding[]): SortedErrors {
  const rows = new Set<string>();
  const ofUnit: Finding[] = [];
  const errors = findings.filter(({ severity }) => severity === 'error');
  const { submission } = subject;
  const known = new Set(errors.length === 0 ? [] : submission.rows.map(keyOf));
  for (const finding of errors) {
    const { group } = catalogue[finding.code];
    const row = `${finding.origin.sheet}!${finding.origin.cell?.replace(/^[A-Z]+/, '')}`;
    const others = ofOthersOnly.has(finding.code) ? othersOn(submission, finding.origin.sheet) : [];
    if (others.length > 0) for (const each of others) rows.add(keyOf(each));
    else if (group !== 'unit' && group !== 'file' && known.has(row)) rows.add(row);
    else ofUnit.push(finding);
  }
  return { rows, ofUnit };
}

function othersOn({ ofOthers = [] }: Submission, sheet: string | undefined): readonly RosterRow[] {
  return ofOthers.filter((row) => row.sheet === sheet);
}

/** The subject without these rows, and without the totals that the unit declared for all of them. */
export function withoutRows(subject: Subject, rows: ReadonlySet<string>): Subject {
  const { participants, 'total-fee': totalFee, ...unit } = subject.submission.unit;
  const isClean = (row: RosterRow) => !rows.has(keyOf(row));
  return {
    ...subject,
    submission: { ...subject.submission, unit, rows: subject.submission.rows.filter(isClean) },
    members: subject.members.filter((reading) => isClean(reading.row)),
  };
}

function keyOf(row: RosterRow): string {
  return `${row.sheet}!${row.number}`;
}
