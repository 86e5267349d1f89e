import type { Subject } from '../../src/rules/enrolment/check.ts';
import type { Known, KnownUnit, MemberRecord } from '../../src/rules/enrolment/known.ts';
import { readMembers } from '../../src/rules/enrolment/read-member.ts';
import type { RosterField, UnitField } from '../../src/rules/scheme/forms.ts';
import { type Scheme, scheme as schemeShape } from '../../src/rules/scheme/schema.ts';
import { address } from '../../src/rules/submission/cell.ts';
import type { RosterRow, Submission } from '../../src/rules/submission/submission.ts';
import { people } from './people.ts';

/** What a test writes of a scheme; the rest is a plan of 36 yuan that everyone takes, no ratio, a year from 1 July. */
type SchemeWish = Readonly<Record<string, unknown>>;

/** A scheme of the language, checked by its schema, with what the test is about put in. */
export function schemeOf(wish: SchemeWish = {}): Scheme {
  return schemeShape.parse({
    id: 'test',
    title: '试验互助',
    authority: '试验总工会',
    region: '试验省/试验市',
    edition: '第一期',
    clauses: {
      rule: { title: '实施办法', source: 'made up', checkedOn: '2026-01-01', basis: 'stated' },
      ratio: { title: '实施办法第四条', source: 'made up', checkedOn: '2026-01-01', basis: 'stated' },
    },
    period: { length: 'P1Y', starts: 'centre', clause: 'rule' },
    coverage: { starts: 'period', clause: 'rule' },
    members: {},
    plans: { general: { title: '职工医疗互助', fee: '36', taken: 'everyone', clause: 'rule' } },
    ...wish,
  });
}

/** What a test says of a submission and of what is known; dates are in the period from 2026-07-01, enrolled the day before. */
export interface SubjectWish {
  readonly scheme?: SchemeWish;
  /** Facts of the unit, in row 1 from A on, in this order. */
  readonly unit?: Readonly<Partial<Record<UnitField, string>>>;
  /** Fields of the columns from A on; the header stands in row 2, the rows from row 3 on. */
  readonly columns?: readonly RosterField[];
  /** Texts of the rows; or so many made-up people in the columns name and id-number. */
  readonly rows?: readonly (readonly string[])[] | number;
  readonly asOf?: string;
  readonly replace?: boolean;
  readonly register?: Subject['register'];
  readonly hasRegister?: boolean;
  readonly former?: Known['former'];
  readonly inForce?: readonly MemberRecord[];
  readonly knownUnit?: Partial<KnownUnit>;
  readonly file?: string;
}

/** A subject whose rows were read by the program itself. */
export function subjectOf(wish: SubjectWish = {}): Subject {
  const scheme = schemeOf(wish.scheme);
  const submission = submissionOf(wish);
  return {
    submission,
    members: readMembers(submission, scheme),
    scheme,
    period: { scheme: scheme.id, number: '1', span: { from: '2026-07-01', to: '2027-07-01' } },
    asOf: wish.asOf ?? '2026-06-30',
    hasRegister: wish.hasRegister ?? wish.register !== undefined,
    register: wish.register,
    known: { unit: knownUnitOf(wish), elsewhere: new Map(), former: wish.former, corrected: new Map() },
    replace: wish.replace ?? false,
  };
}

function submissionOf({
  unit = { 'unit-name': '榕城第一棉纺厂' },
  file = 'units/名册.xlsx',
  ...wish
}: SubjectWish): Submission {
  const columns = wish.columns ?? ['name', 'id-number'];
  const lines =
    typeof wish.rows === 'object' ? wish.rows : people(wish.rows ?? 1).map((each) => [each.name, each.idNumber]);
  return {
    file,
    sha256: '0'.repeat(64),
    format: 'xlsx',
    unit: Object.fromEntries(
      Object.entries(unit).map(([field, value], index) => {
        const cell = { row: 1, column: index + 1, kind: 'text' as const, text: value };
        return [field, { value, cell, origin: { file, sheet: '名册', cell: address(1, index + 1) } }];
      }),
    ),
    columns: columns.map((field, index) => ({
      sheet: '名册',
      column: index + 1,
      header: field,
      cell: address(2, index + 1),
      field,
    })),
    rows: lines.map((line, index) => rowOf(columns, line, index + 3)),
  };
}

function rowOf(columns: readonly RosterField[], line: readonly string[], number: number): RosterRow {
  const cells = columns.flatMap((field, index) => {
    const text = line[index] ?? '';
    return text === '' ? [] : [[field, { row: number, column: index + 1, kind: 'text' as const, text }] as const];
  });
  return { sheet: '名册', number, hidden: false, cells: Object.fromEntries(cells), unknown: [] };
}

function knownUnitOf({ inForce, knownUnit }: SubjectWish): KnownUnit | undefined {
  if (inForce === undefined && knownUnit === undefined) return undefined;
  return {
    id: 'u1',
    name: '榕城第一棉纺厂',
    creditCode: null,
    kind: null,
    region: null,
    headcounts: {},
    members: new Map((inForce ?? []).map((member) => [member.identity.number, member])),
    lists: [],
    fixedBy: null,
    ...knownUnit,
  };
}
