import type { Context } from '../../../src/commands/command.ts';
import { type EnrolmentReport, noTimes, type UnitResult } from '../../../src/commands/enrolment/report.ts';
import { catalogue, type FindingCode, finding } from '../../../src/rules/findings/catalogue.ts';
import type { Finding } from '../../../src/rules/findings/finding.ts';
import type { Yuan } from '../../../src/rules/value/money.ts';
import type { Language } from '../../../src/rules/value/text.ts';

/** A context of a terminal without colours. */
export function contextOf(language: Language, columns: number): Context {
  // What the lines are made from; the streams and clocks of a whole context play no part in them.
  return { language, color: false, unmask: false, surroundings: { columns } } as Context;
}

/** One unit's line, accepted with so many members at 36 yuan unless it says otherwise. */
export function unitLine(number: number, wish: Partial<UnitResult> = {}): UnitResult {
  const unit = wish.unit ?? `云南省昭通市第${number}中学`;
  const participants = wish.participants ?? 105;
  const due = `${participants * 36}.00` as Yuan;
  const plan = {
    plan: 'general',
    of: 'staff' as const,
    denominator: 110,
    participants,
    ratio: '0.9545',
    required: '0.8000',
    due,
    members: { new: participants, renewing: 0 },
  };
  return {
    identity: { id: String(number), name: unit, creditCode: null },
    unit,
    file: `昭通/${number}-花名册.xlsx`,
    status: 'accepted',
    headcount: 110,
    participants,
    due,
    declared: { participants: null, fee: null },
    plans: [plan],
    change: { added: participants, removed: 0, changed: 0 },
    removed: [],
    outputs: [],
    ...wish,
  };
}

/** A finding at a cell of the unit's list, worded with the catalogue's own example. */
export function findingOf(unit: UnitResult, code: FindingCode, row: number): Finding {
  const { found, ...parameters } = catalogue[code].example as { found: string } & Finding['parameters'];
  const origin = { file: unit.file, sheet: '花名册', cell: `D${row}`, row, column: 4 } as Finding['origin'];
  return finding(code, { origin, unit: unit.unit, found, parameters });
}

/** A report over these units; each is a file of its own. */
export function reportOver(
  units: readonly UnitResult[],
  findings: readonly Finding[],
  wish: Partial<EnrolmentReport> = {},
): EnrolmentReport {
  return {
    command: 'enrol',
    run: 12,
    chainHead: 'a'.repeat(64),
    scheme: { id: 'yunnan-17', hash: 'b'.repeat(64) },
    period: { scheme: 'yunnan-17', number: '17', span: { from: '2027-01-01', to: '2028-01-01' } },
    files: units.map(({ file }) => ({ path: file, sha256: 'c'.repeat(64), format: 'xlsx' })),
    units,
    findings,
    outputs: [],
    times: noTimes,
    ...wish,
  };
}

/** Codes that return a unit, as they come in practice: the first ones far more often. */
export const causes = [
  'id-number-checksum',
  'id-number-lost-digits',
  'ratio-below-minimum',
  'duplicate-in-roster',
  'fee-mismatch',
  'headcount-missing',
  'id-number-missing',
  'duplicate-across-units',
  'name-missing',
  'still-covered',
  'age-above',
  'sex-mismatch',
  'unit-kind-missing',
] as const satisfies readonly FindingCode[];

/** A run over so many units of which every thirtieth part goes back and a file in two hundred cannot be read. */
export function prefecture(count: number, wish: Partial<EnrolmentReport> = {}): EnrolmentReport {
  const units: UnitResult[] = [];
  const findings: Finding[] = [];
  const files: EnrolmentReport['files'][number][] = [];
  for (let number = 1; number <= count; number++) {
    const path = `昭通/${number}-花名册.xlsx`;
    files.push({ path, sha256: 'c'.repeat(64), format: 'xlsx' });
    if (number % 200 === 0 || (count < 10 && number === 3)) {
      findings.push(
        finding('file-too-large', { origin: { file: path }, parameters: catalogue['file-too-large'].example }),
      );
      continue;
    }
    const returned = number % 30 === 2;
    const unit = unitLine(number, returned ? { status: 'returned', change: null } : {});
    units.push(unit);
    const own = causes.filter((_, index) => returned && number % (index * 2 + 1) === 0);
    for (const code of own) for (const row of [5, 6, 9, 12]) findings.push(findingOf(unit, code, row));
    if (number % 7 === 0) findings.push(findingOf(unit, 'phone-malformed', 8), findingOf(unit, 'text-repaired', 9));
  }
  return reportOver(units, findings, { files, ...wish });
}
