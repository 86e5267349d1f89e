import { finding } from '../../findings/catalogue.ts';
import type { Finding } from '../../findings/finding.ts';
import type { Scheme } from '../../scheme/schema.ts';
import type { SubmittedFile } from '../../submission/cell.ts';
import { type ColumnMap, recogniseRoster } from '../../submission/recognise-roster.ts';
import { originOf, type Submission } from '../../submission/submission.ts';
import { overlap } from '../../value/plain-date.ts';
import type { Subject } from '../check.ts';
import { idNumberBirthDate } from '../checks/person/id-number-birth-date.ts';
import { idNumberChecksum } from '../checks/person/id-number-checksum.ts';
import { idNumberLostDigits } from '../checks/person/id-number-lost-digits.ts';
import { idNumberMalformed } from '../checks/person/id-number-malformed.ts';
import { idNumberMissing } from '../checks/person/id-number-missing.ts';
import { unitNameMissing } from '../checks/unit/unit-name-missing.ts';
import type { FormerCoverage, PeriodInForce } from '../known.ts';
import { readMembers } from '../read-member.ts';
import { readUnitFacts } from '../unit-facts.ts';
import { type FormerRules, formerCoverages } from './former-coverages.ts';

/** A person with the coverages that a former register states, each with its row. */
export interface FormerPerson {
  readonly identity: { readonly kind: string; readonly number: string };
  readonly name: string;
  readonly coverages: readonly FormerCoverage[];
}

/** One unit's people of a former register. */
export interface FormerUnit {
  readonly unit: {
    readonly name: string;
    readonly creditCode: string | null;
    readonly kind: string | null;
    readonly region: string | null;
  };
  readonly members: readonly FormerPerson[];
}

/** What a former register comes to. Rows with an error of their own are left out of `units`. */
export interface FormerRegister {
  readonly units: readonly FormerUnit[];
  /** About the table as a whole: without it mended nothing can be relied on. */
  readonly tableFindings: readonly Finding[];
  readonly rowFindings: readonly Finding[];
}

/** By what a former register is read, besides its terms. */
export interface FormerReading extends FormerRules {
  readonly period: PeriodInForce;
  readonly map?: ColumnMap;
}

/** A number is what a person is known by; the other facts of a former roster are not judged again. */
const CHECKS = [idNumberMissing, idNumberMalformed, idNumberChecksum, idNumberBirthDate, idNumberLostDigits];

/**
 * Reads a register of members of former periods: our own register.xlsx, or any roster with names and identity numbers, wherever its table stands. Of two terms
 * of one person and plan that overlap, the first stands.
 */
export function readFormer(file: SubmittedFile, reading: FormerReading): FormerRegister {
  const { submissions, findings } = recogniseRoster(file, withoutRequired(reading.scheme), {
    ...(reading.map && { map: reading.map }),
  });
  const rowFindings: Finding[] = [];
  const tableFindings = findings.filter((each) => each.severity === 'error');
  const seen = new Map<string, Seen[]>();
  const units = submissions.map((submission) => {
    const subject = subjectOf(submission, reading);
    tableFindings.push(...unitNameMissing.run(subject));
    const facts = readUnitFacts(submission, reading.scheme);
    const unit = facts.name === undefined ? {} : { unit: facts.name };
    const tell = (told: readonly Finding[]) => rowFindings.push(...told.map((each) => ({ ...unit, ...each })));
    tell(CHECKS.flatMap((check) => check.run(subject)));
    const persons = new Map<string, FormerPerson>();
    for (const member of subject.members) {
      const { document } = member.identity;
      if (document === undefined) continue;
      const row = formerCoverages(submission, member, reading);
      tell(row.findings);
      const { kept, overlaps } = apart(seen, submission, member, row.coverages, reading.scheme);
      tell(overlaps);
      const before = persons.get(document.number);
      persons.set(document.number, {
        identity: { kind: document.kind, number: document.number },
        name: before?.name || (member.name ?? ''),
        coverages: [...(before?.coverages ?? []), ...kept],
      });
    }
    return {
      unit: {
        name: facts.name ?? '',
        creditCode: facts.creditCode ?? null,
        kind: facts.kind ?? null,
        region: facts.region ?? null,
      },
      members: [...persons.values()].filter(({ coverages }) => coverages.length > 0),
    };
  });
  return { units: units.filter(({ members }) => members.length > 0), tableFindings, rowFindings };
}

interface Seen {
  readonly coverage: FormerCoverage;
  readonly row: number;
}

/** Parts a row's coverages into those that meet none seen before, and findings on the others. */
function apart(
  seen: Map<string, Seen[]>,
  submission: Submission,
  { row, identity }: Subject['members'][number],
  coverages: readonly FormerCoverage[],
  scheme: Scheme,
): { kept: FormerCoverage[]; overlaps: Finding[] } {
  const number = identity.document?.number ?? '';
  const kept: FormerCoverage[] = [];
  const overlaps: Finding[] = [];
  for (const coverage of coverages) {
    const key = `${number} ${coverage.plan}`;
    const before = seen.get(key) ?? [];
    const other = before.find((each) => overlap(each.coverage.span, coverage.span));
    if (other === undefined) {
      kept.push(coverage);
      seen.set(key, [...before, { coverage, row: row.number }]);
      continue;
    }
    const where = { zh: `另一段在第 ${other.row} 行`, en: `the other in row ${other.row}` };
    const parameters = { plan: scheme.plans[coverage.plan]?.title ?? coverage.plan, where };
    overlaps.push(
      finding('former-overlap', { origin: originOf(submission, row, 'id-number'), found: number, parameters }),
    );
  }
  return { kept, overlaps };
}

function subjectOf(submission: Submission, { scheme, period }: FormerReading): Subject {
  return {
    submission,
    members: readMembers(submission, scheme),
    scheme,
    period,
    asOf: period.span.from,
    hasRegister: false,
    register: undefined,
    known: { unit: undefined, elsewhere: new Map(), former: undefined, corrected: new Map() },
    replace: false,
  };
}

/** A former register needs none of the columns that the scheme's roster requires, only names and numbers. */
function withoutRequired(scheme: Scheme): Scheme {
  const roster = scheme.forms?.roster;
  if (roster?.columns === undefined) return scheme;
  const columns = roster.columns.map(({ required, ...column }) => column);
  return { ...scheme, forms: { roster: { ...roster, columns } } };
}
