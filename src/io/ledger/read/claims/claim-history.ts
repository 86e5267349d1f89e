import type { FormerClaim } from '../../../../rules/claim/claim.ts';
import type { Decision, DecisionStatus } from '../../../../rules/claim/decision.ts';
import type { SubmittedClaim } from '../../../../rules/claim-intake/submitted-claim.ts';
import { type Yuan, yuan } from '../../../../rules/value/money.ts';
import type { PlainDate } from '../../../../rules/value/plain-date.ts';
import type { HowDecided, PlacedAward } from '../../entry/claims/claim-entries.ts';
import { takenId } from '../../entry/claims/claim-number.ts';
import type { Store } from '../../ledger.ts';
import { ask, questionOf } from '../../store/ask.ts';

/** A claim of a person as the ledger has it, ready to be reckoned with. Its claim's id sorts in the order in which claims were taken. */
export interface HistoryClaim extends FormerClaim {
  /** In full. */
  readonly number: string;
  readonly person: string;
  readonly office: string;
  readonly unit: string | null;
  /** The period's name in the ledger. */
  readonly periodId: string;
  readonly submitted: SubmittedClaim;
  readonly decision: Decision;
  readonly awards: readonly PlacedAward[];
  readonly eventDay: PlainDate;
  readonly status: DecisionStatus;
  readonly amount: Yuan;
  readonly how: HowDecided;
  /** The entry by which the decision stands. */
  readonly decidedBy: string;
  readonly approvedBy: string | null;
  readonly receipt: string | null;
}

type Found = [
  person: string,
  number: string,
  office: string,
  unit: string | null,
  period: string,
  position: number,
  place: number,
  decidedBy: string,
  how: HowDecided,
  eventDay: string,
  applied: string,
  status: DecisionStatus,
  amount: string,
  approvedBy: string | null,
  elsewhere: string | null,
  lines: number,
  receipt: string | null,
  submitted: string,
  decision: string,
  starts: string,
  ends: string,
];

const columns = [
  'person',
  'number',
  'office',
  'unit',
  'period',
  'position',
  'place',
  'decided_by',
  'how',
  'event_day',
  'applied',
  'status',
] as const;

const claimsOfPersons = questionOf(
  [
    ...columns.map((column) => `claim.${column}`),
    'cast(claim.amount_fen as text)',
    ...['approved_by', 'elsewhere', 'lines', 'receipt', 'submitted', 'decision'].map((column) => `claim.${column}`),
    'period.starts',
    'period.ends',
  ],
  `from many(?1) as sought
   cross join claim
   join period on period.id = claim.period
   where claim.person = sought.value and period.family = ?2`,
);

type FoundAward = [number: string, place: number, benefit: string, plan: string | null, amount: string];

const awardsOfPersons = questionOf(
  ['award.number', 'award.place', 'award.benefit', 'award.plan', 'cast(award.amount_fen as text)'],
  'from many(?1) as sought cross join award where award.person = sought.value',
);

/**
 * All claims of some persons in a family of schemes, by person, in order of event. A decision is frozen once it is in a batch, or was paid elsewhere.
 *
 * @param persons - ids, each once
 */
export async function historyOf(
  store: Store,
  family: string,
  persons: readonly string[],
): Promise<Map<string, HistoryClaim[]>> {
  const rows = await ask<Found>(store, claimsOfPersons, [persons, family]);
  if (rows.length === 0) return new Map();
  const awards = await awardsByNumber(store, [...new Set(rows.map(([person]) => person))]);
  const history = new Map<string, HistoryClaim[]>();
  for (const row of rows) {
    const claim = historyClaim(row, awards.get(row[1]) ?? []);
    const of = history.get(claim.person);
    if (of === undefined) history.set(claim.person, [claim]);
    else of.push(claim);
  }
  for (const of of history.values()) of.sort(inOrderOfEvent);
  return history;
}

function historyClaim(row: Found, awards: readonly PlacedAward[]): HistoryClaim {
  const [person, number, office, unit, periodId, position, place, decidedBy, how, eventDay, , status, ...more] = row;
  const [amount, approvedBy, elsewhere, lines, receipt, submittedText, decision, from, to] = more;
  const submitted = JSON.parse(submittedText) as SubmittedClaim;
  return {
    claim: { ...submitted.claim, id: takenId(position, place) },
    period: { span: { from, to } },
    frozen: lines > 0 || elsewhere === 'paid',
    decision: JSON.parse(decision) as Decision,
    amount: yuan(BigInt(amount)),
    ...{
      number,
      person,
      office,
      unit,
      periodId,
      submitted,
      awards,
      eventDay,
      status,
      how,
      decidedBy,
      approvedBy,
      receipt,
    },
  };
}

async function awardsByNumber(store: Store, persons: readonly string[]): Promise<Map<string, PlacedAward[]>> {
  const rows = await ask<FoundAward>(store, awardsOfPersons, [persons]);
  rows.sort(([, one], [, other]) => one - other);
  const byNumber = new Map<string, PlacedAward[]>();
  for (const [number, , benefit, plan, amount] of rows) {
    const award = { benefit, plan, amount: yuan(BigInt(amount)) };
    const of = byNumber.get(number);
    if (of === undefined) byNumber.set(number, [award]);
    else of.push(award);
  }
  return byNumber;
}

function inOrderOfEvent(one: HistoryClaim, other: HistoryClaim): number {
  const key = ({ eventDay, claim }: HistoryClaim) => `${eventDay} ${claim.applied} ${claim.id}`;
  return key(one) < key(other) ? -1 : 1;
}
