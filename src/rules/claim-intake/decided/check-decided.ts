import { dayOf } from '../../claim/event-day.ts';
import { orderDay } from '../../claim/past.ts';
import { finding } from '../../findings/catalogue.ts';
import type { Finding } from '../../findings/finding.ts';
import type { Scheme } from '../../scheme/schema.ts';
import type { DateSpan } from '../../value/plain-date.ts';
import { placeText } from '../intake-claim.ts';
import type { SubmittedClaim } from '../submitted-claim.ts';
import { aboveCosts } from './above-costs.ts';
import { DecidedEvents } from './decided-events.ts';
import { decidedKey, ofOneDecision } from './decided-key.ts';
import type { DecidedRow } from './decided-row.ts';
import { paidBeforeEvent } from './paid-before-event.ts';

/** A finding and the row that it speaks of. */
export interface DecidedFinding {
  readonly row: DecidedRow;
  readonly finding: Finding;
}

/** Whether two rows say the same of a decision, wherever they stand. */
export function sameDecided(one: SubmittedClaim, other: SubmittedClaim, scheme: Scheme): boolean {
  const said = (each: SubmittedClaim) => {
    const { amount, status, paidOn } = each.elsewhere ?? {};
    return JSON.stringify([each.claim.event, orderDay(scheme, { ...each.claim, id: '' }), amount, status, paidOn]);
  };
  return said(one) === said(other);
}

/**
 * Holds the rows of a file to each other and to the scheme, all findings at once. A row with an error is returned; a row that says again what another said is taken once.
 *
 * @returns with the rows that stand, each once
 */
export function checkDecided(
  rows: readonly DecidedRow[],
  { scheme, period }: { readonly scheme: Scheme; readonly period: { readonly span: DateSpan } },
): { readonly findings: readonly DecidedFinding[]; readonly repeated: ReadonlySet<DecidedRow> } {
  const first = new Map<string, DecidedRow>();
  const ofPerson = new Map<string, DecidedRow[]>();
  const repeated = new Set<DecidedRow>();
  const events = new DecidedEvents(scheme);
  const findings = rows.flatMap((row): DecidedFinding[] => {
    const { submitted } = row.claim;
    const found = [
      ...outsidePeriod(row, scheme, period.span),
      ...withoutCosts(row, scheme),
      ...aboveCosts(row, scheme),
      ...paidBeforeEvent(row),
    ];
    // A number is one person's: whoever else has it was given it by mistake.
    const key = JSON.stringify([submitted.elsewhere.number, submitted.claim.benefit]);
    const own = decidedKey(submitted);
    const alike = ofPerson.get(own) ?? [];
    const before = first.get(key) ?? alike.find((each) => ofOneDecision(each.claim.submitted, submitted));
    if (before === undefined) {
      first.set(key, row);
      ofPerson.set(own, [...alike, row]);
      found.push(...[events.repeatedBy(row) ?? []].flat());
      // What was refused may have been claimed again there.
      if (submitted.elsewhere.status !== 'rejected') events.add({ submitted, called: calledByCell(row) });
    } else {
      const same =
        ofOneDecision(before.claim.submitted, submitted) && sameDecided(before.claim.submitted, submitted, scheme);
      if (same) repeated.add(row);
      const place = placeText(before.numberAt, row.numberAt);
      found.push(
        finding(same ? 'decided-row-repeated' : 'decided-number-differs', {
          origin: row.numberAt,
          found: submitted.elsewhere.number,
          parameters: { first: place },
        }),
      );
    }
    return found.map((each) => ({ row, finding: each }));
  });
  return { findings, repeated };
}

/** An earlier row by where it stands, with its file where that is another. */
function calledByCell({ claim: { place } }: DecidedRow) {
  return ({ claim }: DecidedRow) => {
    const shown = placeText(place, claim.place);
    return { zh: shown, en: shown };
  };
}

/** `decided-outside-period`: the limits of another period are not this one's. */
function outsidePeriod({ claim }: DecidedRow, scheme: Scheme, { from, to }: DateSpan): Finding[] {
  const stated = { ...claim.submitted.claim, id: '' };
  const by = scheme.claims?.periodBy;
  const day = (by && dayOf(scheme, stated, by).day) ?? orderDay(scheme, stated);
  if (from <= day && day < to) return [];
  const { happened, admitted, diagnosed, discharged } = claim.origins;
  const origin = happened ?? admitted ?? diagnosed ?? discharged ?? claim.place;
  return [finding('decided-outside-period', { origin, found: day, parameters: { from, to } })];
}

/** `decided-costs-missing`: a benefit that runs over all events of the period cannot go on from a sum without its base. */
function withoutCosts({ claim, amountAt }: DecidedRow, scheme: Scheme): Finding[] {
  const { benefit = '', costs } = claim.submitted.claim;
  const { status } = claim.submitted.elsewhere;
  const of = scheme.benefits?.[benefit];
  const counts = status === 'approved' || status === 'reduced';
  if (of?.accumulate === undefined || !counts || Object.keys(costs).length > 0) return [];
  return [
    finding('decided-costs-missing', {
      origin: amountAt,
      found: claim.submitted.elsewhere.amount,
      parameters: { benefit: of.title },
    }),
  ];
}
