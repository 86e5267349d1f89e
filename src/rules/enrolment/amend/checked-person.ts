import type { Finding } from '../../findings/finding.ts';
import type { RosterField } from '../../scheme/forms.ts';
import type { Scheme } from '../../scheme/schema.ts';
import { address, type Cell } from '../../submission/cell.ts';
import type { Submission } from '../../submission/submission.ts';
import type { PlainDate } from '../../value/plain-date.ts';
import type { Subject } from '../check.ts';
import { personChecks } from '../checks/person/index.ts';
import { planNotForMen } from '../checks/unit/plan-not-for-men.ts';
import type { PeriodInForce } from '../known.ts';
import type { MemberReading } from '../member-reading.ts';
import { readMembers } from '../read-member.ts';

/** The facts of a person as the command line gives them, by the roster's fields. */
export type StatedPerson = Readonly<Partial<Record<RosterField, string>>>;

/** A person read and checked as if he stood on a roster. */
export interface CheckedPerson {
  readonly reading: MemberReading;
  /** Of the checks of persons; each stands at the option that gave the fact. */
  readonly findings: readonly Finding[];
}

interface CheckedBy {
  readonly scheme: Scheme;
  readonly period: PeriodInForce;
  /** The day on which an age is taken where the scheme takes it with the application. */
  readonly asOf: PlainDate;
  /** The plans that he takes. */
  readonly plans: readonly string[];
  /** The option of each field. */
  readonly option: (field: RosterField) => string;
}

/** Reads a person's facts with the roster's own readers and runs the roster's own checks of persons, as a list of one row. */
export function checkPerson(stated: StatedPerson, { scheme, period, asOf, plans, option }: CheckedBy): CheckedPerson {
  const submission = listOf(stated);
  const [read] = readMembers(submission, scheme);
  if (read === undefined) throw new RangeError('a list of one row has one member');
  const reading = { ...read, plans };
  const subject: Subject = {
    submission,
    members: [reading],
    scheme,
    period,
    asOf,
    hasRegister: false,
    register: undefined,
    known: { unit: undefined, elsewhere: new Map(), former: undefined, corrected: new Map() },
    replace: false,
  };
  const findings = [...personChecks, planNotForMen].flatMap((check) => check.run(subject));
  return {
    reading,
    findings: findings.map((each) => ({ ...each, origin: { file: optionAt(submission, each, option) } })),
  };
}

function listOf(stated: StatedPerson): Submission {
  const given = { name: '', 'id-number': '', ...stated };
  const entries = Object.entries(given) as [RosterField, string][];
  const cells: Partial<Record<RosterField, Cell>> = {};
  for (const [index, [field, text]] of entries.entries()) {
    if (text !== '') cells[field] = { row: 1, column: index + 1, kind: 'text', text };
  }
  return {
    file: '',
    sha256: '',
    format: 'xlsx',
    unit: {},
    columns: entries.map(([field], index) => ({
      sheet: '',
      column: index + 1,
      header: field,
      cell: address(1, index + 1),
      field,
    })),
    rows: [{ sheet: '', number: 1, hidden: false, cells, unknown: [] }],
  };
}

/** What no column is to blame for stands at the name; here the number says who it is. */
function optionAt(submission: Submission, { code, origin }: Finding, option: CheckedBy['option']): string {
  const field = submission.columns.find((column) => column.cell === origin.cell)?.field ?? 'id-number';
  return option(field === 'name' && !code.startsWith('name-') ? 'id-number' : field);
}
