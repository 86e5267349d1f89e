import type { Origin } from '../../submission/cell.ts';
import { type Fen, sumOf, yuan } from '../../value/money.ts';
import { type Text, worded } from '../../value/text.ts';
import type { AuditFound, AuditTest, EvidenceRow } from '../audit-test.ts';

/** The unit's sums against its lines. */
export const unitTotalsDiffer: AuditTest = {
  id: 'unit-totals-differ',
  subject: 'fees',
  severity: 'medium',
  title: { zh: '单位合计与明细不符', en: 'A unit’s totals and its lines differ' },
  looksFor: {
    zh: '逐单位核对三个数：账上应收的互助金、台账中各职工应由单位缴纳的互助金之和、单位在花名册上写的合计；以及花名册上写的人数与实际行数。',
    en: 'Of each unit three sums are compared: the fees due in the books, the members’ fees that the unit is to remit added up, and the total that it wrote on its lists; also the number of people it wrote and those listed.',
  },
  why: {
    zh: '合计与明细不符，说明有人不在账上，或账被改过。部分接收的花名册，其合计含被退回的人员，请确认单位已知悉、款项已退或已抵。',
    en: 'Where they differ somebody is missing from the books, or they were changed. The total of a list taken in part holds those who were returned; see that the unit knows and the money went back.',
  },
  source: {
    zh: '审计常用方法：合计 = 明细之和。',
    en: 'Audit practice: a total is the sum of its lines.',
  },
};

/** A list in force as far as its totals go. */
export interface ListTotals {
  readonly entry: string;
  readonly run: number | null;
  readonly actor: string | null;
  readonly origin: Origin;
  readonly isPartial: boolean;
  /** Persons on it. */
  readonly participants: number;
  readonly declaredParticipants: number | null;
  readonly declaredFee: Fen | null;
  /** What the unit owed over all its lists when this one was taken. */
  readonly due: Fen;
}

/** A unit's sums. */
export interface UnitTotals {
  readonly unit: string;
  readonly unitName: string;
  /** What the books make it owe. */
  readonly posted: Fen;
  /** The unit's part of its members' fees, and these in full. */
  readonly members: Fen;
  readonly fees: Fen;
  /** In the order in which they were taken. */
  readonly lists: readonly ListTotals[];
}

const POSTED: Text = {
  zh: '账上应收 {posted} 元，职工明细合计 {members} 元',
  en: '{posted} yuan are due in the books, the members’ fees come to {members}',
};
const STATED: Text = {
  zh: '单位写明合计 {stated} 元，收取时应缴 {due} 元{partial}',
  en: 'the unit wrote {stated} yuan, {due} were due when it was taken{partial}',
};
const PEOPLE: Text = {
  zh: '单位写明 {stated} 人，花名册上有 {listed} 人{partial}',
  en: 'the unit wrote {stated} people, the list has {listed}{partial}',
};
const PARTIAL: Text = { zh: '（部分接收）', en: ' (taken in part)' };
const WHOLE: Text = { zh: '', en: '' };

/** One case a unit at most: that the books and the members' fees differ, else the fee that it stated, else the number of people. */
export function findUnitTotals(units: readonly UnitTotals[]): AuditFound {
  return {
    rows: units.flatMap((unit) => postedRow(unit) ?? statedRow(unit) ?? peopleRow(unit) ?? []),
    looked: units.length,
  };
}

function postedRow(unit: UnitTotals): EvidenceRow | undefined {
  const { posted, members } = unit;
  if (posted === members) return undefined;
  const detail = worded(POSTED, { posted: yuan(posted), members: yuan(members) });
  return row(unit, { detail, amount: distance(posted, members), list: unit.lists.at(-1) });
}

/** Where every list states a total. It may be the whole fee or the unit's part, and what amendments changed since is no mistake of the lists. */
function statedRow(unit: UnitTotals): EvidenceRow | undefined {
  const stated = unit.lists.flatMap(({ declaredFee }) => declaredFee ?? []);
  const last = unit.lists.at(-1);
  if (last === undefined || stated.length < unit.lists.length) return undefined;
  const total = sumOf(stated);
  if ([last.due, unit.members, unit.fees].includes(total)) return undefined;
  const partial = unit.lists.some(({ isPartial }) => isPartial) ? PARTIAL : WHOLE;
  const detail = worded(STATED, { stated: yuan(total), due: yuan(last.due), partial });
  return row(unit, { detail, amount: distance(total, last.due), list: last });
}

function peopleRow(unit: UnitTotals): EvidenceRow | undefined {
  const list = unit.lists.find((each) => ![null, each.participants].includes(each.declaredParticipants));
  if (list === undefined) return undefined;
  const { declaredParticipants, participants, isPartial } = list;
  const partial = isPartial ? PARTIAL : WHOLE;
  const detail = worded(PEOPLE, { stated: declaredParticipants ?? 0, listed: participants, partial });
  return row(unit, { detail, list });
}

interface Told {
  readonly detail: Text;
  readonly amount?: Fen;
  readonly list: ListTotals | undefined;
}

function row({ unit, unitName }: UnitTotals, { detail, amount, list }: Told): EvidenceRow {
  return {
    ...{ key: unit, unit, unitName, detail },
    ...(amount !== undefined && { amount }),
    ...(list && { entry: list.entry, origin: list.origin }),
    ...(typeof list?.run === 'number' && { run: list.run }),
    ...(typeof list?.actor === 'string' && { actor: list.actor }),
  };
}

const distance = (one: Fen, other: Fen): Fen => (one > other ? one - other : other - one);
