import { finding } from '../../../findings/catalogue.ts';
import type { Finding } from '../../../findings/finding.ts';
import { sumOf, yuanApart } from '../../../value/money.ts';
import type { Text } from '../../../value/text.ts';
import type { Check, Subject } from '../../check.ts';
import { feesNotInYuan } from '../../fees-not-in-yuan.ts';
import { originInRow, originOfFact, textInRow } from '../../finding-origins.ts';
import type { MemberReading } from '../../member-reading.ts';
import { distinctPersons } from '../../person-key.ts';
import { feeOfWholeRow, type RowFee } from '../../row-fee.ts';
import { readUnitFacts } from '../../unit-facts.ts';
import { unitInForce } from '../../unit-in-force.ts';
import { findingsOn } from '../findings-on.ts';
import { ageAbove } from '../person/age-above.ts';
import { ageBelow } from '../person/age-below.ts';
import { duplicateAcrossUnits } from '../person/duplicate-across-units.ts';
import { duplicateInRoster } from '../person/duplicate-in-roster.ts';
import { headingOrPerson } from '../person/heading-or-person.ts';
import { listedAfterLeaving } from '../person/listed-after-leaving.ts';
import { staffKindRefused } from '../person/staff-kind-refused.ts';
import { stillCovered } from '../person/still-covered.ts';
import { valueNotUnderstood } from '../person/value-not-understood.ts';
import { rowsNotToCount } from '../rows-not-to-count.ts';
import { peopleBelowTotal } from './people-below-total.ts';
import { planNotForMen } from './plan-not-for-men.ts';
import { planRequired } from './plan-required.ts';
import { sharesContradictory } from './shares-contradictory.ts';
import { sharesNotUniform } from './shares-not-uniform.ts';
import { sharesOverLimit } from './shares-over-limit.ts';

/** A row with what is due for it; undefined where that is not known. */
interface Row {
  readonly reading: MemberReading;
  readonly due: RowFee | undefined;
}

const EACH: Text = { zh: '该职工的互助金', en: 'the fee of this member' };
const TOTAL: Text = { zh: '互助金合计', en: 'the total of the fees' };

/** Mending what these report takes a person or a plan off the list, or changes shares, so that another sum is due. */
const CHANGING_THE_SUM: readonly Check[] = [
  ageBelow,
  ageAbove,
  staffKindRefused,
  duplicateAcrossUnits,
  stillCovered,
  listedAfterLeaving,
  valueNotUnderstood,
  headingOrPerson,
  peopleBelowTotal,
  planRequired,
  planNotForMen,
  sharesOverLimit,
  sharesContradictory,
  sharesNotUniform,
];

/**
 * The fees that the unit states, row by row and in total, must be those of the scheme. Where others pay a part, the unit may state the whole fee or its own
 * part. Rows whose fee no source gives are not compared, and then no total is; nor is one where mending another error of the list changes what is due, since
 * the sum asked for would be wrong itself.
 */
export const feeMismatch: Check = {
  codes: ['fee-mismatch'],
  needs: 'ledger',
  run: (subject) => {
    const unit = unitInForce(subject);
    const rows = subject.members.map((reading): Row => ({ reading, due: feeOfWholeRow(subject, unit, reading) }));
    return [
      ...onOwnSheets(
        subject,
        findingsOn(rows, (row) => ofRow(subject, row)),
      ),
      ...inTotal(subject, rows),
    ];
  },
};

/** Without those on sheets that repeat the people of another: what such a sheet states (the fee of one plan) is not held against all that a person takes. */
function onOwnSheets(subject: Subject, findings: readonly Finding[]): readonly Finding[] {
  if (findings.length === 0) return findings;
  const repeated = duplicateInRoster.run(subject).filter(({ code }) => code === 'sheet-repeats-list');
  return findings.filter(({ origin }) => repeated.every((each) => each.origin.sheet !== origin.sheet));
}

function ofRow({ submission, scheme }: Subject, { reading, due }: Row): Finding | undefined {
  const declared = reading.declaredFee;
  if (declared === undefined || due === undefined) return undefined;
  if (declared === due.fee || declared === due.unitsPart) return undefined;
  const plan = scheme.plans[reading.plans[0] ?? ''];
  return finding('fee-mismatch', {
    origin: originInRow(submission, reading.row, ['fee']),
    found: textInRow(reading.row, 'fee'),
    parameters: { what: EACH, declared: yuanApart(declared), due: shown(due) },
    ...(plan && { clause: plan.clause }),
  });
}

function inTotal(subject: Subject, rows: readonly Row[]): Finding[] {
  const { submission, scheme, members } = subject;
  const declared = readUnitFacts(submission, scheme).declaredFee;
  if (declared === undefined || feesNotInYuan(submission).length > 0) return [];
  const counted = new Set(distinctPersons(members));
  const due = totalOf(rows.filter(({ reading }) => counted.has(reading)));
  const mayBe = [due, counted.size === rows.length ? due : totalOf(rows)];
  if (due === undefined || mayBe.some((total) => total?.fee === declared || total?.unitsPart === declared)) return [];
  if (sumWillChange(subject)) return [];
  return [
    finding('fee-mismatch', {
      origin: originOfFact(submission, 'total-fee'),
      found: submission.unit['total-fee']?.value ?? '',
      parameters: { what: TOTAL, declared: yuanApart(declared), due: shown(due) },
    }),
  ];
}

function sumWillChange(subject: Subject): boolean {
  return (
    rowsNotToCount(subject) > 0 ||
    CHANGING_THE_SUM.some((check) => check.run(subject).some(({ severity }) => severity === 'error'))
  );
}

function totalOf(rows: readonly Row[]): RowFee | undefined {
  const known = rows.map(({ due }) => due).filter((due) => due !== undefined);
  if (known.length < rows.length) return undefined;
  return { fee: sumOf(known.map(({ fee }) => fee)), unitsPart: sumOf(known.map((each) => each.unitsPart)) };
}

/** The fee, and the unit's own part of it where that is another sum. */
function shown({ fee, unitsPart }: RowFee): Text {
  const whole = yuanApart(fee);
  if (fee === unitsPart) return { zh: `${whole} 元`, en: `${whole} yuan` };
  const part = yuanApart(unitsPart);
  return { zh: `${whole} 元（其中单位应缴 ${part} 元）`, en: `${whole} yuan (of which the unit pays ${part})` };
}
